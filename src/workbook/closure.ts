import type { Derivations } from "../facts/derive.js";
import type { CompiledRubric } from "../score/compile.js";

/** The facts that a rubric's rules and grades read, in its order. */
export function usedFacts({ nodes, requirements }: CompiledRubric): readonly string[] {
  const rules = nodes.flatMap(({ rule }) => rule?.facts ?? []);
  const grades = requirements.flat().flatMap((one) => (one.kind === "measure" ? one.measure.facts : []));
  return Array.from(new Set([...rules, ...grades]));
}

/** The facts, and all that can determine them: definitions, wholes, identities. */
export function closureOf(facts: readonly string[], derivations: Derivations): readonly string[] {
  const links = linksOf(derivations);
  const all = new Set(facts);
  for (const fact of all) for (const other of links.get(fact) ?? []) all.add(other);
  return Array.from(all);
}

/** Facts that can determine each other, one group for each; facts that stand alone are groups of one. */
export function groupsOf(facts: readonly string[], derivations: Derivations): readonly (readonly string[])[] {
  const group = new Map(facts.map((fact) => [fact, new Set([fact])]));
  for (const [fact, others] of linksOf(derivations)) {
    for (const other of others) {
      const [one, two] = [group.get(fact), group.get(other)];
      if (one === undefined || two === undefined || one === two) continue;
      for (const moved of two) {
        one.add(moved);
        group.set(moved, one);
      }
    }
  }
  return Array.from(new Set(group.values()), (members) => facts.filter((fact) => members.has(fact)));
}

/** For each fact, those that can determine it. */
function linksOf({ sums, ratios, parts, identities }: Derivations): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  const link = (fact: string, others: readonly string[]): void => {
    links.set(fact, [...(links.get(fact) ?? []), ...others]);
  };
  for (const { fact, sum } of sums)
    link(
      fact,
      sum.terms.map((term) => term.fact),
    );
  for (const { fact, above, below } of ratios)
    link(
      fact,
      [...above.terms, ...below.terms].map((term) => term.fact),
    );
  for (const { fact, whole } of parts) link(fact, [whole]);
  for (const { difference } of identities) {
    const facts = difference.terms.map((term) => term.fact);
    for (const fact of facts) link(fact, facts);
  }
  return links;
}
