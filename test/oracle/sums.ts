import type { Case } from "../../src/evidence/types.js";
import type { SumInput } from "../../src/facts/types.js";
import { decimal } from "./decimal.js";
import { add, type Fraction, multiply, one, zero } from "./fraction.js";

/** A fact that is known. `empty`: known to be nothing (zero below the line). */
export type Known =
  | { readonly is: "number"; readonly number: Fraction }
  | { readonly is: "boolean"; readonly boolean: boolean }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "cases"; readonly cases: readonly Case[] }
  | { readonly is: "empty" };

/** A sum of facts in one shape. */
export interface Sum {
  readonly terms: readonly { readonly fact: string; readonly times: Fraction }[];
  readonly plus: Fraction;
}

export function readSum(input: SumInput): Sum {
  if (typeof input === "string") return readSum([input]);
  const { terms, plus } = "terms" in input ? input : { terms: input, plus: undefined };
  return {
    terms: terms.map((term) =>
      typeof term === "string" ? { fact: term, times: one } : { fact: term.fact, times: decimal(term.times) },
    ),
    plus: plus === undefined ? zero : decimal(plus),
  };
}

/** The value of a sum: missing where a fact is missing, then empty where a term is empty. */
export function sumOf(sum: Sum, known: ReadonlyMap<string, Known>): Fraction | "missing" | "empty" {
  const values = sum.terms.map(({ fact }) => known.get(fact));
  if (values.includes(undefined)) return "missing";
  let result = sum.plus;
  for (const [index, { times }] of sum.terms.entries()) {
    const value = values[index];
    if (value?.is === "empty") return "empty";
    result = add(result, multiply(times, asNumber(value)));
  }
  return result;
}

function asNumber(value: Known | undefined): Fraction {
  if (value?.is === "number") return value.number;
  if (value?.is === "boolean") return value.boolean ? one : zero;
  throw new Error("only numbers and booleans can be added");
}
