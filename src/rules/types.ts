import type { SumInput } from "../facts/types.js";
import type { Text } from "../i18n/text.js";
import type { DecimalInput } from "../number/decimal.js";

/**
 * What an item scores when there is nothing to measure (nothing to divide by, not applicable, did not arise):
 *
 * - `full`: all its points;
 * - `zero`: none, its maximum stays;
 * - `reduceMax`: none, and its maximum is taken off the maxima above (giảm trừ điểm tối đa);
 * - `rescale`: as `reduceMax`, and the parent is rescaled to its full maximum;
 * - `share`: its maximum is divided equally over its siblings;
 * - `missing`: it counts as missing.
 */
export type WhenEmpty = "full" | "zero" | "reduceMax" | "rescale" | "share" | "missing";

/**
 * A set of measured values, both ends as printed: `from` (từ … trở lên), `over` (trên), `to` (đến … , inclusive),
 * `below` (dưới), or `is` for a choice, a boolean or `"never"`. No end on a side means open on that side.
 */
export interface Ends {
  readonly from?: DecimalInput;
  readonly over?: DecimalInput;
  readonly to?: DecimalInput;
  readonly below?: DecimalInput;
  readonly is?: string | boolean | readonly (string | boolean)[];
}

/**
 * What a level or a penalty does beside its points. Exactly one of the four actions. They are applied in this
 * order: empty nodes, bar grades, lower the grade, force a grade.
 */
export interface EffectAction {
  /** The code of the node that scores nothing, or `"related"`: the node that each counted case names. */
  readonly emptyNode?: string;
  /** This grade and all better ones cannot be given. */
  readonly barGrade?: string;
  /** The grade falls by so many steps. */
  readonly lowerGrade?: number;
  /** At most this grade is given, whatever the points. */
  readonly forceGrade?: string;
}

/** An effect of a part: what happens, and for which measured values. */
export interface Effect extends Ends, EffectAction {
  /** For a count of cases: only cases with this flag are counted for the effect. */
  readonly flag?: string;
}

/** One step of a table. */
export interface Level extends Ends {
  readonly points: DecimalInput;
  /** The condition as the rubric prints it. */
  readonly when?: Text;
  readonly effects?: readonly EffectAction[];
}

/** Due date of `lateDays`: a date fact, a fixed date, or a day of the year that the evidence is for. */
export type DueDate = string | { readonly month: number; readonly day: number; readonly yearsLater?: number };

/** The measure of a part: exactly one key. Kinds of a program's own begin with `x-`. */
export interface MeasureInput {
  /** A weighted sum of facts. */
  readonly amount?: SumInput;
  /** One sum over another; empty when the lower one is zero. */
  readonly ratio?: readonly [SumInput, SumInput];
  /** 1 minus the ratio; empty when the lower sum is zero. */
  readonly complement?: readonly [SumInput, SumInput];
  /** The plain mean of sums. */
  readonly mean?: readonly SumInput[];
  /** The value of a choice or boolean fact. */
  readonly choice?: string;
  /** How many of these boolean facts are true. */
  readonly checks?: readonly string[];
  /** How many cases, with or without flags. */
  readonly count?: {
    readonly cases: string;
    readonly with?: readonly string[];
    readonly without?: readonly string[];
  };
  /** Days from the due date to the day it was done; negative when early; `"never"` lies above every number. */
  readonly lateDays?: {
    readonly done: string;
    readonly due: DueDate;
    readonly days: "calendar" | "working";
  };
  readonly [ownKind: `x-${string}`]: unknown;
}

/** The way of a part, from the measured value to points: exactly one key. */
export interface WayInput {
  /** Steps of a table. */
  readonly levels?: readonly Level[];
  /** The straight line through two points `[measured, points]`, clamped at both. */
  readonly linear?: {
    readonly from: readonly [DecimalInput, DecimalInput];
    readonly to: readonly [DecimalInput, DecimalInput];
    /** Below this measured value there are no points. */
    readonly zeroBelow?: DecimalInput;
    /** Points come in multiples of `step`, rounded half away from zero or down. */
    readonly quantum?: { readonly step: DecimalInput; readonly mode: "halfAway" | "down" };
  };
  /** `start` less `each` for every unit measured, never below `floor`. */
  readonly deduct?: { readonly start: DecimalInput; readonly each: DecimalInput; readonly floor: DecimalInput };
  /** `start` (0) and `each` more for every whole `per` (1) measured, never above `cap`. */
  readonly accrue?: {
    readonly start?: DecimalInput;
    readonly each: DecimalInput;
    readonly per?: DecimalInput;
    readonly cap: DecimalInput;
  };
  /** Points by the number of checks met: `points[0]` for none, the last for all. Goes with `checks`. */
  readonly checklist?: { readonly points: readonly DecimalInput[] };
  /** The measured value is the score that somebody else gave, between `lowest` and `highest`. */
  readonly given?: { readonly lowest: DecimalInput; readonly highest: DecimalInput | null };
  readonly [ownKind: `x-${string}`]: unknown;
}

/**
 * A rule: a part (`measure` and `points`), or rules joined by one of `sum`, `best`, `least`, `firstKnown`.
 *
 * - `sum`: the points of all, between `lowest` and `highest` where given;
 * - `best`, `least`: the highest, the lowest of all;
 * - `firstKnown`: the first alternative whose facts are known; the others are then not missing.
 */
export interface RuleInput {
  readonly measure?: MeasureInput;
  readonly points?: WayInput;
  readonly whenEmpty?: WhenEmpty;
  readonly effects?: readonly Effect[];
  /** A part may be for some years only. */
  readonly years?: { readonly from?: number; readonly to?: number };
  readonly sum?: readonly RuleInput[];
  readonly best?: readonly RuleInput[];
  readonly least?: readonly RuleInput[];
  readonly firstKnown?: readonly RuleInput[];
  readonly lowest?: DecimalInput;
  readonly highest?: DecimalInput;
}
