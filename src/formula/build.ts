import type { Rational } from "../number/rational.js";
import type { CellAddress, Formula, FunctionName, Operator, Scalar } from "./types.js";

/** Small builders of formulas. What is constant is worked out at once, so that no formula carries idle parts. */

export const TRUE: Formula = constant(true);
export const FALSE: Formula = constant(false);

export function constant(value: Scalar): Formula {
  return { kind: "constant", value };
}

export function cell(at: CellAddress): Formula {
  return { kind: "cell", at };
}

export function range(from: CellAddress, to: CellAddress): Formula {
  return { kind: "range", from, to };
}

export function call(name: FunctionName, ...args: readonly Formula[]): Formula {
  return { kind: "call", name, args };
}

export function binary(left: Formula, operator: Operator, right: Formula): Formula {
  return { kind: "binary", operator, left, right };
}

export function isConstant(formula: Formula, value: Scalar): boolean {
  return formula.kind === "constant" && formula.value === value;
}

/** A rational as a number, or as a quotient of two whole numbers where it has no short decimal. */
export function rationalConstant({ numerator, denominator }: Rational): Formula {
  const above = constant(Number(numerator));
  if (denominator === 1n) return above;
  return isDecimal(denominator)
    ? constant(Number(numerator) / Number(denominator))
    : binary(above, "/", constant(Number(denominator)));
}

function isDecimal(denominator: bigint): boolean {
  let rest = denominator;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

export function not(condition: Formula): Formula {
  if (isConstant(condition, true)) return FALSE;
  return isConstant(condition, false) ? TRUE : call("NOT", condition);
}

export function and(conditions: readonly Formula[]): Formula {
  const open = conditions.filter((one) => !isConstant(one, true));
  if (open.some((one) => isConstant(one, false))) return FALSE;
  const [first] = open;
  return first === undefined ? TRUE : open.length === 1 ? first : call("AND", ...open);
}

export function or(conditions: readonly Formula[]): Formula {
  const open = conditions.filter((one) => !isConstant(one, false));
  if (open.some((one) => isConstant(one, true))) return TRUE;
  const [first] = open;
  return first === undefined ? FALSE : open.length === 1 ? first : call("OR", ...open);
}

export function iff(condition: Formula, then: Formula, otherwise: Formula): Formula {
  if (isConstant(condition, true)) return then;
  const isSame = then.kind === "constant" && otherwise.kind === "constant" && then.value === otherwise.value;
  return isSame || isConstant(condition, false) ? otherwise : call("IF", condition, then, otherwise);
}

/** The first case whose condition holds; nested, as IFS is younger than Excel 2010. */
export function firstOf(cases: readonly (readonly [when: Formula, then: Formula])[], otherwise: Formula): Formula {
  return cases.reduceRight((rest, [when, then]) => iff(when, then, rest), otherwise);
}

export function plus(left: Formula, right: Formula): Formula {
  if (isConstant(left, 0)) return right;
  if (isConstant(right, 0)) return left;
  return right.kind === "constant" && typeof right.value === "number" && right.value < 0
    ? binary(left, "-", constant(-right.value))
    : binary(left, "+", right);
}

export function times(left: Formula, right: Formula): Formula {
  if (isConstant(left, 0) || isConstant(right, 0)) return constant(0);
  if (isConstant(left, 1)) return right;
  return isConstant(right, 1) ? left : binary(left, "*", right);
}

/** The sum of all; nothing is 0. */
export function total(all: readonly Formula[]): Formula {
  const open = all.filter((one) => !isConstant(one, 0));
  const [first] = open;
  if (first === undefined) return constant(0);
  return open.length <= 3 ? open.slice(1).reduce(plus, first) : call("SUM", ...open);
}

/** Half away from zero; the inner rounding takes away what binary fractions left behind. */
export function rounded(value: Formula, places: number): Formula {
  return call("ROUND", tidy(value), constant(places));
}

/** Rounded as people read it: a zero with a sign, as nothing times less than nothing gives it, loses the sign. */
export function shownNumber(value: Formula, places: number): Formula {
  return binary(rounded(value, places), "+", constant(0));
}

/** Towards zero. */
export function roundedDown(value: Formula, places: number): Formula {
  return call("ROUNDDOWN", tidy(value), constant(places));
}

/** The value without what binary fractions left behind. */
export function tidy(value: Formula): Formula {
  return call("ROUND", value, constant(10));
}
