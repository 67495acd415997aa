import {
  compare,
  divide,
  equals,
  isInteger,
  isZero,
  negate,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from "../number/rational.js";
import { evaluateSum, type LinearSum, linearSum } from "./linear.js";
import { type ForeignDerivation, foreignValue, isForeign, type OtherFacts } from "./otherEvidence.js";
import { highestOf, lowestOf } from "./read.js";
import type { FactDefinition, Identity } from "./types.js";
import type { ForeignSource, KnownFact, KnownValue } from "./value.js";

/** An identity whose two sides differ, with the values found. */
export interface BrokenIdentity {
  readonly identity: Identity;
  readonly left: Rational;
  readonly right: Rational;
  /** The facts of both sides. */
  readonly facts: readonly string[];
}

/** How facts follow from each other: the definitions that derive, and the identities, read once. */
export interface Derivations {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly sums: readonly { readonly fact: string; readonly sum: LinearSum }[];
  readonly ratios: readonly { readonly fact: string; readonly above: LinearSum; readonly below: LinearSum }[];
  /** Parts with their wholes: a part of nothing is nothing. */
  readonly parts: readonly { readonly fact: string; readonly whole: string }[];
  readonly identities: readonly { readonly identity: Identity; readonly difference: LinearSum }[];
  /** What follows from other evidence, and that evidence. */
  readonly foreign: readonly { readonly fact: string; readonly derived: ForeignDerivation }[];
  readonly others: OtherFacts;
}

/** Reads what can be derived among the facts of the dictionary and the rubric. */
export function readDerivations(
  definitions: ReadonlyMap<string, FactDefinition>,
  identities: readonly Identity[],
  others: OtherFacts = {},
): Derivations {
  const sums: Derivations["sums"][number][] = [];
  const ratios: Derivations["ratios"][number][] = [];
  const parts: Derivations["parts"][number][] = [];
  const foreign: Derivations["foreign"][number][] = [];
  for (const [fact, { derived, partOf }] of definitions) {
    if (partOf !== undefined) parts.push({ fact, whole: partOf });
    if (derived === undefined) continue;
    if (isForeign(derived)) foreign.push({ fact, derived });
    else if ("sum" in derived) sums.push({ fact, sum: linearSum(derived.sum) });
    else ratios.push({ fact, above: linearSum(derived.ratio[0]), below: linearSum(derived.ratio[1]) });
  }
  return {
    definitions,
    sums,
    ratios,
    parts,
    identities: identities.map((identity) => ({ identity, difference: differenceOf(identity) })),
    foreign,
    others,
  };
}

/** Left side less right side, as one sum. */
function differenceOf(identity: Identity): LinearSum {
  const left = linearSum(identity.left);
  const right = linearSum(identity.right);
  const terms = new Map(left.terms.map((term) => [term.fact, term.times]));
  for (const term of right.terms) terms.set(term.fact, subtract(terms.get(term.fact) ?? ZERO, term.times));
  return {
    terms: Array.from(terms, ([fact, times]) => ({ fact, times })).filter((term) => !isZero(term.times)),
    plus: subtract(left.plus, right.plus),
  };
}

/**
 * Adds to the known facts all that follow from them; entered values stay as they are. All definitions go before the
 * first identity that determines something, so that facts that contradict each other still have one answer.
 */
export function derive(known: Map<string, KnownFact>, derivations: Derivations): void {
  let changed = true;
  while (changed) {
    changed =
      deriveDefinitions(known, derivations) ||
      deriveParts(known, derivations) ||
      deriveFirstIdentity(known, derivations);
  }
}

function deriveDefinitions(known: Map<string, KnownFact>, derivations: Derivations): boolean {
  let changed = false;
  for (const { fact, derived } of derivations.foreign) {
    if (!known.has(fact) && deriveForeign(fact, derived, known, derivations)) changed = true;
  }
  for (const { fact, sum } of derivations.sums) {
    if (!known.has(fact) && deriveSum(fact, sum, known, derivations)) changed = true;
  }
  for (const { fact, above, below } of derivations.ratios) {
    if (!known.has(fact) && deriveRatio(fact, above, below, known, derivations)) changed = true;
  }
  return changed;
}

function deriveParts(known: Map<string, KnownFact>, derivations: Derivations): boolean {
  let changed = false;
  for (const { fact, whole } of derivations.parts) {
    const value = numberOf(whole, known);
    const isNothing = value !== undefined && isZero(value) && known.get(whole)?.certainty === "exact";
    if (!isNothing || known.has(fact)) continue;
    if (keep(fact, ZERO, { by: fact, inputs: [{ fact: whole, times: ONE }] }, known, derivations)) changed = true;
  }
  return changed;
}

function deriveFirstIdentity(known: Map<string, KnownFact>, derivations: Derivations): boolean {
  return derivations.identities.some(({ identity, difference }) =>
    deriveByIdentity(identity.id, difference, known, derivations),
  );
}

/** The identities whose facts are all known and whose sides differ. */
export function brokenIdentities(
  known: ReadonlyMap<string, KnownFact>,
  derivations: Derivations,
): readonly BrokenIdentity[] {
  const broken: BrokenIdentity[] = [];
  for (const { identity, difference } of derivations.identities) {
    if (!difference.terms.every((term) => numberOf(term.fact, known) !== undefined)) continue;
    const numberFor = (fact: string): Rational => numberOf(fact, known) ?? ZERO;
    if (isZero(evaluateSum(difference, numberFor))) continue;
    broken.push({
      identity,
      left: evaluateSum(linearSum(identity.left), numberFor),
      right: evaluateSum(linearSum(identity.right), numberFor),
      facts: difference.terms.map((term) => term.fact),
    });
  }
  return broken;
}

function numberOf(fact: string, known: ReadonlyMap<string, KnownFact>): Rational | undefined {
  const value = known.get(fact)?.value;
  if (value?.kind === "number") return value.value;
  if (value?.kind === "boolean") return value.value ? ONE : ZERO;
  return undefined;
}

function isCertain(terms: LinearSum["terms"], known: ReadonlyMap<string, KnownFact>): boolean {
  return terms.every((term) => known.get(term.fact)?.certainty === "exact");
}

function deriveForeign(
  fact: string,
  derived: ForeignDerivation,
  known: Map<string, KnownFact>,
  derivations: Derivations,
): boolean {
  const definition = derivations.definitions.get(fact);
  const value = definition && foreignValue(derived, definition, known, derivations.others);
  if (definition === undefined || value === undefined) return false;
  const inputs = "place" in derived ? [{ fact: derived.place.fact, times: ONE }] : [];
  const source = "previous" in derived ? "previous" : "cohort";
  if (value.kind === "number") return keep(fact, value.value, { by: fact, inputs, source }, known, derivations);
  known.set(fact, { value, from: { derivedBy: fact, inputs: [], source }, certainty: "exact" });
  return true;
}

function deriveSum(fact: string, sum: LinearSum, known: Map<string, KnownFact>, derivations: Derivations): boolean {
  if (isOverEmpty(sum.terms, known)) return keepEmpty(fact, sum.terms, known);
  if (!sum.terms.every((term) => numberOf(term.fact, known) !== undefined)) return false;
  const value = evaluateSum(sum, (id) => numberOf(id, known) ?? ZERO);
  return keep(fact, value, { by: fact, inputs: sum.terms }, known, derivations);
}

function deriveRatio(
  fact: string,
  above: LinearSum,
  below: LinearSum,
  known: Map<string, KnownFact>,
  derivations: Derivations,
): boolean {
  const terms = [...above.terms, ...below.terms];
  if (isOverEmpty(terms, known)) return keepEmpty(fact, terms, known);
  if (!terms.every((term) => numberOf(term.fact, known) !== undefined)) return false;
  const numberFor = (id: string): Rational => numberOf(id, known) ?? ZERO;
  const divisor = evaluateSum(below, numberFor);
  if (isZero(divisor)) return keepEmpty(fact, terms, known);
  return keep(fact, divide(evaluateSum(above, numberFor), divisor), { by: fact, inputs: terms }, known, derivations);
}

/** True where all terms are known and one of them is known to be nothing. */
function isOverEmpty(terms: LinearSum["terms"], known: ReadonlyMap<string, KnownFact>): boolean {
  return (
    terms.every((term) => known.has(term.fact)) && terms.some((term) => known.get(term.fact)?.value.kind === "empty")
  );
}

function keepEmpty(fact: string, terms: LinearSum["terms"], known: Map<string, KnownFact>): boolean {
  known.set(fact, {
    value: { kind: "empty" },
    from: { derivedBy: fact, inputs: terms.map((term) => term.fact) },
    certainty: isCertain(terms, known) ? "exact" : "uncertain",
  });
  return true;
}

function deriveByIdentity(
  id: string,
  difference: LinearSum,
  known: Map<string, KnownFact>,
  derivations: Derivations,
): boolean {
  const missing = difference.terms.filter((term) => numberOf(term.fact, known) === undefined);
  const [unknown] = missing;
  if (unknown === undefined || missing.length > 1 || known.has(unknown.fact)) return false;
  const rest = { terms: difference.terms.filter((term) => term !== unknown), plus: difference.plus };
  // A bound on one side determines nothing on the other.
  if (!isCertain(rest.terms, known)) return false;
  const value = divide(negate(evaluateSum(rest, (fact) => numberOf(fact, known) ?? ZERO)), unknown.times);
  return keep(unknown.fact, value, { by: id, inputs: rest.terms }, known, derivations);
}

/** Keeps a derived number only if the fact can have it; otherwise the facts contradict each other. */
function keep(
  fact: string,
  value: Rational,
  { by, inputs, source }: { readonly by: string; readonly inputs: LinearSum["terms"]; readonly source?: ForeignSource },
  known: Map<string, KnownFact>,
  derivations: Derivations,
): boolean {
  const definition = derivations.definitions.get(fact);
  const held = definition === undefined ? undefined : valueThatHolds(definition, value);
  if (held === undefined) return false;
  known.set(fact, {
    value: held,
    from: {
      derivedBy: by,
      inputs: inputs.map((term) => term.fact),
      ...(source !== undefined && { source }),
    },
    certainty: isCertain(inputs, known) ? "exact" : "uncertain",
  });
  return true;
}

function valueThatHolds(definition: FactDefinition, value: Rational): KnownValue | undefined {
  if (definition.type === "boolean") {
    const isBoolean = equals(value, ZERO) || equals(value, ONE);
    return isBoolean ? { kind: "boolean", value: equals(value, ONE) } : undefined;
  }
  if (!["count", "amount", "percent", "points"].includes(definition.type)) return undefined;
  if (definition.type === "count" && !isInteger(value)) return undefined;
  const [lowest, highest] = [lowestOf(definition), highestOf(definition)];
  if (lowest !== undefined && compare(value, lowest) < 0) return undefined;
  if (highest !== undefined && compare(value, highest) > 0) return undefined;
  return { kind: "number", value };
}
