import type { End } from "../../number/interval.js";
import { add, maximum, minimum } from "../../number/rational.js";
import { byPoints } from "./best.js";
import type { RuleTree } from "./context.js";
import { measuredEnd, pointsIn } from "./measuredEnd.js";
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

/** The most points of all pieces that facts lead to: an end of what can be measured is a piece of its own. */
function highestOfPart(part: Part, facts: Facts): End | undefined {
  const { way } = part;
  const best = byPoints(part).find((piece) => part.reach(piece).kind !== "impossible");
  if (best === undefined) return undefined;
  return way.highest === "open" && measuredEnd(part, facts) === "open" ? "open" : pointsIn(best, part);
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
