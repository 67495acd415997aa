import type { LinearSum } from "../facts/linear.js";
import { divide, multiply, ONE, type Rational, rational, ZERO } from "../number/rational.js";
import { leastCommonMultiple } from "../rules/formula.js";
import type { EmptyKernel, PartKernel, Piece } from "../rules/kernel.js";
import { exactNumber, inUnits, MOST_EXACT } from "./integers.js";
import type { FlatParts, FlatPieces } from "./plan.js";
import type { CaseCount, FactSlot } from "./slots.js";

/** Parts and pieces while a plan is being laid out, as plain lists. */
type Lists<Flat> = { -readonly [Name in keyof Flat]: number[] };

export interface PartLists {
  readonly parts: Lists<FlatParts>;
  readonly pieces: Lists<FlatPieces>;
}

export function emptyLists(): PartLists {
  return {
    parts: {
      choice: [],
      above: [],
      below: [],
      end: [],
      plusAbove: [],
      plusBelow: [],
      limit: [],
      whenEmpty: [],
      from: [],
      to: [],
      otherwise: [],
      termSlot: [],
      termTimes: [],
    },
    pieces: {
      lowAbove: [],
      lowBelow: [],
      lowOpen: [],
      highAbove: [],
      highBelow: [],
      highOpen: [],
      slope: [],
      shift: [],
      under: [],
      step: [],
      stepFrom: [],
      stepsDown: [],
    },
  };
}

/** What laying out parts needs to know. */
export interface PartFrame {
  readonly lists: PartLists;
  readonly scale: bigint;
  slotOf(fact: string): FactSlot;
  /** A new slot at the end of the row. */
  addSlot(): number;
}

/** Lays out one part behind those before. */
export function addPart(kernel: PartKernel, frame: PartFrame): void {
  if (kernel.kind === "choice") addChoice(kernel, frame);
  else addQuotient(kernel, frame);
}

function addChoice(
  kernel: Extract<PartKernel, { readonly kind: "choice" }>,
  { lists, scale, slotOf }: PartFrame,
): void {
  const { parts, pieces } = lists;
  const slot = slotOf(kernel.fact);
  const ordered = [...kernel.points].sort((left, right) => placeIn(slot, left.value) - placeIn(slot, right.value));
  parts.from.push(pieces.shift.length);
  for (const { points } of ordered) addPiece({ slope: ZERO, shift: points }, lists, scale);
  parts.to.push(pieces.shift.length);
  parts.choice.push(slot.index);
  for (const list of [parts.above, parts.below, parts.end]) list.push(parts.termSlot.length);
  for (const list of [parts.plusAbove, parts.plusBelow, parts.limit, parts.otherwise, parts.whenEmpty]) list.push(0);
}

function placeIn({ choices }: FactSlot, value: string | boolean): number {
  return typeof value === "boolean" ? Number(value) : (choices.get(value) ?? -1);
}

function addQuotient(kernel: Extract<PartKernel, { readonly kind: "quotient" }>, frame: PartFrame): void {
  const { lists, scale } = frame;
  const { parts, pieces } = lists;
  const [above, below] = wholeSums(
    termsOf(kernel.above, kernel.counts, frame),
    termsOf(kernel.below, kernel.counts, frame),
  );
  // A divisor that is always the same is divided by here, once: numbers stay small.
  const divisor = below.terms.length === 0 && below.plus.numerator > 0n ? below.plus : ONE;
  const plusBelow = divide(below.plus, divisor);
  parts.choice.push(-1);
  parts.above.push(parts.termSlot.length);
  parts.plusAbove.push(exactNumber(above.plus.numerator));
  addTerms(above, parts);
  parts.below.push(parts.termSlot.length);
  parts.plusBelow.push(exactNumber(plusBelow.numerator));
  addTerms(below, parts);
  parts.end.push(parts.termSlot.length);
  parts.otherwise.push(inUnits(kernel.otherwise, scale));
  parts.whenEmpty.push(pointsWhenEmpty(kernel.whenEmpty, scale));
  parts.from.push(pieces.shift.length);
  const widest = kernel.pieces.map((piece) => addPiece(overDivisor(piece, divisor), lists, scale));
  parts.to.push(pieces.shift.length);
  parts.limit.push(Math.floor(MOST_EXACT / Math.max(1, ...widest)));
}

interface SlotTerms {
  readonly terms: readonly { readonly slot: number; readonly times: Rational }[];
  readonly plus: Rational;
}

/** The sum over slots, which hold their numbers in units of their own. */
function termsOf(sum: LinearSum, counts: CaseCount["counts"] | undefined, { slotOf, addSlot }: PartFrame): SlotTerms {
  const terms = sum.terms.map(({ fact, times }) => {
    const slot = slotOf(fact);
    if (counts !== undefined) {
      const index = addSlot();
      slot.counts.push({ index, counts });
      return { slot: index, times };
    }
    return {
      slot: slot.index,
      times: { numerator: times.numerator, denominator: times.denominator * BigInt(slot.scale) },
    };
  });
  return { terms, plus: sum.plus };
}

/** Makes all factors of both sums whole, and as small as can be, by one number: the quotient stays what it is. */
function wholeSums(...sums: readonly [SlotTerms, SlotTerms]): readonly [SlotTerms, SlotTerms] {
  const all = sums.flatMap(({ terms, plus }) => [plus, ...terms.map(({ times }) => times)]);
  const whole = all.map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n);
  const common = all.map(({ numerator, denominator }) => (numerator * whole) / denominator).reduce(commonDivisor, 0n);
  const factor = rational(whole, common === 0n ? 1n : common);
  const scaled = ({ terms, plus }: SlotTerms): SlotTerms => ({
    terms: terms.map(({ slot, times }) => ({ slot, times: multiply(times, factor) })),
    plus: multiply(plus, factor),
  });
  return [scaled(sums[0]), scaled(sums[1])];
}

/** The piece for measured values that are not divided by the divisor any more. */
function overDivisor({ low, high, slope, shift, steps }: Piece, divisor: Rational): Piece {
  return {
    ...(low !== undefined && { low: { ...low, value: multiply(low.value, divisor) } }),
    ...(high !== undefined && { high: { ...high, value: multiply(high.value, divisor) } }),
    slope: divide(slope, divisor),
    shift,
    ...(steps !== undefined && { steps }),
  };
}

function commonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

function addTerms({ terms }: SlotTerms, parts: Lists<FlatParts>): void {
  for (const { slot, times } of terms) {
    parts.termSlot.push(slot);
    parts.termTimes.push(exactNumber(times.numerator));
  }
}

function pointsWhenEmpty(whenEmpty: EmptyKernel, scale: bigint): number {
  if (typeof whenEmpty === "object") return inUnits(whenEmpty, scale);
  if (whenEmpty === "missing") return Number.NaN;
  return whenEmpty === "reduceMax" ? Infinity : -Infinity;
}

/**
 * Lays out a piece.
 *
 * @returns what the larger of the two sums is multiplied by at most, so that all that is computed stays exact
 */
function addPiece({ low, high, slope, shift, steps }: Piece, { pieces }: PartLists, scale: bigint): number {
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
