import { derivationsAmong, groupsOf } from "../facts/derivationGroups.js";
import { type Derivations, derive } from "../facts/derive.js";
import type { KnownFact } from "../facts/value.js";

/** Which facts of a rubric can follow from others, and all derivations that touch them. */
export interface Derived {
  /** The derivations of the facts that these facts hang together with; what stands elsewhere changes nothing here. */
  readonly derivations: Derivations;
  /** All facts that these derivations read or give. */
  readonly touched: ReadonlySet<string>;
  /** True where the fact, when it is missing, may follow from others; one that is only a part follows from a whole of zero. */
  mayFollow(fact: string): "always" | "fromWhole" | "never";
}

/** The derivations that touch some of the facts, directly or by way of others. */
export function derivationsOf(facts: Iterable<string>, all: Derivations): Derived {
  const touched = new Set(facts);
  const groups = groupsOf(all);
  for (let size = -1; size !== touched.size; ) {
    size = touched.size;
    for (const group of groups)
      if (group.some((fact) => touched.has(fact))) for (const fact of group) touched.add(fact);
  }
  const derivations = derivationsAmong(touched, all);
  const { sums, ratios, foreign, identities, parts } = derivations;
  const given = new Set(
    [...sums, ...ratios, ...foreign, ...identities.flatMap(({ difference }) => difference.terms)].map(
      ({ fact }) => fact,
    ),
  );
  const isPart = new Set(parts.map(({ fact }) => fact));
  return {
    derivations,
    touched: new Set(groups.flat().filter((fact) => touched.has(fact))),
    mayFollow: (fact) => (given.has(fact) ? "always" : isPart.has(fact) ? "fromWhole" : "never"),
  };
}

/** The entered facts with all that follows from them. */
export function withDerived(
  entered: ReadonlyMap<string, KnownFact>,
  { derivations }: Derived,
): ReadonlyMap<string, KnownFact> {
  const known = new Map(entered);
  derive(known, derivations);
  return known;
}
