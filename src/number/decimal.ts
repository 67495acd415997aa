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
    if (!Number.isFinite(input)) return "notDecimal";
    return numberOfFewPlaces(input) ?? parseDecimal(String(input));
  }
  const fraction = input.includes("/") ? FRACTION.exec(input) : null;
  if (fraction !== null) {
    const [, above = "", below = ""] = fraction;
    if (hasTooManyDigits(above) || hasTooManyDigits(below)) return "tooManyDigits";
    return BigInt(below) === 0n ? "notDecimal" : rational(BigInt(above), BigInt(below));
  }
  const decimal = DECIMAL.exec(input);
  if (decimal === null) return "notDecimal";
  const [, sign = "", whole = "", decimals = "", exponent = "0", percent = ""] = decimal;
  if (hasTooManyDigits(whole + decimals)) return "tooManyDigits";
  const shift = Number(exponent) - decimals.length - (percent === "%" ? 2 : 0);
  if (Math.abs(shift) > MOST_EXPONENT) return "tooManyDigits";
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}

const POWERS = [10, 100, 1000] as const;
/** Up to here no two decimals are the same double, so that a decimal that is one is how the double is written. */
const MOST_CERTAIN = 1e15;

/** A number as points are mostly written, without the way over its text. */
function numberOfFewPlaces(value: number): Rational | undefined {
  for (const power of POWERS) {
    const digits = Math.round(value * power);
    if (Math.abs(digits) >= MOST_CERTAIN) return undefined;
    // A quotient of whole numbers is rounded once, as the text of the decimal would be when it is read.
    if (digits / power === value) return rational(BigInt(digits), BigInt(power));
  }
  return undefined;
}

function hasTooManyDigits(text: string): boolean {
  return text.length > MOST_DIGITS && significantDigits(text) > MOST_DIGITS;
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
