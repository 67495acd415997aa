import { and, binary, call, constant, iff, rationalConstant, times } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import type { Rational } from "../../number/rational.js";
import type { HighFormula } from "../rule/ruleRange.js";

/**
 * The ends of points × max / available, with available anywhere in its range above nothing; nothing where nothing is
 * available. They are the library's `rescaledEnds` as formulas.
 */
export function rescaledEnds(
  points: { readonly low: Formula; readonly high: HighFormula },
  available: { readonly low: Formula; readonly high: Formula },
  smallest: Rational | undefined,
  max: Rational,
): { readonly low: Formula; readonly high: HighFormula } {
  const isAlways = isPositive(available.low);
  const least = smallest === undefined ? available.low : iff(isAlways, available.low, rationalConstant(smallest));
  const isEver = smallest === undefined ? and([isAlways, isPositive(available.high)]) : isPositive(available.high);
  const scale = (value: Formula, divisor: Formula): Formula =>
    binary(times(value, rationalConstant(max)), "/", divisor);
  const isNotNegative = (value: Formula): Formula => binary(value, ">=", constant(0));
  const { low, high } = points;
  const lowest = iff(isNotNegative(low), scale(low, available.high), scale(low, least));
  const highest = iff(isNotNegative(high.value), scale(high.value, least), scale(high.value, available.high));
  // Where nothing may be available, the points are nothing.
  const withNothing = (name: "MIN" | "MAX", value: Formula): Formula =>
    iff(isAlways, value, call(name, value, constant(0)));
  return {
    low: iff(isEver, withNothing("MIN", lowest), constant(0)),
    high: { isOpen: and([isEver, high.isOpen]), value: iff(isEver, withNothing("MAX", highest), constant(0)) },
  };
}

function isPositive(available: Formula): Formula {
  return available.kind === "constant"
    ? constant(typeof available.value === "number" && available.value > 0)
    : binary(call("ROUND", available, constant(10)), ">", constant(0));
}
