import type { Rational } from "../number/rational.js";

/** Whole numbers up to here are exact as doubles, and so are their sums and products that stay below. */
export const MOST_EXACT: number = Number.MAX_SAFE_INTEGER;

/** Why a rubric has no flat plan: its numbers do not fit into doubles. */
export class TooLargeError extends RangeError {
  override readonly name = "TooLargeError";
}

/** A whole number as a double. */
export function exactNumber(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new TooLargeError(`${value} is too large for a flat plan.`);
  return number;
}

/** A rational number that is known to be whole in units of 1 / `scale`. */
export function inUnits({ numerator, denominator }: Rational, scale: bigint): number {
  return exactNumber((numerator * scale) / denominator);
}

/**
 * The whole number at or below a quotient. Exact where |dividend| + divisor ≤ 2^53 and the divisor is positive: a
 * quotient that is not whole lies at least 1 / divisor below the next whole number, and a double is nearer than that.
 */
export function floorOf(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}

/** The whole number nearest to a quotient, half away from zero. Exact where 2 × |dividend| + 3 × divisor ≤ 2^53. */
export function roundHalfAway(dividend: number, divisor: number): number {
  return dividend < 0
    ? -Math.floor((divisor - 2 * dividend) / (2 * divisor))
    : Math.floor((2 * dividend + divisor) / (2 * divisor));
}

/** The whole number next to a quotient towards zero. Exact as `floorOf` is. */
export function roundDown(dividend: number, divisor: number): number {
  return dividend < 0 ? -Math.floor(-dividend / divisor) : Math.floor(dividend / divisor);
}
