import { and, FALSE, or } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import type { RULE_JOINS } from "../../rules/compile.js";
import { eitherGrain } from "../../rules/formula.js";
import type { RuleInput } from "../../rules/types.js";
import { extremeRange, type RangedRule } from "./extremeRange.js";
import { extremeOf, highestOf, type RuleRangeFormula } from "./ruleRange.js";
import { sumRange } from "./sumRange.js";

type Put = (meaning: string, formula: Formula) => Formula;

/** All that several rules can still come to as one. */
export function joinRange(
  join: (typeof RULE_JOINS)[number],
  rules: readonly RangedRule[],
  input: RuleInput,
  put: Put,
): RuleRangeFormula {
  const ranges = rules.map(({ range }) => range);
  if (join === "firstKnown") return firstKnownRange(ranges, put);
  return join === "sum" ? sumRange(ranges, input, put) : extremeRange(join, rules, put);
}

/** A rule counts as long as all before it may stay missing. */
function firstKnownRange(ranges: readonly RuleRangeFormula[], put: Put): RuleRangeFormula {
  const counted = ranges.map((_, index) => and(ranges.slice(0, index).map((range) => range.mayBeMissing)));
  const guarded = ranges.map((range, index) => ({ when: and([counted[index] ?? FALSE, range.hasPoints]), range }));
  const ways = new Set(ranges.flatMap(({ absences }) => [...absences.keys()]));
  const mayBe = (way: number): Formula =>
    or(ranges.map(({ absences }, index) => and([counted[index] ?? FALSE, absences.get(way) ?? FALSE])));
  return {
    hasPoints: put("hasPoints", or(guarded.map(({ when }) => when))),
    low: extremeOf(
      "MIN",
      guarded.map(({ when, range }) => ({ when, end: range.low })),
      put,
    ),
    high: highestOf(
      guarded.map(({ when, range }) => ({ when, end: range.high })),
      put,
    ),
    grain: ranges.map(({ grain }) => grain).reduce(eitherGrain),
    absences: new Map(Array.from(ways, (way) => [way, put("mayBeAbsent", mayBe(way))])),
    mayBeMissing: put("mayBeMissing", and(ranges.map((range) => range.mayBeMissing))),
  };
}
