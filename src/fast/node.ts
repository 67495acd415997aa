import { askLeaf } from "./ask.js";
import { joinGroup } from "./group.js";
import { roundDown, roundHalfAway } from "./integers.js";
import { FOUND, IS_MISSING, scorePart } from "./part.js";
import { ASKED, type FlatPlan, SUM } from "./plan.js";
import type { FlatUnit } from "./unit.js";
import { ABSENT, type FlatScores, MISSING, NOT_SCORED } from "./work.js";

/**
 * Scores a node whose children, where it has some, are scored. All but its points stood at zero before.
 *
 * @returns false where only the rational engine can score the unit
 */
export function scoreNode(plan: FlatPlan, node: number, unit: FlatUnit, scores: FlatScores): boolean {
  const isScored =
    (plan.nodes.operation[node] as number) >= SUM ? joinGroup(plan, node, scores) : scoreLeaf(plan, node, unit, scores);
  return isScored && finishNode(plan, node, unit.emptied, scores);
}

/** Scores a leaf by the first of its parts that is not missing. */
function scoreLeaf(plan: FlatPlan, leaf: number, unit: FlatUnit, scores: FlatScores): boolean {
  const { operation, from, to, whenMissing, bySurvey } = plan.nodes;
  if (operation[leaf] === ASKED || unit.exempted?.has(leaf) === true) return askLeaf(unit, leaf, scores);
  const end = to[leaf] as number;
  for (let part = from[leaf] as number; part < end; part += 1) {
    const found = scorePart(plan, part, unit.row, leaf, scores);
    if (found === FOUND) return true;
    if (found !== IS_MISSING) return askLeaf(unit, leaf, scores);
  }
  const missing = whenMissing[leaf] as number;
  const isAsked =
    Number.isNaN(missing) || (unit.surveyNotHeld && bySurvey[leaf] === 1) || unit.claimed?.has(leaf) === true;
  if (isAsked) return askLeaf(unit, leaf, scores);
  scores.points[leaf] = missing;
  scores.flags[leaf] = NOT_SCORED | MISSING;
  return true;
}

/** Empties, clamps and rounds the points of a node, as the rational engine does; false where the slack leaves two answers. */
export function finishNode(
  { nodes }: FlatPlan,
  node: number,
  emptied: ReadonlySet<number> | undefined,
  { points, slack, flags }: FlatScores,
): boolean {
  const step = nodes.roundTo[node] as number;
  const isEmptied = emptied?.has(node) === true && ((flags[node] as number) & ABSENT) === 0;
  if (step === 0 && node !== 0 && !isEmptied) return true;
  const lowest = nodes.lowest[node] as number;
  const highest = isEmptied ? Math.min(0, nodes.highest[node] as number) : (nodes.highest[node] as number);
  let low = Math.min(Math.max(points[node] as number, lowest), highest);
  let high = Math.min(Math.max((points[node] as number) + (slack[node] as number), lowest), highest);
  if (step !== 0) {
    const round = nodes.roundsDown[node] === 1 ? roundDown : roundHalfAway;
    [low, high] = [round(low, step) * step, round(high, step) * step];
    if (low !== high) return false;
  }
  points[node] = low;
  slack[node] = high - low;
  return true;
}
