import type { Derivations } from "../facts/derive.js";
import type { KnownFact } from "../facts/value.js";
import { movingFacts, type Nodes } from "./directions.js";

/** What the facts that can change a leaf are found by; the same for all evidence. */
export interface Traces {
  /** For each leaf, by its code, the facts of its rule and of rules that can empty it or what stands above it. */
  readonly read: ReadonlyMap<string, readonly string[]>;
  /** For each fact all facts that can determine it, where there are any. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
}

/** Reads what stands behind the leaves of a rubric. */
export function tracesOf(compiled: Nodes & { readonly derivations: Derivations }): Traces {
  return {
    read: movingFacts(compiled),
    origins: originsOf(compiled.derivations),
  };
}

/**
 * All facts that can change each leaf, by its code: those of its rule, of rules that can empty it or what stands above
 * it, and what these follow from.
 */
export function tracedFacts(
  { traces }: { readonly traces: () => Traces },
  known: ReadonlyMap<string, KnownFact>,
): ReadonlyMap<string, readonly string[]> {
  const { read, origins } = traces();
  return new Map(Array.from(read, ([code, facts]) => [code, withOrigins(facts, origins, known)]));
}

/** The facts, and for those that are not entered all that can determine them. */
function withOrigins(
  facts: readonly string[],
  origins: Traces["origins"],
  known: ReadonlyMap<string, KnownFact>,
): readonly string[] {
  const isFirst = (fact: string): boolean => known.get(fact)?.from === "entered" || !origins.has(fact);
  if (facts.every(isFirst)) return facts;
  const all = new Set<string>();
  const open = [...facts].reverse();
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (all.has(fact)) continue;
    all.add(fact);
    if (!isFirst(fact)) open.push(...(origins.get(fact) ?? []));
  }
  return Array.from(all);
}

function originsOf({ sums, ratios, foreign, parts, identities }: Derivations): Traces["origins"] {
  const origins = new Map<string, string[]>();
  const follows = (fact: string, from: readonly string[]): void => {
    const before = origins.get(fact);
    if (before === undefined) origins.set(fact, [...from]);
    else before.push(...from);
  };
  for (const { fact, sum } of sums) follows(fact, namesIn(sum.terms));
  for (const { fact, above, below } of ratios) follows(fact, namesIn([...above.terms, ...below.terms]));
  for (const { fact, derived } of foreign) if ("place" in derived) follows(fact, [derived.place.fact]);
  for (const { fact, whole } of parts) follows(fact, [whole]);
  for (const { difference } of identities) {
    const facts = namesIn(difference.terms);
    for (const fact of facts) follows(fact, facts);
  }
  return origins;
}

function namesIn(terms: readonly { readonly fact: string }[]): readonly string[] {
  return terms.map(({ fact }) => fact);
}
