import { binary, constant, rationalConstant, times } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import type { Rational } from "../number/rational.js";

/**
 * The whole numbers up to which spreadsheets tell neighbours apart: LibreOffice takes doubles for equal that differ by
 * less than 2^-48 of their size, Excel shows 15 digits.
 */
export const MOST_WHOLE: bigint = 2n ** 48n;

/** Why a rule has no formula that is exact: message code and parameters. */
export class InexactFormulaError extends Error {
  override readonly name = "InexactFormulaError";
  readonly code: string;
  readonly params: { readonly [name: string]: string };

  constructor(code: string, params: { readonly [name: string]: string } = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** A formula whose value is a whole number, never further from zero than `most`. */
export interface Whole {
  readonly formula: Formula;
  readonly most: bigint;
}

/** A number as a formula: a fraction of whole numbers, which is exact, or a double, which nearly is. */
export type NumberFormula =
  | { readonly kind: "fraction"; readonly above: Whole; readonly below: Whole }
  | { readonly kind: "double"; readonly formula: Formula };

/** A fact as formulas read it. A boolean is 1 or 0, a choice the place of its id, a date its serial number. */
export interface FactFormula {
  readonly missing: Formula;
  /** A ratio with nothing below the line. */
  readonly empty: Formula;
  /** A date that is "never". */
  readonly never: Formula;
  readonly above: Whole;
  readonly below: Whole;
}

/** What kinds need to write formulas. */
export interface FormulaContext {
  fact(fact: string): FactFormula;
  readonly year: number;
  /** The choices of a fact in the order of their places; those of a boolean are false and true. */
  choices(fact: string): readonly (string | boolean)[];
  /** How many cases carry all flags of `with` and none of `without`. */
  caseCount(fact: string, flags: { readonly with: readonly string[]; readonly without: readonly string[] }): Formula;
  /** Working days from one serial number to another, as the measure counts them. */
  workingDays(from: Formula, to: Formula): Formula;
}

/** The formula face of a measure. `empty` is only asked where nothing is missing, the value where nothing is empty. */
export interface MeasureFormula {
  readonly missing: Formula;
  readonly empty: Formula;
  readonly never: Formula;
  readonly value: NumberFormula | { readonly kind: "choice"; readonly place: Formula };
}

/** A measured value in cells, as ways read it. */
export interface MeasuredFormula {
  readonly value: MeasureFormula["value"];
  /** The place of a choice, as `place` counts. */
  placeOf(choice: string | boolean): number;
}

/** The formula face of a way: the points of a number or choice. */
export interface PointsFormula {
  readonly formula: Formula;
  /** The points of `never`. */
  readonly never: Rational;
  /** The points are whole multiples of 1 over this, or nothing is known of it. */
  readonly grain: Grain;
}

/** Points are a multiple of 1 / (fixed × some whole number up to variable). */
export interface GrainSize {
  readonly fixed: bigint;
  readonly variable: bigint;
}

/** Of what points are multiples, one of several; `undefined`: nothing is known that would help. */
export type Grain = readonly GrainSize[] | undefined;

/** The whole number, or a refusal where a spreadsheet could no longer tell it from its neighbour. */
export function whole(formula: Formula, most: bigint): Whole {
  if (most > MOST_WHOLE) throw new InexactFormulaError("workbook.refused.tooLarge", { most: most.toString() });
  return { formula, most };
}

export function wholeConstant(value: bigint): Whole {
  return whole(constant(Number(value)), magnitude(value));
}

/** A whole number times a constant. */
export function scaled({ formula, most }: Whole, factor: bigint): Whole {
  return whole(times(formula, constant(Number(factor))), most * magnitude(factor));
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A comparison of a fraction with a constant, by multiplication: exact. */
export function compareFraction(
  { above, below }: { readonly above: Whole; readonly below: Whole },
  operator: ">=" | ">" | "<=" | "<",
  limit: Rational,
): Formula {
  return binary(scaled(above, limit.denominator).formula, operator, scaled(below, limit.numerator).formula);
}

/** The fraction as a quotient. */
export function quotientFormula(value: NumberFormula): Formula {
  if (value.kind === "double") return value.formula;
  const { above, below } = value;
  return below.formula.kind === "constant" && below.formula.value === 1
    ? above.formula
    : binary(above.formula, "/", below.formula);
}

/** `factor` × value + `shift`, in one division. */
export function lineFormula(
  value: NumberFormula,
  factor: Rational,
  shift: Rational,
): { readonly formula: Formula; readonly grain: Grain } {
  if (value.kind === "double") {
    const product = times(value.formula, rationalConstant(factor));
    return { formula: binary(product, "+", rationalConstant(shift)), grain: undefined };
  }
  const { above, below } = value;
  const fixed = leastCommonMultiple(factor.denominator, shift.denominator);
  const weight = (factor.numerator * fixed) / factor.denominator;
  const rest = (shift.numerator * fixed) / shift.denominator;
  const upper = addWholes(scaled(above, weight), scaled(below, rest));
  const lower = scaled(below, fixed);
  return {
    formula: quotientFormula({ kind: "fraction", above: upper, below: lower }),
    grain: grainOver(lower),
  };
}

/** The grain of a quotient with this below the line. */
export function grainOver(below: Whole): Grain {
  return below.formula.kind === "constant"
    ? [{ fixed: below.most, variable: 1n }]
    : [{ fixed: 1n, variable: below.most }];
}

export function addWholes(left: Whole, right: Whole): Whole {
  if (right.most === 0n) return left;
  if (left.most === 0n) return right;
  const isConstantNegative =
    right.formula.kind === "constant" && typeof right.formula.value === "number" && right.formula.value < 0;
  const formula = isConstantNegative
    ? binary(left.formula, "-", constant(Number(right.most)))
    : binary(left.formula, "+", right.formula);
  return whole(formula, left.most + right.most);
}

export function leastCommonMultiple(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return (left / a) * right;
}

/** Ten digits tell a border of rounding from its neighbours below this. */
const FINEST = 10n ** 10n;

/** The grain of a sum. */
export function sumGrains(left: Grain, right: Grain): Grain {
  if (left === undefined || right === undefined) return undefined;
  const sums = left.flatMap((one) =>
    right.map((other) => ({
      fixed: leastCommonMultiple(one.fixed, other.fixed),
      variable: one.variable * other.variable,
    })),
  );
  return withoutTwins(sums);
}

/** The grain of what is one or the other. */
export function eitherGrain(left: Grain, right: Grain): Grain {
  return left === undefined || right === undefined ? undefined : withoutTwins([...left, ...right]);
}

/** What is too fine for ten digits says nothing, and what another holds says nothing more. */
function withoutTwins(sizes: readonly GrainSize[]): Grain {
  if (sizes.some(({ fixed, variable }) => fixed * variable >= FINEST)) return undefined;
  return sizes.filter(
    (one, index) =>
      !sizes.some(
        (other, place) =>
          place !== index &&
          other.fixed % one.fixed === 0n &&
          other.variable >= one.variable &&
          (other.fixed !== one.fixed || other.variable !== one.variable || place < index),
      ),
  );
}

/** The grain of points out of constants. */
export function grainOf(values: readonly Rational[]): Grain {
  return [{ fixed: values.reduce((all, { denominator }) => leastCommonMultiple(all, denominator), 1n), variable: 1n }];
}

/** True where rounding to the places, after rounding to ten digits, is proven to be exact. */
export function isRoundingExact(grain: Grain, places: number): boolean {
  return grain?.every(({ fixed, variable }) => 2n * 10n ** BigInt(places) * fixed * variable < FINEST) === true;
}
