import type { End } from "../number/interval.js";
import { minimum, type Rational, ZERO } from "../number/rational.js";
import type { Rule, RuleRange } from "../rules/outcome.js";
import { claimablePoints, type Outcome, pointsWhenMissing } from "./leaf.js";
import type { CompiledNode } from "./node.js";
import { higher, type NodeRange } from "./nodeRange.js";
import type { Situation } from "./situation.js";

/** The range of a leaf: its rule over all that may come, what it counts now, and what it counts while missing. */
export function leafRange(
  node: CompiledNode,
  rule: Rule,
  outcome: Outcome,
  situation: Situation,
): { readonly range: NodeRange; readonly rule: RuleRange | undefined } {
  if (outcome.isExempted || isSettled(rule, outcome, situation)) {
    return { range: pointRange(node, outcome), rule: undefined };
  }
  const reached = rule.range(situation.book);
  const isAbsentNow = outcome.absence !== undefined;
  const ends: { low: Rational; high: End }[] = [{ low: outcome.points, high: outcome.points }];
  if (reached.low !== undefined && reached.high !== undefined) {
    ends.push({ low: reached.low.points === "open" ? rule.lowest : reached.low.points, high: reached.high.points });
  }
  if (reached.mayBeMissing) {
    const counted = claimablePoints(rule, situation.record(node.code)?.claimed) ?? pointsWhenMissing(rule);
    ends.push({ low: minimum(counted, pointsWhenMissing(rule)), high: counted });
  }
  const mayBeAbsent = isAbsentNow || reached.absences.size > 0;
  if (mayBeAbsent) ends.push({ low: ZERO, high: ZERO });
  const mustBeAbsent = isAbsentNow && reached.low === undefined && !reached.mayBeMissing;
  const range: NodeRange = {
    low: ends.map(({ low }) => low).reduce(minimum),
    high: ends.map(({ high }) => high).reduce(higher),
    available:
      node.max === undefined ? undefined : { low: mayBeAbsent ? ZERO : node.max, high: mustBeAbsent ? ZERO : node.max },
    smallestAvailable: node.max,
    mayBeAbsent,
    mustBeAbsent,
    mayShare: outcome.absence === "share" || reached.absences.has("share"),
    mayRescale: outcome.absence === "rescale" || reached.absences.has("rescale"),
  };
  return { range, rule: reached };
}

/** True where the rule decides, by facts that all stay as they are. */
function isSettled(rule: Rule, { state, basis }: Outcome, { book }: Situation): boolean {
  const isDecided = (state === "scored" && basis !== "claimed") || state === "didNotArise";
  return isDecided && !rule.mayPassOver && rule.facts.every((fact) => book.openness(fact) === "settled");
}

/** The range of a node that stays as it is. */
function pointRange(node: CompiledNode, outcome: Outcome): NodeRange {
  const isAbsent = outcome.absence !== undefined;
  return {
    low: outcome.points,
    high: outcome.points,
    available: outcome.available === undefined ? undefined : { low: outcome.available, high: outcome.available },
    smallestAvailable: node.max,
    mayBeAbsent: isAbsent,
    mustBeAbsent: isAbsent,
    mayShare: outcome.absence === "share",
    mayRescale: outcome.absence === "rescale",
  };
}
