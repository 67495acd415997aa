import { type FlatEnds, MAY_BE_ABSENT, MOVES_SIBLINGS, MUST_BE_ABSENT } from "./ends.js";
import { floorOf } from "./integers.js";
import { CAPPED_SUM, type FlatPlan, MEAN, RESCALE } from "./plan.js";

/**
 * Joins the ends of a group's children, as `joinRanges` does, before effects, ends of its own and rounding.
 *
 * @returns false where siblings decide on each other's ends, or the group is rescaled
 */
export function joinEnds(plan: FlatPlan, node: number, ends: FlatEnds): boolean {
  if (plan.nodes.operation[node] === RESCALE || !joinMaxima(plan, node, ends)) return false;
  joinSide(plan, node, ends, Math.min);
  joinSide(plan, node, ends, Math.max);
  return true;
}

/** What is available, and whether the group may be absent; false where siblings decide on each other's ends. */
function joinMaxima({ nodes }: FlatPlan, node: number, ends: FlatEnds): boolean {
  const max = nodes.max[node] as number;
  let all = MAY_BE_ABSENT | MUST_BE_ABSENT;
  let [least, most] = [max, max];
  const to = nodes.to[node] as number;
  for (let index = nodes.from[node] as number; index < to; index += 1) {
    const child = nodes.children[index] as number;
    const flags = ends.flags[child] as number;
    all &= flags;
    if (nodes.isExtra[child] === 1) continue;
    if ((flags & MOVES_SIBLINGS) !== 0) return false;
    const childMax = nodes.max[child] as number;
    if (!Number.isNaN(childMax)) {
      least -= childMax - known(ends.leastAvailable[child] as number, childMax);
      most -= childMax - known(ends.mostAvailable[child] as number, childMax);
    } else if ((flags & MAY_BE_ABSENT) !== 0) least = most = Number.NaN;
  }
  if (nodes.operation[node] === MEAN) least = most = max;
  ends.flags[node] = all;
  const mustBeAbsent = (all & MUST_BE_ABSENT) !== 0;
  const isKnown = !Number.isNaN(max) && (mustBeAbsent || !Number.isNaN(least));
  ends.leastAvailable[node] = !isKnown ? Number.NaN : (all & MAY_BE_ABSENT) !== 0 ? 0 : Math.max(0, least);
  ends.mostAvailable[node] = !isKnown ? Number.NaN : mustBeAbsent ? 0 : Math.max(0, Math.min(most, max));
  return true;
}

function known(available: number, max: number): number {
  return Number.isNaN(available) ? max : available;
}

/** Joins one side: the low ends with `Math.min` as the way outwards, the high ends with `Math.max`. */
function joinSide(
  plan: FlatPlan,
  node: number,
  ends: FlatEnds,
  outwards: (one: number, other: number) => number,
): void {
  const { nodes } = plan;
  const [points, slack] = outwards === Math.min ? [ends.low, ends.lowSlack] : [ends.high, ends.highSlack];
  const isMean = nodes.operation[node] === MEAN;
  const hull = outwards === Math.min ? Infinity : -Infinity;
  let [least, most, extraLeast, extraMost, weights] = [0, 0, 0, 0, 0];
  let [hullLeast, hullMost, isUncertain] = [hull, hull, false];
  const to = nodes.to[node] as number;
  for (let index = nodes.from[node] as number; index < to; index += 1) {
    const child = nodes.children[index] as number;
    const value = points[child] as number;
    const above = value + (slack[child] as number);
    if (nodes.isExtra[child] === 1) {
      extraLeast += value;
      extraMost += above;
      continue;
    }
    const flags = ends.flags[child] as number;
    if (isMean && (flags & MUST_BE_ABSENT) !== 0) continue;
    const weight = nodes.weight[child] as number;
    // What has no end has none at any weight.
    least += value === Infinity ? value : weight * value;
    most += above === Infinity ? above : weight * above;
    weights += weight;
    hullLeast = outwards(hullLeast, value);
    hullMost = outwards(hullMost, above);
    if ((flags & MAY_BE_ABSENT) !== 0) isUncertain = true;
  }
  if (isMean && isUncertain) [least, most] = [hullLeast, hullMost];
  else if (isMean && weights === 0) least = most = 0;
  else if (isMean) [least, most] = [floorOf(least, weights), -floorOf(-most, weights)];
  if (nodes.operation[node] === CAPPED_SUM) {
    const [lowest, highest] = [nodes.leastSum[node] as number, nodes.mostSum[node] as number];
    [least, most] = [Math.min(Math.max(least, lowest), highest), Math.min(Math.max(most, lowest), highest)];
  }
  [least, most] = [least + extraLeast, most + extraMost];
  if (((ends.flags[node] as number) & MAY_BE_ABSENT) !== 0) [least, most] = [outwards(0, least), outwards(0, most)];
  points[node] = least;
  slack[node] = most === Infinity ? 0 : most - least;
}
