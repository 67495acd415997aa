import type { Message } from "../i18n/message.js";
import type { End } from "../number/interval.js";
import { toPlainValue } from "../number/print.js";
import { add, compare, maximum, minimum, type Rational, sum, ZERO } from "../number/rational.js";
import { sameDirection } from "./direction.js";
import { addGivable, clampGivable, cutGivable, type PointRange, unique } from "./givable.js";
import type { Absence, Reach, Rule, RuleOutcome, RuleRange } from "./outcome.js";
import { widest } from "./part.js";
import { mergeFacts } from "./witness.js";

/** How rules are joined to one. */
export type RuleJoin = "sum" | "best" | "least" | "firstKnown";

/** Ends that a `sum` is kept within. */
export interface Cap {
  readonly lowest?: Rational;
  readonly highest?: Rational;
}

/** Several rules, joined to one; at least one. */
export function joinRules(join: RuleJoin, rules: readonly Rule[], cap: Cap): Rule {
  const lows = rules.map((rule) => rule.lowest);
  const highs = rules.map((rule) => rule.highest);
  return {
    lowest: join === "sum" ? capped(sum(lows), cap) : lows.reduce(minimum),
    highest: join === "sum" ? cappedEnd(highs.reduce(addEnds), cap) : highs.reduce(higherEnd),
    facts: Array.from(new Set(rules.flatMap((rule) => rule.facts))),
    score(book) {
      const outcomes = rules.map((rule) => rule.score(book));
      return join === "firstKnown" ? firstKnown(outcomes) : joinOutcomes(join, withoutIdle(join, rules, outcomes), cap);
    },
    range(book) {
      const ranges = rules.map((rule) => rule.range(book));
      return join === "firstKnown" ? firstKnownRange(ranges) : joinRanges(join, rules, ranges, cap);
    },
    direction: (fact) =>
      join === "firstKnown" && rules.slice(0, -1).some((rule) => rule.canVanish(fact))
        ? "mixed"
        : rules.map((rule) => rule.direction(fact)).reduce(sameDirection, "none"),
    canVanish: (fact) => rules.some((rule) => rule.canVanish(fact)),
    ...(join === "sum" && { summands: rules }),
    mayPassOver: rules.some(
      (rule) => rule.mayPassOver || (join === "firstKnown" && rule.facts.some((fact) => rule.canVanish(fact))),
    ),
    givable: givableOf(join, rules, cap),
    hasEffects: rules.some((rule) => rule.hasEffects),
    happened: (book) => rules.flatMap((rule) => rule.happened(book)),
    possible: (book) => rules.flatMap((rule) => rule.possible(book)),
    ...(join === "firstKnown" && rules.every(({ kernels }) => kernels !== undefined)
      ? { kernels: rules.flatMap(({ kernels }) => kernels ?? []) }
      : {}),
  };
}

/**
 * The outcomes without those that are missing and can change nothing: what is known gives the best, or the least, of all
 * already. Nothing counts as much as what a missing rule counts for, so that knowing more never costs points.
 */
function withoutIdle(
  join: Exclude<RuleJoin, "firstKnown">,
  rules: readonly Rule[],
  outcomes: readonly RuleOutcome[],
): readonly RuleOutcome[] {
  const known = outcomes.flatMap((outcome) =>
    outcome.kind === "missing" || outcome.points === undefined ? [] : [outcome.points],
  );
  return outcomes.filter((outcome, index) => outcome.kind !== "missing" || !isIdle(join, rules, index, known));
}

/** True where the points of the others leave nothing for the rule to change. */
function isIdle(join: RuleJoin, rules: readonly Rule[], index: number, others: readonly Rational[]): boolean {
  const own = rules[index];
  if (own === undefined || others.length === 0 || join === "sum" || join === "firstKnown") return false;
  if (join === "least") {
    const lowest = rules.map((rule) => rule.lowest).reduce(minimum, ZERO);
    return compare(others.reduce(minimum), lowest) <= 0;
  }
  return own.highest !== "open" && compare(others.reduce(maximum), maximum(own.highest, ZERO)) >= 0;
}

