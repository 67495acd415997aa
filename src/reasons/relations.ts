import type { Derivations } from "../facts/derive.js";
import { evaluateSum, type LinearSum } from "../facts/linear.js";
import type { KnownFact } from "../facts/value.js";
import { compare, isZero, negate, ONE, type Rational, rational, ZERO } from "../number/rational.js";

/** What has to hold among numbers: a sum of facts is nothing, or not above nothing. */
export interface Relation {
  readonly kind: "equal" | "atMost";
  readonly sum: LinearSum;
}

/** The identities, definitions, and parts with their wholes; without those that are broken among the known facts. */
export function relationsOf(
  { identities, sums, parts }: Derivations,
  known: ReadonlyMap<string, KnownFact>,
): readonly Relation[] {
  const all: readonly Relation[] = [
    ...identities.map(({ difference }): Relation => ({ kind: "equal", sum: difference })),
    ...sums.map(({ fact, sum }): Relation => ({ kind: "equal", sum: lessItself(fact, sum) })),
    ...parts.map(({ fact, whole }): Relation => ({ kind: "atMost", sum: partLessWhole(fact, whole) })),
  ];
  return all.filter((relation) => !isBroken(relation, known));
}

/** True where the facts of the relation are known, and it does not hold. */
export function isBroken(relation: Relation, known: ReadonlyMap<string, KnownFact>): boolean {
  const residual = residualOf(relation, known);
  if (residual === undefined) return false;
  return relation.kind === "equal" ? !isZero(residual) : compare(residual, ZERO) > 0;
}

function lessItself(fact: string, { terms, plus }: LinearSum): LinearSum {
  return {
    terms: [{ fact, times: ONE }, ...terms.map((term) => ({ fact: term.fact, times: negate(term.times) }))],
    plus: negate(plus),
  };
}

function partLessWhole(part: string, whole: string): LinearSum {
  return {
    terms: [
      { fact: part, times: ONE },
      { fact: whole, times: rational(-1n) },
    ],
    plus: ZERO,
  };
}

/** The value of a relation's sum; `undefined` where one of its facts has no number. */
export function residualOf({ sum }: Relation, known: ReadonlyMap<string, KnownFact>): Rational | undefined {
  const numbers = new Map<string, Rational>();
  for (const { fact } of sum.terms) {
    const value = numberOf(known.get(fact));
    if (value === undefined) return undefined;
    numbers.set(fact, value);
  }
  return evaluateSum(sum, (fact) => numbers.get(fact) ?? ZERO);
}

/** The number of a known fact; a boolean is 0 or 1. */
export function numberOf(fact: KnownFact | undefined): Rational | undefined {
  if (fact?.value.kind === "number") return fact.value.value;
  if (fact?.value.kind === "boolean") return fact.value.value ? ONE : ZERO;
  return undefined;
}
