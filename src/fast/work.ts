import type { FlatPlan } from "./plan.js";

/** The node came to no points of its own: missing, exempt, or without children that did. */
export const NOT_SCORED = 1;
/** It counts as a missing child. */
export const MISSING = 2;
/** It is left out of its parent. */
export const ABSENT = 4;
/** A missing child leaves it without a score. */
export const NO_SCORE = 8;
/** It is left out, and its parent is rescaled to its full maximum. */
export const RESCALES = 16;

/** The scores of one unit in the arrays of its plan. */
export interface FlatScores {
  /** Points in units of the plan, rounded down to whole ones. */
  readonly points: Float64Array;
  /** How far above the true points can lie at most; 0: the points are exact. */
  readonly slack: Float64Array;
  readonly flags: Uint8Array;
  /** What the node's maximum lost. */
  readonly lost: Float64Array;
  readonly sums: Sums;
  /** False where more than points was written. */
  isPlain: boolean;
}

/** What the children of each group add up to. */
export interface Sums {
  /** Weighted points by `target`: of children within the maximum, then of bonus and penalties. */
  readonly points: Float64Array;
  readonly slack: Float64Array;
  /** Of the children within the maximum. */
  readonly absentWeight: Float64Array;
  readonly lost: Float64Array;
  readonly absent: Int32Array;
  readonly notScored: Int32Array;
  readonly missing: Int32Array;
  readonly rescaling: Int32Array;
  /** 1 while no child came with more than points. */
  readonly isPlain: Uint8Array;
}

export function createScores({ nodes: { operation }, groups: { count } }: FlatPlan): FlatScores {
  const size = operation.length;
  return {
    points: new Float64Array(size),
    slack: new Float64Array(size),
    flags: new Uint8Array(size),
    lost: new Float64Array(size),
    sums: {
      points: new Float64Array(2 * count),
      slack: new Float64Array(2 * count),
      absentWeight: new Float64Array(count),
      lost: new Float64Array(count),
      absent: new Int32Array(count),
      notScored: new Int32Array(count),
      missing: new Int32Array(count),
      rescaling: new Int32Array(count),
      isPlain: new Uint8Array(count),
    },
    isPlain: false,
  };
}

export function clearScores(scores: FlatScores): void {
  const { slack, flags, lost, sums } = scores;
  sums.points.fill(0);
  // Nothing else was written where all was plain.
  if (scores.isPlain) return;
  scores.isPlain = true;
  sums.isPlain.fill(1);
  slack.fill(0);
  flags.fill(0);
  lost.fill(0);
  sums.slack.fill(0);
  sums.absentWeight.fill(0);
  sums.lost.fill(0);
  sums.absent.fill(0);
  sums.notScored.fill(0);
  sums.missing.fill(0);
  sums.rescaling.fill(0);
}
