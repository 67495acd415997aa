import { decimal } from "../number/decimal.js";
import { add, multiply, negate, ONE, type Rational, subtract, ZERO } from "../number/rational.js";
import type { SumInput, Term } from "./types.js";

/** A weighted sum of facts plus a constant, read from its document form; every fact stands once. */
export interface LinearSum {
  readonly terms: readonly { readonly fact: string; readonly times: Rational }[];
  readonly plus: Rational;
}

/** Reads a sum of facts. The decimals have been accepted by a parser before. */
export function linearSum(input: SumInput): LinearSum {
  if (typeof input === "string") return { terms: [{ fact: input, times: ONE }], plus: ZERO };
  if (isTerms(input)) return { terms: joinTerms(input), plus: ZERO };
  return { terms: joinTerms(input.terms), plus: input.plus === undefined ? ZERO : decimal(input.plus) };
}

function isTerms(input: Exclude<SumInput, string>): input is readonly Term[] {
  return Array.isArray(input);
}

function joinTerms(terms: readonly Term[]): LinearSum["terms"] {
  const joined = new Map<string, Rational>();
  for (const term of terms) {
    const fact = typeof term === "string" ? term : term.fact;
    const times = typeof term === "string" ? ONE : decimal(term.times);
    const before = joined.get(fact);
    joined.set(fact, before === undefined ? times : add(before, times));
  }
  return Array.from(joined, ([fact, times]) => ({ fact, times }));
}

/** The ids of the facts of a sum. */
export function factsOfSum(input: SumInput): readonly string[] {
  return linearSum(input).terms.map((term) => term.fact);
}

/** One sum less another, as one sum: every fact stands once. */
export function differenceOfSums(left: LinearSum, right: LinearSum): LinearSum {
  const terms = new Map(left.terms.map((term) => [term.fact, term.times]));
  for (const { fact, times } of right.terms) terms.set(fact, add(terms.get(fact) ?? ZERO, negate(times)));
  return { terms: Array.from(terms, ([fact, times]) => ({ fact, times })), plus: subtract(left.plus, right.plus) };
}

/** The value of the sum under values of its facts. */
export function evaluateSum(sum: LinearSum, numberFor: (fact: string) => Rational): Rational {
  return sum.terms.reduce((total, { fact, times }) => add(total, weighted(times, numberFor(fact))), sum.plus);
}

/** A number as often as a term takes it; most take it once. */
export function weighted(times: Rational, value: Rational): Rational {
  return times === ONE ? value : multiply(times, value);
}
