import type { FlatEnds } from "./ends.js";
import { roundDown, roundHalfAway } from "./integers.js";
import type { FlatPlan } from "./plan.js";

/**
 * What effects, ends of its own and rounding make of the ends of a group, as `finishRange` does.
 *
 * @returns false where the slack leaves two answers
 */
export function finishEnds(plan: FlatPlan, node: number, ends: FlatEnds, mayBeEmptied: boolean): boolean {
  const { low, lowSlack, high, highSlack } = ends;
  if (mayBeEmptied && (low[node] as number) + (lowSlack[node] as number) > 0) {
    lowSlack[node] = Math.max(0, -(low[node] as number));
    low[node] = Math.min(0, low[node] as number);
  }
  if (high[node] !== Infinity) return finishSide(plan, node, low, lowSlack) && finishSide(plan, node, high, highSlack);
  // Where there is no end, the rubric's own is one; it is not rounded.
  high[node] = plan.nodes.highest[node] as number;
  return finishSide(plan, node, low, lowSlack);
}

function finishSide({ nodes }: FlatPlan, node: number, points: Float64Array, slack: Float64Array): boolean {
  const step = nodes.roundTo[node] as number;
  if (step === 0 && node !== 0) return true;
  const [lowest, highest] = [nodes.lowest[node] as number, nodes.highest[node] as number];
  const value = points[node] as number;
  let least = Math.min(Math.max(value, lowest), highest);
  let most = Math.min(Math.max(value + (slack[node] as number), lowest), highest);
  if (step !== 0) {
    const round = nodes.roundsDown[node] === 1 ? roundDown : roundHalfAway;
    [least, most] = [round(least, step) * step, round(most, step) * step];
    if (least !== most) return false;
  }
  points[node] = least;
  slack[node] = most - least;
  return true;
}
