import { FOUND, scorePart } from "./part.js";
import { BEST_PART, type FlatPlan, LEAST_PART, PARTS_SUM } from "./plan.js";
import type { FlatScores } from "./work.js";

/**
 * Scores a leaf by all its parts together: added up, or the best or least of them.
 *
 * @returns false where a part is missing or comes to more than points: then much depends on which, and the rational engine
 * is asked
 */
export function joinParts(plan: FlatPlan, leaf: number, row: Float64Array, scores: FlatScores): boolean {
  const { operation, from, to, leastSum, mostSum } = plan.nodes;
  const { points, slack, flags } = scores;
  const end = to[leaf] as number;
  let low = START[operation[leaf] as number] as number;
  let high = low;
  for (let part = from[leaf] as number; part < end; part += 1) {
    slack[leaf] = 0;
    if (scorePart(plan, part, row, leaf, scores) !== FOUND || flags[leaf] !== 0) return false;
    const value = points[leaf] as number;
    const most = value + (slack[leaf] as number);
    if (operation[leaf] === PARTS_SUM) {
      low += value;
      high += most;
    } else if (operation[leaf] === BEST_PART) {
      low = Math.max(low, value);
      high = Math.max(high, most);
    } else {
      low = Math.min(low, value);
      high = Math.min(high, most);
    }
  }
  if (operation[leaf] === PARTS_SUM) {
    low = Math.min(Math.max(low, leastSum[leaf] as number), mostSum[leaf] as number);
    high = Math.min(Math.max(high, leastSum[leaf] as number), mostSum[leaf] as number);
  }
  if (Math.abs(low) > plan.mostPoints || Math.abs(high) > plan.mostPoints) return false;
  points[leaf] = low;
  slack[leaf] = high - low;
  return true;
}

/** What each join begins with. */
const START: { readonly [operation: number]: number } = {
  [PARTS_SUM]: 0,
  [BEST_PART]: -Infinity,
  [LEAST_PART]: Infinity,
};
