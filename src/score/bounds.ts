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
import { clamped, roundedAt, type Scores, scoreRubric } from "./score.js";
import { isSettledLeaf, settledRange } from "./settled.js";
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

/**
 * What every node can still come to, under the outlook of the situation's facts.
 *
 * @param scores - those of the situation, where they are there already
 */
export function boundRubric(
  compiled: CompiledRubric,
  situation: Situation,
  scores: Scores = scoreRubric(compiled, situation),
): Bounds {
  const effects = possibleEffects(compiled, situation, scores.leaves);
  const smallest = compiled.smallestMaxima();
  const ranges: NodeRange[] = [];
  const settled: boolean[] = [];
  const towardsLow: FactValues[] = [];
  const towardsHigh: FactValues[] = [];
  for (let index = compiled.nodes.length - 1; index >= 0; index -= 1) {
    const [node, own] = [compiled.nodes[index], scores.own[index]];
    if (node === undefined || own === undefined) continue;
    const outcome = scores.leaves.get(index);
    const isGroup = node.rule === undefined || outcome === undefined;
    const isSettled =
      (isGroup ? node.children.every((child) => settled[child]) : isSettledLeaf(node.rule, outcome, situation)) &&
      !mayBeEmptied(node, effects.may);
    settled[index] = isSettled;
    if (isSettled) {
      // Nothing that comes can change the node: it stands as it was scored, and its children as they share.
      ranges[index] = settledRange(node, own, smallest[index]);
      for (const child of node.children) {
        const [one, shared] = [compiled.nodes[child], scores.outcomes[child]];
        if (one !== undefined && shared !== undefined && shared !== scores.own[child]) {
          ranges[child] = settledRange(one, shared, smallest[child]);
        }
      }
    } else if (isGroup) {
      const children: RangedChild[] = [];
      for (const child of node.children) {
        const [one, range] = [compiled.nodes[child], ranges[child]];
        if (one !== undefined && range !== undefined) children.push({ node: one, range });
      }
      const joined = joinRanges(node, children);
      for (const child of joined.children) ranges[child.node.index] = child.range;
      ranges[index] = finishRange(node, joined.range, effects);
    } else {
      const leaf = leafRange(node, node.rule, outcome, situation);
      collect(towardsLow, leaf.rule?.low);
      collect(towardsHigh, leaf.rule?.high);
      ranges[index] = finishRange(node, leaf.range, effects);
    }
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

/** True where effects may leave the node without points; the total is never emptied. */
export function mayBeEmptied({ index, code }: CompiledNode, { emptied }: Effects): boolean {
  return index !== 0 && (emptied.has(code) || emptied.has("*"));
}

/** What effects, ends and rounding make of a range. */
export function finishRange(
  node: CompiledNode,
  range: NodeRange,
  { may, must }: { readonly may: Effects; readonly must: Effects },
): NodeRange {
  const mustBeEmptied = node.index !== 0 && must.emptied.has(node.code) && !range.mayBeAbsent;
  const low = mayBeEmptied(node, may) ? minimum(ZERO, range.low) : range.low;
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
