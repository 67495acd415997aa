import type { Rational } from "../number/rational.js";

/** Whole numbers in place of fractions: `number` where all sums stay exact in it, `bigint` where they might not. */
export type Whole = number | bigint;

/** One scale for many fractions, so that they can be added and compared as whole numbers. */
export interface Scale {
  /** The fraction in whole parts of this scale. */
  whole(value: Rational): Whole;
  /** True where the scale counts in `number`. */
  readonly isSmall: boolean;
}

/**
 * The scale of fractions that are added up.
 *
 * @param values - all fractions that are put on the scale
 * @param most - no sum of them is taken over more of them than this
 */
export function scaleOf(values: readonly Rational[], most: number): Scale {
  let parts = 1n;
  for (const { denominator } of values) parts = (parts / greatestCommon(parts, denominator)) * denominator;
  const inParts = ({ numerator, denominator }: Rational): bigint => numerator * (parts / denominator);
  const largest = values.reduce((top, value) => {
    const size = inParts(value) < 0n ? -inParts(value) : inParts(value);
    return size > top ? size : top;
  }, 0n);
  const isSmall = largest * BigInt(Math.max(1, most)) <= BigInt(Number.MAX_SAFE_INTEGER);
  return { isSmall, whole: isSmall ? (value) => Number(inParts(value)) : inParts };
}

function greatestCommon(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The sum of two whole numbers of one scale. */
export function plus<Size extends Whole>(left: Size, right: Size): Size {
  // Both are of one kind, which the type of a sum does not say.
  return ((left as number) + (right as number)) as Size;
}
