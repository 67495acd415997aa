import { groupsOf } from "./derivationGroups.js";
import { type Derivations, derive } from "./derive.js";
import type { KnownFact } from "./value.js";

/** Facts that follow from each other, directly or by way of others. Nothing beyond the family bears on them. */
export interface Family {
  readonly facts: readonly string[];
  /** All derivations among these facts. */
  readonly derivations: Derivations;
  /** True where something may follow although no fact of the family is entered. */
  readonly startsByItself: boolean;
}

/** The families of a rubric's facts. */
export interface Families {
  readonly startingByThemselves: readonly Family[];
  /** A fact that follows from nothing, and from which nothing follows, has no family. */
  of(fact: string): Family | undefined;
}

/** Parts the facts into families, so that what changes in one is worked out without the others. */
export function familiesOf(derivations: Derivations): Families {
  const members = membersOf(groupsOf(derivations));
  const families = new Map<readonly string[], Family>();
  for (const [facts, own] of derivationsByFamily(members, derivations)) {
    families.set(facts, { facts, derivations: own, startsByItself: startsByItself(own) });
  }
  return {
    startingByThemselves: Array.from(families.values()).filter(({ startsByItself }) => startsByItself),
    of: (fact) => families.get(members.get(fact) ?? []),
  };
}

/**
 * Adds to the known facts all that follows from them, family by family.
 *
 * @param others - other evidence that facts may follow from
 */
export function deriveByFamily(
  known: Map<string, KnownFact>,
  families: Iterable<Family>,
  others: Derivations["others"],
): void {
  for (const { facts, derivations } of families) {
    if (!facts.every((fact) => known.has(fact))) derive(known, { ...derivations, others });
  }
}

/** The families that the facts belong to. */
export function familiesAmong(facts: Iterable<string>, families: Families): Set<Family> {
  const found = new Set<Family>();
  for (const fact of facts) {
    const family = families.of(fact);
    if (family !== undefined) found.add(family);
  }
  return found;
}

/** For each fact all facts that groups join it to; the facts of a family share one list. */
function membersOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const group of groups) {
    const joined = new Set(group.flatMap((fact) => members.get(fact) ?? [fact]));
    const list = Array.from(joined);
    for (const fact of list) members.set(fact, list);
  }
  return members;
}

/** The derivations of each family, in their order. */
function derivationsByFamily(
  members: ReadonlyMap<string, readonly string[]>,
  { definitions, others, ...all }: Derivations,
): ReadonlyMap<readonly string[], Derivations> {
  const byFamily = new Map<readonly string[], FamilyDerivations>();
  for (const facts of members.values()) {
    if (byFamily.has(facts)) continue;
    byFamily.set(facts, { definitions, others, sums: [], ratios: [], parts: [], identities: [], foreign: [] });
  }
  const familyOf = (fact: string | undefined): FamilyDerivations | undefined => {
    const facts = fact === undefined ? undefined : members.get(fact);
    return facts === undefined ? undefined : byFamily.get(facts);
  };
  for (const one of all.sums) familyOf(one.fact)?.sums.push(one);
  for (const one of all.ratios) familyOf(one.fact)?.ratios.push(one);
  for (const one of all.parts) familyOf(one.fact)?.parts.push(one);
  for (const one of all.foreign) familyOf(one.fact)?.foreign.push(one);
  // All facts of an identity are of one family.
  for (const one of all.identities) familyOf(one.difference.terms[0]?.fact)?.identities.push(one);
  return byFamily;
}

/** The derivations of a family while they are gathered. */
type FamilyDerivations = {
  readonly [Key in keyof Derivations]: Derivations[Key] extends readonly (infer One)[] ? One[] : Derivations[Key];
};

function startsByItself({ sums, ratios, identities, foreign }: Derivations): boolean {
  return (
    foreign.length > 0 ||
    sums.some(({ sum }) => sum.terms.length === 0) ||
    ratios.some(({ above, below }) => above.terms.length + below.terms.length === 0) ||
    identities.some(({ difference }) => difference.terms.length === 1)
  );
}
