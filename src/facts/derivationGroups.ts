import type { Derivations } from "./derive.js";

/** For each derivation all facts that it reads or gives. */
export function groupsOf({ sums, ratios, parts, identities, foreign }: Derivations): readonly (readonly string[])[] {
  return [
    ...sums.map(({ fact, sum }) => [fact, ...sum.terms.map((term) => term.fact)]),
    ...ratios.map(({ fact, above, below }) => [fact, ...[...above.terms, ...below.terms].map((term) => term.fact)]),
    ...parts.map(({ fact, whole }) => [fact, whole]),
    ...identities.map(({ difference }) => difference.terms.map((term) => term.fact)),
    ...foreign.map(({ fact, derived }) => ("place" in derived ? [fact, derived.place.fact] : [fact])),
  ];
}

/** The derivations of some facts, and the identities that touch them. */
export function derivationsAmong(facts: ReadonlySet<string>, all: Derivations): Derivations {
  const isAmong = ({ fact }: { readonly fact: string }): boolean => facts.has(fact);
  return {
    ...all,
    sums: all.sums.filter(isAmong),
    ratios: all.ratios.filter(isAmong),
    parts: all.parts.filter(isAmong),
    identities: all.identities.filter(({ difference }) => difference.terms.some(isAmong)),
    foreign: all.foreign.filter(isAmong),
  };
}
