import { decimal, parseDecimal } from "./decimal.js";
import { equals, isInteger, type Rational, rational } from "./rational.js";
import { roundToPlaces } from "./rounding.js";

/** The value in plain decimal digits, rounded half away from zero to the places; zeros at the end are left off. */
export function toDecimalText(value: Rational, places: number): string {
  const rounded = roundToPlaces(value, places, "halfAway");
  const scale = 10n ** BigInt(places);
  const digits = (rounded.numerator * scale) / rounded.denominator;
  const magnitude = digits < 0n ? -digits : digits;
  const decimals = (magnitude % scale).toString().padStart(places, "0").replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${magnitude / scale}${decimals === "" ? "" : `.${decimals}`}`;
}

/** The value as a fraction, `"7/3"`, or a whole number, `"2"`. */
export function toFractionText(value: Rational): string {
  return isInteger(value) ? value.numerator.toString() : `${value.numerator}/${value.denominator}`;
}

/** A JSON number whose printed digits are exactly the value rounded to the places. */
export function toNumber(value: Rational, places: number): number {
  return Number(toDecimalText(value, places));
}

/** True where rounding to the places loses nothing. */
export function isExactAt(value: Rational, places: number): boolean {
  return equals(value, roundToPlaces(value, places, "halfAway"));
}

/** Reads a value that was printed here: a number, or a fraction with any number of digits. */
export function fromPlainValue(value: number | string): Rational {
  const [above = "", below] = typeof value === "string" ? value.split("/") : [];
  return below === undefined ? decimal(value) : rational(BigInt(above), BigInt(below));
}

const SHORT_PLACES = 12;
const SHORT_PARTS = 10n ** BigInt(SHORT_PLACES);
/** A double carries every decimal of 15 digits. */
const CARRIED = 10n ** 15n;

/** A JSON number where one carries every digit of the value, a fraction in text where none does. */
export function toPlainValue(value: Rational): number | string {
  const { numerator, denominator } = value;
  if (SHORT_PARTS % denominator !== 0n) return toFractionText(value);
  const digits = numerator * (SHORT_PARTS / denominator);
  if (digits < CARRIED && digits > -CARRIED) return Number(numerator) / Number(denominator);
  const number = Number(toDecimalText(value, SHORT_PLACES));
  const carried = parseDecimal(number);
  const isSafe = Math.abs(number) <= Number.MAX_SAFE_INTEGER;
  return isSafe && typeof carried !== "string" && equals(carried, value) ? number : toFractionText(value);
}