function missingOf(outcomes: readonly RuleOutcome[]): RuleOutcome {
  const facts = outcomes.flatMap((outcome) => (outcome.kind === "missing" ? outcome.facts : []));
  const unique = Array.from(new Set(facts));
  return { kind: "missing", facts: unique, reason: { code: "reason.missing", params: { facts: unique } } };
}

function firstKnown(outcomes: readonly RuleOutcome[]): RuleOutcome {
  const known = outcomes.find((outcome) => outcome.kind !== "missing");
  if (known !== undefined) return known;
  const missing = missingOf(outcomes);
  const alternatives = outcomes.flatMap((outcome): readonly Message[] =>
    outcome.kind === "missing" && outcome.facts.length > 0
      ? [{ code: "reason.facts", params: { facts: [...outcome.facts] } }]
      : [],
  );
  return alternatives.length > 1
    ? { ...missing, reason: { code: "reason.missingEither", params: { alternatives } } }
    : missing;
}

function joinOutcomes(join: Exclude<RuleJoin, "firstKnown">, outcomes: readonly RuleOutcome[], cap: Cap): RuleOutcome {
  if (outcomes.length === 0 || outcomes.some((outcome) => outcome.kind === "missing")) return missingOf(outcomes);
  const present = outcomes.flatMap((outcome) =>
    outcome.kind !== "missing" && outcome.points !== undefined
      ? [{ points: outcome.points, given: outcome.kind === "points" && outcome.given, reason: outcome.reason }]
      : [],
  );
  const [first] = present;
  if (first === undefined) return outcomes[0] ?? missingOf([]);
  if (join === "sum") {
    const points = capped(sum(present.map((one) => one.points)), cap);
    const reason: Message = {
      code: "reason.sum",
      params: { parts: present.map((one) => one.reason), points: toPlainValue(points) },
    };
    return { kind: "points", points, given: present.some((one) => one.given), reason };
  }
  const sign = join === "best" ? 1 : -1;
  const chosen = present.reduce((best, one) => (compare(one.points, best.points) * sign > 0 ? one : best), first);
  return {
    kind: "points",
    points: chosen.points,
    given: present.some((one) => one.given),
    reason: { code: `reason.${join}`, params: { part: chosen.reason } },
  };
}

function joinRanges(
  join: Exclude<RuleJoin, "firstKnown">,
  rules: readonly Rule[],
  all: readonly RuleRange[],
  cap: Cap,
): RuleRange {
  const mayBeMissing =
    all.length === 0 || all.some((range, index) => range.mayBeMissing && !isSurelyIdle(join, rules, all, index));
  // In a sum nothing makes up for a rule that stays missing.
  const ranges = join === "sum" ? all : all.filter((range) => !isNothing(range));
  if (ranges.length === 0 || ranges.some(isNothing)) return { absences: new Set(), mayBeMissing: true };
  const allMayBeAbsent = ranges.every((range) => range.absences.size > 0);
  // All absent: the rule is absent in the way of the first.
  const absences: ReadonlySet<Absence> = allMayBeAbsent ? (ranges[0]?.absences ?? new Set()) : new Set();
  const withPoints = ranges.filter((range) => range.low !== undefined && range.high !== undefined);
  if (withPoints.length === 0) return { absences, mayBeMissing };
  return {
    low: endOf(join, withPoints, "low", cap),
    high: endOf(join, withPoints, "high", cap),
    absences,
    mayBeMissing,
  };
}

