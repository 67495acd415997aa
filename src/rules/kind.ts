import type { FactBook } from "../facts/book.js";
import type { FactDefinition, FactType } from "../facts/types.js";
import type { CaseItem, KnownValue } from "../facts/value.js";
import type { Message } from "../i18n/message.js";
import type { End, Interval } from "../number/interval.js";
import type { Rational } from "../number/rational.js";
import type { FormulaContext, MeasuredFormula, MeasureFormula, PointsFormula } from "./formula.js";
import type { PointRange } from "./givable.js";
import type { MeasureKernel, WayKernel } from "./kernel.js";
import type {
  IntervalFormula,
  MeasuredToday,
  MeasureRangeFormula,
  PointsRangeFormula,
  RangeContext,
} from "./rangeFormula.js";
import type { EffectAction } from "./types.js";

/**
 * Where a rise of one quantity leads another: up, down, nowhere, or sometimes up and sometimes down.
 *
 * @remarks Since 0.1.0
 */
export type Direction = "up" | "down" | "none" | "mixed";

/** A measured value. `never` lies above every number. */
export type MeasuredValue =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "choice"; readonly value: string | boolean }
  | { readonly kind: "never" };

/** What a measure finds: a value, nothing to measure, or facts that are missing. */
export type Measured =
  | MeasuredValue
  | { readonly kind: "empty" }
  | { readonly kind: "missing"; readonly facts: readonly string[] };

/** All that a measure can still come to. */
export interface MeasuredRange {
  readonly numbers?: Interval;
  readonly choices?: readonly (string | boolean)[];
  readonly mayBeNever?: boolean;
  readonly mayBeEmpty?: boolean;
}

/** What kind of quantity a measure gives, for texts and formulas. */
export type MeasureUnit = "number" | "percent" | "days" | "choice";

/** A measure of a rubric, ready to read facts. */
export interface Measure {
  /** All facts that can change it. */
  readonly facts: readonly string[];
  readonly unit: MeasureUnit;
  /** The choices from the worst to the best, where they have an order. */
  readonly order?: readonly (string | boolean)[];
  /** The exact value. */
  measure(book: FactBook): Measured;
  /** All values that the facts can still lead to; `undefined` where it will stay missing. */
  range(book: FactBook): MeasuredRange | undefined;
  /** Where each fact moves the measured value. */
  direction(fact: string): Direction;
  /** True where the fact can make the measure empty. */
  canEmpty(fact: string): boolean;
  /** Values for the missing facts under which the measure comes to the target; `undefined` where none is found. */
  aim(target: MeasuredValue, book: FactBook): ReadonlyMap<string, KnownValue> | undefined;
  /** The measured value in words. */
  explain(measured: MeasuredValue, book: FactBook): Message;
  /** The cases that are counted, for effects. */
  cases?(book: FactBook): readonly CaseItem[];
  /** The same for flat plans; without it a plan asks `measure`. */
  readonly kernel?: MeasureKernel;
}

/** A number of points, and a measured value that gives it. */
export interface PointsAt {
  readonly points: End;
  /** `undefined` where no single value is known to give them. */
  readonly at?: MeasuredValue;
}

/** A way from measured value to points, ready to use. */
export interface Way {
  /** The lowest points that it can give. */
  readonly lowest: Rational;
  /** The highest; `open` where there is no upper end. */
  readonly highest: End;
  /** True where somebody else gives the score. */
  readonly given: boolean;
  /** The exact points. */
  points(value: MeasuredValue): Rational;
  /** The lowest and the highest points over a range of numbers. */
  range(numbers: Interval): { readonly low: PointsAt; readonly high: PointsAt };
  /** Where a rise of the measured value moves the points. */
  readonly direction: Direction;
  /** The measured values at which the points change their course, in rising order. */
  readonly breakPoints: readonly Rational[];
  /** All points that it can give: claimed points must be among them. */
  readonly givable: readonly PointRange[];
  /** How the points come from the value, in words. */
  explain(value: MeasuredValue, unit: MeasureUnit): Message;
  /** False or absent where it has no effects at all. */
  readonly hasEffects?: boolean;
  /** Effects of the step that holds the value. */
  effects?(value: MeasuredValue): readonly EffectAction[];
  /** Effects of all steps that can still hold the value. */
  possibleEffects?(range: MeasuredRange): readonly EffectAction[];
  /** The points of numbers for flat plans; without it a plan asks `points`. */
  readonly kernel?: WayKernel;
}

/** What kinds need to know of the rubric when they are compiled. */
export interface RuleContext {
  definition(fact: string): FactDefinition | undefined;
  /** The year that the evidence is for; parts of other years are left out. */
  readonly year: number;
  /** Public holidays of the rubric, as day numbers. */
  readonly holidays: ReadonlySet<number>;
}

/** A fact that a specification names, and the types it may have there. */
export interface FactUse {
  readonly fact: string;
  readonly types: readonly FactType[];
}

/**
 * A kind of measure: all its faces in one place.
 *
 * @typeParam Specification - what stands in the rubric under the kind's name
 */
export interface MeasureKind<Specification = unknown> {
  readonly face: "measure";
  /** The key in a rubric; a program's own kinds begin with `x-`. */
  readonly name: string;
  /** The facts that it reads, with the types that they may have. */
  uses(specification: Specification): readonly FactUse[];
  /** What is wrong with a specification: message codes and parameters. */
  problems?(specification: Specification): readonly Message[];
  compile(specification: Specification, context: RuleContext): Measure;
  /** The same as spreadsheet formulas; a kind without it cannot stand in a workbook. */
  formula?(specification: Specification, context: FormulaContext): MeasureFormula;
  /** Its range as spreadsheet formulas; without it the nodes that use it have no floor and ceiling in a workbook. */
  rangeFormula?(specification: Specification, context: RangeContext, today: MeasuredToday): MeasureRangeFormula;
}

/** A kind of way: all its faces in one place. */
export interface WayKind<Specification = unknown> {
  readonly face: "way";
  readonly name: string;
  /** What is wrong with a specification that is well-formed: message codes and parameters. */
  problems?(specification: Specification): readonly Message[];
  compile(specification: Specification, context: RuleContext): Way;
  /** The same as a spreadsheet formula; a kind without it cannot stand in a workbook. */
  formula?(specification: Specification, measured: MeasuredFormula): PointsFormula;
  /** The points over an interval as formulas; needed only where they neither only rise nor only fall. */
  rangeFormula?(specification: Specification, numbers: IntervalFormula, way: Way): PointsRangeFormula;
}
