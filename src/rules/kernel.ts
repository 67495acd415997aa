import type { LinearSum } from "../facts/linear.js";
import type { CaseItem } from "../facts/value.js";
import type { Rational } from "../number/rational.js";
import type { RoundingMode } from "../number/rounding.js";
import type { WhenEmpty } from "./types.js";

/**
 * The kernel face of a measure: what a flat plan needs to compute it with whole numbers. A kind without it, and a value
 * that is no plain number (`never`, a ratio without a short decimal), is scored by the kind itself.
 */
export type MeasureKernel =
  /** The value of a choice or boolean fact. */
  | { readonly kind: "choice"; readonly fact: string; readonly all: readonly (string | boolean)[] }
  /** One sum over another; nothing below the line: empty. A date counts as its day number. */
  | {
      readonly kind: "quotient";
      readonly above: LinearSum;
      readonly below: LinearSum;
      /** Where the facts are lists of cases: which of them count. */
      readonly counts?: (item: CaseItem) => boolean;
    };

/** One end of a step: its value, and whether the value itself is left out. */
export interface StepEnd {
  readonly value: Rational;
  readonly isOpen: boolean;
}

/** A stretch of measured numbers and the straight line of points over it. */
export interface Piece {
  readonly low?: StepEnd;
  readonly high?: StepEnd;
  /** Points are `slope` × value + `shift`; a `slope` of zero gives the same points everywhere. */
  readonly slope: Rational;
  readonly shift: Rational;
  /** The line comes in whole multiples of `size`; `from` is added to them. */
  readonly steps?: { readonly size: Rational; readonly mode: RoundingMode; readonly from: Rational };
}

/** The kernel face of a way over numbers: the first piece that holds the value counts. */
export interface WayKernel {
  readonly pieces: readonly Piece[];
  /** The points of values that no piece holds. */
  readonly otherwise: Rational;
}

/** A part of a rule for a flat plan. */
export type PartKernel =
  | {
      readonly kind: "choice";
      readonly fact: string;
      readonly points: readonly { readonly value: string | boolean; readonly points: Rational }[];
    }
  | (Extract<MeasureKernel, { readonly kind: "quotient" }> & WayKernel & { readonly whenEmpty: EmptyKernel });

/** What nothing to divide by comes to: points, being absent, or being missing. */
export type EmptyKernel = Rational | Exclude<WhenEmpty, "full" | "zero">;

/** How the parts of a rule are joined where not simply the first that is known counts. */
export type KernelJoin = "sum" | "best" | "least";
