import type { FlatParts, FlatPieces } from "./plan.js";
import { MOST_ENDS } from "./shortcuts.js";
import { ONE_SLOT } from "./slots.js";

/** Facts added up, or such a sum over another, on steps. */
export interface Table {
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** In rising order: a quotient is past an end where it is not below it. */
  readonly ends: readonly number[];
  /** The points below all ends, and past each of them. */
  readonly points: readonly number[];
  /** The furthest from zero that either sum may be. */
  readonly limit: number;
}

/**
 * Distinct fractions with a product of upper and lower number below this come to distinct doubles: they lie further from
 * each other than two that are rounded to the same.
 */
const MOST_APART = 2 ** 51;

/** The table of a part that measures facts added up, or such a sum over another, on few steps. */
export function tableOf(parts: FlatParts, pieces: FlatPieces, part: number): Table | undefined {
  const [from, to] = [parts.from[part] as number, parts.to[part] as number];
  const above = factsOf(parts, parts.above[part], parts.below[part], parts.plusAbove[part]);
  const below = factsOf(parts, parts.below[part], parts.end[part], parts.plusBelow[part]);
  const isStepped = pieces.under.slice(from, to).every((under) => under === 0);
  if (above === undefined || below === undefined || !isStepped) return undefined;
  const { ends, points } = pointsByEnds(pieces, from, to, parts.otherwise[part] as number);
  if (ends.length > MOST_ENDS) return undefined;
  const widest = Math.max(1, ...ends.flatMap((end) => [Math.abs(end.above), end.below]));
  const limit = Math.min(parts.limit[part] as number, Math.floor(MOST_APART / widest));
  const doubles = ends.map((end) => (end.isAfter === 1 ? nextAbove(end.above / end.below) : end.above / end.below));
  return { above, below, ends: doubles, points, limit };
}

/** The double next to another on the way up. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(Float64Array.of(value).buffer);
  bits[0] = (bits[0] as bigint) + (value > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0] as number;
}

/** So many facts add up to a whole number that a double holds. */
const MOST_FACTS = 8;

/** The slots of facts that are added up and nothing else, or of the number 1. */
function factsOf({ termSlot, termTimes }: FlatParts, from = 0, to = 0, plus = 0): readonly number[] | undefined {
  if (to === from) return plus === 1 ? [ONE_SLOT] : undefined;
  const isPlain = plus === 0 && to - from <= MOST_FACTS && termTimes.subarray(from, to).every((times) => times === 1);
  return isPlain ? Array.from(termSlot.subarray(from, to)) : undefined;
}

/** A place on the line of numbers: just below a number, or just above it. */
interface End {
  readonly above: number;
  readonly below: number;
  readonly isAfter: number;
}

/** The ends of the steps, and the points below all of them and past each of them. */
function pointsByEnds(
  pieces: FlatPieces,
  from: number,
  to: number,
  otherwise: number,
): { readonly ends: readonly End[]; readonly points: readonly number[] } {
  const spans = Array.from({ length: to - from }, (_, index) => spanAt(pieces, from + index));
  const ends = spans.flatMap(({ low, high }) => [...(low ?? []), ...(high ?? [])]).sort(compareEnds);
  const distinct = ends.filter((end, index) => index === 0 || compareEnds(end, ends[index - 1] ?? end) !== 0);
  // A step holds what lies between two neighbouring ends where it begins at or before the first, and ends behind it.
  const pointsAfter = (end: End | undefined): number =>
    spans.find(
      ({ low: [low], high: [high] }) =>
        (low === undefined || (end !== undefined && compareEnds(low, end) <= 0)) &&
        (high === undefined || end === undefined || compareEnds(end, high) < 0),
    )?.points ?? otherwise;
  const counting = distinct.filter((end, index) => pointsAfter(end) !== pointsAfter(distinct[index - 1]));
  return {
    ends: counting,
    points: [pointsAfter(undefined), ...counting.map(pointsAfter)],
  };
}

function spanAt(
  pieces: FlatPieces,
  piece: number,
): { readonly low: readonly End[]; readonly high: readonly End[]; readonly points: number } {
  const end = (above: Float64Array, below: Float64Array, isAfter: number): readonly End[] =>
    below[piece] === 0 ? [] : [{ above: above[piece] as number, below: below[piece] as number, isAfter }];
  return {
    low: end(pieces.lowAbove, pieces.lowBelow, pieces.lowOpen[piece] as number),
    high: end(pieces.highAbove, pieces.highBelow, 1 - (pieces.highOpen[piece] as number)),
    points: pieces.shift[piece] as number,
  };
}

/** Negative, zero or positive as the left end lies before, at or behind the right one. */
function compareEnds(left: End, right: End): number {
  const order = BigInt(left.above) * BigInt(right.below) - BigInt(right.above) * BigInt(left.below);
  return order === 0n ? left.isAfter - right.isAfter : order < 0n ? -1 : 1;
}
