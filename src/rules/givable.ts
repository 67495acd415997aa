import { contains, type End, type Interval } from "../number/interval.js";
import { add, compare, equals, maximum, minimum, type Rational } from "../number/rational.js";

/** Points that can be given: single values, which have equal ends, and stretches between two ends. */
export interface PointRange {
  readonly low: Rational;
  /** `open` where there is no upper end. */
  readonly high: End;
}

/** More stretches than this are taken together as one. */
const MOST_RANGES = 2000;

export function singlePoints(points: readonly Rational[]): readonly PointRange[] {
  return unique(points.map((value) => ({ low: value, high: value })));
}

export function isGivable(ranges: readonly PointRange[], points: Rational): boolean {
  return ranges.some((range) => contains(range as Interval, points));
}

/** All sums of one point of the left and one of the right. */
export function addGivable(left: readonly PointRange[], right: readonly PointRange[]): readonly PointRange[] {
  const sums = left.flatMap((one) =>
    right.map((other) => ({
      low: add(one.low, other.low),
      high: one.high === "open" || other.high === "open" ? ("open" as const) : add(one.high, other.high),
    })),
  );
  return unique(sums);
}

/** The points after keeping them between two ends. */
export function clampGivable(
  ranges: readonly PointRange[],
  { lowest, highest }: { readonly lowest?: Rational; readonly highest?: Rational },
): readonly PointRange[] {
  const clamp = (value: Rational): Rational => {
    const raised = lowest === undefined ? value : maximum(value, lowest);
    return highest === undefined ? raised : minimum(raised, highest);
  };
  const clampEnd = (end: End): End => (end === "open" ? (highest ?? "open") : clamp(end));
  return unique(ranges.map(({ low, high }) => ({ low: clamp(low), high: clampEnd(high) })));
}

/** What lies at or above the cut, or at or below it. */
export function cutGivable(ranges: readonly PointRange[], cut: End, keep: "above" | "below"): readonly PointRange[] {
  if (cut === "open") return ranges;
  return ranges.flatMap(({ low, high }): readonly PointRange[] => {
    if (keep === "above") {
      return high !== "open" && compare(high, cut) < 0 ? [] : [{ low: maximum(low, cut), high }];
    }
    return compare(low, cut) > 0 ? [] : [{ low, high: high === "open" ? cut : minimum(high, cut) }];
  });
}

export function unique(ranges: readonly PointRange[]): readonly PointRange[] {
  const sorted = [...ranges].sort((left, right) => compare(left.low, right.low) || compareEnds(left.high, right.high));
  const kept = sorted.filter((range, index) => {
    const before = sorted[index - 1];
    return before === undefined || !equals(range.low, before.low) || compareEnds(range.high, before.high) !== 0;
  });
  const [first] = kept;
  if (kept.length <= MOST_RANGES || first === undefined) return kept;
  return [{ low: first.low, high: kept.map(({ high }) => high).reduce(later) }];
}

function compareEnds(left: End, right: End): number {
  if (left === "open") return right === "open" ? 0 : 1;
  return right === "open" ? -1 : compare(left, right);
}

function later(left: End, right: End): End {
  return compareEnds(left, right) >= 0 ? left : right;
}
