import type { LinearSum } from "../../facts/linear.js";
import { FALSE, not, or, TRUE } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { isNegative, isZero } from "../../number/rational.js";
import { type NumberFormula, wholeConstant } from "../formula.js";
import {
  type EndFormula,
  fractionLines,
  type IntervalFormula,
  type MeasureRangeFormula,
  NO_RANGE,
  type RangeContext,
} from "../rangeFormula.js";
import { valueOfSum } from "./sumFormula.js";

/** All that a sum of facts can still come to, as formulas. */
export function sumRangeFormula(sum: LinearSum, context: RangeContext): MeasureRangeFormula {
  const isEmpty = or(sum.terms.map(({ fact }) => context.factRange(fact).isSettledEmpty));
  return {
    ...NO_RANGE,
    numbers: sumEnds(sum, context),
    hasNumbers: context.put("hasNumbers", not(isEmpty)),
    mayBeEmpty: context.put("mayBeEmpty", or([isEmpty, ...sum.terms.map(({ fact }) => mayBecomeEmpty(fact, context))])),
  };
}

/** A ratio that is not settled may have nothing below the line. */
function mayBecomeEmpty(fact: string, context: RangeContext): Formula {
  const derived = context.definition(fact)?.derived;
  return derived !== undefined && "ratio" in derived ? not(context.factRange(fact).isSettled) : FALSE;
}

/** The ends of a sum of facts, in cells. */
export function sumEnds({ terms, plus }: LinearSum, context: RangeContext): IntervalFormula {
  const ranges = terms
    .filter(({ times }) => !isZero(times))
    .map((term) => ({ ...term, range: context.factRange(term.fact) }));
  const end = (side: "low" | "high"): EndFormula => {
    const ends = ranges.map(({ times, range }) => (isNegative(times) === (side === "low") ? range.high : range.low));
    const isOpen = context.put(`${side} open`, or(ends.map((one) => one.isOpen)));
    const reads = ranges.map((term, index) => ({ ...term, read: ends[index]?.value ?? NOTHING }));
    return { isOpen, value: lines(valueOfSum(reads, plus), side, context) };
  };
  return { low: end("low"), high: end("high") };
}

const NOTHING = { kind: "fraction", above: wholeConstant(0n), below: wholeConstant(1n) } as const;

function lines(value: NumberFormula, side: string, { put }: RangeContext): NumberFormula {
  return value.kind === "fraction"
    ? fractionLines(value, TRUE, (meaning, one) => put(`${side} ${meaning}`, one))
    : { kind: "double", formula: put(`${side} sum`, value.formula) };
}
