import { linearSum } from "../../facts/linear.js";
import { FALSE } from "../../formula/build.js";
import { toPlainValue } from "../../number/print.js";
import type { FormulaFaces, MeasureKind } from "../kind.js";
import { measureOfSum } from "./amount.js";
import { sumFormula } from "./sumFormula.js";
import { sumRangeFormula } from "./sumRangeFormula.js";

/**
 * How many of the boolean facts are true (số điều kiện đạt).
 *
 * @example
 * {
 *   "measure": { "checks": ["iso.objectivesSet", "iso.internalAuditDone", "iso.managementReviewDone"] },
 *   "points": { "checklist": { "points": [0, "0.25", "0.5", 1] } }
 * }
 */
export const checks: MeasureKind<readonly string[]> = {
  face: "measure",
  name: "checks",
  uses: (facts) => facts.map((fact) => ({ fact, types: ["boolean"] })),
  compile(facts, context) {
    const measure = measureOfSum(linearSum(facts), context);
    return {
      ...measure,
      unit: "number",
      explain: (measured) => ({
        code: "measure.checks",
        params: { value: measured.kind === "number" ? toPlainValue(measured.value) : null, all: facts.length },
      }),
    };
  },
};

/** The same as spreadsheet formulas. */
export const checksFormulas: FormulaFaces<MeasureKind<readonly string[]>> = {
  formula: (facts, context) => ({ ...sumFormula(linearSum(facts), context), never: FALSE }),
  rangeFormula: (facts, context) => sumRangeFormula(linearSum(facts), context),
};
