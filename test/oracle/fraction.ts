/** An exact number: a fraction in lowest terms, the sign above the line. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

/** `above / below`, reduced. */
export function fraction(above: bigint, below = 1n): Fraction {
  if (below === 0n) throw new Error("a fraction with nothing below the line");
  const divisor = gcd(above, below) * (below < 0n ? -1n : 1n);
  return { above: above / divisor, below: below / divisor };
}

function gcd(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** A whole number as a fraction. */
export function whole(value: number): Fraction {
  return fraction(BigInt(value));
}

export const zero: Fraction = fraction(0n);
export const one: Fraction = fraction(1n);

export function add(left: Fraction, right: Fraction): Fraction {
  return fraction(left.above * right.below + right.above * left.below, left.below * right.below);
}

export function negate(value: Fraction): Fraction {
  return fraction(-value.above, value.below);
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, negate(right));
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  return fraction(left.above * right.above, left.below * right.below);
}

export function divide(left: Fraction, right: Fraction): Fraction {
  return fraction(left.above * right.below, left.below * right.above);
}

/** Below zero, zero or above zero, as `left` is less than, equal to or greater than `right`. */
export function compare(left: Fraction, right: Fraction): number {
  const difference = left.above * right.below - right.above * left.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(left: Fraction, right: Fraction): boolean {
  return compare(left, right) === 0;
}

export function least(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) <= 0 ? left : right;
}

export function greatest(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) >= 0 ? left : right;
}

export function total(values: readonly Fraction[]): Fraction {
  return values.reduce(add, zero);
}

/** The greatest whole number that is not above the value. */
export function floor(value: Fraction): bigint {
  const quotient = value.above / value.below;
  return value.above % value.below < 0n ? quotient - 1n : quotient;
}

/** The nearest multiple of `step`: half away from zero, or down towards zero. */
export function toMultiple(value: Fraction, step: Fraction, mode: "halfAway" | "down"): Fraction {
  const negative = value.above < 0n;
  const steps = divide(negative ? negate(value) : value, step);
  const whole = floor(mode === "down" ? steps : add(steps, fraction(1n, 2n)));
  const rounded = multiply(fraction(whole), step);
  return negative ? negate(rounded) : rounded;
}

/** Rounded to so many decimal places. */
export function toPlaces(value: Fraction, places: number, mode: "halfAway" | "down"): Fraction {
  return toMultiple(value, fraction(1n, 10n ** BigInt(places)), mode);
}

/** `"n/d"`; a whole number too: `"3/1"`. */
export function asText(value: Fraction): string {
  return `${value.above}/${value.below}`;
}
