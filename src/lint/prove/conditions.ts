import type { LinearSum } from "../../facts/linear.js";
import {
  add,
  compare,
  isZero,
  multiply,
  negate,
  ONE,
  type Rational,
  subtract,
  sum as sumOf,
  ZERO,
} from "../../number/rational.js";
import { type LinearRow, maximise } from "./simplex.js";

/** What is asked of the facts: that a sum of them is nothing, is not negative, or is above nothing. */
export interface Condition {
  readonly sum: LinearSum;
  readonly is: "zero" | "notNegative" | "positive";
}

/** Numbers for facts, by id; a boolean is 0 or 1. */
export type Numbers = ReadonlyMap<string, Rational>;

/** The lowest value of each fact; a fact without one may be as low as one likes. */
export type Lows = ReadonlyMap<string, Rational | undefined>;

/** Each sum times its factor, added. */
export function combine(...parts: readonly (readonly [sum: LinearSum, times: Rational])[]): LinearSum {
  const terms = new Map<string, Rational>();
  let plus = ZERO;
  for (const [sum, times] of parts) {
    plus = add(plus, multiply(sum.plus, times));
    for (const term of sum.terms) terms.set(term.fact, add(terms.get(term.fact) ?? ZERO, multiply(term.times, times)));
  }
  const kept = Array.from(terms, ([fact, times]) => ({ fact, times })).filter((term) => !isZero(term.times));
  return { terms: kept, plus };
}

/** A number as a sum without facts. */
export function constant(value: Rational): LinearSum {
  return { terms: [], plus: value };
}

/** The left sum less the right one. */
export function difference(left: LinearSum, right: LinearSum): LinearSum {
  return combine([left, ONE], [right, negate(ONE)]);
}

/** The facts that a condition speaks of. */
export function factsOf({ sum }: Condition): readonly string[] {
  return sum.terms.map((term) => term.fact);
}

/** True where the numbers meet the condition. */
export function isMet({ sum, is }: Condition, numbers: Numbers): boolean {
  const value = sumOf([sum.plus, ...sum.terms.map(({ fact, times }) => multiply(times, numbers.get(fact) ?? ZERO))]);
  const order = compare(value, ZERO);
  return is === "zero" ? order === 0 : is === "positive" ? order > 0 : order >= 0;
}

/** Numbers that meet all conditions, as small as the method finds them; `undefined` where there are none. */
export function meetAll(conditions: readonly Condition[], lows: Lows): Numbers | undefined {
  const columns = columnsOf(lows);
  // What has to be above nothing has to be at least the margin, and the margin is made as wide as it can be, up to 1.
  const margin = columns.size;
  const rows = conditions.map(({ sum, is }): LinearRow => {
    const row = rowOf(sum, columns);
    if (is === "positive") row.factors.set(margin, ONE);
    return { ...row, isEqual: is === "zero" };
  });
  const widest: LinearRow = { factors: new Map([[margin, ONE]]), limit: ONE, isEqual: false };
  const optimum = maximise(new Map([[margin, ONE]]), [...rows, widest], margin + 1);
  if (optimum.kind !== "found" || isZero(optimum.value)) return undefined;
  return new Map(Array.from(lows.keys(), (fact) => [fact, columns.valueOf(fact, optimum.variables)] as const));
}

/**
 * The highest quotient of two sums under the conditions, the lower one above nothing; `open` where there is no end,
 * `undefined` where there is no quotient. The lower sum is set to one and everything else is scaled with it.
 */
export function highestQuotient(
  above: LinearSum,
  below: LinearSum,
  conditions: readonly Condition[],
  lows: Lows,
): Rational | "open" | undefined {
  const columns = columnsOf(lows);
  const scale = columns.size;
  /** A sum of scaled facts: its constant, and the lowest values of the facts, hang on the scale. */
  const scaled = (sum: LinearSum): Map<number, Rational> => {
    const { factors, limit } = rowOf(sum, columns);
    return factors.set(scale, negate(limit));
  };
  const rows = conditions.map(
    ({ sum, is }): LinearRow => ({ factors: scaled(sum), limit: ZERO, isEqual: is === "zero" }),
  );
  const whole: LinearRow = { factors: scaled(below), limit: negate(ONE), isEqual: true };
  const goal = new Map(Array.from(scaled(above), ([column, factor]) => [column, negate(factor)] as const));
  const optimum = maximise(goal, [...rows, whole], scale + 1);
  return optimum.kind === "found" ? optimum.value : optimum.kind === "unbounded" ? "open" : undefined;
}

interface Columns {
  readonly size: number;
  /** The columns that a fact is made of, with their factors. */
  of(fact: string): readonly (readonly [column: number, factor: Rational])[];
  low(fact: string): Rational;
  valueOf(fact: string, variables: readonly Rational[]): Rational;
}

/** A fact is its lowest value and one variable; without a lowest value, the difference of two variables. */
function columnsOf(lows: Lows): Columns {
  const places = new Map<string, readonly (readonly [number, Rational])[]>();
  let size = 0;
  for (const [fact, low] of lows) {
    const own = [[size, ONE] as const, ...(low === undefined ? [[size + 1, negate(ONE)] as const] : [])];
    places.set(fact, own);
    size += own.length;
  }
  const of = (fact: string): readonly (readonly [number, Rational])[] => places.get(fact) ?? [];
  const low = (fact: string): Rational => lows.get(fact) ?? ZERO;
  return {
    size,
    of,
    low,
    valueOf: (fact, variables) =>
      sumOf([low(fact), ...of(fact).map(([column, factor]) => multiply(factor, variables[column] ?? ZERO))]),
  };
}

/** "The sum is not negative" as a row of variables: minus the sum of the facts is at most the constant. */
function rowOf(
  sum: LinearSum,
  columns: Columns,
): { readonly factors: Map<number, Rational>; readonly limit: Rational } {
  const factors = new Map<number, Rational>();
  let limit = sum.plus;
  for (const { fact, times } of sum.terms) {
    limit = add(limit, multiply(times, columns.low(fact)));
    for (const [column, factor] of columns.of(fact)) {
      factors.set(column, subtract(factors.get(column) ?? ZERO, multiply(times, factor)));
    }
  }
  return { factors, limit };
}

/** The numbers times the smallest whole number that makes those of the given facts whole. */
export function timesDenominators(numbers: Numbers, facts: ReadonlySet<string>): Numbers {
  let times = ONE;
  for (const [fact, value] of numbers) {
    if (!facts.has(fact)) continue;
    const left = multiply(value, times);
    times = multiply(times, { numerator: left.denominator, denominator: 1n });
  }
  return new Map(Array.from(numbers, ([fact, value]) => [fact, multiply(value, times)] as const));
}
