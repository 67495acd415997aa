import { floorOf, MOST_EXACT } from "./integers.js";
import { CAPPED_SUM, type FlatPlan, MEAN, RESCALE } from "./plan.js";
import { ABSENT, type FlatScores, MISSING, NO_SCORE, NOT_SCORED, RESCALES } from "./work.js";

/** What the children of a group come to together. */
interface Together {
  /** Weighted points of the children within the maximum, rounded down, and their slack. */
  points: number;
  slack: number;
  /** The same of bonus and penalties. */
  extraPoints: number;
  extraSlack: number;
  /** The weights of the children that are present. */
  weight: number;
  /** What the maxima of the children lost. */
  lost: number;
  absent: number;
  missing: number;
  notScored: number;
  isRescaled: boolean;
}

/** Joins the children of a group, as `joinChildren` does; false where the numbers become too large. */
export function joinGroup(plan: FlatPlan, node: number, scores: FlatScores): boolean {
  const { nodes, groups } = plan;
  const { points, slack, flags, lost } = scores;
  const max = nodes.max[node] as number;
  const children = (nodes.to[node] as number) - (nodes.from[node] as number);
  const together = addChildren(plan, node, scores);
  if (together.absent === children) {
    points[node] = 0;
    lost[node] = max;
    flags[node] = NOT_SCORED | ABSENT;
    return !Number.isNaN(max);
  }
  let low = together.points;
  let high = low + together.slack;
  const operation = nodes.operation[node] as number;
  if (operation === MEAN) {
    if (together.weight === 0) low = high = 0;
    else [low, high] = [floorOf(low, together.weight), -floorOf(-high, together.weight)];
  } else if (operation === RESCALE || together.isRescaled) {
    const full = groups.max[node] as number;
    const available = (groups.maxima[node] as number) - together.lost / groups.pointsToMaxima;
    if (available === 0 && !Number.isNaN(full)) low = high = 0;
    else if (!Number.isNaN(full)) {
      if (2 * Math.max(Math.abs(low), Math.abs(high)) * full + 3 * available > MOST_EXACT) return false;
      [low, high] = [floorOf(low * full, available), -floorOf(-high * full, available)];
    }
  } else if (together.lost !== 0 && !Number.isNaN(max)) lost[node] = Math.min(together.lost, max);
  if (operation === CAPPED_SUM) {
    const [lowest, highest] = [groups.lowest[node] as number, groups.highest[node] as number];
    low = Math.min(Math.max(low, lowest), highest);
    high = Math.min(Math.max(high, lowest), highest);
  }
  points[node] = low + together.extraPoints;
  slack[node] = high - low + together.extraSlack;
  const { missing, notScored } = together;
  const hasNoScore = missing > 0 && groups.needsAll[node] === 1;
  const isScored = !hasNoScore && notScored < children;
  const isMissing = hasNoScore || (!isScored && missing > 0);
  flags[node] = (isScored ? 0 : NOT_SCORED) | (isMissing ? MISSING : 0) | (hasNoScore ? NO_SCORE : 0);
  return true;
}

function addChildren({ nodes }: FlatPlan, node: number, { points, slack, flags, lost }: FlatScores): Together {
  const together: Together = {
    points: 0,
    slack: 0,
    extraPoints: 0,
    extraSlack: 0,
    weight: 0,
    lost: 0,
    absent: 0,
    missing: 0,
    notScored: 0,
    isRescaled: false,
  };
  const end = nodes.to[node] as number;
  for (let index = nodes.from[node] as number; index < end; index += 1) {
    const child = nodes.children[index] as number;
    const weight = nodes.weight[child] as number;
    const flag = flags[child] as number;
    if ((flag & NOT_SCORED) !== 0) together.notScored += 1;
    if ((flag & MISSING) !== 0) together.missing += 1;
    if ((flag & ABSENT) !== 0) together.absent += 1;
    if (nodes.isExtra[child] === 1) {
      together.extraPoints += points[child] as number;
      together.extraSlack += slack[child] as number;
      continue;
    }
    together.points += weight * (points[child] as number);
    together.slack += weight * (slack[child] as number);
    together.lost += lost[child] as number;
    if ((flag & ABSENT) === 0) together.weight += weight;
    if ((flag & RESCALES) !== 0) together.isRescaled = true;
  }
  return together;
}
