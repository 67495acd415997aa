import type { LinearSum } from "../../facts/linear.js";
import type { FactDefinition } from "../../facts/types.js";
import {
  add,
  compare,
  divide,
  floor,
  isZero,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../../number/rational.js";
import { holds, readStep } from "../../rules/ends.js";
import type { MeasuredValue } from "../../rules/kind.js";
import { gridOf, type Quotient } from "./linear.js";
import type { Facts, Part } from "./part.js";
import { gridValues, numberPieces } from "./piece.js";
import { type PlainEnds, plainEnds } from "./plainEnds.js";

/** How much each fact changes by a move, those that are defined over the changed ones included. */
export type Changes = ReadonlyMap<string, Rational>;

/** Values of the upper and the lower sum of a measure, before a move. */
export interface MoveState {
  readonly above: Rational;
  readonly below: Rational;
}

/**
 * States in which the move, as far as the part goes, lowers the points or sets off an effect: round every break point,
 * where points can change, before or after the move. A plain sum is decided that way; a quotient is tried with small
 * wholes, where one more weighs most.
 */
export function faultyStates(
  quotient: Quotient,
  above: Rational,
  below: Rational,
  part: Part,
  facts: Facts,
): readonly MoveState[] {
  const { definitions } = facts;
  const ends = plainEnds(quotient, facts);
  const breakPoints = breakPointsOf(part);
  const states = quotient.isPlain
    ? plainStates(quotient, above, breakPoints, definitions)
    : quotientStates(above, below, breakPoints, gridOf(quotient.above, definitions) ?? ONE);
  return states.filter((state) => {
    const moved = { above: add(state.above, above), below: add(state.below, below) };
    if (isBeyond(state, ends) || isBeyond(moved, ends)) return false;
    const before = outcome(state, part);
    const after = outcome(moved, part);
    if (before === undefined || after === undefined) return false;
    return compare(after.points, before.points) < 0 || after.effects > before.effects;
  });
}

/** True where no facts lead to the state. */
function isBeyond({ above, below }: MoveState, { low, high }: PlainEnds): boolean {
  if (compare(below, ZERO) <= 0) return false;
  const value = divide(above, below);
  return (low !== undefined && compare(value, low) < 0) || (high !== undefined && compare(value, high) > 0);
}

function breakPointsOf({ way, input }: Part): readonly Rational[] {
  const ends = (input.effects ?? []).map(readStep).flatMap(({ low, high }) => [low, high]);
  return [...way.breakPoints, ...ends.flatMap((end) => (end === undefined ? [] : [end.value]))];
}

function plainStates(
  { above }: Quotient,
  change: Rational,
  breakPoints: readonly Rational[],
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly MoveState[] {
  const grid = gridOf(above, definitions);
  const pieces = numberPieces([...breakPoints, ...breakPoints.map((value) => subtract(value, change))]);
  return pieces.flatMap((piece) => {
    const own = piece.value.kind === "number" ? [piece.value.value] : [];
    const values = grid === undefined ? own : gridValues(piece, grid, above.plus);
    return values.map((value) => ({ above: value, below: ONE }));
  });
}

const SMALL_WHOLES = [1n, 2n, 3n, 4n, 5n, 10n, 20n].map((whole) => rational(whole));

function quotientStates(
  above: Rational,
  below: Rational,
  breakPoints: readonly Rational[],
  grid: Rational,
): readonly MoveState[] {
  const nothing = { above: ZERO, below: ZERO };
  const emptied = { above: subtract(ZERO, above), below: subtract(ZERO, below) };
  const round = breakPoints.flatMap((value) => {
    const own = rational(value.denominator);
    const wholes = [...SMALL_WHOLES, ...[1n, 2n, 3n].map((times) => multiply(own, rational(times)))];
    return wholes.flatMap((whole) => {
      const exact = multiply(value, whole);
      const near = isZero(grid) ? exact : multiply(grid, rational(floor(divide(exact, grid))));
      return [exact, near, add(near, grid), subtract(near, grid), ZERO, whole].map((part) => ({
        above: part,
        below: whole,
      }));
    });
  });
  return [nothing, emptied, ...round].filter(
    (state) => compare(state.below, ZERO) >= 0 && compare(state.above, ZERO) >= 0,
  );
}

/** How much a sum changes. */
export function changeOf({ terms }: LinearSum, changes: Changes): Rational {
  return sum(
    terms.flatMap(({ fact, times }) => {
      const change = changes.get(fact);
      return change === undefined ? [] : [multiply(times, change)];
    }),
  );
}

/** The points of a state, and how many effects it sets off; `undefined` where the part scores nothing of its own. */
function outcome(
  { above, below }: MoveState,
  { way, input }: Part,
): { readonly points: Rational; readonly effects: number } | undefined {
  if (isZero(below)) {
    if (input.whenEmpty === "zero") return { points: ZERO, effects: 0 };
    return input.whenEmpty === "full" && way.highest !== "open" ? { points: way.highest, effects: 0 } : undefined;
  }
  if (compare(below, ZERO) < 0) return undefined;
  const value: MeasuredValue = { kind: "number", value: divide(above, below) };
  const own = (input.effects ?? []).filter((effect) => effect.flag === undefined && holds(readStep(effect), value));
  return { points: way.points(value), effects: own.length + (way.effects?.(value).length ?? 0) };
}
