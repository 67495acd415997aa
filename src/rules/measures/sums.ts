import type { FactBook } from "../../facts/book.js";
import { evaluateSum, type LinearSum, weighted } from "../../facts/linear.js";
import { highestOf, lowestOf } from "../../facts/read.js";
import type { FactType } from "../../facts/types.js";
import type { KnownValue } from "../../facts/value.js";
import { addIntervals, type Interval, point, scaleInterval } from "../../number/interval.js";
import {
  add,
  compare,
  divide,
  isInteger,
  isNegative,
  isZero,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from "../../number/rational.js";
import type { Direction, FactUse, RuleContext } from "../kind.js";

/** What measures over sums of facts share: reading a sum, its range, its directions, and aiming at a value. */

/** The fact types that can stand in a sum. */
const SUMMED: readonly FactType[] = ["count", "amount", "percent", "points", "boolean"];

export function usesOfSum(sum: LinearSum): readonly FactUse[] {
  return sum.terms.map((term) => ({ fact: term.fact, types: SUMMED }));
}

/** The number of a known fact in a sum; a boolean counts 1 or 0. */
function numberIn(book: FactBook, fact: string): Rational | undefined {
  return numberOf(book.known(fact)?.value);
}

function numberOf(value: KnownValue | undefined): Rational | undefined {
  if (value?.kind === "number") return value.value;
  return value?.kind === "boolean" ? (value.value ? ONE : ZERO) : undefined;
}

/** The exact value of the sum; or what stands in its way. */
export function readSum(sum: LinearSum, book: FactBook): Rational | "empty" | readonly string[] {
  let total = sum.plus;
  let isEmpty = false;
  let missing: string[] | undefined;
  for (const { fact, times } of sum.terms) {
    const known = book.known(fact);
    if (known === undefined) {
      missing ??= [];
      missing.push(fact);
    } else if (known.value.kind === "empty") isEmpty = true;
    else if (missing === undefined && !isEmpty) total = add(total, weighted(times, numberOf(known.value) ?? ZERO));
  }
  return missing ?? (isEmpty ? "empty" : total);
}

/** All values that the sum can still take; `undefined` where a fact of it will stay missing. */
export function rangeOfSum(sum: LinearSum, book: FactBook): Interval | undefined {
  let range = point(sum.plus);
  for (const term of sum.terms) {
    if (book.openness(term.fact) === "closed") return undefined;
    range = addIntervals(range, scaleInterval(book.interval(term.fact), term.times));
  }
  return range;
}

/** True where a fact of the sum is, or may become, a ratio with nothing below the line. */
export function sumMayBeEmpty(sum: LinearSum, book: FactBook): boolean {
  return sum.terms.some((term) => {
    if (book.openness(term.fact) === "settled") return book.known(term.fact)?.value.kind === "empty";
    const derived = book.definition(term.fact)?.derived;
    return derived !== undefined && "ratio" in derived;
  });
}

export function directionInSum(sum: LinearSum, fact: string): Direction {
  const times = timesOf(sum, fact);
  return isZero(times) ? "none" : isNegative(times) ? "down" : "up";
}

export function timesOf(sum: LinearSum, fact: string): Rational {
  return sum.terms.find((term) => term.fact === fact)?.times ?? ZERO;
}

/** True where no values that its facts can take make the sum negative. */
export function isNeverNegative(sum: LinearSum, context: Pick<RuleContext, "definition">): boolean {
  const isFromZero = (fact: string): boolean => {
    const definition = context.definition(fact);
    if (definition?.type === "boolean") return true;
    const lowest = definition && lowestOf(definition);
    return lowest !== undefined && !isNegative(lowest);
  };
  return !isNegative(sum.plus) && sum.terms.every((term) => !isNegative(term.times) && isFromZero(term.fact));
}

/** The smallest value above zero that the sum can have: 1 for a plain sum of counts, else as small as one likes. */
export function smallestPositive(sum: LinearSum, book: Pick<FactBook, "definition">): Rational | "open" {
  const isPlainCount = sum.terms.every((term) => {
    const type = book.definition(term.fact)?.type;
    return (type === "count" || type === "boolean") && isInteger(term.times);
  });
  return isPlainCount && isInteger(sum.plus) ? ONE : "open";
}

/**
 * Values for the missing facts of the sum under which it comes to the target: all but one at their lowest, and the
 * rest on the one that can take it.
 */
export function aimSum(sum: LinearSum, target: Rational, book: FactBook): ReadonlyMap<string, KnownValue> | undefined {
  const missing = sum.terms.filter((term) => book.isMissing(term.fact) && !isZero(term.times));
  const reached = (facts: ReadonlyMap<string, Rational>): Rational =>
    evaluateSum(sum, (fact) => numberIn(book, fact) ?? facts.get(fact) ?? ZERO);
  const lowest = new Map(missing.map((term) => [term.fact, lowestIn(book, term.fact)]));
  if (compare(reached(lowest), target) === 0) return toKnown(lowest, book);
  const even = aimEvenly(missing, target, reached, book);
  if (even !== undefined) return even;
  const filled = new Map(lowest);
  for (const term of missing) {
    const rest = subtract(target, reached(filled));
    const wanted = divide(rest, term.times);
    filled.set(term.fact, nearestAllowed(book, term.fact, add(filled.get(term.fact) ?? ZERO, wanted)));
    if (compare(reached(filled), target) === 0) return toKnown(filled, book);
  }
  return undefined;
}

/** The same value for all missing facts: parts then do not outgrow their wholes. */
function aimEvenly(
  missing: LinearSum["terms"],
  target: Rational,
  reached: (facts: ReadonlyMap<string, Rational>) => Rational,
  book: FactBook,
): ReadonlyMap<string, KnownValue> | undefined {
  const nothing = new Map(missing.map((term) => [term.fact, ZERO]));
  const weight = missing.reduce((total, term) => add(total, term.times), ZERO);
  if (isZero(weight)) return undefined;
  const wanted = divide(subtract(target, reached(nothing)), weight);
  const values = new Map(missing.map((term) => [term.fact, nearestAllowed(book, term.fact, wanted)]));
  return compare(reached(values), target) === 0 ? toKnown(values, book) : undefined;
}

function lowestIn(book: FactBook, fact: string): Rational {
  const definition = book.definition(fact);
  return (definition && lowestOf(definition)) ?? ZERO;
}

/** The value that the fact's type allows and that comes nearest to the one that is aimed at. */
function nearestAllowed(book: FactBook, fact: string, aimed: Rational): Rational {
  const definition = book.definition(fact);
  if (definition === undefined) return aimed;
  const lowest = lowestOf(definition) ?? aimed;
  if (compare(aimed, lowest) < 0) return lowest;
  const highest = definition.type === "boolean" ? ONE : highestOf(definition);
  if (highest !== undefined && compare(aimed, highest) > 0) return highest;
  const whole = definition.type === "count" || definition.type === "boolean";
  return whole && !isInteger(aimed) ? lowest : aimed;
}

function toKnown(values: ReadonlyMap<string, Rational>, book: FactBook): ReadonlyMap<string, KnownValue> {
  const known = new Map<string, KnownValue>();
  for (const [fact, value] of values) {
    known.set(
      fact,
      book.definition(fact)?.type === "boolean"
        ? { kind: "boolean", value: !isZero(value) }
        : { kind: "number", value },
    );
  }
  return known;
}
