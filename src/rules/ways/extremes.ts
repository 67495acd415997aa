import { compare, floor, type Rational, rational } from "../../number/rational.js";
import type { MeasuredValue, PointsAt } from "../kind.js";

/** Points at a measured value. */
export interface Sample {
  readonly at: MeasuredValue;
  readonly points: Rational;
}

/** The lowest and the highest points among samples that are known to hold both. */
export function extremesOf(samples: readonly Sample[]): { readonly low: PointsAt; readonly high: PointsAt } {
  const [first, ...rest] = samples;
  if (first === undefined) return { low: { points: "open" }, high: { points: "open" } };
  return {
    low: rest.reduce((best, one) => (compare(one.points, best.points) < 0 ? one : best), first),
    high: rest.reduce((best, one) => (compare(one.points, best.points) > 0 ? one : best), first),
  };
}

/** Samples of a function at numbers. */
export function sampleAt(values: readonly Rational[], pointsAt: (value: Rational) => Rational): readonly Sample[] {
  return values.map((value) => ({ at: { kind: "number", value }, points: pointsAt(value) }));
}

/** More points than this are not listed one by one. */
const MOST_LISTED = 1000n;

/** The whole numbers from nothing up to the end; `undefined` where they are too many to list. */
export function multiplesUpTo(end: Rational): readonly Rational[] | undefined {
  const last = floor(end);
  if (last > MOST_LISTED) return undefined;
  return Array.from({ length: Number(last) + 1 }, (_, index) => rational(BigInt(index)));
}
