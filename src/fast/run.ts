import { floorOf, MOST_EXACT, roundDown, roundHalfAway } from "./integers.js";
import { FOUND, IS_MISSING, scorePart } from "./part.js";
import {
  ASKED,
  CAPPED_SUM,
  END_SIZE,
  type FlatPlan,
  GROUP_SIZE,
  LOOK_SIZE,
  MEAN,
  RESCALE,
  STEPS_SIZE,
  SUM,
} from "./plan.js";
import { ABSENT, clearScores, type FlatScores, MISSING, NO_SCORE, NOT_SCORED, RESCALES } from "./work.js";

/** What one unit is scored with. */
export interface UnitInput {
  readonly row: Float64Array;
  /** Leaves that the unit says more of than facts; `undefined`: none. */
  readonly exempted: ReadonlySet<number> | undefined;
  /** Leaves with points that the unit claims. */
  readonly claimed: ReadonlySet<number> | undefined;
  readonly surveyNotHeld: boolean;
  /** Nodes that effects empty. */
  readonly emptied: ReadonlySet<number> | undefined;
  /**
   * Scores a leaf by the rational engine.
   *
   * @returns false where what it found moves other nodes in a way that flat plans do not follow
   */
  ask(leaf: number, scores: FlatScores): boolean;
}

/**
 * Scores all nodes of a unit.
 *
 * @returns false where only the rational engine can score the unit; what stands in `scores` is then of no use
 */
export function runPlan(plan: FlatPlan, input: UnitInput, scores: FlatScores): boolean {
  clearScores(scores);
  const isBare = input.exempted === undefined && input.emptied === undefined;
  return isBare ? runShort(plan, input, scores) : runLong(plan, input, scores);
}

/** All nodes from the end on, each asked for all that can be. */
function runLong(plan: FlatPlan, input: UnitInput, scores: FlatScores): boolean {
  for (let node = plan.nodes.operation.length - 1; node >= 0; node -= 1) {
    if (!scoreAndAdd(plan, node, input, scores)) return false;
  }
  return true;
}

/** First all leaves, then the groups, by shortcuts where there are some. */
function runShort(plan: FlatPlan, input: UnitInput, scores: FlatScores): boolean {
  const { leaves } = plan.shortcuts;
  for (let index = 0; index < leaves.length; index += 1) {
    if (!scoreAndAdd(plan, leaves[index] as number, input, scores)) return false;
  }
  return lookUp(plan, input, scores) && walkSteps(plan, input, scores) && addUp(plan, input, scores);
}

/** Leaves that score a choice. */
function lookUp(plan: FlatPlan, input: UnitInput, scores: FlatScores): boolean {
  const { looks, points: table } = plan.shortcuts;
  const { row } = input;
  const { points } = scores;
  const added = scores.sums.points;
  for (let index = 0; index < looks.length; index += LOOK_SIZE) {
    const node = looks[index] as number;
    const place = row[looks[index + 2] as number] as number;
    if (place < Infinity) {
      const value = table[(looks[index + 3] as number) + place] as number;
      points[node] = value;
      (added[looks[index + 1] as number] as number) += value;
    } else if (!scoreAndAdd(plan, node, input, scores)) return false;
  }
  return true;
}

/** Leaves that score a fact, or one fact over another, by the steps of a table. */
function walkSteps(plan: FlatPlan, input: UnitInput, scores: FlatScores): boolean {
  const { steps, ends } = plan.shortcuts;
  const { row } = input;
  const { points } = scores;
  const added = scores.sums.points;
  for (let index = 0; index < steps.length; index += STEPS_SIZE) {
    const node = steps[index] as number;
    const above = row[steps[index + 2] as number] as number;
    const below = row[steps[index + 3] as number] as number;
    const from = steps[index + 4] as number;
    const limit = ends[from] as number;
    if (above >= -limit && above <= limit && below > 0 && below <= limit) {
      const to = steps[index + 5] as number;
      let place = to;
      for (let end = from + 1; end < to; end += END_SIZE) {
        const over = above * (ends[end] as number) - below * (ends[end + 1] as number);
        // Counted instead of branched on: no processor foresees what a unit has.
        place += Number(over >= (ends[end + 2] as number));
      }
      const value = ends[place] as number;
      points[node] = value;
      (added[steps[index + 1] as number] as number) += value;
    } else if (!scoreAndAdd(plan, node, input, scores)) return false;
  }
  return true;
}

