import { emptyingEffects } from "../score/emptying.js";
import type { CompiledNode } from "../score/node.js";
import type { Candidate, Field, Start } from "./field.js";
import { changingBelow, opaqueNodes, outlookOf } from "./opaque.js";
import { type Part, partsOf } from "./part.js";
import { actionKey, createSets, factKey, leafKey, type Sets } from "./sets.js";
import type { Touch } from "./touch.js";

/** Actions whose effects can only be weighed together. What different modules bring adds up. */
export interface Module {
  readonly candidates: readonly Candidate[];
  readonly parts: readonly Part[];
  /**
   * The module's actions in sets that share nothing but groups which cut off or round the sum of what is below them:
   * there only points are weighed together.
   */
  readonly cells: readonly (readonly Candidate[])[];
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
  const joined = field.starts.map((start, rubric) => joinLeaves(start, rubric, changing, sets));
  const leaves = joined.map((one) => one.leaves);
  const cellOf = field.candidates.map(({ index }) => sets.find(actionKey(index)));
  for (const { underCeilings } of joined) for (const all of underCeilings) joinAll(all, sets);
  const modules = modulesOf(field, leaves, changing, sets).map((one) => ({
    ...one,
    cells: partedBy(one.candidates, ({ index }) => cellOf[index] ?? ""),
  }));
  for (const { index, requires, excludes } of field.candidates) {
    for (const other of requires) if (other !== undefined) sets.join(actionKey(index), actionKey(other));
    for (const other of excludes) sets.join(actionKey(index), actionKey(other));
  }
  const rootOf = ({ candidates }: Pick<Module, "candidates">): string =>
    sets.find(actionKey(candidates[0]?.index ?? -1));
  const own = new Map<string, Module[]>();
  for (const one of modules) own.set(rootOf(one), [...(own.get(rootOf(one)) ?? []), one]);
  return modulesOf(field, leaves, changing, sets).map((one) => {
    const within = own.get(rootOf(one)) ?? [];
    return { ...one, modules: within, cells: within.length === 1 ? (within[0]?.cells ?? []) : [one.candidates] };
  });
}

function joinAll(keys: readonly string[], sets: Sets): void {
  for (const key of keys) sets.join(key, keys[0] ?? key);
}

/** The candidates that have the same key, in their order. */
function partedBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string,
): readonly (readonly Candidate[])[] {
  const parted = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const known = parted.get(keyOf(one));
    if (known === undefined) parted.set(keyOf(one), [one]);
    else known.push(one);
  }
  return [...parted.values()];
}

/** What each set of actions concerns. */
function modulesOf(
  field: Field,
  leaves: readonly (readonly CompiledNode[])[],
  changing: ReadonlySet<string>,
  sets: Sets,
): readonly Omit<Module, "cells">[] {
  const rootOf = ({ index }: Candidate): string => sets.find(actionKey(index));
  const parts = field.starts.map((start, rubric) => partsOf(start, rubric, leaves[rubric] ?? [], changing, sets));
  return partedBy(field.candidates, rootOf).map((candidates) => ({
    candidates,
    parts: parts
      .flatMap((byRoot) => byRoot.get(rootOf(candidates[0] as Candidate)) ?? [])
      .filter((part) => part.leaves.length > 0 || candidates.some(({ rubric }) => rubric === part.rubric)),
  }));
}

/** The leaves that can change, and the keys of those under each group that only cuts off or rounds their sum. */
interface JoinedLeaves {
  readonly leaves: readonly CompiledNode[];
  readonly underCeilings: readonly (readonly string[])[];
}

/** Joins the leaves that can change with their facts, and with each other where more than points is weighed together. */
function joinLeaves(start: Start, rubric: number, changing: ReadonlySet<string>, sets: Sets): JoinedLeaves {
  const { compiled } = start;
  const leaves = compiled.nodes.filter(({ rule }) => rule?.facts.some((fact) => changing.has(fact)) === true);
  for (const { index, rule } of leaves) {
    for (const fact of rule?.facts ?? []) if (changing.has(fact)) sets.join(leafKey(rubric, index), factKey(fact));
  }
  const indexes = new Set(leaves.map(({ index }) => index));
  const below = changingBelow(compiled, indexes);
  const keysOf = (all: readonly number[] = []): readonly string[] => all.map((index) => leafKey(rubric, index));
  const together = (all: readonly number[]): void => joinAll(keysOf(all), sets);
  const opaque = opaqueNodes(start, outlookOf(start, changing), indexes);
  for (const { node, isCeiling } of opaque) if (!isCeiling) together(below.get(node.index) ?? []);
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
  const ceilings = opaque.filter(({ isCeiling }) => isCeiling);
  return { leaves, underCeilings: ceilings.map(({ node }) => keysOf(below.get(node.index))) };
}
