import { type DecimalInput, decimal } from "./decimal.js";
import { fromPlainValue, toFractionText, toNumber } from "./print.js";
import { add, equals, isNegative, multiply, type Rational, subtract } from "./rational.js";

/** The ends of a confidence interval (khoảng tin cậy). */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
  /** The exact end as a fraction in text, where rounding loses anything. */
  readonly lowExact?: string;
  readonly highExact?: string;
}

/** How a confidence interval is made and printed. */
export interface ConfidenceOptions {
  /** How many standard errors each end lies from the score. Default: 1.645, as in the sheets of PAPI. */
  readonly z?: DecimalInput;
  /** Decimal places of `low` and `high`. Default: 6. */
  readonly places?: number;
}

/** PAPI prints 95 %, but its ends lie 1.645 standard errors from the score: the two-sided 90 % interval. */
const Z_OF_PAPI = "1.645";
const PLACES_OF_PAPI = 6;

/**
 * The confidence interval of a surveyed score from its standard error (sai số chuẩn): score ∓ z × standard error, in
 * the units of the score. Computed exactly, printed rounded half away from zero; the ends are not kept within a scale.
 *
 * @param score - a number, a decimal in text, or a fraction such as `total.exact`
 * @param standardError - as published. A sheet that prints 0 means that it is not known: then there is no interval
 * @throws {RangeError} where a value is no decimal, or the standard error or `z` is below 0
 *
 * @remarks Since 0.1.0
 *
 * @example
 * confidenceInterval("41.5", "0.2"); // { low: 41.171, high: 41.829 }
 */
export function confidenceInterval(
  score: DecimalInput,
  standardError: DecimalInput,
  { z = Z_OF_PAPI, places = PLACES_OF_PAPI }: ConfidenceOptions = {},
): ConfidenceInterval {
  const middle = read(score);
  const half = multiply(notNegative(z, "z"), notNegative(standardError, "The standard error"));
  const low = subtract(middle, half);
  const high = add(middle, half);
  const printed = { low: toNumber(low, places), high: toNumber(high, places) };
  return {
    ...printed,
    ...(equals(decimal(printed.low), low) ? {} : { lowExact: toFractionText(low) }),
    ...(equals(decimal(printed.high), high) ? {} : { highExact: toFractionText(high) }),
  };
}

/** A printed fraction has any number of digits; a decimal as in documents. */
function read(value: DecimalInput): Rational {
  return typeof value === "string" && /^-?\d+\/\d+$/.test(value) ? fromPlainValue(value) : decimal(value);
}

function notNegative(value: DecimalInput, name: string): Rational {
  const known = read(value);
  if (isNegative(known)) throw new RangeError(`${name} is below 0: ${String(value)}`);
  return known;
}
