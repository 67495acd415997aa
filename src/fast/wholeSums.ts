import { multiply, type Rational, rational } from "../number/rational.js";
import { leastCommonMultiple } from "../rules/formula.js";

/** A weighted sum over slots. */
export interface SlotTerms {
  readonly terms: readonly { readonly slot: number; readonly times: Rational }[];
  readonly plus: Rational;
}

/** Makes all factors of both sums whole, and as small as can be, by one number: the quotient stays what it is. */
export function wholeSums(...sums: readonly [SlotTerms, SlotTerms]): readonly [SlotTerms, SlotTerms] {
  const all = sums.flatMap(({ terms, plus }) => [plus, ...terms.map(({ times }) => times)]);
  const whole = all.map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n);
  const common = all.map(({ numerator, denominator }) => (numerator * whole) / denominator).reduce(commonDivisor, 0n);
  const factor = rational(whole, common === 0n ? 1n : common);
  const scaled = ({ terms, plus }: SlotTerms): SlotTerms => ({
    terms: terms.map(({ slot, times }) => ({ slot, times: multiply(times, factor) })),
    plus: multiply(plus, factor),
  });
  return [scaled(sums[0]), scaled(sums[1])];
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