/** Groups, from the end on: what stands below them is done. */
function addUp(plan: FlatPlan, input: UnitInput, scores: FlatScores): boolean {
  const { groups } = plan.shortcuts;
  const extras = plan.groups.count;
  const { points } = scores;
  const { points: added, isPlain } = scores.sums;
  for (let index = 0; index < groups.length; index += GROUP_SIZE) {
    const node = groups[index] as number;
    const group = groups[index + 2] as number;
    if (groups[index + 3] === 1 && isPlain[group] === 1) {
      const value = (added[group] as number) + (added[extras + group] as number);
      points[node] = value;
      (added[groups[index + 1] as number] as number) += value;
    } else if (!scoreAndAdd(plan, node, input, scores)) return false;
  }
  return true;
}

function scoreAndAdd(plan: FlatPlan, node: number, input: UnitInput, scores: FlatScores): boolean {
  if (!scoreNode(plan, node, input, scores)) {
    scores.isPlain = false;
    return false;
  }
  if (node > 0) addToParent(plan, node, scores, 1);
  return true;
}

/** Scores a node whose children, where it has some, are scored and added up. */
export function scoreNode(plan: FlatPlan, node: number, input: UnitInput, scores: FlatScores): boolean {
  const isScored =
    (plan.nodes.operation[node] as number) >= SUM
      ? joinGroup(plan, node, scores)
      : scoreLeaf(plan, node, input, scores);
  return isScored && finishNode(plan, node, input.emptied, scores);
}

/** Scores a leaf by the first of its parts that is not missing. */
function scoreLeaf(plan: FlatPlan, leaf: number, input: UnitInput, scores: FlatScores): boolean {
  const { operation, from, to, whenMissing, bySurvey } = plan.nodes;
  if (operation[leaf] === ASKED || input.exempted?.has(leaf) === true) return input.ask(leaf, scores);
  const end = to[leaf] as number;
  for (let part = from[leaf] as number; part < end; part += 1) {
    const found = scorePart(plan, part, input.row, leaf, scores);
    if (found === FOUND) return true;
    if (found !== IS_MISSING) return input.ask(leaf, scores);
  }
  const missing = whenMissing[leaf] as number;
  const isAsked =
    Number.isNaN(missing) || (input.surveyNotHeld && bySurvey[leaf] === 1) || input.claimed?.has(leaf) === true;
  if (isAsked) return input.ask(leaf, scores);
  scores.points[leaf] = missing;
  scores.flags[leaf] = NOT_SCORED | MISSING;
  return true;
}

