import { EVERYTHING, type Interval, point } from "../number/interval.js";
import { ONE, type Rational, ZERO } from "../number/rational.js";
import type { Derivations } from "./derive.js";
import { highestOf, lowestOf } from "./read.js";
import type { FactDefinition } from "./types.js";
import type { KnownFact, KnownValue } from "./value.js";

/**
 * What is known of the facts, and what may still come.
 *
 * - `settled`: known, and it stays as it is;
 * - `growing`: known, and it may turn out higher;
 * - `open`: it may take any value of its type;
 * - `closed`: missing, and nothing more will come.
 */
export type Openness = "settled" | "growing" | "open" | "closed";

/** The facts as rules read them. */
export interface FactBook {
  definition(fact: string): FactDefinition | undefined;
  known(fact: string): KnownFact | undefined;
  openness(fact: string): Openness;
  /** All values that a number or boolean (0 or 1) can still take. */
  interval(fact: string): Interval;
  /** True where the evidence leaves the fact without a value today. */
  isMissing(fact: string): boolean;
}

/** Which facts may still change: all that are missing (the default), or a stated set and nothing else. */
export type Outlook = "missingMayCome" | { readonly changing: ReadonlySet<string> };

/** The book of known facts under an outlook. */
export function createFactBook(
  known: Pick<ReadonlyMap<string, KnownFact>, "get" | "has">,
  derivations: Derivations,
  outlook: Outlook = "missingMayCome",
): FactBook {
  const { definitions } = derivations;
  const changing = outlook === "missingMayCome" ? undefined : withDependents(outlook.changing, known, derivations);

  function openness(fact: string): Openness {
    const value = known.get(fact);
    if (changing?.has(fact) === true) return "open";
    if (value === undefined) return changing === undefined ? "open" : "closed";
    // What is fixed in this outlook stays at the value that was written.
    if (changing !== undefined || value.certainty === "exact") return "settled";
    return value.certainty === "atLeast" ? "growing" : "open";
  }

  return {
    definition: (fact) => definitions.get(fact),
    known: (fact) => known.get(fact),
    openness,
    isMissing: (fact) => !known.has(fact),
    interval(fact) {
      const state = openness(fact);
      const value = known.get(fact)?.value;
      if (state === "settled" && value !== undefined) return intervalOfValue(value);
      const domain = domainOf(definitions.get(fact));
      return state === "growing" && value?.kind === "number" ? { low: value.value, high: domain.high } : domain;
    },
  };
}

function intervalOfValue(value: KnownValue): Interval {
  if (value.kind === "number") return point(value.value);
  if (value.kind === "boolean") return point(value.value ? ONE : ZERO);
  return EVERYTHING;
}

/** All values that the type of the fact allows. */
export function domainOf(definition: FactDefinition | undefined): Interval {
  if (definition === undefined) return EVERYTHING;
  if (definition.type === "boolean") return { low: ZERO, high: ONE };
  const high: Rational | undefined = highestOf(definition);
  return { low: lowestOf(definition) ?? "open", high: high ?? "open" };
}

/** The changing facts and all facts that are not entered and may follow from them. */
function withDependents(
  changing: ReadonlySet<string>,
  known: Pick<ReadonlyMap<string, KnownFact>, "get" | "has">,
  derivations: Derivations,
): ReadonlySet<string> {
  const all = new Set(changing);
  const groups = [
    ...derivations.sums.map(({ fact, sum }) => [fact, ...sum.terms.map((term) => term.fact)]),
    ...derivations.ratios.map(({ fact, above, below }) => [
      fact,
      ...above.terms.map((term) => term.fact),
      ...below.terms.map((term) => term.fact),
    ]),
    ...derivations.foreign.flatMap(({ fact, derived }) => ("place" in derived ? [[fact, derived.place.fact]] : [])),
    ...derivations.parts.map(({ fact, whole }) => [fact, whole]),
    ...derivations.identities.map(({ difference }) => difference.terms.map((term) => term.fact)),
  ];
  let size = 0;
  while (size !== all.size) {
    size = all.size;
    for (const group of groups) {
      if (!group.some((fact) => all.has(fact))) continue;
      for (const fact of group) if (known.get(fact)?.from !== "entered") all.add(fact);
    }
  }
  return all;
}
