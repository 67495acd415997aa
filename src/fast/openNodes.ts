import type { FlatEnds } from "./ends.js";
import type { FlatPlan } from "./plan.js";
import type { FlatUnit } from "./unit.js";
import { type FlatScores, MISSING } from "./work.js";

/** Where to look for what may still change; the same for all units. */
export interface OpenPlaces {
  /** The slots of the facts that the rubric reads, and the leaves that read each. */
  readonly slots: Int32Array;
  readonly readers: readonly Int32Array[];
  /** Leaves of which a part can be passed over although all facts are known. */
  readonly passingOver: readonly number[];
}

export function openPlacesOf({ compiled, readers }: FlatPlan): OpenPlaces {
  return {
    slots: Int32Array.from(readers.keys()),
    readers: Array.from(readers.values(), (leaves) => Int32Array.from(leaves)),
    passingOver: compiled.nodes.flatMap(({ index, rule }) => (rule?.mayPassOver === true ? [index] : [])),
  };
}

/**
 * Marks the leaves that may still change: facts are missing, or the leaf is although all are known.
 *
 * @returns false where there are none
 */
export function markOpenLeaves(
  { slots, readers, passingOver }: OpenPlaces,
  { row }: FlatUnit,
  { isClean, flags }: FlatScores,
  { isOpen }: FlatEnds,
): boolean {
  isOpen.fill(0);
  let found = passingOver.length > 0;
  for (const leaf of passingOver) isOpen[leaf] = 1;
  for (let index = 0; index < slots.length; index += 1) {
    if (!Number.isNaN(row[slots[index] as number])) continue;
    found = true;
    for (const leaf of readers[index] as Int32Array) isOpen[leaf] = 1;
  }
  if (isClean) return found;
  for (let node = 0; node < flags.length; node += 1) {
    if (((flags[node] as number) & MISSING) === 0) continue;
    found = true;
    isOpen[node] = 1;
  }
  return found;
}

/** Marks all groups above what is open. */
export function markAncestors({ nodes: { parent } }: FlatPlan, { isOpen }: FlatEnds): void {
  for (let node = isOpen.length - 1; node > 0; node -= 1) {
    if (isOpen[node] === 1) isOpen[parent[node] as number] = 1;
  }
}
