import { type LinearSum, linearSum } from "../../facts/linear.js";
import type { SumInput } from "../../facts/types.js";
import { FALSE } from "../../formula/build.js";
import { toPlainValue } from "../../number/print.js";
import { add, divide, multiply, rational, ZERO } from "../../number/rational.js";
import type { FormulaFaces, MeasureKind } from "../kind.js";
import { measureOfSum } from "./amount.js";
import { sumFormula } from "./sumFormula.js";
import { sumRangeFormula } from "./sumRangeFormula.js";
import { usesOfSum } from "./sums.js";

/**
 * The plain mean of sums (trung bình cộng). It is one weighted sum, and is measured as such.
 *
 * @example
 * {
 *   "measure": { "mean": ["egov.incomingElectronicRate", "egov.outgoingElectronicRate"] },
 *   "points": { "linear": { "from": ["0%", 0], "to": ["100%", 2] } }
 * }
 */
export const mean: MeasureKind<readonly SumInput[]> = {
  face: "measure",
  name: "mean",
  uses: (inputs) => inputs.flatMap((input) => usesOfSum(linearSum(input))),
  compile(inputs, context) {
    const whole = measureOfSum(meanOf(inputs.map(linearSum)), context);
    return {
      ...whole,
      explain: (measured) => ({
        code: whole.unit === "percent" ? "measure.meanPercent" : "measure.mean",
        params: { value: measured.kind === "number" ? toPlainValue(measured.value) : null },
      }),
    };
  },
};

/** The same as spreadsheet formulas. */
export const meanFormulas: FormulaFaces<MeasureKind<readonly SumInput[]>> = {
  formula: (inputs, context) => ({ ...sumFormula(meanOf(inputs.map(linearSum)), context), never: FALSE }),
  rangeFormula: (inputs, context) => sumRangeFormula(meanOf(inputs.map(linearSum)), context),
};

function meanOf(sums: readonly LinearSum[]): LinearSum {
  const share = divide(rational(1n), rational(BigInt(sums.length)));
  const terms = new Map<string, LinearSum["terms"][number]["times"]>();
  for (const sum of sums) {
    for (const term of sum.terms) {
      terms.set(term.fact, add(terms.get(term.fact) ?? ZERO, multiply(term.times, share)));
    }
  }
  return {
    terms: Array.from(terms, ([fact, times]) => ({ fact, times })),
    plus: multiply(
      sums.reduce((total, sum) => add(total, sum.plus), ZERO),
      share,
    ),
  };
}
