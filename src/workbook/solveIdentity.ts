import type { Derivations } from "../facts/derive.js";
import type { LinearSum } from "../facts/linear.js";
import {
  and,
  binary,
  call,
  constant,
  FALSE,
  firstOf,
  iff,
  isConstant,
  not,
  plus,
  TRUE,
  times,
  total,
} from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { leastCommonMultiple, magnitude, whole } from "../rules/formula.js";
import { MISSING } from "./calculation.js";
import { type Deriving, type FactStage, inSteps, isAllowed, limitsOf, stageOf, watch } from "./factStage.js";

/** An identity as formulas. */
export interface SolvedIdentity {
  readonly terms: readonly (FactStage & { readonly fact: string })[];
  /** For each term, the value that makes both sides equal. */
  readonly results: readonly Formula[];
  /** The place of the one fact that is missing and can have its value; 0 for none. */
  readonly place: Formula;
}

/** Solves an identity for the one fact that is missing, where everything else is certain. */
export function solveIdentity(
  { identity, difference }: Derivations["identities"][number],
  deriving: Deriving,
): SolvedIdentity {
  const put = (meaning: string, formula: Formula): Formula => deriving.calculation.put(identity.id, meaning, formula);
  const { weights, plus: rest } = inSteps(difference, commonScale(difference, deriving), deriving);
  const terms = difference.terms.map(({ fact }) => ({ fact, ...stageOf(fact, deriving) }));
  const isKnown = (value: Formula): Formula => call("ISNUMBER", value);
  const missing = put("missing", total(terms.map(({ value }) => iff(isKnown(value), constant(0), constant(1)))));
  const doubtful = terms.map(({ certain, value }) =>
    certain.kind === "constant" ? constant(0) : iff(isKnown(value), binary(constant(1), "-", certain), constant(0)),
  );
  const isReady = and([binary(missing, "=", constant(1)), binary(total(doubtful), "=", constant(0))]);
  const sum = put("difference", sumOfKnown(terms, weights, rest));
  const solutions = terms.map(({ fact, value }, index) => {
    const { result, isWhole } = solve(sum, weights[index] ?? 1n);
    const limits = limitsOf(fact, deriving);
    const isSought = and([isReady, binary(value, "=", MISSING)]);
    if (limits === undefined) return { result, fits: FALSE };
    watch(result, isSought, limits, deriving);
    // A count that would be no whole number contradicts the others; what may be finer has a value that no cell can hold.
    const type = deriving.derivations.definitions.get(fact)?.type;
    const isFine = type !== "count" && type !== "boolean";
    if (isFine && !isConstant(isWhole, true)) deriving.beyond.push(and([isSought, not(isWhole)]));
    return { result, fits: and([isWhole, isAllowed(result, limits)]) };
  });
  const cases = terms.map(({ value }, index): readonly [Formula, Formula] => [
    and([binary(value, "=", MISSING), solutions[index]?.fits ?? FALSE]),
    constant(index + 1),
  ]);
  return {
    terms,
    results: solutions.map(({ result }) => result),
    place: put("place", iff(isReady, firstOf(cases, constant(0)), constant(0))),
  };
}

/** What is known of the difference of both sides, in whole steps. */
function sumOfKnown(terms: SolvedIdentity["terms"], weights: readonly bigint[], rest: bigint): Formula {
  const most = terms.reduce((all, term, index) => all + term.most * magnitude(weights[index] ?? 1n), magnitude(rest));
  const known = terms.map(({ value }, index) =>
    iff(call("ISNUMBER", value), times(value, constant(Number(weights[index] ?? 1n))), constant(0)),
  );
  return whole(total([...known, constant(Number(rest))]), most).formula;
}

/** The scale on which all weights of a sum are whole numbers. */
function commonScale({ terms, plus }: LinearSum, deriving: Deriving): bigint {
  return terms.reduce((scale, { fact, times: factor }) => {
    const own = limitsOf(fact, deriving)?.scale ?? 1n;
    return leastCommonMultiple(scale, own * factor.denominator);
  }, plus.denominator);
}

/** The value, in its own whole steps, that makes weight × value + sum nothing; and whether there is one. */
function solve(sum: Formula, weight: bigint): { readonly result: Formula; readonly isWhole: Formula } {
  const negated = binary(constant(0), "-", sum);
  if (weight === 1n) return { result: negated, isWhole: TRUE };
  if (weight === -1n) return { result: plus(sum, constant(0)), isWhole: TRUE };
  const result = call("ROUND", binary(negated, "/", constant(Number(weight))), constant(0));
  return { result, isWhole: binary(times(result, constant(Number(weight))), "=", negated) };
}
