import type { End } from "../number/interval.js";
import { HUNDRED, isZero, minimum, type Rational, ZERO } from "../number/rational.js";
import type { Reach } from "../rules/outcome.js";
import type { FactValues } from "../rules/witness.js";
import type { CompiledRubric } from "./compile.js";
import { type Effects, possibleEffects } from "./effects.js";
import { gradeOf } from "./grade.js";
import { joinRanges, type RangedChild } from "./groupRange.js";
import { leafRange } from "./leafRange.js";
import type { CompiledNode } from "./node.js";
import { type NodeRange, rescaledEnds } from "./nodeRange.js";
import { outlookOf } from "./requirements.js";
import { clamped, leafOutcomes, roundedAt } from "./score.js";
import type { Situation } from "./situation.js";

/** Bounds of all nodes, in the order of the compiled nodes, and of the grade. */
export interface Bounds {
  readonly ranges: readonly NodeRange[];
  readonly gradeFloor: string | null;
  readonly gradeCeiling: string | null;
  /** For each leaf, facts that lead to its low and its high end, where some are known. */
  readonly towardsLow: readonly FactValues[];
  readonly towardsHigh: readonly FactValues[];
}

/** What every node can still come to, under the outlook of the situation's facts. */
export function boundRubric(compiled: CompiledRubric, situation: Situation): Bounds {
  const leaves = leafOutcomes(compiled, situation);
  const effects = possibleEffects(compiled, situation, leaves);
  const ranges: NodeRange[] = [];
  const towardsLow: FactValues[] = [];
  const towardsHigh: FactValues[] = [];
  for (const node of [...compiled.nodes].reverse()) {
    const outcome = leaves.get(node.index);
    if (node.rule !== undefined && outcome !== undefined) {
      const leaf = leafRange(node, node.rule, outcome, situation);
      collect(towardsLow, leaf.rule?.low);
      collect(towardsHigh, leaf.rule?.high);
      ranges[node.index] = finish(node, leaf.range, effects);
      continue;
    }
    const children = node.children.flatMap((index): RangedChild[] => {
      const child = compiled.nodes[index];
      const range = ranges[index];
      return child === undefined || range === undefined ? [] : [{ node: child, range }];
    });
    const joined = joinRanges(node, children);
    for (const child of joined.children) ranges[child.node.index] = child.range;
    ranges[node.index] = finish(node, joined.range, effects);
  }
  const total = ranges[0];
  const value = total === undefined ? undefined : gradedEnds(compiled, total);
  const isOpen = (place: number, outlook: "may" | "must"): boolean =>
    (compiled.requirements[place] ?? []).every((one) => outlookOf(one, ranges, situation.book)[outlook]);
  return {
    ranges,
    gradeFloor: gradeOf(compiled.rubric, value?.low, effects.may.grades, (place) => isOpen(place, "must")),
    gradeCeiling: gradeOf(compiled.rubric, value?.high, effects.must.grades, (place) => isOpen(place, "may")),
    towardsLow,
    towardsHigh,
  };
}

function collect(all: FactValues[], reach: Reach | undefined): void {
  if (reach?.facts !== undefined && reach.facts.size > 0) all.push(reach.facts);
}

function finish(
  node: CompiledNode,
  range: NodeRange,
  { may, must }: { readonly may: Effects; readonly must: Effects },
): NodeRange {
  const isNamed = (effects: Effects): boolean => effects.emptied.has(node.code) || effects.emptied.has("*");
  const mayBeEmptied = node.index !== 0 && isNamed(may);
  const mustBeEmptied = node.index !== 0 && must.emptied.has(node.code) && !range.mayBeAbsent;
  const low = mayBeEmptied ? minimum(ZERO, range.low) : range.low;
  const high: End = mustBeEmptied ? (range.high === "open" ? ZERO : minimum(ZERO, range.high)) : range.high;
  return {
    ...range,
    low: roundedAt(node, clamped(node, low)),
    high: high === "open" ? (node.clamp.highest ?? "open") : roundedAt(node, clamped(node, high)),
  };
}

/** The value that grades are on: points, or percent of what is available. */
function gradedEnds(
  compiled: CompiledRubric,
  total: NodeRange,
): { low: Rational | undefined; high: Rational | undefined } {
  if (compiled.rubric.grades?.on !== "percent") return { low: total.low, high: finite(total.high) };
  if (total.available === undefined) return { low: undefined, high: undefined };
  const { low, high } = total.available;
  // Where nothing is available there is no percent, and so no grade.
  if (isZero(high)) return { low: undefined, high: undefined };
  const ends = rescaledEnds(total, total.available, total.smallestAvailable, HUNDRED);
  return { low: isZero(low) ? undefined : ends.low, high: finite(ends.high) };
}

function finite(end: End): Rational | undefined {
  return end === "open" ? undefined : end;
}
