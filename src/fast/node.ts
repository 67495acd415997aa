import { joinGroup } from "./group.js";
import { roundDown, roundHalfAway } from "./integers.js";
import { FOUND, IS_MISSING, scorePart } from "./part.js";
import { ASKED, type FlatPlan, SUM } from "./plan.js";
import { ABSENT, type FlatScores, MISSING, NOT_SCORED } from "./work.js";

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
 * Scores a node whose children, where it has some, are scored. All but its points stood at zero before.
 *
 * @returns false where only the rational engine can score the unit
 */
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

/** Empties, clamps and rounds the points of a node, as the rational engine does; false where the slack leaves two answers. */
export function finishNode(
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
