import type { End } from "../number/interval.js";
import { add, compare, divide, maximum, minimum, multiply, type Rational, ZERO } from "../number/rational.js";

/**
 * All that a node can still come to. `low` and `high` hold its points also while it is absent (nothing) or missing.
 */
export interface NodeRange {
  readonly low: Rational;
  readonly high: End;
  /** The available maximum; `undefined` where the node's maximum is not known. */
  readonly available: { readonly low: Rational; readonly high: Rational } | undefined;
  /** The smallest available maximum above nothing that it can have. */
  readonly smallestAvailable: Rational | undefined;
  readonly mayBeAbsent: boolean;
  readonly mustBeAbsent: boolean;
  /** Kinds of absence that concern the siblings or the parent. */
  readonly mayShare: boolean;
  readonly mayRescale: boolean;
}

export function higher(left: End, right: End): End {
  return left === "open" || right === "open" ? "open" : maximum(left, right);
}

export function addEnd(left: End, right: End): End {
  return left === "open" || right === "open" ? "open" : add(left, right);
}

/** The end times a factor that is not negative. */
export function timesEnd(end: End, factor: Rational): End {
  return end === "open" ? "open" : multiply(end, factor);
}

/**
 * The ends of points × max / available, with available anywhere in its range above nothing, and nothing where nothing
 * is available. `undefined` for the high end means there is none.
 */
export function rescaledEnds(
  points: { readonly low: Rational; readonly high: End },
  available: { readonly low: Rational; readonly high: Rational },
  smallest: Rational | undefined,
  max: Rational,
): { readonly low: Rational; readonly high: End } {
  const least = compare(available.low, ZERO) > 0 ? available.low : smallest;
  if (least === undefined || compare(available.high, ZERO) <= 0) return { low: ZERO, high: ZERO };
  const scale = (value: Rational, divisor: Rational): Rational => divide(multiply(value, max), divisor);
  const isNever = compare(available.low, ZERO) > 0;
  const low = compare(points.low, ZERO) >= 0 ? scale(points.low, available.high) : scale(points.low, least);
  const high: End =
    points.high === "open"
      ? "open"
      : compare(points.high, ZERO) >= 0
        ? scale(points.high, least)
        : scale(points.high, available.high);
  // Where nothing may be available, the points are nothing.
  return isNever ? { low, high } : { low: minimum(low, ZERO), high: higher(high, ZERO) };
}
