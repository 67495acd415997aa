import { contains } from "../../number/interval.js";
import { compare, divide, negate, ONE, type Rational, rational, ZERO } from "../../number/rational.js";
import type { MeasuredValue } from "../../rules/kind.js";
import type { FactValues } from "../../rules/witness.js";
import { type Condition, combine, type Numbers } from "./conditions.js";
import { landing } from "./landing.js";
import { gridOf, type Quotient } from "./linear.js";
import type { Facts, Part, Reachable } from "./part.js";
import { gridValues, holdsNumber, type Piece } from "./piece.js";
import { plainEnds } from "./plainEnds.js";
import { valuesOf } from "./values.js";
import { wholeTerms } from "./wholeTerms.js";

const IMPOSSIBLE: Reachable = { kind: "impossible" };
const UNKNOWN: Reachable = { kind: "unknown" };

/** Decides whether the measure of a part can come to a value of the piece. */
export function reachPiece(piece: Piece, part: Part, facts: Facts): Reachable {
  if (piece.value.kind !== "number") return aimed([piece.value], piece, part, facts) ?? UNKNOWN;
  const { quotient } = part;
  const grid = gridOfPart(part, facts);
  if (quotient === undefined) {
    const values = grid === undefined ? freeValues(piece) : gridValues(piece, ONE, ZERO);
    const inRange = values.filter((value) => isInRange(value, part));
    if (inRange.length === 0) return IMPOSSIBLE;
    return aimed(inRange.map(asNumber), piece, part, facts) ?? UNKNOWN;
  }
  const values = grid === undefined ? freeValues(piece) : gridValues(piece, grid.step, grid.origin);
  return (
    aimed(values.map(asNumber), piece, part, facts) ?? solved(piece, values, quotient, grid !== undefined, part, facts)
  );
}

/** What a measure without a quotient counts in: whole days, whole cases. */
function gridOfPart(
  { quotient, measure, input }: Part,
  { definitions }: Facts,
): { readonly step: Rational; readonly origin: Rational } | undefined {
  if (quotient === undefined) {
    return measure.unit === "days" || input.measure?.count !== undefined ? { step: ONE, origin: ZERO } : undefined;
  }
  const step = quotient.isPlain ? gridOf(quotient.above, definitions) : undefined;
  return step === undefined ? undefined : { step, origin: quotient.above.plus };
}

/** All and nothing where the piece holds them, what lies between nothing and its end, and its own value. */
function freeValues(piece: Piece): readonly Rational[] {
  const own = piece.value.kind === "number" ? [piece.value.value] : [];
  const half = piece.high === undefined ? [] : [divide(piece.high.value, rational(2n))];
  return [...[ONE, ZERO, ...half].filter((value) => holdsNumber(piece, value)), ...own];
}

function asNumber(value: Rational): MeasuredValue {
  return { kind: "number", value };
}

function isInRange(value: Rational, { measure, book }: Part): boolean {
  const numbers = measure.range(book)?.numbers;
  return numbers !== undefined && contains(numbers, value);
}

/** The first of the values that the measure can aim at with facts that go together. */
function aimed(values: readonly MeasuredValue[], piece: Piece, part: Part, facts: Facts): Reachable | undefined {
  for (const value of values) {
    const found = part.measure.aim(value, part.book);
    if (found === undefined) continue;
    const all: FactValues = new Map([...part.seeds, ...found]);
    const landed = landing(piece, all, part, facts);
    if (landed !== undefined) return { kind: "reached", facts: all, value: landed };
  }
  return undefined;
}

/** Decides by the conditions that the piece sets to the sums; counts may still miss it. */
function solved(
  piece: Piece,
  values: readonly Rational[],
  quotient: Quotient,
  isGrid: boolean,
  part: Part,
  facts: Facts,
): Reachable {
  if (isBeyond(piece, quotient, facts)) return IMPOSSIBLE;
  const attempts = isGrid
    ? values.map((value) => conditionsOf(pointAt(value), quotient))
    : [conditionsOf(piece, quotient)];
  let isPossible = false;
  for (const conditions of attempts) {
    const solution = facts.world.solve(conditions);
    if (solution === undefined) continue;
    isPossible = true;
    const whole = solution.whole ?? (isGrid ? wholeTerms(conditions[0]?.sum, facts.definitions) : undefined);
    const found = whole && valuesOf(onlyOf(whole, part.measure.facts), facts.definitions);
    const landed = found && landing(piece, found, part, facts);
    if (found !== undefined && landed !== undefined) return { kind: "reached", facts: found, value: landed };
  }
  return isPossible ? UNKNOWN : IMPOSSIBLE;
}

function pointAt(value: Rational): Piece {
  const end = { value, isOpen: false };
  return { value: asNumber(value), low: end, high: end };
}

/** The conditions under which the quotient lies in the piece. */
export function conditionsOf(
  { low, high }: Pick<Piece, "low" | "high">,
  { above, below, isPlain }: Quotient,
): readonly Condition[] {
  const against = (value: Rational): Condition["sum"] => combine([above, ONE], [below, negate(value)]);
  const divisor: readonly Condition[] = isPlain ? [] : [{ sum: below, is: "positive" }];
  if (low !== undefined && high !== undefined && compare(low.value, high.value) === 0) {
    return [{ sum: against(low.value), is: "zero" }, ...divisor];
  }
  return [
    ...(low === undefined ? [] : [{ sum: against(low.value), is: low.isOpen ? "positive" : "notNegative" } as const]),
    ...(high === undefined
      ? []
      : [{ sum: combine([against(high.value), negate(ONE)]), is: high.isOpen ? "positive" : "notNegative" } as const]),
    ...divisor,
  ];
}

/** True where the piece lies beyond ends of the quotient that are seen without solving anything. */
function isBeyond({ low, high }: Piece, quotient: Quotient, facts: Facts): boolean {
  const ends = plainEnds(quotient, facts);
  if (low !== undefined && ends.high !== undefined && compare(low.value, ends.high) >= (low.isOpen ? 0 : 1))
    return true;
  return high !== undefined && ends.low !== undefined && compare(high.value, ends.low) <= (high.isOpen ? 0 : -1);
}

function onlyOf(numbers: Numbers, facts: readonly string[]): Numbers {
  return new Map(Array.from(numbers).filter(([fact]) => facts.includes(fact)));
}
