import { exactScore } from "../assess/numbers.js";
import type { Assessment } from "../assess/types.js";
import { compare, type Rational } from "../number/rational.js";

/** The scores by which a unit is ordered: its total, then those of the nodes that part equal totals. */
export function scoresOf(assessment: Assessment, ties: readonly string[]): readonly (Rational | null)[] {
  const nodes = ties.map((code) => assessment.nodes.find((node) => node.code === code));
  return [assessment.total, ...nodes].map((result) => (result === undefined ? null : exactScore(result)));
}

/** The higher scores first, by the first that differ; no score comes behind every score. */
export function compareScores(left: readonly (Rational | null)[], right: readonly (Rational | null)[]): number {
  for (const [index, one] of left.entries()) {
    const order = compareScore(one, right[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareScore(left: Rational | null, right: Rational | null): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return compare(right, left);
}
