import { parseDecimal } from "../number/decimal.js";
import type { End } from "../number/interval.js";
import { fromPlainValue, toFractionText, toNumber } from "../number/print.js";
import { equals, type Rational } from "../number/rational.js";

/** The decimal places of printed percents. */
export const PERCENT_PLACES = 2;

/** Exact values as the rubric prints them. */
export interface Printer {
  /** Rounded to the display places, half away from zero. */
  number(value: Rational): number;
  end(value: End): number | null;
  /** The fraction beside a rounded number, where rounding loses anything. */
  exact(value: Rational): { readonly exact?: string };
}

/** Prints to the display places of a rubric. */
export function createPrinter(places: number): Printer {
  return {
    number: (value) => toNumber(value, places),
    end: (value) => (value === "open" ? null : toNumber(value, places)),
    exact: (value) => {
      const printed = parseDecimal(toNumber(value, places));
      return typeof printed !== "string" && equals(printed, value) ? {} : { exact: toFractionText(value) };
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
