import type { LinearSum } from "../../facts/linear.js";
import { and, binary, constant, FALSE, iff, isConstant, not, or, TRUE } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { InexactFormulaError, type Whole, whole, wholeConstant } from "../formula.js";
import {
  type EndFormula,
  type FractionFormula,
  fractionLines,
  type IntervalFormula,
  type MeasureRangeFormula,
  NO_RANGE,
  type RangeContext,
} from "../rangeFormula.js";
import { commonDivisor, scaledBy } from "./sumFormula.js";
import { sumEnds } from "./sumRangeFormula.js";
import { isNeverNegative, smallestPositive } from "./sums.js";

type FractionEnd = EndFormula<FractionFormula>;

/** All that a quotient of two sums can still come to, as formulas; `isComplement` takes it from 1. */
export function quotientRangeFormula(
  { above, below }: { readonly above: LinearSum; readonly below: LinearSum },
  isComplement: boolean,
  context: RangeContext,
): MeasureRangeFormula {
  const { put } = context;
  const dividends = fractions(sumEnds(above, context));
  const { low, high } = fractions(sumEnds(below, context));
  const isNeverBelow = isNeverNegative(below, context) && isConstant(low.isOpen, false);
  const mayBeNegative = isNeverBelow ? FALSE : or([low.isOpen, compareToZero(low, "<")]);
  const reachesZero = isNeverBelow ? TRUE : or([high.isOpen, compareToZero(high, ">=")]);
  const mayBeEmpty = put("mayBeEmpty", and([or([low.isOpen, compareToZero(low, "<=")]), reachesZero]));
  const hasNumbers = put("hasNumbers", or([mayBeNegative, high.isOpen, compareToZero(high, ">")]));
  const from = nearestToZero(low, smallestPositive(below, context) === "open");
  const isDividendNegative = (end: FractionEnd): Formula =>
    isNeverNegative(above, context) ? FALSE : compareToZero(end, "<");
  const quotients = {
    low: quotientEnd(dividends.low, from, high, isDividendNegative(dividends.low)),
    high: quotientEnd(dividends.high, from, high, not(isDividendNegative(dividends.high))),
  };
  const end = (side: "low" | "high"): FractionEnd => {
    const one = quotients[isComplement === (side === "low") ? "high" : "low"];
    const isOpen = put(`${side} open`, or([mayBeNegative, one.isOpen]));
    const value = isComplement ? takenFromOne(one.value) : one.value;
    const isAsked = and([hasNumbers, not(isOpen)]);
    return { isOpen, value: fractionLines(value, isAsked, (meaning, formula) => put(`${side} ${meaning}`, formula)) };
  };
  return { ...NO_RANGE, numbers: { low: end("low"), high: end("high") }, hasNumbers, mayBeEmpty };
}

/** The smallest divisor above zero; open where it can be as small as one likes. */
function nearestToZero({ value, isOpen }: FractionEnd, isFine: boolean): FractionEnd {
  const isPositive = compareToZero({ value, isOpen }, ">");
  return {
    isOpen: isFine ? not(isPositive) : FALSE,
    value: { ...value, above: either(isPositive, value.above, isFine ? wholeConstant(1n) : value.below) },
  };
}

/**
 * The dividend over a divisor that lies between two ends: over the one nearest to zero where that leads away from zero,
 * else over the other. Over a divisor as small as one likes it has no end, over one as large as one likes it is nothing.
 */
function quotientEnd(dividend: FractionEnd, from: FractionEnd, to: FractionEnd, isAway: Formula): FractionEnd {
  const hasNoDivisor = iff(isAway, from.isOpen, to.isOpen);
  const above = either(isAway, from.value.above, to.value.above);
  const below = either(isAway, from.value.below, to.value.below);
  const common = commonDivisor(dividend.value.below, below);
  const top = scaledBy(dividend.value.above, below, common);
  const bottom = scaledBy(above, dividend.value.below, common);
  const isSomething = not(binary(dividend.value.above.formula, "=", constant(0)));
  return {
    isOpen: or([dividend.isOpen, and([isAway, from.isOpen, isSomething])]),
    value: {
      kind: "fraction",
      above: either(hasNoDivisor, wholeConstant(0n), top),
      below: either(hasNoDivisor, wholeConstant(1n), bottom),
    },
  };
}

function takenFromOne({ above, below }: FractionFormula): FractionFormula {
  return {
    kind: "fraction",
    above: whole(binary(below.formula, "-", above.formula), above.most + below.most),
    below,
  };
}

function either(condition: Formula, one: Whole, other: Whole): Whole {
  if (isConstant(condition, true)) return one;
  if (isConstant(condition, false)) return other;
  const larger = one.most > other.most ? one : other;
  return whole(iff(condition, one.formula, other.formula), larger.most);
}

function compareToZero({ value }: FractionEnd, operator: "<" | "<=" | ">" | ">="): Formula {
  const { formula } = value.above;
  return formula.kind === "constant" && typeof formula.value === "number"
    ? constant(
        { "<": formula.value < 0, "<=": formula.value <= 0, ">": formula.value > 0, ">=": formula.value >= 0 }[
          operator
        ],
      )
    : binary(formula, operator, constant(0));
}

function fractions({ low, high }: IntervalFormula): IntervalFormula<FractionFormula> {
  if (low.value.kind !== "fraction" || high.value.kind !== "fraction") {
    throw new InexactFormulaError("workbook.refused.fractions");
  }
  return { low: { ...low, value: low.value }, high: { ...high, value: high.value } };
}
