import { floorOf, roundDown, roundHalfAway } from "./integers.js";
import type { FlatPlan } from "./plan.js";
import { ABSENT, type FlatScores, NOT_SCORED } from "./work.js";

/** What a part comes to. */
export const FOUND = 0;
export const IS_MISSING = 1;
/** Only the rational engine can say. */
export const UNDECIDED = 2;

/** Scores one part of a leaf; what it found stands in `scores`. */
export function scorePart(plan: FlatPlan, part: number, row: Float64Array, leaf: number, scores: FlatScores): number {
  const { parts } = plan;
  const choice = parts.choice[part] as number;
  if (choice >= 0) {
    const place = row[choice] as number;
    if (!(place < Infinity)) return place === Infinity ? UNDECIDED : IS_MISSING;
    scores.points[leaf] = plan.pieces.shift[(parts.from[part] as number) + place] as number;
    return FOUND;
  }
  const [aboveAt, belowAt, end] = [parts.above[part] as number, parts.below[part] as number, parts.end[part] as number];
  let above = parts.plusAbove[part] as number;
  let below = parts.plusBelow[part] as number;
  let size = Math.abs(above);
  for (let term = aboveAt; term < belowAt; term += 1) {
    const value = (parts.termTimes[term] as number) * (row[parts.termSlot[term] as number] as number);
    above += value;
    size += Math.abs(value);
  }
  let sizeBelow = Math.abs(below);
  for (let term = belowAt; term < end; term += 1) {
    const value = (parts.termTimes[term] as number) * (row[parts.termSlot[term] as number] as number);
    below += value;
    sizeBelow += Math.abs(value);
  }
  const limit = parts.limit[part] as number;
  if (!(size <= limit && sizeBelow <= limit)) return whyNot(plan, aboveAt, end, row);
  if (below === 0) return scoreEmpty(plan, part, leaf, scores);
  return below < 0
    ? scoreQuotient(plan, part, -above, -below, leaf, scores)
    : scoreQuotient(plan, part, above, below, leaf, scores);
}

/** Missing where nothing worse than missing facts stands in the way. */
function whyNot({ parts }: FlatPlan, from: number, to: number, row: Float64Array): number {
  let found = UNDECIDED;
  for (let term = from; term < to; term += 1) {
    const value = row[parts.termSlot[term] as number] as number;
    if (value === Infinity) return UNDECIDED;
    if (Number.isNaN(value)) found = IS_MISSING;
  }
  return found;
}

function scoreEmpty({ parts, nodes }: FlatPlan, part: number, leaf: number, scores: FlatScores): number {
  const points = parts.whenEmpty[part] as number;
  if (Number.isNaN(points)) return IS_MISSING;
  if (points === -Infinity) return UNDECIDED;
  if (points === Infinity) {
    const max = nodes.max[leaf] as number;
    if (Number.isNaN(max)) return UNDECIDED;
    scores.points[leaf] = 0;
    scores.lost[leaf] = max;
    scores.flags[leaf] = NOT_SCORED | ABSENT;
    return FOUND;
  }
  scores.points[leaf] = points;
  scores.flags[leaf] = NOT_SCORED;
  return FOUND;
}

/** The points of `above` / `below`, by the first piece that holds it; `below` is positive. */
function scoreQuotient(
  { parts, pieces, mostPoints }: FlatPlan,
  part: number,
  above: number,
  below: number,
  leaf: number,
  scores: FlatScores,
): number {
  const to = parts.to[part] as number;
  for (let piece = parts.from[part] as number; piece < to; piece += 1) {
    const overLow = above * (pieces.lowBelow[piece] as number) - below * (pieces.lowAbove[piece] as number);
    if (overLow < (pieces.lowOpen[piece] as number)) continue;
    const underHigh = below * (pieces.highAbove[piece] as number) - above * (pieces.highBelow[piece] as number);
    if (underHigh < (pieces.highOpen[piece] as number)) continue;
    const under = (pieces.under[piece] as number) * below;
    if (under === 0) {
      scores.points[leaf] = pieces.shift[piece] as number;
      return FOUND;
    }
    const line = (pieces.slope[piece] as number) * above + (pieces.shift[piece] as number) * below;
    const step = pieces.step[piece] as number;
    if (step !== 0) {
      const steps = pieces.stepsDown[piece] === 1 ? roundDown(line, under) : roundHalfAway(line, under);
      scores.points[leaf] = steps * step + (pieces.stepFrom[piece] as number);
      return FOUND;
    }
    const points = floorOf(line, under);
    if (Math.abs(points) > mostPoints) return UNDECIDED;
    scores.points[leaf] = points;
    if (points * under !== line) scores.slack[leaf] = 1;
    return FOUND;
  }
  scores.points[leaf] = parts.otherwise[part] as number;
  return FOUND;
}
