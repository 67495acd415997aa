import { type FlatNodes, type FlatParts, type FlatPieces, PARTS, type Shortcuts, SUM } from "./plan.js";

/**
 * Finds the nodes that a few steps are enough for: choices, one fact over another on steps of a table, plain sums of
 * children; all with a weight of 1 and without rounding.
 *
 * @param one - the slot that always holds 1: what stands below the line of a fact alone
 */
export function findShortcuts(nodes: FlatNodes, parts: FlatParts, pieces: FlatPieces, one: number): Shortcuts {
  const looks: number[] = [];
  const steps: number[] = [];
  const leaves: number[] = [];
  const groups: number[] = [];
  const points: number[] = [];
  const ends: number[] = [];
  for (let node = nodes.operation.length - 1; node >= 0; node -= 1) {
    const [operation, target] = [nodes.operation[node] as number, nodes.target[node] as number];
    const [from, to] = [nodes.from[node] as number, nodes.to[node] as number];
    const isBare = nodes.roundTo[node] === 0 && nodes.weight[node] === 1;
    if (operation >= SUM) {
      // The total may have ends of its own.
      groups.push(node, target, from, Number(isBare && operation === SUM && node > 0));
      continue;
    }
    const isSingle = isBare && operation === PARTS && to - from === 1;
    const choice = isSingle ? (parts.choice[from] as number) : -1;
    const table = isSingle && choice < 0 ? tableOf(parts, pieces, from, one) : undefined;
    if (choice >= 0) {
      looks.push(node, target, choice, points.length);
      points.push(...pieces.shift.slice(parts.from[from], parts.to[from]));
    } else if (table !== undefined) {
      steps.push(node, target, table.above, table.below, ends.length, ends.length + table.ends.length);
      ends.push(...table.ends, ...table.points);
    } else leaves.push(node);
  }
  return {
    looks: Int32Array.from(looks),
    steps: Int32Array.from(steps),
    leaves: Int32Array.from(leaves),
    groups: Int32Array.from(groups),
    points: Float64Array.from(points),
    ends: Float64Array.from(ends),
  };
}

interface Table {
  readonly above: number;
  readonly below: number;
  /** The limit of the part and its ends, as the loop reads them. */
  readonly ends: readonly number[];
  readonly points: readonly number[];
}

/** The table of a part that measures one fact over another, or one fact alone, on steps. */
function tableOf(parts: FlatParts, pieces: FlatPieces, part: number, one: number): Table | undefined {
  const [from, to] = [parts.from[part] as number, parts.to[part] as number];
  const above = factAlone(parts, parts.above[part], parts.below[part], parts.plusAbove[part], -1);
  const below = factAlone(parts, parts.below[part], parts.end[part], parts.plusBelow[part], one);
  const isStepped = pieces.under.slice(from, to).every((under) => under === 0);
  if (above < 0 || below < 0 || !isStepped) return undefined;
  const { ends, points } = pointsByEnds(pieces, from, to, parts.otherwise[part] as number);
  return { above, below, ends: [parts.limit[part] as number, ...ends], points };
}

/** The slot of a sum that is one fact and nothing else, or `one` for the number 1; -1 for any other sum. */
function factAlone({ termSlot, termTimes }: FlatParts, from = 0, to = 0, plus = 0, one = -1): number {
  if (to === from) return plus === 1 ? one : -1;
  return to - from === 1 && plus === 0 && termTimes[from] === 1 ? (termSlot[from] as number) : -1;
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
): { readonly ends: readonly number[]; readonly points: readonly number[] } {
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
    ends: counting.flatMap(({ above, below, isAfter }) => [below, above, isAfter]),
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
