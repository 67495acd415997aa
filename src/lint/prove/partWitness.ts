import type { Evidence } from "../../evidence/types.js";
import { createFactBook } from "../../facts/book.js";
import type { FactValues } from "../../rules/witness.js";
import type { Leaf, ProveContext, RuleTree } from "./context.js";
import { agree, complete } from "./landing.js";
import type { Facts, Part } from "./part.js";
import type { Piece } from "./piece.js";
import { witnessOf } from "./witness.js";

/**
 * Evidence under which a part of a leaf measures a value of the piece; the other parts that its rule asks for get facts
 * as well, so that the leaf is scored.
 */
export function partWitness(
  piece: Piece,
  part: Part,
  leaf: Leaf,
  { rubric, years, facts }: ProveContext,
): Evidence | undefined {
  const reached = part.reach(piece);
  if (reached.kind !== "reached") return undefined;
  const year = years.find((one) => partsOf(leaf.tree(one)).includes(part)) ?? rubric.years.from;
  const tree = leaf.tree(year);
  const values = tree === undefined ? reached.facts : filled(tree, part, reached.facts, facts);
  return witnessOf(rubric, values, { year });
}

/** All parts of a rule in force. */
export function partsOf(tree: RuleTree | undefined): readonly Part[] {
  if (tree === undefined) return [];
  return tree.kind === "part" ? [tree.part] : tree.inner.flatMap(partsOf);
}

/** The values with what the parts beside the wanted one need; of alternatives only the one that holds it. */
export function filled(tree: RuleTree, wanted: Part, values: FactValues, facts: Facts): FactValues {
  if (tree.kind === "part") return tree.part === wanted ? values : measurable(tree.part, values, facts);
  if (tree.join === "firstKnown") {
    const branch = tree.inner.find((inner) => partsOf(inner).includes(wanted)) ?? tree.inner[0];
    return branch === undefined ? values : filled(branch, wanted, values, facts);
  }
  return tree.inner.reduce((all, inner) => filled(inner, wanted, all, facts), values);
}

/** The values with facts under which the part can be measured, where some go together with them. */
export function measurable(part: Part, values: FactValues, facts: Facts): FactValues {
  const known = complete(values, facts);
  if (known === undefined || part.measure.measure(createFactBook(known, facts.derivations)).kind !== "missing")
    return values;
  for (const piece of part.pieces) {
    const reached = part.reach(piece);
    if (reached.kind !== "reached" || !agree(values, reached.facts)) continue;
    const all: FactValues = new Map([...values, ...reached.facts]);
    if (complete(all, facts) !== undefined) return all;
  }
  return values;
}
