import type { FactBook } from "../../facts/book.js";
import { evaluateSum, type LinearSum, linearSum } from "../../facts/linear.js";
import type { SumInput } from "../../facts/types.js";
import type { KnownValue } from "../../facts/value.js";
import { divideIntervals, EVERYTHING, type Interval } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import {
  compare,
  divide,
  equals,
  isNegative,
  isZero,
  multiply,
  ONE,
  type Rational,
  rational,
  ZERO,
} from "../../number/rational.js";
import type { Direction, FormulaFaces, Measured, MeasuredRange, MeasureKind, RuleContext } from "../kind.js";
import { quotientRangeFormula } from "./quotientRangeFormula.js";
import { quotientMeasure, sumFormula } from "./sumFormula.js";
import {
  aimSum,
  directionInSum,
  isNeverNegative,
  rangeOfSum,
  readSum,
  smallestPositive,
  timesOf,
  usesOfSum,
} from "./sums.js";

/** Two sums, one over the other. */
export interface Quotient {
  readonly above: LinearSum;
  readonly below: LinearSum;
}

export function readQuotient([above, below]: readonly [SumInput, SumInput]): Quotient {
  return { above: linearSum(above), below: linearSum(below) };
}

export function factsOfQuotient({ above, below }: Quotient): readonly string[] {
  return Array.from(new Set([...above.terms, ...below.terms].map((term) => term.fact)));
}

export function measureQuotient({ above, below }: Quotient, book: FactBook): Measured {
  const dividend = readSum(above, book);
  const divisor = readSum(below, book);
  if (isRational(dividend) && isRational(divisor)) {
    return isZero(divisor) ? { kind: "empty" } : { kind: "number", value: divide(dividend, divisor) };
  }
  const missing = [dividend, divisor].flatMap((value) => (Array.isArray(value) ? (value as string[]) : []));
  return missing.length > 0 ? { kind: "missing", facts: Array.from(new Set(missing)) } : { kind: "empty" };
}

function isRational(value: Rational | "empty" | readonly string[]): value is Rational {
  return typeof value === "object" && "numerator" in value;
}

export function rangeOfQuotient({ above, below }: Quotient, book: FactBook): MeasuredRange | undefined {
  const dividends = rangeOfSum(above, book);
  const divisors = rangeOfSum(below, book);
  if (dividends === undefined || divisors === undefined) return undefined;
  const mayBeEmpty = holdsZero(divisors);
  const divisorMayBeNegative = divisors.low === "open" || isNegative(divisors.low);
  const numbers = divisorMayBeNegative
    ? EVERYTHING
    : divideIntervals(dividends, divisors, smallestPositive(below, book));
  return numbers === undefined ? { mayBeEmpty } : { numbers, mayBeEmpty };
}

function holdsZero({ low, high }: Interval): boolean {
  return (low === "open" || compare(low, ZERO) <= 0) && (high === "open" || compare(high, ZERO) >= 0);
}

/** Where a fact moves the quotient; a fact on both sides only where the rest of the upper sum is nothing. */
export function directionInQuotient({ above, below }: Quotient, fact: string, context: RuleContext): Direction {
  const up = directionInSum(above, fact);
  const down = directionInSum(below, fact);
  if (!isNeverNegative(below, context)) return "mixed";
  if (down === "none") return up;
  if (up === "none")
    return !isNeverNegative(above, context)
      ? "mixed"
      : above.terms.length === 0 && isZero(above.plus)
        ? "none"
        : "down";
  const isAlone = above.terms.length === 1 && isZero(above.plus) && isNeverNegative(above, context);
  return isAlone ? "up" : "mixed";
}

/** Values for the missing facts under which the quotient comes to the target. */
export function aimQuotient(
  { above, below }: Quotient,
  target: Rational,
  book: FactBook,
): ReadonlyMap<string, KnownValue> | undefined {
  const divisor = readSum(below, book);
  if (isRational(divisor)) {
    return isZero(divisor) ? undefined : aimSum(above, multiply(target, divisor), book);
  }
  const dividend = readSum(above, book);
  if (isRational(dividend) && !isZero(target)) return aimSum(below, divide(dividend, target), book);
  const isShared = above.terms.some((term) => !isZero(timesOf(below, term.fact)) && book.isMissing(term.fact));
  if (isShared) return aimShared({ above, below }, target, book);
  // Both open: the target's own numerator and denominator will do, as they are whole.
  const wholes = { above: rational(target.numerator), below: rational(target.denominator) };
  const first = aimSum(below, isRational(dividend) ? rational(1n) : wholes.below, book);
  if (first === undefined) return undefined;
  const second = aimSum(above, wholes.above, book);
  return second === undefined ? undefined : new Map([...first, ...second]);
}

/** All or nothing of a whole that holds the upper facts: one of them, or one of the others, and nothing else. */
function aimShared(
  { above, below }: Quotient,
  target: Rational,
  book: FactBook,
): ReadonlyMap<string, KnownValue> | undefined {
  if (!equals(target, ONE) && !isZero(target)) return undefined;
  const isUpper = (fact: string): boolean => !isZero(timesOf(above, fact));
  const values = new Map<string, KnownValue>();
  for (const { fact } of below.terms) {
    if (book.isMissing(fact))
      values.set(fact, { kind: "number", value: isUpper(fact) === equals(target, ONE) ? ONE : ZERO });
  }
  return values;
}

/** The two sums and their quotient in words. */
export function quotientParams(
  { above, below }: Quotient,
  book: FactBook,
): {
  readonly above: number | string;
  readonly below: number | string;
} {
  const value = (sum: LinearSum): number | string => {
    const read = readSum(sum, book);
    return toPlainValue(isRational(read) ? read : evaluateSum(sum, () => ZERO));
  };
  return { above: value(above), below: value(below) };
}

/**
 * One sum over another (tỷ lệ); empty when the lower one is zero.
 *
 * @example
 * {
 *   "measure": { "ratio": ["tthc.settledInTime", "tthc.settled"] },
 *   "points": { "linear": { "from": ["0%", 0], "to": ["100%", 6], "zeroBelow": "80%" } },
 *   "whenEmpty": "reduceMax"
 * }
 */
export const ratio: MeasureKind<readonly [SumInput, SumInput]> = {
  face: "measure",
  name: "ratio",
  uses: (input) => [...usesOfSum(linearSum(input[0])), ...usesOfSum(linearSum(input[1]))],
  compile(input, context) {
    const quotient = readQuotient(input);
    return {
      facts: factsOfQuotient(quotient),
      unit: "percent",
      measure: (book) => measureQuotient(quotient, book),
      range: (book) => rangeOfQuotient(quotient, book),
      direction: (fact) => directionInQuotient(quotient, fact, context),
      canEmpty: (fact) => directionInSum(quotient.below, fact) !== "none",
      aim: (target, book) => (target.kind === "number" ? aimQuotient(quotient, target.value, book) : undefined),
      explain: (measured, book) => ({
        code: "measure.ratio",
        params: {
          ...quotientParams(quotient, book),
          value: measured.kind === "number" ? toPlainValue(measured.value) : null,
        },
      }),
      kernel: { kind: "quotient", ...quotient },
    };
  },
};

/** The same as spreadsheet formulas. */
export const ratioFormulas: FormulaFaces<MeasureKind<readonly [SumInput, SumInput]>> = {
  formula: (input, context) => {
    const { above, below } = readQuotient(input);
    return quotientMeasure(sumFormula(above, context), sumFormula(below, context), false);
  },
  rangeFormula: (input, context) => quotientRangeFormula(readQuotient(input), false, context),
};