/** Joins the children of a group, as `joinChildren` does. */
function joinGroup(
  { nodes, groups }: FlatPlan,
  node: number,
  { points, slack, flags, lost, sums }: FlatScores,
): boolean {
  const group = nodes.from[node] as number;
  const extras = groups.count + group;
  const max = nodes.max[node] as number;
  const children = groups.children[group] as number;
  if (sums.absent[group] === children) {
    points[node] = 0;
    lost[node] = max;
    flags[node] = NOT_SCORED | ABSENT;
    return !Number.isNaN(max);
  }
  let low = sums.points[group] as number;
  let high = low + (sums.slack[group] as number);
  const operation = nodes.operation[node] as number;
  const taken = sums.lost[group] as number;
  if (operation === MEAN) {
    const weight = (groups.weight[group] as number) - (sums.absentWeight[group] as number);
    if (weight === 0) low = high = 0;
    else [low, high] = [floorOf(low, weight), -floorOf(-high, weight)];
  } else if (operation === RESCALE || sums.rescaling[group] !== 0) {
    const full = groups.max[group] as number;
    const available = (groups.maxima[group] as number) - taken / groups.pointsToMaxima;
    if (available === 0 && !Number.isNaN(full)) low = high = 0;
    else if (!Number.isNaN(full)) {
      if (2 * Math.max(Math.abs(low), Math.abs(high)) * full + 3 * available > MOST_EXACT) return false;
      [low, high] = [floorOf(low * full, available), -floorOf(-high * full, available)];
    }
  } else if (taken !== 0 && !Number.isNaN(max)) lost[node] = Math.min(taken, max);
  if (operation === CAPPED_SUM) {
    const [lowest, highest] = [groups.lowest[group] as number, groups.highest[group] as number];
    low = Math.min(Math.max(low, lowest), highest);
    high = Math.min(Math.max(high, lowest), highest);
  }
  points[node] = low + (sums.points[extras] as number);
  if (high !== low || sums.slack[extras] !== 0) slack[node] = high - low + (sums.slack[extras] as number);
  const missing = sums.missing[group] as number;
  if (missing !== 0 || sums.notScored[group] !== 0) {
    const hasNoScore = missing > 0 && groups.needsAll[group] === 1;
    const isScored = !hasNoScore && (sums.notScored[group] as number) < children;
    const isMissing = hasNoScore || (!isScored && missing > 0);
    flags[node] = (isScored ? 0 : NOT_SCORED) | (isMissing ? MISSING : 0) | (hasNoScore ? NO_SCORE : 0);
  }
  return true;
}

/** Empties, clamps and rounds the points of a node, as the rational engine does; false where the slack leaves two answers. */
function finishNode(
  { nodes }: FlatPlan,
  node: number,
  emptied: ReadonlySet<number> | undefined,
  { points, slack, flags }: FlatScores,
): boolean {
  const unit = nodes.roundTo[node] as number;
  const isEmptied = emptied?.has(node) === true && ((flags[node] as number) & ABSENT) === 0;
  if (unit === 0 && node !== 0 && !isEmptied) return true;
  const lowest = nodes.lowest[node] as number;
  const highest = isEmptied ? Math.min(0, nodes.highest[node] as number) : (nodes.highest[node] as number);
  let low = Math.min(Math.max(points[node] as number, lowest), highest);
  let high = Math.min(Math.max((points[node] as number) + (slack[node] as number), lowest), highest);
  if (unit !== 0) {
    const round = nodes.roundsDown[node] === 1 ? roundDown : roundHalfAway;
    [low, high] = [round(low, unit) * unit, round(high, unit) * unit];
    if (low !== high) return false;
  }
  points[node] = low;
  slack[node] = high - low;
  return true;
}

/** Adds what a node came to to the sums of its parent, or takes it off again. */
export function addToParent({ nodes, groups }: FlatPlan, node: number, scores: FlatScores, sign: 1 | -1): void {
  const { points, slack, flags, lost, sums } = scores;
  const target = nodes.target[node] as number;
  const weight = sign * (nodes.weight[node] as number);
  (sums.points[target] as number) += weight * (points[node] as number);
  const flag = flags[node] as number;
  if (flag === 0 && lost[node] === 0 && slack[node] === 0) return;
  const isExtra = target >= groups.count;
  const group = isExtra ? target - groups.count : target;
  sums.isPlain[group] = 0;
  scores.isPlain = false;
  if (slack[node] !== 0) (sums.slack[target] as number) += weight * (slack[node] as number);
  if ((flag & NOT_SCORED) !== 0) (sums.notScored[group] as number) += sign;
  if ((flag & MISSING) !== 0) (sums.missing[group] as number) += sign;
  if ((flag & ABSENT) !== 0) (sums.absent[group] as number) += sign;
  if (isExtra) return;
  if ((flag & RESCALES) !== 0) (sums.rescaling[group] as number) += sign;
  if ((flag & ABSENT) !== 0) (sums.absentWeight[group] as number) += weight;
  (sums.lost[group] as number) += sign * (lost[node] as number);
}
