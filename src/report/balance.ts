import type { NodeResult, UnsealedAssessment } from "../assess/types.js";
import {
  add,
  compare,
  equals,
  isNegative,
  maximum,
  minimum,
  negate,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../number/rational.js";
import { exactPoints } from "./exactPoints.js";
import type { Tree } from "./tree.js";

/** Where the points that were open to the unit are now. The parts `reached` to `appraiser` add up to `open`. */
export interface Balance {
  readonly open: Rational;
  readonly reached: Rational;
  /** What the data that are there rule out. */
  readonly lost: Rational;
  /** What missing data may still bring. */
  readonly missing: Rational;
  /** Points that only a survey gives. */
  readonly survey: Rational;
  /** Points that only an appraiser gives. */
  readonly appraiser: Rational;
  readonly bonus: Rational;
  /** What the bonus may still grow by. */
  readonly bonusOpen: Rational;
  /** All negative points: penalties, and components below zero. */
  readonly deducted: Rational;
  /** The part of `deducted` that is counted only because nothing was declared. */
  readonly deductedUndeclared: Rational;
  /** True where the rubric keeps the total within bounds, so that it is not what the parts give. */
  readonly isKeptWithinBounds: boolean;
}

/**
 * Divides the open points among those that are reached, lost and still waiting.
 *
 * @returns `undefined` where the rubric's joins are no sums, so that points of components do not add up to the total
 */
export function balanceOf(assessment: UnsealedAssessment, tree: Tree): Balance | undefined {
  const { total, nodes } = assessment;
  const counted = tree.leaves.filter((leaf) => tree.roleOf(leaf) === undefined);
  if (total.max === null || total.score === null || counted.some(({ max }) => max === null)) return undefined;
  const open = sum(counted.map(openPoints));
  if (!equals(open, exactPoints(total.available ?? total.max))) return undefined;
  const tops = nodes.filter((node) => node.parent === null && tree.roleOf(node) === undefined);
  if (!equals(sum(counted.map(points)), sum(tops.map(points)))) return undefined;

  const isWaiting = ({ state }: NodeResult): boolean => state === "missing" || state === "notHeld";
  const waiting = (scorer: NodeResult["scoredBy"]): Rational =>
    sum(counted.filter((leaf) => isWaiting(leaf) && tree.scorerOf(leaf) === scorer).map(stillOpen));
  // Bonus and penalty groups may be capped, so that their leaves do not add up to them.
  const groups = nodes.filter((node) => node.role !== undefined && tree.roleAbove(node) === undefined);
  const bonuses = groups.filter(({ role }) => role === "bonus");
  const bonus = sum(bonuses.map(points));
  const penalties = groups.filter(({ role }) => role === "penalty");
  const declared = penalties.flatMap(tree.leavesOf).filter((leaf) => !isWaiting(leaf));
  const penalty = deductedBy(penalties);
  const parts = add(sum([...counted, ...penalties].map(points)), bonus);
  return {
    open,
    reached: sum(counted.map(gained)),
    lost: sum(
      counted.map((leaf) => {
        const gap = subtract(openPoints(leaf), gained(leaf));
        return isWaiting(leaf) ? subtract(gap, stillOpen(leaf)) : gap;
      }),
    ),
    missing: waiting("unit"),
    survey: waiting("survey"),
    appraiser: waiting("appraiser"),
    bonus,
    bonusOpen: sum(bonuses.map((node) => subtract(exactPoints(node.ceiling), points(node)))),
    deducted: add(deductedBy(counted), penalty),
    deductedUndeclared: add(
      deductedBy(counted.filter(isWaiting)),
      maximum(ZERO, subtract(penalty, deductedBy(declared))),
    ),
    isKeptWithinBounds: differ(parts, exactPoints(total.score, total.exact), assessment.rubric.displayPlaces),
  };
}

/** True where the two differ by more than the rounding of the total can explain. */
function differ(parts: Rational, score: Rational, places: number): boolean {
  const difference = subtract(parts, score);
  const size = isNegative(difference) ? negate(difference) : difference;
  return compare(size, rational(1n, 10n ** BigInt(places))) > 0;
}

/** What a leaf without data may still gain; an appraiser's points are not in its ceiling. */
function stillOpen(leaf: NodeResult): Rational {
  const ceiling = leaf.state === "notHeld" || leaf.ceiling === null ? openPoints(leaf) : exactPoints(leaf.ceiling);
  return maximum(ZERO, subtract(minimum(ceiling, openPoints(leaf)), gained(leaf)));
}

function deductedBy(leaves: readonly NodeResult[]): Rational {
  return negate(sum(leaves.map((leaf) => minimum(ZERO, points(leaf)))));
}

function gained(leaf: NodeResult): Rational {
  return maximum(ZERO, points(leaf));
}

function openPoints(leaf: NodeResult): Rational {
  return exactPoints(leaf.available ?? leaf.max);
}

function points(node: NodeResult): Rational {
  return exactPoints(node.score, node.exact);
}
