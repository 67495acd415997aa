import { and, constant, FALSE, or, TRUE } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { holds, type Step } from "./ends.js";
import { compareFraction, InexactFormulaError } from "./formula.js";
import type { StepEnd } from "./kernel.js";
import type { EndFormula, IntervalFormula, MeasureRangeFormula } from "./rangeFormula.js";

/** True where the step holds some number of the interval. */
export function meetsFormula({ low, high, choices }: Step, numbers: IntervalFormula): Formula {
  if (choices !== undefined) return FALSE;
  const reachesUp = low === undefined ? TRUE : isBeyond(numbers.high, low, low.isOpen ? ">" : ">=");
  const reachesDown = high === undefined ? TRUE : isBeyond(numbers.low, high, high.isOpen ? "<" : "<=");
  return and([reachesUp, reachesDown]);
}

/** True where the step can still hold what is measured, while that is not settled. */
export function canHoldFormula(step: Step, { numbers, hasNumbers, mayBeNever, choices }: MeasureRangeFormula): Formula {
  const held = choices.some((value) => holds(step, { kind: "choice", value }));
  return or([
    constant(held),
    numbers === undefined ? FALSE : and([hasNumbers, meetsFormula(step, numbers)]),
    holds(step, { kind: "never" }) ? mayBeNever : FALSE,
  ]);
}

function isBeyond(end: EndFormula, limit: StepEnd, operator: ">" | ">=" | "<" | "<="): Formula {
  if (end.value.kind !== "fraction") throw new InexactFormulaError("workbook.refused.steps");
  return or([end.isOpen, compareFraction(end.value, operator, limit.value)]);
}