/** True where the others leave nothing for the rule to change, whatever they still come to. */
function isSurelyIdle(join: RuleJoin, rules: readonly Rule[], ranges: readonly RuleRange[], index: number): boolean {
  const certain = ranges.flatMap(({ low, high, absences, mayBeMissing }, place) => {
    const end = join === "least" ? high : low;
    return place === index || mayBeMissing || absences.size > 0 || end === undefined || end.points === "open"
      ? []
      : [end.points];
  });
  return isIdle(join, rules, index, certain);
}

/** A rule that can come to nothing at all: it stays missing. */
function isNothing(range: RuleRange): boolean {
  return range.low === undefined && range.absences.size === 0;
}

function endOf(
  join: Exclude<RuleJoin, "firstKnown">,
  ranges: readonly RuleRange[],
  side: "low" | "high",
  cap: Cap,
): Reach {
  const reach = (range: RuleRange): Reach => range[side] ?? { points: ZERO };
  if (join === "sum") {
    const reaches = ranges.map((range) => (range.absences.size > 0 ? withNothing(reach(range), side) : reach(range)));
    const facts = mergeFacts(reaches.map((one) => one.facts));
    const points = cappedEnd(reaches.map((one) => one.points).reduce(addEnds), cap);
    return facts === undefined ? { points } : { points, facts };
  }
  const certain = ranges.filter((range) => range.absences.size === 0);
  const isOutwards = (join === "best") === (side === "high");
  // The best is at most the highest of all, and at least the highest low end of those that are certainly there.
  const considered = isOutwards || certain.length === 0 ? ranges : certain;
  const wanted = certain.length === 0 || isOutwards ? side : join === "best" ? "high" : "low";
  const chosen = widest(considered.map(reach))[wanted] ?? { points: ZERO };
  const all = mergeFacts(considered.map((range) => reach(range).facts));
  return all === undefined ? { points: chosen.points } : { points: chosen.points, facts: all };
}

/** An item that may be left out adds nothing then. */
function withNothing(reach: Reach, side: "low" | "high"): Reach {
  if (reach.points === "open") return reach;
  const beyond = compare(reach.points, ZERO);
  return side === "low" ? (beyond <= 0 ? reach : { points: ZERO }) : beyond >= 0 ? reach : { points: ZERO };
}

function firstKnownRange(ranges: readonly RuleRange[]): RuleRange {
  const considered: RuleRange[] = [];
  for (const range of ranges) {
    considered.push(range);
    if (!range.mayBeMissing) break;
  }
  const reaches = considered.flatMap((range) =>
    [range.low, range.high].flatMap((one) => (one === undefined ? [] : [one])),
  );
  return {
    ...widest(reaches),
    absences: new Set(considered.flatMap((range) => [...range.absences])),
    mayBeMissing: considered.every((range) => range.mayBeMissing),
  };
}

function capped(points: Rational, { lowest, highest }: Cap): Rational {
  const raised = lowest === undefined ? points : maximum(points, lowest);
  return highest === undefined ? raised : minimum(raised, highest);
}

function cappedEnd(end: End, cap: Cap): End {
  return end === "open" ? (cap.highest ?? "open") : capped(end, cap);
}

function addEnds(left: End, right: End): End {
  return left === "open" || right === "open" ? "open" : add(left, right);
}

function higherEnd(left: End, right: End): End {
  return left === "open" || right === "open" ? "open" : maximum(left, right);
}

function givableOf(join: RuleJoin, rules: readonly Rule[], cap: Cap): readonly PointRange[] {
  const all = rules.flatMap((rule) => rule.givable);
  switch (join) {
    case "firstKnown":
      return unique(all);
    case "best":
      return cutGivable(unique(all), rules.map((rule) => rule.lowest).reduce(maximum), "above");
    case "least":
      return cutGivable(unique(all), rules.map((rule) => rule.highest).reduce(lowerEnd), "below");
    case "sum":
      return clampGivable(rules.map((rule) => rule.givable).reduce(addGivable), cap);
  }
}

function lowerEnd(left: End, right: End): End {
  if (left === "open") return right;
  return right === "open" ? left : minimum(left, right);
}
