import type { FactDefinition } from "../facts/types.js";
import { constant, FALSE, iff, isConstant } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import {
  type FormulaContext,
  type Grain,
  type MeasuredFormula,
  type NumberFormula,
  type Whole,
  whole,
  wholeConstant,
} from "./formula.js";

/** One end of an interval as formulas. The value is a number also where there is no end, and says nothing then. */
export interface EndFormula<Value extends NumberFormula = NumberFormula> {
  /** True or false: there is no end on that side. */
  readonly isOpen: Formula;
  readonly value: Value;
}

/** All numbers between two ends. */
export interface IntervalFormula<Value extends NumberFormula = NumberFormula> {
  readonly low: EndFormula<Value>;
  readonly high: EndFormula<Value>;
}

/** A fraction of whole numbers. */
export type FractionFormula = Extract<NumberFormula, { kind: "fraction" }>;

/** All that a fact can still come to, as formulas. */
export interface FactRangeFormula extends IntervalFormula<FractionFormula> {
  /** Known, and it stays as it is. */
  readonly isSettled: Formula;
  /** Known, and it may turn out higher. */
  readonly isGrowing: Formula;
  /** It stays a ratio with nothing below the line. */
  readonly isSettledEmpty: Formula;
}

/** What kinds need to write the formulas of all that may still come. */
export interface RangeContext extends FormulaContext {
  definition(fact: string): FactDefinition | undefined;
  factRange(fact: string): FactRangeFormula;
  /** Puts a formula into a cell of its own. */
  put(meaning: string, formula: Formula): Formula;
}

/** What is measured today, in cells. */
export interface MeasuredToday extends Pick<MeasuredFormula, "value"> {
  /** Every fact of the measure is known, and stays as it is. */
  readonly isSettled: Formula;
  readonly isValue: Formula;
  readonly isNever: Formula;
}

/** All that a measure can still come to: its range face, as formulas. */
export interface MeasureRangeFormula {
  /** It stays without a value, whatever comes. */
  readonly isNothing: Formula;
  readonly numbers: IntervalFormula | undefined;
  /** Some number of the interval may come. */
  readonly hasNumbers: Formula;
  /** What may be chosen while it is not settled. */
  readonly choices: readonly (string | boolean)[];
  readonly mayBeNever: Formula;
  readonly mayBeEmpty: Formula;
}

/** The lowest and the highest points over an interval of numbers. */
export interface PointsRangeFormula {
  readonly low: Formula;
  readonly high: { readonly isOpen: Formula; readonly value: Formula };
  readonly grain: Grain;
}

/** What a measure without numbers, choices or emptiness comes to. */
export const NO_RANGE: MeasureRangeFormula = {
  isNothing: FALSE,
  numbers: undefined,
  hasNumbers: FALSE,
  choices: [],
  mayBeNever: FALSE,
  mayBeEmpty: FALSE,
};

/** The fraction in cells of its own; 0 where the condition does not hold, so that later formulas have a number. */
export function fractionLines(
  value: FractionFormula,
  condition: Formula,
  put: (meaning: string, formula: Formula) => Formula,
): FractionFormula {
  const line = (meaning: string, { formula, most }: Whole, otherwise: bigint): Whole =>
    isConstant(condition, false)
      ? wholeConstant(otherwise)
      : whole(put(meaning, iff(condition, formula, constant(Number(otherwise)))), most);
  const below = value.below.formula.kind === "constant" ? value.below : line("below", value.below, 1n);
  return { kind: "fraction", above: line("above", value.above, 0n), below };
}
