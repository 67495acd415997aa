import { highestOf, lowestOf } from "../facts/read.js";
import type { FactDefinition } from "../facts/types.js";
import { decimal } from "../number/decimal.js";
import { compare, floor, isInteger, multiply, negate, type Rational, rational } from "../number/rational.js";

/** What the input cell of a numeric fact accepts: multiples of 1 / `scale` between two ends. */
export interface CellLimits {
  /** A power of ten; the cell times this is a whole number. */
  readonly scale: bigint;
  readonly places: number;
  /** The ends, in whole steps of 1 / `scale`. */
  readonly lowest: bigint;
  readonly highest: bigint;
  /** True where the fact itself has the upper end, and not only the sheet. */
  readonly isStated: boolean;
}

/** Decimal places and the furthest value for each type of number; a percent counts as a share. */
const TYPES = {
  count: { places: 0, most: 9_999_999n },
  percent: { places: 5, most: 100n },
  points: { places: 6, most: 10_000n },
  amount: { places: 3, most: 999_999_999n },
  /** Money in đồng needs no places, but many digits. */
  money: { places: 0, most: 999_999_999_999n },
  boolean: { places: 0, most: 1n },
} as const;

/** The limits of a fact's cell; `undefined` for facts that are no numbers. */
export function cellLimits(definition: FactDefinition): CellLimits | undefined {
  const type = limitedType(definition);
  if (type === undefined) return undefined;
  const { places, most } = TYPES[type];
  const scale = 10n ** BigInt(places);
  if (type === "boolean") return { scale: 1n, places: 0, lowest: 0n, highest: 1n, isStated: true };
  const [lowest, highest] = [lowestOf(definition), highestOf(definition)];
  const [bottom, top] = [-most * scale, most * scale];
  return {
    scale,
    places,
    lowest: lowest === undefined ? bottom : larger(bottom, stepAbove(lowest, scale)),
    highest: highest === undefined ? top : smaller(top, floor(multiply(highest, rational(scale)))),
    isStated: highest !== undefined && compare(highest, rational(most)) <= 0,
  };
}

function limitedType({ type, unit, highest }: FactDefinition): keyof typeof TYPES | undefined {
  if (type === "amount" && unit?.vi === "đồng") return "money";
  // An amount with a stated small end is an index, and has many places.
  if (type === "amount" && highest !== undefined && compare(decimal(highest), rational(1000n)) <= 0) return "points";
  return type === "date" || type === "choice" || type === "cases" ? undefined : type;
}

function stepAbove(value: Rational, scale: bigint): bigint {
  return -floor(negate(multiply(value, rational(scale))));
}

export function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function smaller(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}

/** How far from zero the cell's whole steps can lie. */
export function furthest({ lowest, highest }: CellLimits): bigint {
  return larger(-lowest, highest);
}

/** True where the cell can hold the value as it is. */
export function fitsCell(value: Rational, { scale, lowest, highest }: CellLimits): boolean {
  const steps = multiply(value, rational(scale));
  return isInteger(steps) && steps.numerator >= lowest && steps.numerator <= highest;
}
