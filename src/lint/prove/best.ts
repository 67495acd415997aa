import { createFactBook } from "../../facts/book.js";
import { compare, ONE } from "../../number/rational.js";
import type { FactValues } from "../../rules/witness.js";
import type { RuleTree } from "./context.js";
import { agree, complete } from "./landing.js";
import type { Facts, Part } from "./part.js";
import { holdsNumber, type Piece } from "./piece.js";

/** The pieces of a part, those with the most points first; of equal ones the one that holds the whole, which suits all. */
export function byPoints({ way, pieces, measure }: Part): readonly Piece[] {
  const isWhole = (piece: Piece): boolean => measure.unit === "percent" && holdsNumber(piece, ONE);
  return pieces
    .map((piece) => ({ piece, points: way.points(piece.value), rank: isWhole(piece) ? 0 : 1 }))
    .sort((left, right) => compare(right.points, left.points) || left.rank - right.rank)
    .map(({ piece }) => piece);
}

/** The values with facts that give the rule as many points as they can, part by part, beside what is entered already. */
export function withBest(tree: RuleTree | undefined, values: FactValues, facts: Facts): FactValues {
  if (tree === undefined) return values;
  if (tree.kind === "part") return withBestOfPart(tree.part, values, facts);
  if (tree.join === "firstKnown") {
    return withBest(tree.inner[0], values, facts);
  }
  return tree.inner.reduce((all, inner) => withBest(inner, all, facts), values);
}

function withBestOfPart(part: Part, values: FactValues, facts: Facts): FactValues {
  const near = nearTo(part, values, facts);
  const known = complete(near, facts);
  if (known === undefined || part.measure.measure(createFactBook(known, facts.derivations)).kind !== "missing")
    return values;
  for (const piece of byPoints(part)) {
    const reached = part.reach(piece);
    if (reached.kind !== "reached" || !agree(near, reached.facts)) continue;
    const all: FactValues = new Map([...near, ...reached.facts]);
    if (near.size === 0 || complete(all, facts) !== undefined) return new Map([...values, ...reached.facts]);
  }
  return values;
}

/** The values of facts that hang together with those of the part. */
function nearTo({ measure }: Part, values: FactValues, { world }: Facts): FactValues {
  const groups = new Set(measure.facts.map((fact) => world.groupOf(fact)));
  return new Map(Array.from(values).filter(([fact]) => groups.has(world.groupOf(fact))));
}
