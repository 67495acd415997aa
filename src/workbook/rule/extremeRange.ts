import {
  and,
  binary,
  constant,
  FALSE,
  firstOf,
  iff,
  isConstant,
  not,
  or,
  rationalConstant,
  tidy,
} from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { maximum, minimum, ZERO } from "../../number/rational.js";
import { eitherGrain } from "../../rules/formula.js";
import type { Rule } from "../../rules/outcome.js";
import { absencesOf, isNothing, mayBeAbsent } from "./rangedAbsence.js";
import { extremeOf, type HighFormula, highestOf, type RuleRangeFormula } from "./ruleRange.js";

/** A rule of a join: its range as formulas, and the rule as the library reads it. */
export interface RangedRule {
  readonly range: RuleRangeFormula;
  readonly compiled: Rule;
}

type Put = (meaning: string, formula: Formula) => Formula;

/** The best is at most the highest of all, and at least the best low end of those that are certainly there. */
export function extremeRange(join: "best" | "least", rules: readonly RangedRule[], put: Put): RuleRangeFormula {
  const ranges = rules.map(({ range }) => range);
  const something = ranges.map((range) => put("isSomething", not(isNothing(range))));
  const certain = ranges.map((range) => and([range.hasPoints, not(mayBeAbsent(range))]));
  const anyCertain = put("anyCertain", or(certain));
  const all = ranges.map(({ hasPoints: when, low, high }) => ({ when, low, high }));
  const sure = ranges.map(({ low, high }, index) => ({ when: certain[index] ?? FALSE, low, high }));
  const lowOf = (name: "MIN" | "MAX", some: typeof all): Formula =>
    extremeOf(
      name,
      some.map(({ when, low }) => ({ when, end: low })),
      put,
    );
  const highOf = (some: typeof all): HighFormula =>
    highestOf(
      some.map(({ when, high }) => ({ when, end: high })),
      put,
    );
  const allAbsent = and(ranges.map((range) => or([isNothing(range), mayBeAbsent(range)])));
  const ways = new Set(ranges.flatMap(({ absences }) => [...absences.keys()]));
  const firstAbsences = new Map(
    Array.from(ways, (way) => [
      way,
      firstOf(
        ranges.map((range, index) => [something[index] ?? FALSE, range.absences.get(way) ?? FALSE]),
        FALSE,
      ),
    ]),
  );
  const blocking = rules.map((rule, index) =>
    and([rule.range.mayBeMissing, not(isSurelyIdle(join, rules, index, put))]),
  );
  return {
    hasPoints: put("hasPoints", or(ranges.map(({ hasPoints }) => hasPoints))),
    low: join === "least" ? lowOf("MIN", all) : put("lowest", iff(anyCertain, lowOf("MAX", sure), lowOf("MIN", all))),
    high: join === "best" ? highOf(all) : leastHigh(anyCertain, sure, highOf(all), put),
    grain: ranges.map(({ grain }) => grain).reduce(eitherGrain),
    absences: absencesOf(firstAbsences, allAbsent, put),
    mayBeMissing: put("mayBeMissing", or([not(or(something)), ...blocking])),
  };
}

/** The least is at most the lowest high end of those that are certainly there. */
function leastHigh(
  anyCertain: Formula,
  sure: readonly { readonly when: Formula; readonly high: HighFormula }[],
  otherwise: HighFormula,
  put: Put,
): HighFormula {
  const closed = sure.map(({ when, high }) => ({ when: and([when, not(high.isOpen)]), end: high.value }));
  const isOpen = iff(anyCertain, not(or(closed.map(({ when }) => when))), otherwise.isOpen);
  return {
    isOpen: put("open", isOpen),
    value: put("highest", iff(anyCertain, extremeOf("MIN", closed, put), otherwise.value)),
  };
}

/** True where the others leave nothing for the rule to change, whatever they still come to. */
function isSurelyIdle(join: "best" | "least", rules: readonly RangedRule[], index: number, put: Put): Formula {
  const own = rules[index];
  if (own === undefined || isConstant(own.range.mayBeMissing, false)) return FALSE;
  const { highest } = own.compiled;
  if (join === "best" && highest === "open") return FALSE;
  const others = rules.flatMap(({ range }, place) => {
    if (place === index) return [];
    const isClosed = join === "least" ? not(range.high.isOpen) : constant(true);
    const when = and([not(range.mayBeMissing), not(mayBeAbsent(range)), range.hasPoints, isClosed]);
    return [{ when, end: join === "least" ? range.high.value : range.low }];
  });
  const known = or(others.map(({ when }) => when));
  const end = tidy(extremeOf(join === "least" ? "MIN" : "MAX", others, put));
  const limit =
    join === "least"
      ? rules.map(({ compiled }) => compiled.lowest).reduce(minimum, ZERO)
      : maximum(highest === "open" ? ZERO : highest, ZERO);
  return put("isIdle", and([known, binary(end, join === "least" ? "<=" : ">=", rationalConstant(limit))]));
}
