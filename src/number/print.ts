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
  return shortDecimal(value, places) ?? Number(toDecimalText(value, places));
}

/** Every whole number of so many digits is a double, and a double prints every decimal of so many digits as it is. */
const MOST_CARRIED = 10 ** 15;

/**
 * The double that prints all digits of the value, where the value is a decimal of few digits: then the quotient of two
 * doubles is the nearest one, and no text has to be made and read. `undefined` says nothing of the value.
 */
export function shortDecimal({ numerator, denominator }: Rational, places: number): number | undefined {
  if (denominator > MOST_CARRIED) return undefined;
  const above = Number(numerator);
  if (denominator === 1n) return Math.abs(above) < MOST_CARRIED ? above : undefined;
  const below = Number(denominator);
  for (let place = 0, scale = 1; place <= places && scale <= MOST_CARRIED; place += 1, scale *= 10) {
    if (scale % below !== 0) continue;
    return Math.abs(above) * (scale / below) < MOST_CARRIED ? above / below : undefined;
  }
  return undefined;
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

/** A JSON number where one carries every digit of the value, a fraction in text where none does. */
export function toPlainValue(value: Rational): number | string {
  const short = shortDecimal(value, SHORT_PLACES);
  if (short !== undefined) return short;
  if (isExactAt(value, SHORT_PLACES)) {
    const number = Number(toDecimalText(value, SHORT_PLACES));
    const carried = parseDecimal(number);
    const isSafe = Math.abs(number) <= Number.MAX_SAFE_INTEGER;
    if (isSafe && typeof carried !== "string" && equals(carried, value)) return number;
  }
  return toFractionText(value);
}
