import { parseDecimal } from "../number/decimal.js";
import type { End } from "../number/interval.js";
import { fromPlainValue, shortDecimal, toFractionText, toNumber } from "../number/print.js";
import { equals, type Rational } from "../number/rational.js";

/** The decimal places of printed percents. */
export const PERCENT_PLACES = 2;

/** Exact values as the rubric prints them. */
export interface Printer {
  /** Rounded to the display places, half away from zero. */
  number(value: Rational): number;
  end(value: End): number | null;
  /** The fraction beside a rounded number; `undefined` where rounding loses nothing. */
  exact(value: Rational): string | undefined;
}

/** Prints to the display places of a rubric. */
export function createPrinter(places: number): Printer {
  return {
    number: (value) => toNumber(value, places),
    end: (value) => (value === "open" ? null : toNumber(value, places)),
    exact: (value) => {
      const short = shortDecimal(value, places);
      const printed = short === undefined ? parseDecimal(toNumber(value, places)) : value;
      return typeof printed !== "string" && equals(printed, value) ? undefined : toFractionText(value);
    },
  };
}

/** The exact score of a printed node or total; `null` where it has none. */
export function exactScore({
  score,
  exact,
}: {
  readonly score: number | null;
  readonly exact?: string;
}): Rational | null {
  return score === null ? null : fromPlainValue(exact ?? score);
}
