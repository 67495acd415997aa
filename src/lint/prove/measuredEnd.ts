import type { End } from "../../number/interval.js";
import { compare, negate, ONE, type Rational } from "../../number/rational.js";
import { combine } from "./conditions.js";
import type { Facts, Part } from "./part.js";
import type { Piece } from "./piece.js";

/** The points that are given in a piece: at the value that the facts reach, where they reach one. */
export function pointsIn(piece: Piece, { way, reach }: Pick<Part, "way" | "reach">): Rational {
  const reached = reach(piece);
  return way.points(reached.kind === "reached" ? reached.value : piece.value);
}

/** The highest measured value where points rise with it, or the lowest where they fall; `open` without an end. */
export function measuredEnd(
  { quotient, measure, book, way }: Pick<Part, "quotient" | "measure" | "book" | "way">,
  { world }: Facts,
): End | undefined {
  const isFalling = way.direction === "down";
  if (quotient === undefined) {
    const numbers = measure.range(book)?.numbers;
    return numbers === undefined ? undefined : isFalling ? numbers.low : numbers.high;
  }
  const { above, below } = quotient;
  const end = world.highest(isFalling ? combine([above, negate(ONE)]) : above, below);
  return end === undefined || end === "open" || !isFalling ? end : negate(end);
}

/** True where facts lead to the highest points of the way, so that no end of what is measured can give more. */
export function reachesHighest(part: Pick<Part, "way" | "reach" | "pieces">): boolean {
  const { highest } = part.way;
  if (highest === "open") return false;
  return part.pieces.some(
    (piece) =>
      compare(part.way.points(piece.value), highest) >= 0 &&
      part.reach(piece).kind !== "impossible" &&
      compare(pointsIn(piece, part), highest) >= 0,
  );
}
