import { completeRow } from "./complete.js";
import { isAnyMissing } from "./derived.js";
import { addFacts, addSums, scoreChoices, scoreTables } from "./loops.js";
import { finishNode, scoreNode } from "./node.js";
import type { FlatPlan } from "./plan.js";
import type { Shortcuts } from "./shortcuts.js";
import type { FlatUnit } from "./unit.js";
import { clearScores, countNode, type FlatScores, MISSING, NOT_SCORED } from "./work.js";

/**
 * Scores all nodes of a unit, whose row is first completed by what follows from its facts.
 *
 * @returns false where only the rational engine can score the unit; what stands in `scores` is then of no use
 */
export function runPlan(unit: FlatUnit, scores: FlatScores): boolean {
  const { plan } = unit.engine;
  clearScores(scores);
  const isBare = unit.exempted === undefined && unit.emptied === undefined;
  const isScored = isBare ? runShort(plan, unit, scores) : runLong(plan, unit, scores);
  if (!isScored) scores.isClean = false;
  return isScored;
}

/** All nodes from the end on, each asked for all that can be. */
function runLong(plan: FlatPlan, unit: FlatUnit, scores: FlatScores): boolean {
  completeRow(unit);
  for (let node = plan.nodes.operation.length - 1; node >= 0; node -= 1) {
    if (!scoreNode(plan, node, unit, scores)) return false;
    countNode(plan, node, scores, 1);
  }
  return true;
}

/** First all leaves, then the groups, by shortcuts where there are some. */
function runShort(plan: FlatPlan, unit: FlatUnit, scores: FlatScores): boolean {
  const { shortcuts } = plan;
  const { others } = shortcuts;
  scoreShortcuts(shortcuts, unit.row, scores);
  if (lacksFollowing(unit, scores) && completeRow(unit)) scoreShortcuts(shortcuts, unit.row, scores);
  for (let index = 0; index < scores.leftCount; index += 1) {
    if (!scoreLeafAlone(plan, scores.left[index] as number, unit, scores)) return false;
  }
  for (let index = 0; index < others.length; index += 1) {
    if (!scoreLeafAlone(plan, others[index] as number, unit, scores)) return false;
  }
  addSums(shortcuts, scores);
  if (scores.oddGroups === 0 && shortcuts.onlySums) return finishNode(plan, 0, undefined, scores);
  return joinOthers(plan, unit, scores);
}

/** True where a leaf lacks a fact that may follow from others. Those that were scored by a shortcut lack none. */
function lacksFollowing({ engine, row }: FlatUnit, { left, leftCount }: FlatScores): boolean {
  const { others } = engine.plan.shortcuts;
  for (let index = 0; index < leftCount; index += 1) {
    if (isAnyMissing(engine.following[left[index] as number] as Int32Array, row)) return true;
  }
  for (let index = 0; index < others.length; index += 1) {
    if (isAnyMissing(engine.following[others[index] as number] as Int32Array, row)) return true;
  }
  return false;
}

function scoreShortcuts(shortcuts: Shortcuts, row: Float64Array, scores: FlatScores): void {
  scores.leftCount = 0;
  addFacts(shortcuts, row);
  scoreChoices(shortcuts, row, scores);
  scoreTables(shortcuts, row, scores);
}

/** The groups that are no sums, and those of which a child came to more than points. */
function joinOthers(plan: FlatPlan, unit: FlatUnit, scores: FlatScores): boolean {
  const { groups, isSum } = plan.shortcuts;
  for (let index = 0; index < groups.length; index += 1) {
    const node = groups[index] as number;
    const isJoined = isSum[node] === 0 || scores.isOdd[node] === 1;
    if (isJoined && !joinAndMark(plan, node, unit, scores)) return false;
    if (!isJoined && node === 0) return finishNode(plan, 0, undefined, scores);
  }
  return true;
}

/** Scores a leaf that no shortcut scored, and marks the group above it where that must know more than points. */
function scoreLeafAlone(plan: FlatPlan, leaf: number, unit: FlatUnit, scores: FlatScores): boolean {
  if (!scoreNode(plan, leaf, unit, scores)) return false;
  const group = plan.nodes.parent[leaf] as number;
  if (countNode(plan, leaf, scores, 1) && group >= 0 && movesGroup(plan, leaf, group, scores)) markOdd(group, scores);
  return true;
}

/** False where a leaf is only missing or not scored, and others stand beside it: the sum of points is then all there is. */
function movesGroup({ nodes, groups }: FlatPlan, leaf: number, group: number, scores: FlatScores): boolean {
  const isOnlyUnscored =
    scores.slack[leaf] === 0 &&
    scores.lost[leaf] === 0 &&
    ((scores.flags[leaf] as number) & ~(NOT_SCORED | MISSING)) === 0;
  if (!isOnlyUnscored || groups.needsAll[group] === 1) return true;
  const unscored = (scores.unscored[group] as number) + 1;
  scores.unscored[group] = unscored;
  return unscored === (nodes.to[group] as number) - (nodes.from[group] as number);
}

/** Joins a group, and marks the one above it where the points of the leaves are not all that it must know. */
function joinAndMark(plan: FlatPlan, group: number, unit: FlatUnit, scores: FlatScores): boolean {
  const before = scores.points[group];
  if (!scoreNode(plan, group, unit, scores)) return false;
  const isOdd = countNode(plan, group, scores, 1);
  const above = plan.nodes.parent[group] as number;
  if (above >= 0 && (isOdd || scores.points[group] !== before)) markOdd(above, scores);
  return true;
}

function markOdd(group: number, scores: FlatScores): void {
  if (scores.isOdd[group] === 0) scores.oddGroups += 1;
  scores.isOdd[group] = 1;
}
