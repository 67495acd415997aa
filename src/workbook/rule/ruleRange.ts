import { and, call, constant, iff, isConstant, or } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { type Grain, InexactFormulaError } from "../../rules/formula.js";

/** The high end of points as formulas; where it is open the value says nothing. */
export interface HighFormula {
  readonly isOpen: Formula;
  readonly value: Formula;
}

/** All that a rule can still come to, as formulas. */
export interface RuleRangeFormula {
  /** It may come to points at all; only then the ends mean something. */
  readonly hasPoints: Formula;
  readonly low: Formula;
  readonly high: HighFormula;
  readonly grain: Grain;
  /** For each way of being absent, whether it may come to that. */
  readonly absences: ReadonlyMap<number, Formula>;
  readonly mayBeMissing: Formula;
}

/** What is worked out, or why no formula of it is exact. */
export type OrRefused<Result> = Result | InexactFormulaError;

/** Works something out that may be refused. */
export function attempted<Result>(work: () => Result): OrRefused<Result> {
  try {
    return work();
  } catch (error) {
    if (error instanceof InexactFormulaError) return error;
    throw error;
  }
}

export function isRefused<Result>(one: OrRefused<Result>): one is InexactFormulaError {
  return one instanceof InexactFormulaError;
}

/** One of several ends, which counts only while its condition holds. */
export interface GuardedEnd {
  readonly when: Formula;
  readonly end: Formula;
}

type Put = (meaning: string, formula: Formula) => Formula;

/** The lowest or the highest of the ends that count; where none does it says nothing. */
export function extremeOf(name: "MIN" | "MAX", ends: readonly GuardedEnd[], put: Put): Formula {
  const open = ends.filter(({ when }) => !isConstant(when, false));
  const [first] = open;
  if (first === undefined) return constant(0);
  if (open.length === 1) return first.end;
  const base = open.find(({ when }) => isConstant(when, true));
  if (base !== undefined) {
    const always = put(name, base.end);
    const others = open.filter((one) => one !== base).map(({ when, end }) => iff(when, end, always));
    return put(name, call(name, always, ...others));
  }
  // A cell that shows a text is passed over.
  const shown = open.map(({ when, end }) => put("counts", iff(when, end, constant(""))));
  return put(name, call(name, ...shown));
}

/** The highest of high ends; open where one of them is. */
export function highestOf(
  ends: readonly { readonly when: Formula; readonly end: HighFormula }[],
  put: Put,
): HighFormula {
  return {
    isOpen: put("open", or(ends.map(({ when, end }) => and([when, end.isOpen])))),
    value: extremeOf(
      "MAX",
      ends.map(({ when, end }) => ({ when, end: end.value })),
      put,
    ),
  };
}
