import type { Rational } from "../number/rational.js";

/** Fractions as whole numbers of equal parts, exactly. */
export interface Scale {
  (value: Rational): bigint;
  /** How many parts make 1. */
  readonly parts: bigint;
}

/** The smallest scale on which all these fractions are whole. */
export function createScale(values: readonly Rational[]): Scale {
  let parts = 1n;
  for (const { denominator } of values) {
    if (parts % denominator !== 0n) parts = (parts / greatestCommon(parts, denominator)) * denominator;
  }
  const scale = ({ numerator, denominator }: Rational): bigint => numerator * (parts / denominator);
  return Object.assign(scale, { parts });
}

function greatestCommon(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
