import type { MessageParam } from "../../i18n/message.js";
import { toPlainValue } from "../../number/print.js";
import {
  add,
  compare,
  divide,
  equals,
  floor,
  isZero,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
} from "../../number/rational.js";
import type { StepEnd } from "../../rules/kernel.js";
import type { MeasuredValue, MeasureUnit } from "../../rules/kind.js";

/**
 * Measured values that a table treats alike: one number at which something begins or ends, all numbers between two of
 * these or beyond the last, one choice, or `never`.
 */
export interface Piece {
  /** A value of the piece; what holds for it holds for all. */
  readonly value: MeasuredValue;
  readonly low?: StepEnd;
  readonly high?: StepEnd;
}

/** The numbers at the break points, between and beyond them, from the lowest to the highest. */
export function numberPieces(breakPoints: readonly Rational[]): readonly Piece[] {
  const sorted = [...breakPoints]
    .sort(compare)
    .filter((value, index, all) => !equals(value, all[index - 1] ?? subtract(value, ONE)));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [{ value: number(ONE) }];
  const open = (value: Rational): StepEnd => ({ value, isOpen: true });
  const inner = sorted.flatMap((value, index): Piece[] => {
    const closed: StepEnd = { value, isOpen: false };
    const next = sorted[index + 1];
    const at: Piece = { value: number(value), low: closed, high: closed };
    if (next === undefined) return [at];
    return [at, { value: number(divide(add(value, next), rational(2n))), low: open(value), high: open(next) }];
  });
  return [
    { value: number(subtract(first, ONE)), high: open(first) },
    ...inner,
    { value: number(add(last, ONE)), low: open(last) },
  ];
}

function number(value: Rational): MeasuredValue {
  return { kind: "number", value };
}

/** True where the piece holds the number. */
export function holdsNumber({ low, high }: Piece, value: Rational): boolean {
  if (low !== undefined && compare(value, low.value) < (low.isOpen ? 1 : 0)) return false;
  return high === undefined || compare(value, high.value) <= (high.isOpen ? -1 : 0);
}

/** The numbers of a piece that lie on a grid, those next to its ends first; at most a few. */
export function gridValues(piece: Piece, grid: Rational, origin: Rational): readonly Rational[] {
  const at = (value: Rational): Rational => multiply(rational(floor(divide(subtract(value, origin), grid))), grid);
  const near = [piece.low, piece.high].flatMap((end) => (end === undefined ? [] : [add(origin, at(end.value))]));
  const starts = near.length > 0 ? near : [origin];
  const steps = isZero(grid) ? [0n] : [0n, 1n, -1n, 2n, -2n, 3n, -3n];
  const values = starts.flatMap((start) => steps.map((step) => add(start, multiply(grid, rational(step)))));
  return values.filter(
    (value, index) => holdsNumber(piece, value) && values.findIndex((other) => equals(other, value)) === index,
  );
}

/** A measured value as a parameter of a message. */
export function shownValue(
  value: MeasuredValue,
  unit: MeasureUnit,
  titles: ReadonlyMap<string, MessageParam>,
): MessageParam {
  if (value.kind === "never") return { code: "lint.value.never", params: {} };
  if (value.kind === "choice") {
    return typeof value.value === "boolean" ? value.value : (titles.get(value.value) ?? value.value);
  }
  const code = unit === "percent" ? "lint.value.percent" : unit === "days" ? "lint.value.days" : "lint.value.number";
  return { code, params: { value: toPlainValue(value.value) } };
}
