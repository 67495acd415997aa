import { decimal } from "../number/decimal.js";
import type { Rational } from "../number/rational.js";
import { leastCommonMultiple } from "../rules/formula.js";
import type { PartKernel } from "../rules/kernel.js";
import type { CompiledRubric } from "../score/compile.js";
import { pointsWhenMissing } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { TooLargeError } from "./integers.js";

/** Digits behind those of the rubric's own numbers: what a division leaves over is rarely near a border of rounding. */
const MOST_GUARD_DIGITS = 6;

/** The leaves of a rubric together stay below this, with room for twice their sum and a weight. */
const MOST_UNITS = 2n ** 49n;

/** The units of points to one point, and how many of them a leaf can come to at most. */
export interface Scale {
  readonly scale: bigint;
  readonly mostPoints: number;
}

/**
 * The units of points: all numbers of the rubric are whole in them, and all places that are rounded to. Guard digits
 * stand behind, as many as leave room for the sum of all leaves.
 *
 * @param mostWeight - the largest weight that points are multiplied by
 */
export function scaleOf(compiled: CompiledRubric, mostWeight: number): Scale {
  const { rubric, nodes } = compiled;
  const numbers = nodes.flatMap(numbersOf);
  const thresholds = (rubric.grades?.levels ?? []).flatMap(({ from }) => (from === undefined ? [] : [decimal(from)]));
  const places = [
    rubric.displayPlaces,
    ...nodes.flatMap(({ rounding }) => (rounding === undefined ? [] : [rounding.places])),
  ];
  const exact = [
    ...[...numbers, ...thresholds].map(({ denominator }) => denominator),
    ...places.map((digits) => 10n ** BigInt(digits)),
  ].reduce(leastCommonMultiple, 1n);
  const most = sizeOf(nodes) * BigInt(mostWeight);
  for (let digits = nodes.some(mayLeaveRest) ? MOST_GUARD_DIGITS : 0; digits >= 0; digits -= 1) {
    const scale = exact * 10n ** BigInt(digits);
    if (scale * most < MOST_UNITS) {
      const leaves = nodes.filter(({ rule }) => rule !== undefined).length;
      return { scale, mostPoints: Math.floor(Number(MOST_UNITS) / Math.max(1, leaves) / mostWeight) };
    }
  }
  throw new TooLargeError("The points of the rubric have too many digits for a flat plan.");
}

/** More than all leaves can come to, in whole points. */
function sizeOf(nodes: readonly CompiledNode[]): bigint {
  const leaves = nodes.flatMap((node) => (node.rule === undefined ? [] : [numbersOf(node).reduce(furthest, 1n)]));
  return leaves.reduce((sum, one) => sum + one, 1n);
}

function furthest(most: bigint, { numerator, denominator }: Rational): bigint {
  const size = (numerator < 0n ? -numerator : numerator) / denominator + 1n;
  return size > most ? size : most;
}

/** All points that a node names. */
function numbersOf({ max, lowest, clamp, rule }: CompiledNode): readonly Rational[] {
  const ends = [max, lowest, clamp.lowest, clamp.highest];
  const own =
    rule === undefined
      ? []
      : [pointsWhenMissing(rule), rule.lowest, ...(rule.highest === "open" ? [] : [rule.highest])];
  return [
    ...ends.flatMap((end) => (end === undefined ? [] : [end])),
    ...own,
    ...(rule?.kernels ?? []).flatMap(pointsOf),
  ];
}

function pointsOf(kernel: PartKernel): readonly Rational[] {
  if (kernel.kind === "choice") return kernel.points.map(({ points }) => points);
  return [
    kernel.otherwise,
    ...kernel.pieces.flatMap(({ slope, shift, steps }) =>
      steps !== undefined ? [steps.size, steps.from] : slope.numerator === 0n ? [shift] : [],
    ),
  ];
}

/** True where a division can leave a rest: straight lines, means, and what the rational engine is asked for. */
function mayLeaveRest({ rule, join }: CompiledNode): boolean {
  if (rule === undefined) return join !== "sum" && join !== "cappedSum";
  return (
    rule.kernels === undefined ||
    rule.kernels.some(
      (kernel) =>
        kernel.kind === "quotient" &&
        kernel.pieces.some(({ slope, steps }) => slope.numerator !== 0n && steps === undefined),
    )
  );
}
