import { decimal } from "../../src/number/decimal.js";
import type { Interval } from "../../src/number/interval.js";
import { toFractionText } from "../../src/number/print.js";
import type { Rational } from "../../src/number/rational.js";

/** The number that a text means: `"7/3"`, `"-0.5"`, `"80%"`. */
export function number(text: number | string): Rational {
  return decimal(text);
}

/** A number as tests write what they expect: `"7/3"`; `undefined` and `open` stay what they are. */
export function shown(value: Rational | "open"): string;
export function shown(value: Rational | "open" | undefined): string | undefined;
export function shown(value: Rational | "open" | undefined): string | undefined {
  return value === undefined || value === "open" ? value : toFractionText(value);
}

/** An interval from its ends as texts. */
export function interval(low: string, high: string): Interval {
  return { low: low === "open" ? "open" : number(low), high: high === "open" ? "open" : number(high) };
}

/** An interval as `"[0, 7/3]"`. */
export function shownInterval(value: Interval | undefined): string | undefined {
  return value === undefined ? undefined : `[${shown(value.low)}, ${shown(value.high)}]`;
}
