import { derive } from "../facts/derive.js";
import type { Families, Family } from "../facts/families.js";
import type { KnownFact } from "../facts/value.js";
import type { FactSlot } from "./slots.js";

/** Facts that follow from each other, with the slots that tell whether something can follow. */
export interface FlatFamily {
  readonly family: Family;
  /** The slots of all its facts. */
  readonly slots: Int32Array;
  /** The facts of it that the rubric reads, and their slots. */
  readonly read: readonly string[];
  readonly readSlots: Int32Array;
  readonly ways: readonly Way[];
}

/** A way in which a fact can follow from others. */
interface Way {
  readonly kind: "allKnown" | "wholeIsZero" | "onlyOneMissing" | "otherEvidence";
  /** The slot of the fact; an identity gives whichever of its own is missing, and has -1 here. */
  readonly slot: number;
  readonly from: Int32Array;
}

/** The families of the facts that a rubric reads. */
export function flatFamilies(
  read: Iterable<string>,
  families: Families,
  slots: ReadonlyMap<string, FactSlot>,
): ReadonlyMap<Family, FlatFamily> {
  const facts = new Map<Family, string[]>();
  for (const fact of read) {
    const family = slots.has(fact) ? families.of(fact) : undefined;
    if (family !== undefined) facts.set(family, [...(facts.get(family) ?? []), fact]);
  }
  const slotsOf = (ids: readonly string[]): Int32Array => Int32Array.from(ids, (id) => slots.get(id)?.index ?? -1);
  return new Map(
    Array.from(facts, ([family, own]) => [
      family,
      { family, slots: slotsOf(family.facts), read: own, readSlots: slotsOf(own), ways: waysOf(family, slotsOf) },
    ]),
  );
}

function waysOf({ derivations }: Family, slotsOf: (facts: readonly string[]) => Int32Array): readonly Way[] {
  const { sums, ratios, parts, identities, foreign } = derivations;
  const way = (kind: Way["kind"], fact: string | undefined, from: readonly string[]): Way => ({
    kind,
    slot: fact === undefined ? -1 : (slotsOf([fact])[0] ?? -1),
    from: slotsOf(from),
  });
  const factsOf = (terms: readonly { readonly fact: string }[]): readonly string[] => terms.map(({ fact }) => fact);
  return [
    ...sums.map(({ fact, sum }) => way("allKnown", fact, factsOf(sum.terms))),
    ...ratios.map(({ fact, above, below }) => way("allKnown", fact, factsOf([...above.terms, ...below.terms]))),
    ...parts.map(({ fact, whole }) => way("wholeIsZero", fact, [whole])),
    ...identities.map(({ difference }) => way("onlyOneMissing", undefined, factsOf(difference.terms))),
    ...foreign.map(({ fact }) => way("otherEvidence", fact, [])),
  ];
}

/** True where a fact that the rubric reads is missing, and nothing rules out that it follows. */
export function mayFollow({ readSlots, ways }: FlatFamily, row: Float64Array): boolean {
  if (!isAnyMissing(readSlots, row)) return false;
  const found: number[] = [];
  for (let before = -1; before !== found.length; ) {
    before = found.length;
    for (const way of ways) {
      const slot = gives(way, row, found);
      if (slot === undefined) continue;
      if (readSlots.includes(slot)) return true;
      found.push(slot);
    }
  }
  return false;
}

/** True where one of the slots holds nothing. */
export function isAnyMissing(slots: Int32Array, row: Float64Array): boolean {
  for (let index = 0; index < slots.length; index += 1) {
    if (Number.isNaN(row[slots[index] as number] as number)) return true;
  }
  return false;
}

/**
 * The missing slot that a way may fill.
 *
 * @param found - the slots that other ways may fill, with values that nobody has worked out
 */
function gives({ kind, slot, from }: Way, row: Float64Array, found: readonly number[]): number | undefined {
  if (slot >= 0 && !isMissing(slot, row, found)) return undefined;
  if (kind === "otherEvidence") return slot;
  if (kind === "wholeIsZero") {
    const whole = from[0] as number;
    return row[whole] === 0 || row[whole] === Infinity || found.includes(whole) ? slot : undefined;
  }
  let missing = -1;
  for (let index = 0; index < from.length; index += 1) {
    const one = from[index] as number;
    if (!isMissing(one, row, found)) continue;
    if (kind === "allKnown" || missing >= 0) return undefined;
    missing = one;
  }
  return kind === "allKnown" ? slot : missing < 0 ? undefined : missing;
}

function isMissing(slot: number, row: Float64Array, found: readonly number[]): boolean {
  return Number.isNaN(row[slot] as number) && !found.includes(slot);
}

/** Entered facts of a family with all that follows from them. */
export function withDerived(
  entered: ReadonlyMap<string, KnownFact>,
  { derivations }: Family,
): ReadonlyMap<string, KnownFact> {
  const known = new Map(entered);
  derive(known, derivations);
  return known;
}
