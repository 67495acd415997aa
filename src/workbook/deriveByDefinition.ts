import type { LinearSum } from "../facts/linear.js";
import { and, binary, call, constant, firstOf, iff, not, or, times } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { InexactFormulaError, magnitude } from "../rules/formula.js";
import { EMPTY, MISSING } from "./calculation.js";
import {
  allCertain,
  type Deriving,
  inSteps,
  isAllowed,
  keep,
  limitsOf,
  stageOf,
  watch,
  weighted,
} from "./factStage.js";
import { anyMissing } from "./readFact.js";

export function deriveSum(fact: string, sum: LinearSum, deriving: Deriving): void {
  const limits = limitsOf(fact, deriving);
  if (limits === undefined) return;
  const before = stageOf(fact, deriving);
  const facts = sum.terms.map((term) => term.fact);
  const values = facts.map((one) => stageOf(one, deriving).value);
  const { weights, plus: rest } = inSteps(sum, limits.scale, deriving);
  const isEmpty = or(values.map((value) => binary(value, "=", EMPTY)));
  const sought = deriving.calculation.put(
    fact,
    "sum",
    firstOf(
      [
        [anyMissing(values), MISSING],
        [isEmpty, EMPTY],
      ],
      weighted(values, weights, rest),
    ),
  );
  watch(sought, call("ISNUMBER", sought), limits, deriving);
  const value = iff(call("ISNUMBER", sought), iff(isAllowed(sought, limits), sought, MISSING), sought);
  keep(fact, before, { value, certain: allCertain(facts, deriving) }, deriving);
}

export function deriveRatio(fact: string, above: LinearSum, below: LinearSum, deriving: Deriving): void {
  const limits = limitsOf(fact, deriving);
  if (limits === undefined) return;
  const before = stageOf(fact, deriving);
  const facts = [...above.terms, ...below.terms].map((term) => term.fact);
  const all = facts.map((one) => stageOf(one, deriving).value);
  const scale = facts.reduce((most, one) => {
    const own = limitsOf(one, deriving)?.scale ?? 1n;
    return own > most ? own : most;
  }, 1n);
  const side = (sum: LinearSum): Formula => {
    const { weights, plus: rest } = inSteps(sum, scale, deriving);
    // A negative weight could turn the sign of what stands below the line.
    if (sum === below && weights.some((weight) => weight < 0n)) {
      throw new InexactFormulaError("workbook.refused.derivation");
    }
    return weighted(
      sum.terms.map((term) => stageOf(term.fact, deriving).value),
      weights,
      rest,
    );
  };
  const isEmpty = or(all.map((value) => binary(value, "=", EMPTY)));
  const open = (value: Formula): Formula =>
    firstOf(
      [
        [anyMissing(all), MISSING],
        [isEmpty, EMPTY],
      ],
      value,
    );
  const divisor = deriving.calculation.put(fact, "divisor", open(side(below)));
  const dividend = deriving.calculation.put(fact, "dividend", open(side(above)));
  const fits = and([
    binary(times(dividend, constant(Number(limits.scale))), ">=", times(divisor, constant(Number(limits.lowest)))),
    binary(times(dividend, constant(Number(limits.scale))), "<=", times(divisor, constant(Number(limits.highest)))),
  ]);
  const value = firstOf(
    [
      [not(call("ISNUMBER", divisor)), divisor],
      [binary(divisor, "=", constant(0)), EMPTY],
      [fits, dividend],
    ],
    MISSING,
  );
  const most = [above, below].map((sum) => mostOf(sum, scale, deriving));
  keep(
    fact,
    before,
    {
      value,
      most: most[0] ?? 0n,
      certain: allCertain(facts, deriving),
      below: { formula: divisor, most: most[1] ?? 0n },
    },
    deriving,
  );
}

export function derivePart(fact: string, whole: string, deriving: Deriving): boolean {
  const limits = limitsOf(fact, deriving);
  if (limits === undefined || limits.lowest > 0n || limits.highest < 0n) return false;
  const { value, certain } = stageOf(whole, deriving);
  const isNothing = and([binary(value, "=", constant(0)), binary(certain, "=", constant(1))]);
  const after = { value: iff(isNothing, constant(0), MISSING), certain: constant(1) };
  keep(fact, stageOf(fact, deriving), after, deriving);
  return true;
}

/** How far from zero a sum of facts can lie, in whole steps. */
function mostOf(sum: LinearSum, scale: bigint, deriving: Deriving): bigint {
  const { weights, plus } = inSteps(sum, scale, deriving);
  return sum.terms.reduce(
    (most, { fact }, index) => most + magnitude(weights[index] ?? 1n) * stageOf(fact, deriving).most,
    magnitude(plus),
  );
}
