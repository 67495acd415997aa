import {
  and,
  binary,
  call,
  constant,
  FALSE,
  firstOf,
  iff,
  isConstant,
  not,
  or,
  rationalConstant,
  tidy,
  total,
} from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { decimal } from "../../number/decimal.js";
import { maximum, minimum, ZERO } from "../../number/rational.js";
import type { RULE_JOINS } from "../../rules/compile.js";
import { eitherGrain, grainOf, sumGrains } from "../../rules/formula.js";
import type { Rule } from "../../rules/outcome.js";
import type { RuleInput } from "../../rules/types.js";
import { extremeOf, type HighFormula, highestOf, type RuleRangeFormula } from "./ruleRange.js";

/** A rule of a join: its range as formulas, and the rule as the library reads it. */
export interface RangedRule {
  readonly range: RuleRangeFormula;
  readonly compiled: Rule;
}

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

/** True where the rule may be left out. */
function mayBeAbsent({ absences }: RuleRangeFormula): Formula {
  return or([...absences.values()]);
}

/** True where the rule can come to nothing at all: it stays missing. */
function isNothing(range: RuleRangeFormula): Formula {
  return and([not(range.hasPoints), not(mayBeAbsent(range))]);
}

/** In a sum nothing makes up for a rule that stays missing, and an item that may be left out adds nothing then. */
function sumRange(ranges: readonly RuleRangeFormula[], input: RuleInput, put: Put): RuleRangeFormula {
  const isWhole = put("isWhole", and(ranges.map((range) => not(isNothing(range)))));
  const end = (range: RuleRangeFormula, name: "MIN" | "MAX", value: Formula): Formula =>
    iff(range.hasPoints, iff(mayBeAbsent(range), call(name, constant(0), value), value), constant(0));
  const [lowest, highest] = [input.lowest, input.highest].map((limit) =>
    limit === undefined ? undefined : rationalConstant(decimal(limit)),
  );
  const capped = (sum: Formula): Formula => {
    const raised = lowest === undefined ? sum : call("MAX", lowest, sum);
    return highest === undefined ? raised : call("MIN", highest, raised);
  };
  const isOpen = put("open", or(ranges.map((range) => and([range.hasPoints, range.high.isOpen]))));
  const high = capped(total(ranges.map((range) => end(range, "MAX", range.high.value))));
  const allAbsent = and(ranges.map(mayBeAbsent));
  const ends = [input.lowest, input.highest].flatMap((limit) => (limit === undefined ? [] : [decimal(limit)]));
  return {
    hasPoints: put("hasPoints", and([isWhole, or(ranges.map(({ hasPoints }) => hasPoints))])),
    low: put("lowest", capped(total(ranges.map((range) => end(range, "MIN", range.low))))),
    high: {
      isOpen: highest === undefined ? isOpen : FALSE,
      value: put("highest", highest === undefined ? high : iff(isOpen, highest, high)),
    },
    grain: eitherGrain(ranges.map(({ grain }) => grain).reduce(sumGrains), grainOf([ZERO, ...ends])),
    absences: absencesOf(ranges[0]?.absences ?? new Map(), and([isWhole, allAbsent]), put),
    mayBeMissing: put("mayBeMissing", or([not(isWhole), ...ranges.map((range) => range.mayBeMissing)])),
  };
}

function absencesOf(all: ReadonlyMap<number, Formula>, condition: Formula, put: Put): ReadonlyMap<number, Formula> {
  return new Map(Array.from(all, ([way, may]) => [way, put("mayBeAbsent", and([condition, may]))]));
}

/** The best is at most the highest of all, and at least the best low end of those that are certainly there. */
function extremeRange(join: "best" | "least", rules: readonly RangedRule[], put: Put): RuleRangeFormula {
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
