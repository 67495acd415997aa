import type { NodeRange } from "../score/nodeRange.js";
import { unitsBelow } from "./ask.js";
import type { FlatPlan } from "./plan.js";
import { ABSENT, type FlatScores, RESCALES } from "./work.js";

/** All that the nodes of one unit can still come to, in the units of the plan: what `NodeRange` says, in arrays. */
export interface FlatEnds {
  /** The low ends, rounded down to whole units, and how far above the true ones can lie at most. */
  readonly low: Float64Array;
  readonly lowSlack: Float64Array;
  /** The same of the high ends; infinite where there is none. */
  readonly high: Float64Array;
  readonly highSlack: Float64Array;
  /** Between which maxima the available one lies; NaN where it is not known. */
  readonly leastAvailable: Float64Array;
  readonly mostAvailable: Float64Array;
  /** Whether the node may be, and whether it must be left out of its parent; whether that concerns its siblings. */
  readonly flags: Uint8Array;
  /** 1 for what may still change: open leaves, what effects may empty, and all groups above. */
  readonly isOpen: Uint8Array;
}

export const MAY_BE_ABSENT = 1;
export const MUST_BE_ABSENT = 2;
/** It may share its maximum out, or rescale its parent: then siblings decide on each other's ends. */
export const MOVES_SIBLINGS = 4;

export function createEnds({ nodes: { operation } }: FlatPlan): FlatEnds {
  const size = operation.length;
  return {
    low: new Float64Array(size),
    lowSlack: new Float64Array(size),
    high: new Float64Array(size),
    highSlack: new Float64Array(size),
    leastAvailable: new Float64Array(size),
    mostAvailable: new Float64Array(size),
    flags: new Uint8Array(size),
    isOpen: new Uint8Array(size),
  };
}

/** The ends of a node that nothing can change: its points. */
export function keepSettled({ nodes: { max } }: FlatPlan, node: number, scores: FlatScores, ends: FlatEnds): void {
  const flag = scores.flags[node] as number;
  const available = (max[node] as number) - (scores.lost[node] as number);
  ends.low[node] = ends.high[node] = scores.points[node] as number;
  ends.lowSlack[node] = ends.highSlack[node] = scores.slack[node] as number;
  ends.leastAvailable[node] = ends.mostAvailable[node] = available;
  ends.flags[node] =
    ((flag & ABSENT) === 0 ? 0 : MAY_BE_ABSENT | MUST_BE_ABSENT) | ((flag & RESCALES) === 0 ? 0 : MOVES_SIBLINGS);
}

/** A range of the rational engine in units. */
export interface FlatRange {
  readonly low: number;
  readonly lowSlack: number;
  readonly high: number;
  readonly highSlack: number;
  readonly leastAvailable: number;
  readonly mostAvailable: number;
  readonly flags: number;
}

/** A range in units; `undefined` where it does not fit. */
export function flatRange(plan: FlatPlan, range: NodeRange): FlatRange | undefined {
  const { available, mayBeAbsent, mustBeAbsent, mayShare, mayRescale } = range;
  const points = flatPoints(plan, range);
  const least = available && unitsBelow(available.low, plan.scale);
  const most = available && unitsBelow(available.high, plan.scale);
  if (points === undefined || least?.isExact === false || most?.isExact === false) return undefined;
  return {
    ...points,
    leastAvailable: least?.low ?? Number.NaN,
    mostAvailable: most?.low ?? Number.NaN,
    flags:
      (mayBeAbsent ? MAY_BE_ABSENT : 0) |
      (mustBeAbsent ? MUST_BE_ABSENT : 0) |
      (mayShare || mayRescale ? MOVES_SIBLINGS : 0),
  };
}

/** The points of a range in units; `undefined` where they do not fit. */
export function flatPoints(
  { scale, mostPoints }: FlatPlan,
  range: Pick<NodeRange, "low" | "high">,
): Pick<FlatRange, "low" | "lowSlack" | "high" | "highSlack"> | undefined {
  const low = unitsBelow(range.low, scale);
  const high = range.high === "open" ? undefined : unitsBelow(range.high, scale);
  const isSmall = Math.abs(low.low) <= mostPoints && (high === undefined || Math.abs(high.low) <= mostPoints);
  if (!isSmall) return undefined;
  return {
    low: low.low,
    lowSlack: low.isExact ? 0 : 1,
    high: high?.low ?? Infinity,
    highSlack: high?.isExact === false ? 1 : 0,
  };
}

/** Writes down what a node can still come to. */
export function keepRange(node: number, range: FlatRange, ends: FlatEnds): void {
  keepPoints(node, range, ends);
  ends.leastAvailable[node] = range.leastAvailable;
  ends.mostAvailable[node] = range.mostAvailable;
  ends.flags[node] = range.flags;
}

export function keepPoints(
  node: number,
  { low, lowSlack, high, highSlack }: Pick<FlatRange, "low" | "lowSlack" | "high" | "highSlack">,
  ends: FlatEnds,
): void {
  ends.low[node] = low;
  ends.lowSlack[node] = lowSlack;
  ends.high[node] = high;
  ends.highSlack[node] = highSlack;
}
