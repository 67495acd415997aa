import type { Derivations } from "../facts/derive.js";
import type { Family } from "../facts/families.js";
import { differenceOfSums, type LinearSum } from "../facts/linear.js";
import type { FactType } from "../facts/types.js";
import { ONE, ZERO } from "../number/rational.js";
import type { FlatPlan } from "./plan.js";
import type { FactSlots } from "./slots.js";
import { type SlotTerms, wholeSums } from "./wholeSums.js";

/** A family of facts with its identities, over places of its own. */
export interface FamilyEquations {
  readonly family: Family;
  /** The slots of its facts, by their places. */
  readonly slots: Int32Array;
  readonly identities: readonly FlatEquation[];
  readonly definitions: readonly FlatDefinition[];
  /** Pairs of places: a part, and the whole that it is nothing of where the whole is nothing. */
  readonly parts: Int32Array;
  /** The facts of one unit with what follows; the next unit takes it over. */
  readonly values: Float64Array;
}

/** A weighted sum over places that comes to nothing. */
export interface FlatEquation {
  readonly places: Int32Array;
  readonly times: Float64Array;
  readonly plus: number;
}

/** How a fact is defined by others. */
export interface FlatDefinition {
  readonly to: number;
  readonly from: Int32Array;
  /** `undefined` where it is no sum: what comes out is not worked out here. */
  readonly equation: FlatEquation | undefined;
}

/** The families that have identities. What follows from other evidence is left out: here there is none. */
export function familyEquations({ compiled, slots }: FlatPlan): readonly FamilyEquations[] {
  const families = compiled.families();
  const withIdentities = new Set(
    compiled.derivations.identities.flatMap(({ difference }) => families.of(difference.terms[0]?.fact ?? "") ?? []),
  );
  return Array.from(withIdentities, (family) => equationsOfFamily(family, slots));
}

function equationsOfFamily(family: Family, slots: FactSlots): FamilyEquations {
  const facts = family.facts.flatMap((fact) => slots.byFact.get(fact) ?? []);
  const placeOf = new Map(facts.map(({ fact }, place) => [fact, place]));
  const equation = (sum: LinearSum): FlatEquation | undefined => equationOf(sum, placeOf, slots);
  const { identities, parts } = family.derivations;
  return {
    family,
    slots: Int32Array.from(facts, ({ index }) => index),
    identities: identities.flatMap(({ difference }) => equation(difference) ?? []),
    definitions: definitionsOf(family.derivations, placeOf, equation),
    parts: Int32Array.from(parts.flatMap(({ fact, whole }) => [placeOf.get(fact) ?? 0, placeOf.get(whole) ?? 0])),
    values: new Float64Array(facts.length),
  };
}

function definitionsOf(
  { sums, ratios }: Derivations,
  placeOf: ReadonlyMap<string, number>,
  equation: (sum: LinearSum) => FlatEquation | undefined,
): readonly FlatDefinition[] {
  const define = (fact: string, terms: LinearSum["terms"], by?: FlatEquation): FlatDefinition => ({
    to: placeOf.get(fact) ?? 0,
    from: Int32Array.from(terms, (term) => placeOf.get(term.fact) ?? 0),
    equation: by,
  });
  return [
    ...sums.map(({ fact, sum }) => {
      const itself = { terms: [{ fact, times: ONE }], plus: ZERO };
      return define(fact, sum.terms, equation(differenceOfSums(itself, sum)));
    }),
    ...ratios.map(({ fact, above, below }) => define(fact, [...above.terms, ...below.terms])),
  ];
}

const NUMBERS: ReadonlySet<FactType> = new Set<FactType>(["count", "amount", "percent", "points", "boolean"]);

/** `undefined` where one of the facts is no number: then the sum says nothing. */
function equationOf(
  { terms, plus }: LinearSum,
  placeOf: ReadonlyMap<string, number>,
  { byFact }: FactSlots,
): FlatEquation | undefined {
  const overPlaces: SlotTerms["terms"][number][] = [];
  for (const { fact, times } of terms) {
    const [slot, place] = [byFact.get(fact), placeOf.get(fact)];
    if (slot === undefined || place === undefined || !NUMBERS.has(slot.type)) return undefined;
    const { numerator, denominator } = times;
    overPlaces.push({ slot: place, times: { numerator, denominator: denominator * BigInt(slot.scale) } });
  }
  const [sum] = wholeSums({ terms: overPlaces, plus }, { terms: [], plus: ZERO });
  return {
    places: Int32Array.from(sum.terms, ({ slot }) => slot),
    times: Float64Array.from(sum.terms, ({ times }) => Number(times.numerator)),
    plus: Number(sum.plus.numerator),
  };
}
