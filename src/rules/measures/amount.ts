import { type LinearSum, linearSum } from "../../facts/linear.js";
import type { SumInput } from "../../facts/types.js";
import { FALSE } from "../../formula/build.js";
import { toPlainValue } from "../../number/print.js";
import { equals, isZero, ONE } from "../../number/rational.js";
import type { FormulaFaces, Measure, MeasureKind, RuleContext } from "../kind.js";
import { sumFormula } from "./sumFormula.js";
import { sumRangeFormula } from "./sumRangeFormula.js";
import { aimSum, directionInSum, rangeOfSum, readSum, sumMayBeEmpty, usesOfSum } from "./sums.js";

/**
 * A weighted sum of facts, with an optional constant (số lượng, tổng có trọng số).
 *
 * @example
 * {
 *   "measure": { "amount": ["reports.lateOrIncomplete", { "fact": "reports.periodicMissing", "times": 2 }] },
 *   "points": { "deduct": { "start": 2, "each": "0.25", "floor": 0 } }
 * }
 */
export const amount: MeasureKind<SumInput> = {
  face: "measure",
  name: "amount",
  uses: (input) => usesOfSum(linearSum(input)),
  compile: (input, context) => measureOfSum(linearSum(input), context),
};

/** The same as spreadsheet formulas. */
export const amountFormulas: FormulaFaces<MeasureKind<SumInput>> = {
  formula: (input, context) => ({ ...sumFormula(linearSum(input), context), never: FALSE }),
  rangeFormula: (input, context) => sumRangeFormula(linearSum(input), context),
};

/** The measure of a sum that is read already. */
export function measureOfSum(sum: LinearSum, context: RuleContext): Measure {
  const isPercent =
    sum.terms.length > 0 && sum.terms.every((term) => context.definition(term.fact)?.type === "percent");
  const only = onlyFact(sum);
  return {
    facts: sum.terms.map((term) => term.fact),
    unit: isPercent ? "percent" : "number",
    measure(book) {
      const value = readSum(sum, book);
      if (value === "empty") return { kind: "empty" };
      return "numerator" in value ? { kind: "number", value } : { kind: "missing", facts: value };
    },
    range(book) {
      const numbers = rangeOfSum(sum, book);
      if (numbers === undefined) return undefined;
      const isEmpty = sum.terms.some(
        (term) => book.openness(term.fact) === "settled" && book.known(term.fact)?.value.kind === "empty",
      );
      return isEmpty ? { mayBeEmpty: true } : { numbers, mayBeEmpty: sumMayBeEmpty(sum, book) };
    },
    direction: (fact) => directionInSum(sum, fact),
    canEmpty: () => false,
    aim: (target, book) => (target.kind === "number" ? aimSum(sum, target.value, book) : undefined),
    explain(measured) {
      const value = measured.kind === "number" ? toPlainValue(measured.value) : null;
      if (isPercent) return { code: "measure.percent", params: { value } };
      if (only === undefined) return { code: "measure.amount", params: { value } };
      const unit = context.definition(only)?.unit;
      return unit === undefined
        ? { code: "measure.amountOf", params: { fact: only, value } }
        : { code: "measure.amountOfUnit", params: { fact: only, value, unit } };
    },
    kernel: { kind: "quotient", above: sum, below: { terms: [], plus: ONE } },
  };
}

/** The fact that a sum is nothing but; `undefined` where it adds, weighs or starts from something. */
function onlyFact({ terms, plus }: LinearSum): string | undefined {
  const [first] = terms;
  return terms.length === 1 && first !== undefined && isZero(plus) && equals(first.times, ONE) ? first.fact : undefined;
}
