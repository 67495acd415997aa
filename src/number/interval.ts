import { add, compare, divide, isNegative, isZero, multiply, type Rational, ZERO } from "./rational.js";

/** One end of an interval: a number, or no end on that side. */
export type End = Rational | "open";

/** All numbers from `low` to `high`, ends included; `open` means there is no end. */
export interface Interval {
  readonly low: End;
  readonly high: End;
}

export const EVERYTHING: Interval = { low: "open", high: "open" };

export function point(value: Rational): Interval {
  return { low: value, high: value };
}

export function isPoint(interval: Interval): boolean {
  return interval.low !== "open" && interval.high !== "open" && compare(interval.low, interval.high) === 0;
}

export function contains(interval: Interval, value: Rational): boolean {
  return (
    (interval.low === "open" || compare(interval.low, value) <= 0) &&
    (interval.high === "open" || compare(value, interval.high) <= 0)
  );
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return {
    low: left.low === "open" || right.low === "open" ? "open" : add(left.low, right.low),
    high: left.high === "open" || right.high === "open" ? "open" : add(left.high, right.high),
  };
}

export function scaleInterval(interval: Interval, factor: Rational): Interval {
  if (isZero(factor)) return point(ZERO);
  const low = interval.low === "open" ? "open" : multiply(interval.low, factor);
  const high = interval.high === "open" ? "open" : multiply(interval.high, factor);
  return isNegative(factor) ? { low: high, high: low } : { low, high };
}

/**
 * The quotients of two intervals, the divisor positive: from its `smallest` positive value on.
 * `undefined` where the divisor has no positive value.
 */
export function divideIntervals(above: Interval, below: Interval, smallest: End): Interval | undefined {
  const from = below.low !== "open" && compare(below.low, ZERO) > 0 ? below.low : smallest;
  if (from !== "open" && below.high !== "open" && compare(below.high, from) < 0) return undefined;
  if (below.high !== "open" && compare(below.high, ZERO) <= 0) return undefined;
  return {
    low: quotientEnd(above.low, from, below.high, false),
    high: quotientEnd(above.high, from, below.high, true),
  };
}

/** The lowest (highest) quotient with `end` above the line and a divisor between `from` and `to`. */
function quotientEnd(end: End, from: End, to: End, highest: boolean): End {
  if (end === "open") return "open";
  if (isZero(end)) return ZERO;
  const awayFromZero = isNegative(end) !== highest;
  const divisor = awayFromZero ? from : to;
  // An open `from` means divisors as small as one likes; an open `to` ones as large as one likes.
  if (divisor === "open") return awayFromZero ? "open" : ZERO;
  return divide(end, divisor);
}
