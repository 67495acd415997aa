import { type Rational, rational } from "./rational.js";

/** A decimal in a document: `2.75`, `"2.75"`, `"80%"`, `"1/3"`; at most 17 significant digits. */
export type DecimalInput = number | string;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?(%?)$/i;
const FRACTION = /^(-?\d+)\/(\d+)$/;
/** More digits than a double can carry would be read as another number by other programs. */
const MOST_DIGITS = 17;
const MOST_EXPONENT = 100;

/** Why a text is not a decimal. */
export type DecimalProblem = "notDecimal" | "tooManyDigits";

/**
 * Reads a decimal exactly as it is written.
 *
 * @returns the rational, or why it is none: not a decimal (also infinities, NaN, zero below the line), too many digits
 *
 * @example
 * parseDecimal("80%"); // 4/5
 */
export function parseDecimal(input: DecimalInput): Rational | DecimalProblem {
  if (typeof input === "number") {
    if (Number.isSafeInteger(input)) return { numerator: BigInt(input), denominator: 1n };
    return Number.isFinite(input) ? parseDecimal(String(input)) : "notDecimal";
  }
  const fraction = FRACTION.exec(input);
  if (fraction !== null) {
    const [, above = "", below = ""] = fraction;
    if (significantDigits(above) > MOST_DIGITS || significantDigits(below) > MOST_DIGITS) return "tooManyDigits";
    return BigInt(below) === 0n ? "notDecimal" : rational(BigInt(above), BigInt(below));
  }
  const decimal = DECIMAL.exec(input);
  if (decimal === null) return "notDecimal";
  const [, sign = "", whole = "", decimals = "", exponent = "0", percent = ""] = decimal;
  if (significantDigits(whole + decimals) > MOST_DIGITS) return "tooManyDigits";
  const shift = Number(exponent) - decimals.length - (percent === "%" ? 2 : 0);
  if (Math.abs(shift) > MOST_EXPONENT) return "tooManyDigits";
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}

/** How many digits of a number in text count: without sign, point, leading zeros and zeros at the end. */
export function significantDigits(text: string): number {
  return text.replace(/^-/, "").replace(/e.*$/i, "").replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}

/** Reads a decimal that a parser has accepted before. */
export function decimal(input: DecimalInput): Rational {
  const value = parseDecimal(input);
  if (typeof value === "string") throw new RangeError(`Not a decimal: ${String(input)}`);
  return value;
}
