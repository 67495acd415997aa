import type { Derivations } from "../facts/derive.js";
import { emptyingEffects } from "../score/emptying.js";
import type { CompiledNode } from "../score/node.js";
import type { Candidate, Field, Start } from "./field.js";
import { changingBelow, opaqueNodes, outlookOf } from "./opaque.js";
import { createSets, type Sets } from "./sets.js";
import { linksOf, type Touch } from "./touch.js";

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

/** Actions whose effects can only be weighed together. What different modules bring adds up. */
export interface Module {
  readonly candidates: readonly Candidate[];
  readonly parts: readonly Part[];
}

/** Modules that can only be chosen together, as their actions require or exclude each other. */
export interface Group extends Module {
  readonly modules: readonly Module[];
}

/**
 * Divides the actions into groups that share no facts, no leaves, no group of the tree that is more than a sum, no
 * effect and no requirement.
 */
export function groupsOf(field: Field, touches: readonly Touch[]): readonly Group[] {
  const sets = createSets();
  const changing = new Set(touches.flatMap(({ changes }) => [...changes]));
  for (const { index } of field.candidates) {
    for (const fact of touches[index]?.changes ?? []) sets.join(actionKey(index), factKey(fact));
    for (const fact of touches[index]?.reads ?? []) {
      if (changing.has(fact)) sets.join(actionKey(index), factKey(fact));
    }
  }
  const leaves = field.starts.map((start, rubric) => joinLeaves(start, rubric, changing, sets));
  const modules = modulesOf(field, leaves, changing, sets);
  for (const { index, requires, excludes } of field.candidates) {
    for (const other of requires) if (other !== undefined) sets.join(actionKey(index), actionKey(other));
    for (const other of excludes) sets.join(actionKey(index), actionKey(other));
  }
  const rootOf = ({ candidates }: Module): string => sets.find(actionKey(candidates[0]?.index ?? -1));
  const own = new Map<string, Module[]>();
  for (const one of modules) own.set(rootOf(one), [...(own.get(rootOf(one)) ?? []), one]);
  return modulesOf(field, leaves, changing, sets).map((one) => ({ ...one, modules: own.get(rootOf(one)) ?? [one] }));
}

/** What each set of actions concerns. */
function modulesOf(
  field: Field,
  leaves: readonly (readonly CompiledNode[])[],
  changing: ReadonlySet<string>,
  sets: Sets,
): readonly Module[] {
  const members = new Map<string, Candidate[]>();
  for (const candidate of field.candidates) {
    const root = sets.find(actionKey(candidate.index));
    const known = members.get(root);
    if (known === undefined) members.set(root, [candidate]);
    else known.push(candidate);
  }
  const parts = field.starts.map((start, rubric) => partsOf(start, rubric, leaves[rubric] ?? [], changing, sets));
  return Array.from(members, ([root, candidates]) => ({
    candidates,
    parts: parts
      .flatMap((byRoot) => byRoot.get(root) ?? [])
      .filter((part) => part.leaves.length > 0 || candidates.some(({ rubric }) => rubric === part.rubric)),
  }));
}

const actionKey = (index: number): string => `action ${index}`;
const factKey = (fact: string): string => `fact ${fact}`;
const leafKey = (rubric: number, index: number): string => `leaf ${rubric} ${index}`;

/** Joins the leaves that can change with their facts, and with each other where they can only be weighed together. */
function joinLeaves(start: Start, rubric: number, changing: ReadonlySet<string>, sets: Sets): readonly CompiledNode[] {
  const { compiled } = start;
  const leaves = compiled.nodes.filter(({ rule }) => rule?.facts.some((fact) => changing.has(fact)) === true);
  for (const { index, rule } of leaves) {
    for (const fact of rule?.facts ?? []) if (changing.has(fact)) sets.join(leafKey(rubric, index), factKey(fact));
  }
  const indexes = new Set(leaves.map(({ index }) => index));
  const below = changingBelow(compiled, indexes);
  const together = (all: readonly number[]): void => {
    for (const index of all) sets.join(leafKey(rubric, index), leafKey(rubric, all[0] ?? index));
  };
  for (const node of opaqueNodes(start, outlookOf(start, changing), indexes)) together(below.get(node.index) ?? []);
  for (const leaf of leaves) {
    const targets = new Set(emptyingEffects(leaf).flatMap(({ targets: codes }) => [...codes]));
    if (targets.size === 0) continue;
    const reached = compiled.nodes.filter(({ code, index }) => index !== 0 && targets.has(code));
    together([
      leaf.index,
      ...(targets.has("related") ? [...indexes] : reached.flatMap(({ index }) => below.get(index) ?? [])),
    ]);
  }
  for (const requirement of compiled.requirements.flat()) {
    if (requirement.kind !== "measure") together(below.get(requirement.node) ?? []);
    else {
      const facts = requirement.measure.facts.filter((fact) => changing.has(fact));
      for (const fact of facts) sets.join(factKey(fact), factKey(facts[0] ?? fact));
    }
  }
  return leaves;
}

/** What each group of actions concerns in one rubric, by the root of its set. */
function partsOf(
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
