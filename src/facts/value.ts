import type { Rational } from "../number/rational.js";

/** One dated item of a fact of type `cases`. */
export interface CaseItem {
  readonly date?: string;
  readonly node?: string;
  readonly flags?: readonly string[];
  readonly note?: string;
}

/**
 * The value of a known fact.
 *
 * - `number`: counts, amounts, percents, points;
 * - `date`: a day number, or `"never"`;
 * - `empty`: a derived ratio with nothing below the line.
 */
export type KnownValue =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "choice"; readonly value: string }
  | { readonly kind: "date"; readonly value: number | "never" }
  | { readonly kind: "cases"; readonly value: readonly CaseItem[] }
  | { readonly kind: "empty" };

/** Other evidence that a value was taken from: the unit's year before, or the other units of its cohort. */
export type ForeignSource = "previous" | "cohort";

/** A known fact: its value and how it came to be known. */
export interface KnownFact {
  readonly value: KnownValue;
  /** `entered`, or the id of the identity, or of the fact itself where its own definition derives it. */
  readonly from:
    | "entered"
    | { readonly derivedBy: string; readonly inputs: readonly string[]; readonly source?: ForeignSource };
  /**
   * `exact`; `atLeast`: the true value may be higher; `uncertain`: derived from a fact that may be higher, so that
   * nothing is known of where the true value lies.
   */
  readonly certainty: "exact" | "atLeast" | "uncertain";
}
