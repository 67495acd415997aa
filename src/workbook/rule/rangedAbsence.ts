import { and, not, or } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import type { RuleRangeFormula } from "./ruleRange.js";

type Put = (meaning: string, formula: Formula) => Formula;

/** True where the rule may be left out. */
export function mayBeAbsent({ absences }: RuleRangeFormula): Formula {
  return or([...absences.values()]);
}

/** True where the rule can come to nothing at all: it stays missing. */
export function isNothing(range: RuleRangeFormula): Formula {
  return and([not(range.hasPoints), not(mayBeAbsent(range))]);
}

/** The ways of being absent, each only while the condition holds. */
export function absencesOf(
  all: ReadonlyMap<number, Formula>,
  condition: Formula,
  put: Put,
): ReadonlyMap<number, Formula> {
  return new Map(Array.from(all, ([way, may]) => [way, put("mayBeAbsent", and([condition, may]))]));
}
