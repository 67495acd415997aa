import { completeRow, hasOpen } from "./complete.js";
import { addFacts, addSums, scoreChoices, scoreTables } from "./loops.js";
import { finishNode, scoreNode } from "./node.js";
import type { FlatPlan } from "./plan.js";
import type { Shortcuts } from "./shortcuts.js";
import type { FlatUnit } from "./unit.js";
import { clearScores, countNode, type FlatScores } from "./work.js";

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
  // Where no leaf is left over and no other one lacks a fact, nothing that follows would be read.
  const mayLack = scores.leftCount > 0 || hasOpen(unit.engine.mayFollowBeside, unit.row);
  if (mayLack && completeRow(unit)) scoreShortcuts(shortcuts, unit.row, scores);
  for (let index = 0; index < scores.leftCount; index += 1) {
    if (!scoreAndMark(plan, scores.left[index] as number, unit, scores)) return false;
  }
  for (let index = 0; index < others.length; index += 1) {
    if (!scoreAndMark(plan, others[index] as number, unit, scores)) return false;
  }
  addSums(shortcuts, scores);
  if (scores.isClean && shortcuts.onlySums) return finishNode(plan, 0, undefined, scores);
  return joinOthers(plan, unit, scores);
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
    if (isJoined && !scoreAndMark(plan, node, unit, scores)) return false;
    if (!isJoined && node === 0) return finishNode(plan, 0, undefined, scores);
  }
  return true;
}

/** Scores a node, and marks the group above it where the points of the leaves are not all that it must know. */
function scoreAndMark(plan: FlatPlan, node: number, unit: FlatUnit, scores: FlatScores): boolean {
  const before = scores.points[node];
  if (!scoreNode(plan, node, unit, scores)) return false;
  const isOdd = countNode(plan, node, scores, 1);
  const group = plan.nodes.parent[node] as number;
  if (group >= 0 && (isOdd || scores.points[node] !== before)) scores.isOdd[group] = 1;
  return true;
}
