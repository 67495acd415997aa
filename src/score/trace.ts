import type { Derivations } from "../facts/derive.js";
import type { KnownFact } from "../facts/value.js";
import type { CompiledRubric } from "./compile.js";
import { directionsOf } from "./directions.js";

/**
 * All facts that can change each leaf, by its code: those of its rule, of rules that can empty it or what stands above
 * it, and what these follow from.
 */
export function tracedFacts(
  compiled: CompiledRubric,
  known: ReadonlyMap<string, KnownFact>,
): ReadonlyMap<string, readonly string[]> {
  const directions = directionsOf(compiled);
  return new Map(
    Array.from(directions, ([code, facts]) => [
      code,
      Array.from(withOrigins(new Set(facts.keys()), compiled.derivations, known)),
    ]),
  );
}

/** The facts, and for those that are not entered all that can determine them. */
function withOrigins(
  facts: ReadonlySet<string>,
  derivations: Derivations,
  known: ReadonlyMap<string, KnownFact>,
): ReadonlySet<string> {
  const all = new Set<string>();
  const open = [...facts].reverse();
  for (let fact = open.pop(); fact !== undefined; fact = open.pop()) {
    if (all.has(fact)) continue;
    all.add(fact);
    if (known.get(fact)?.from === "entered") continue;
    for (const group of groupsWith(fact, derivations)) open.push(...group);
  }
  return all;
}

function groupsWith(fact: string, derivations: Derivations): readonly (readonly string[])[] {
  return [
    ...derivations.sums.flatMap(({ fact: derived, sum }) =>
      derived === fact ? [sum.terms.map((term) => term.fact)] : [],
    ),
    ...derivations.ratios.flatMap(({ fact: derived, above, below }) =>
      derived === fact ? [[...above.terms, ...below.terms].map((term) => term.fact)] : [],
    ),
    ...derivations.foreign.flatMap(({ fact: placed, derived }) =>
      placed === fact && "place" in derived ? [[derived.place.fact]] : [],
    ),
    ...derivations.parts.flatMap(({ fact: part, whole }) => (part === fact ? [[whole]] : [])),
    ...derivations.identities.flatMap(({ difference }) =>
      difference.terms.some((term) => term.fact === fact) ? [difference.terms.map((term) => term.fact)] : [],
    ),
  ];
}
