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
