import type { End } from "../number/interval.js";
import { minimum, type Rational, ZERO } from "../number/rational.js";
import type { Rule, RuleRange } from "../rules/outcome.js";
import { claimablePoints, type Outcome, pointsWhenMissing } from "./leaf.js";
import type { CompiledNode } from "./node.js";
import { higher, type NodeRange } from "./nodeRange.js";
import { isSettledLeaf, settledRange } from "./settled.js";
import type { Situation } from "./situation.js";

/** The range of a leaf: its rule over all that may come, what it counts now, and what it counts while missing. */
export function leafRange(
  node: CompiledNode,
  rule: Rule,
  outcome: Pick<Outcome, "state" | "basis" | "points" | "available" | "absence" | "isExempted">,
  situation: Situation,
): { readonly range: NodeRange; readonly rule: RuleRange | undefined } {
  if (isSettledLeaf(rule, outcome, situation)) {
    return { range: settledRange(node, outcome, node.max), rule: undefined };
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
