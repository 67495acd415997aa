import { type FlatPlan, SUM } from "./plan.js";

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
/** Of a leaf that came to no points: why, where it is neither missing nor without anything to divide by. */
export const NOT_APPLICABLE = 32;
export const NOT_HELD = 64;

/** The scores of one unit in the arrays of its plan. */
export interface FlatScores {
  /**
   * Points in units of the plan, rounded down to whole ones; those of a spare node stand last. A plain array of doubles: one is
   * copied faster than a typed one.
   */
  readonly points: number[];
  /** How far above the true points can lie at most; 0: the points are exact. */
  readonly slack: Float64Array;
  readonly flags: Uint8Array;
  /** What the node's maximum lost. */
  readonly lost: Float64Array;
  /** 1 for a group of which a child came to more than points, and how many there are. */
  readonly isOdd: Uint8Array;
  oddGroups: number;
  /** How many leaves right below a group came to no points of their own, as far as nothing worse is known of it. */
  readonly unscored: Int32Array;
  /** Leaves that no shortcut could score, and how many there are. */
  readonly left: Int32Array;
  leftCount: number;
  /** The points of the leaves before each leaf, added up. */
  readonly running: Float64Array;
  /** True while nothing but `points` was written. */
  isClean: boolean;
  /** How many leaves are missing, how many nodes have no score, and how many have a slack. */
  missingLeaves: number;
  withoutScore: number;
  withSlack: number;
}

export function createScores({ nodes: { operation }, shortcuts }: FlatPlan): FlatScores {
  const size = operation.length;
  const points: number[] = [];
  // Pushed, and no whole numbers: engines of the language then keep doubles side by side, without a box for each.
  for (let node = 0; node <= size; node += 1) points.push(0.5);
  return {
    points,
    slack: new Float64Array(size),
    flags: new Uint8Array(size),
    lost: new Float64Array(size),
    isOdd: new Uint8Array(size),
    oddGroups: 0,
    unscored: new Int32Array(size),
    left: new Int32Array(size),
    leftCount: 0,
    running: new Float64Array(shortcuts.leaves.length + 1),
    isClean: true,
    missingLeaves: 0,
    withoutScore: 0,
    withSlack: 0,
  };
}

export function clearScores(scores: FlatScores): void {
  if (scores.isClean) return;
  scores.isClean = true;
  scores.missingLeaves = 0;
  scores.withoutScore = 0;
  scores.withSlack = 0;
  scores.slack.fill(0);
  scores.flags.fill(0);
  scores.lost.fill(0);
  if (scores.oddGroups > 0) scores.isOdd.fill(0);
  scores.oddGroups = 0;
  scores.unscored.fill(0);
}

/**
 * Counts what a node came to beside points, or takes it back.
 *
 * @returns true where there is something
 */
export function countNode({ nodes: { operation } }: FlatPlan, node: number, scores: FlatScores, sign: 1 | -1): boolean {
  const flag = scores.flags[node] as number;
  const slack = scores.slack[node] as number;
  if (flag === 0 && slack === 0 && scores.lost[node] === 0) return false;
  scores.isClean = false;
  if ((flag & MISSING) !== 0 && (operation[node] as number) < SUM) scores.missingLeaves += sign;
  if ((flag & NO_SCORE) !== 0) scores.withoutScore += sign;
  if (slack !== 0) scores.withSlack += sign;
  return true;
}
