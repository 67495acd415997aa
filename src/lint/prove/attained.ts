import type { End } from "../../number/interval.js";
import { add, compare, maximum, minimum, negate, ONE, type Rational } from "../../number/rational.js";
import { byPoints } from "./best.js";
import { combine } from "./conditions.js";
import type { RuleTree } from "./context.js";
import type { Facts, Part } from "./part.js";

/** The highest points that facts can really lead to; `open` without an end, `undefined` where there are none at all. */
export function highestAttained(tree: RuleTree, facts: Facts): End | undefined {
  if (tree.kind === "part") return highestOfPart(tree.part, facts);
  const all = tree.inner.map((inner) => highestAttained(inner, facts));
  const known = all.filter((end): end is End => end !== undefined);
  const { join, lowest, highest } = tree;
  if (known.length === 0 || (known.length < all.length && join !== "firstKnown")) return undefined;
  if (join === "least") return known.reduce(lower);
  if (join !== "sum") return known.reduce(higher);
  const total = known.reduce(plus);
  const capped = highest === undefined ? total : lower(total, highest);
  return lowest === undefined || capped === "open" ? capped : maximum(capped, lowest);
}

function highestOfPart(part: Part, facts: Facts): End | undefined {
  const { way } = part;
  const first = byPoints(part).find((piece) => part.reach(piece).kind !== "impossible");
  const best = first && way.points(first.value);
  if (best !== undefined && way.highest !== "open" && compare(best, way.highest) >= 0) return best;
  // Beyond the break points only an end of what can be measured can give more.
  const end = highestMeasured(part, facts);
  if (end === "open") return way.highest === "open" && way.direction !== "none" ? "open" : best;
  if (end === undefined) return best;
  const atEnd = way.points({ kind: "number", value: end });
  return best === undefined ? atEnd : maximum(best, atEnd);
}

/** The measured value at which a rising way gives most, or a falling one. */
function highestMeasured({ quotient, measure, book, way }: Part, { world }: Facts): End | undefined {
  const isFalling = way.direction === "down";
  if (quotient === undefined) {
    const numbers = measure.range(book)?.numbers;
    return numbers === undefined ? undefined : isFalling ? numbers.low : numbers.high;
  }
  const { above, below } = quotient;
  const end = world.highest(isFalling ? combine([above, negate(ONE)]) : above, below);
  return end === undefined || end === "open" ? end : isFalling ? negate(end) : end;
}

export function higher(left: End, right: End): End {
  return left === "open" || right === "open" ? "open" : maximum(left, right);
}

export function lower(left: End, right: End): End {
  if (left === "open") return right;
  return right === "open" ? left : minimum(left, right);
}

function plus(left: End, right: End): End {
  return left === "open" || right === "open" ? "open" : add(left, right);
}

/** True where the end lies below the number. */
export function isBelow(end: End, value: Rational): boolean {
  return end !== "open" && compare(end, value) < 0;
}
