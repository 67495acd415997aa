import type { Derivations } from "../facts/derive.js";
import type { CompiledNode } from "../score/node.js";
import type { Start } from "./field.js";
import { factKey, leafKey, type Sets } from "./sets.js";
import { linksOf } from "./touch.js";

/** What a group of actions concerns in one rubric. */
export interface Part {
  /** The place of the rubric. */
  readonly rubric: number;
  /** The leaves that the group's actions can change. */
  readonly leaves: readonly CompiledNode[];
  /** The facts that can change, and those that they follow from. */
  readonly facts: ReadonlySet<string>;
  /** How these facts follow from each other. */
  readonly derivations: Derivations;
}

/** What each group of actions concerns in one rubric, by the root of its set. */
export function partsOf(
  { compiled, prepared }: Start,
  rubric: number,
  leaves: readonly CompiledNode[],
  changing: ReadonlySet<string>,
  sets: Sets,
): ReadonlyMap<string, Part> {
  const { derivations } = compiled;
  const links = linksOf(derivations);
  const factsOf = new Map<string, Set<string>>();
  for (const fact of changing) {
    const facts = factsOf.get(sets.find(factKey(fact))) ?? new Set<string>();
    factsOf.set(sets.find(factKey(fact)), facts);
    facts.add(fact);
    for (const other of (links.get(fact) ?? []).flat()) facts.add(other);
  }
  const leavesOf = new Map<string, CompiledNode[]>();
  for (const leaf of leaves) {
    const root = sets.find(leafKey(rubric, leaf.index));
    leavesOf.set(root, [...(leavesOf.get(root) ?? []), leaf]);
  }
  const isChanging = (fact: string): boolean => changing.has(fact) && !prepared.entered.has(fact);
  const slices = slicesOf(derivations, (fact) => (isChanging(fact) ? sets.find(factKey(fact)) : undefined));
  return new Map(
    Array.from(factsOf, ([root, facts]) => [
      root,
      {
        rubric,
        leaves: leavesOf.get(root) ?? [],
        facts,
        derivations: slices.get(root) ?? { ...derivations, ...nothingFollows },
      },
    ]),
  );
}

const nothingFollows = { sums: [], ratios: [], parts: [], identities: [], foreign: [] };

/** The derivations that concern the facts of each set, in their order. */
function slicesOf(
  derivations: Derivations,
  rootOf: (fact: string) => string | undefined,
): ReadonlyMap<string, Derivations> {
  const slices = new Map<string, { [Kind in keyof typeof nothingFollows]: Derivations[Kind][number][] }>();
  const place = <Kind extends keyof typeof nothingFollows>(
    kind: Kind,
    one: Derivations[Kind][number],
    facts: readonly string[],
  ): void => {
    for (const root of new Set(facts.flatMap((fact) => rootOf(fact) ?? []))) {
      const slice = slices.get(root) ?? { sums: [], ratios: [], parts: [], identities: [], foreign: [] };
      slices.set(root, slice);
      (slice[kind] as Derivations[Kind][number][]).push(one);
    }
  };
  for (const one of derivations.sums) place("sums", one, [one.fact]);
  for (const one of derivations.ratios) place("ratios", one, [one.fact]);
  for (const one of derivations.parts) place("parts", one, [one.fact]);
  for (const one of derivations.foreign) place("foreign", one, [one.fact]);
  for (const one of derivations.identities) {
    place(
      "identities",
      one,
      one.difference.terms.map(({ fact }) => fact),
    );
  }
  return new Map(Array.from(slices, ([root, slice]) => [root, { ...derivations, ...slice }]));
}
