import { compare, maximum, minimum, ONE, type Rational, rational } from "../number/rational.js";
import { highestOf, lowestOf } from "./read.js";
import type { Derivation, FactDefinition } from "./types.js";
import type { KnownFact, KnownValue } from "./value.js";

/** The facts of one evidence document, entered and derived. */
export type FactsOfUnit = ReadonlyMap<string, KnownFact>;

/** What is known beside the unit's own evidence: its year before, and the other units of its cohort. */
export interface OtherFacts {
  readonly previous?: FactsOfUnit;
  readonly cohort?: readonly FactsOfUnit[];
}

/** A derivation from other evidence. */
export type ForeignDerivation = Exclude<Derivation, { readonly sum: unknown } | { readonly ratio: unknown }>;

/** True where the derivation reads other evidence. */
export function isForeign(derived: Derivation): derived is ForeignDerivation {
  return !("sum" in derived || "ratio" in derived);
}

/** The value that follows from other evidence; `undefined` where it is missing. */
export function foreignValue(
  derived: ForeignDerivation,
  definition: FactDefinition,
  own: FactsOfUnit,
  { previous, cohort }: OtherFacts,
): KnownValue | undefined {
  if ("previous" in derived) return exactValue(previous?.get(derived.previous));
  const fact = ("others" in derived ? derived.others : derived.place).fact;
  const others = numbersOf(fact, cohort ?? []);
  if (others === undefined) return undefined;
  if ("others" in derived)
    return numberValue(withinEnds(others.reduce(derived.others.take === "highest" ? maximum : minimum), definition));
  const value = own.get(fact)?.value;
  if (value?.kind !== "number") return undefined;
  const sign = derived.place.best === "highest" ? 1 : -1;
  const better = others.filter((other) => compare(other, value.value) * sign > 0);
  return numberValue(rational(BigInt(better.length) + ONE.numerator));
}

/** The values of a fact in all units; `undefined` where there are no units, or one of them lacks it. */
function numbersOf(fact: string, units: readonly FactsOfUnit[]): readonly Rational[] | undefined {
  const values = units.flatMap((unit) => {
    const value = exactValue(unit.get(fact));
    return value?.kind === "number" ? [value.value] : [];
  });
  return values.length === 0 || values.length < units.length ? undefined : values;
}

/** What other evidence leaves open is missing there. */
function exactValue(fact: KnownFact | undefined): KnownValue | undefined {
  return fact === undefined || fact.certainty !== "exact" || fact.value.kind === "empty" ? undefined : fact.value;
}

function withinEnds(value: Rational, definition: FactDefinition): Rational {
  const [lowest, highest] = [lowestOf(definition), highestOf(definition)];
  const raised = lowest === undefined ? value : maximum(value, lowest);
  return highest === undefined ? raised : minimum(raised, highest);
}

function numberValue(value: Rational): KnownValue {
  return { kind: "number", value };
}
