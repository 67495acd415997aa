import { divide, multiply, type Rational } from "../number/rational.js";
import { leastCommonMultiple } from "../rules/formula.js";
import type { Piece } from "../rules/kernel.js";
import { exactNumber, inUnits } from "./integers.js";
import type { PartLists } from "./lists.js";

/** The piece for measured values that are not divided by the divisor any more. */
export function overDivisor({ low, high, slope, shift, steps }: Piece, divisor: Rational): Piece {
  return {
    ...(low !== undefined && { low: { ...low, value: multiply(low.value, divisor) } }),
    ...(high !== undefined && { high: { ...high, value: multiply(high.value, divisor) } }),
    slope: divide(slope, divisor),
    shift,
    ...(steps !== undefined && { steps }),
  };
}

/**
 * Lays out a piece.
 *
 * @returns what the larger of the two sums is multiplied by at most, so that all that is computed stays exact
 */
export function addPiece({ low, high, slope, shift, steps }: Piece, { pieces }: PartLists, scale: bigint): number {
  pieces.lowAbove.push(low === undefined ? 0 : exactNumber(low.value.numerator));
  pieces.lowBelow.push(low === undefined ? 0 : exactNumber(low.value.denominator));
  pieces.lowOpen.push(low?.isOpen === true ? 1 : 0);
  pieces.highAbove.push(high === undefined ? 0 : exactNumber(high.value.numerator));
  pieces.highBelow.push(high === undefined ? 0 : exactNumber(high.value.denominator));
  pieces.highOpen.push(high?.isOpen === true ? 1 : 0);
  const ends = [low, high].flatMap((end) =>
    end === undefined ? [] : [Number(end.value.numerator), Number(end.value.denominator)],
  );
  const widest = 2 * Math.max(0, ...ends.map(Math.abs));
  if (slope.numerator === 0n && steps === undefined) {
    for (const list of [pieces.slope, pieces.under, pieces.step, pieces.stepFrom, pieces.stepsDown]) list.push(0);
    pieces.shift.push(inUnits(shift, scale));
    return widest;
  }
  // A line counts units of points, a line in steps its steps.
  const unit: Rational = steps === undefined ? { numerator: 1n, denominator: scale } : steps.size;
  const [risen, raised] = [divide(slope, unit), divide(shift, unit)];
  const under = leastCommonMultiple(risen.denominator, raised.denominator);
  const [up, on] = [(risen.numerator * under) / risen.denominator, (raised.numerator * under) / raised.denominator];
  pieces.slope.push(exactNumber(up));
  pieces.shift.push(exactNumber(on));
  pieces.under.push(exactNumber(under));
  pieces.step.push(steps === undefined ? 0 : inUnits(steps.size, scale));
  pieces.stepFrom.push(steps === undefined ? 0 : inUnits(steps.from, scale));
  pieces.stepsDown.push(steps?.mode === "down" ? 1 : 0);
  return Math.max(widest, 2 * (Math.abs(Number(up)) + Math.abs(Number(on))) + 3 * Number(under));
}
