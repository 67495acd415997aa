import { createFactBook } from "../../facts/book.js";
import { compare, ONE } from "../../number/rational.js";
import type { FactValues } from "../../rules/witness.js";
import type { RuleTree } from "./context.js";
import { agree, complete, landing } from "./landing.js";
import { pointsIn } from "./measuredEnd.js";
import type { Facts, Part } from "./part.js";
import { holdsNumber, type Piece } from "./piece.js";

/** The pieces of a part, those with the most points first; of equal ones the one that holds the whole, which suits all. */
export function byPoints(part: Part): readonly Piece[] {
  const isWhole = (piece: Piece): boolean => part.measure.unit === "percent" && holdsNumber(piece, ONE);
  return part.pieces
    .map((piece) => ({ piece, points: pointsIn(piece, part), rank: isWhole(piece) ? 0 : 1 }))
    .sort((left, right) => compare(right.points, left.points) || left.rank - right.rank)
    .map(({ piece }) => piece);
}

/** The values with facts that give the rule as many points as they can, part by part, beside what is entered already. */
export function withBest(tree: RuleTree | undefined, values: FactValues, facts: Facts): FactValues {
  return withFacts(tree, values, byPoints, facts);
}

/** The values with facts that give the rule as few points as they can. */
export function withWorst(tree: RuleTree | undefined, values: FactValues, facts: Facts): FactValues {
  return withFacts(tree, values, (part) => [...byPoints(part)].reverse(), facts);
}

type Order = (part: Part) => readonly Piece[];

function withFacts(tree: RuleTree | undefined, values: FactValues, order: Order, facts: Facts): FactValues {
  if (tree === undefined) return values;
  if (tree.kind === "part") return withFactsOfPart(tree.part, values, order, facts);
  if (tree.join === "firstKnown") return withFacts(tree.inner[0], values, order, facts);
  return tree.inner.reduce((all, inner) => withFacts(inner, all, order, facts), values);
}

function withFactsOfPart(part: Part, values: FactValues, order: Order, facts: Facts): FactValues {
  const near = nearTo(part, values, facts);
  const known = complete(near, facts);
  const book = known && createFactBook(known, facts.derivations);
  if (book === undefined || part.measure.measure(book).kind !== "missing") return values;
  for (const piece of order(part)) {
    const reached = part.reach(piece);
    if (reached.kind !== "reached") continue;
    // What is entered already may leave room for the same points with other facts than those that suit the part alone.
    for (const wanted of [reached.facts, part.measure.aim(reached.value, book)]) {
      if (wanted === undefined || !agree(near, wanted)) continue;
      const all: FactValues = new Map([...near, ...wanted]);
      if (landing(piece, all, part, facts) !== undefined) return new Map([...values, ...wanted]);
    }
  }
  return values;
}

/** The values of facts that hang together with those of the part. */
function nearTo({ measure }: Part, values: FactValues, { world }: Facts): FactValues {
  const groups = new Set(measure.facts.map((fact) => world.groupOf(fact)));
  return new Map(Array.from(values).filter(([fact]) => groups.has(world.groupOf(fact))));
}
