import type { LinearSum } from "../../facts/linear.js";
import { binary, call, constant, FALSE, iff, or, rationalConstant, total } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import {
  addWholes,
  type FactFormula,
  type FormulaContext,
  InexactFormulaError,
  leastCommonMultiple,
  type MeasureFormula,
  type NumberFormula,
  quotientFormula,
  scaled,
  type Whole,
  whole,
  wholeConstant,
} from "../formula.js";

/** A sum of facts as formulas. */
export interface SumFormula {
  readonly missing: Formula;
  readonly empty: Formula;
  readonly value: NumberFormula;
}

/** The formula of a weighted sum of facts: a fraction wherever one division is enough. */
export function sumFormula(sum: LinearSum, context: FormulaContext): SumFormula {
  const terms = sum.terms.map((term) => ({ ...term, read: context.fact(term.fact) }));
  return {
    missing: or(terms.map(({ read }) => read.missing)),
    empty: or(terms.map(({ read }) => read.empty)),
    value: valueOfSum(terms, sum.plus),
  };
}

/** A term of a sum, with the fraction that its fact is read as. */
export type ReadTerm = LinearSum["terms"][number] & { readonly read: Pick<FactFormula, "above" | "below"> };

/** The sum of terms and a constant. */
export function valueOfSum(terms: readonly ReadTerm[], plus: LinearSum["plus"]): NumberFormula {
  const isWhole = terms.every(({ read }) => read.below.formula.kind === "constant");
  const [first] = terms;
  if (isWhole) return wholeSum(terms, plus);
  if (first !== undefined && terms.length === 1) {
    const { above, below } = first.read;
    const fixed = leastCommonMultiple(first.times.denominator, plus.denominator);
    return {
      kind: "fraction",
      above: addWholes(
        scaled(above, (first.times.numerator * fixed) / first.times.denominator),
        scaled(below, (plus.numerator * fixed) / plus.denominator),
      ),
      below: scaled(below, fixed),
    };
  }
  // Quotients with different numbers below the line: near, and exact no more.
  const quotients = terms.map(({ read, times: factor }) =>
    binary(rationalConstant(factor), "*", quotientFormula({ kind: "fraction", above: read.above, below: read.below })),
  );
  return { kind: "double", formula: total([...quotients, rationalConstant(plus)]) };
}

function wholeSum(terms: readonly ReadTerm[], plus: LinearSum["plus"]): NumberFormula {
  const below = terms.reduce(
    (all, { read, times: factor }) => leastCommonMultiple(all, read.below.most * factor.denominator),
    plus.denominator,
  );
  const parts = [
    ...terms.map(({ read, times: factor }) =>
      scaled(read.above, (factor.numerator * below) / (factor.denominator * read.below.most)),
    ),
    wholeConstant((plus.numerator * below) / plus.denominator),
  ];
  return { kind: "fraction", above: sumOfWholes(parts), below: wholeConstant(below) };
}

function sumOfWholes(parts: readonly Whole[]): Whole {
  const open = parts.filter(({ most }) => most > 0n);
  if (open.length === 0) return wholeConstant(0n);
  const most = open.reduce((sum, part) => sum + part.most, 0n);
  return open.length <= 3 ? open.reduce(addWholes) : whole(total(open.map(({ formula }) => formula)), most);
}

/** The formula of one sum over another; `complement` takes it from 1. */
export function quotientMeasure(above: SumFormula, below: SumFormula, isComplement: boolean): MeasureFormula {
  const [upper, lower] = [above.value, below.value];
  if (upper.kind !== "fraction" || lower.kind !== "fraction")
    throw new InexactFormulaError("workbook.refused.fractions");
  const divisor = lower.above.formula;
  // A negative divisor would turn comparisons round; it gives its sign to what stands above.
  const sign = (formula: Formula): Formula =>
    iff(binary(divisor, "<", constant(0)), binary(constant(0), "-", formula), formula);
  const common = commonDivisor(lower.below, upper.below);
  const numerator = scaledBy(upper.above, lower.below, common);
  const denominator = scaledBy(lower.above, upper.below, common);
  const isPositive = lower.above.formula.kind === "cell";
  const top = isPositive ? numerator : whole(sign(numerator.formula), numerator.most);
  const bottom = isPositive ? denominator : whole(call("ABS", denominator.formula), denominator.most);
  return {
    missing: or([above.missing, below.missing]),
    empty: iff(or([above.empty, below.empty]), constant(true), binary(divisor, "=", constant(0))),
    never: FALSE,
    value: {
      kind: "fraction",
      above: isComplement ? whole(binary(bottom.formula, "-", top.formula), bottom.most + top.most) : top,
      below: bottom,
    },
  };
}

/** What both can be divided by, where they are constant. */
export function commonDivisor(left: Whole, right: Whole): bigint {
  return greatestCommonDivisor(constantOf(left), constantOf(right));
}

function constantOf({ formula, most }: Whole): bigint {
  return formula.kind === "constant" ? most : 1n;
}

/** A whole number times another, of which one is constant wherever it can be. */
export function scaledBy(value: Whole, by: Whole, common: bigint): Whole {
  return by.formula.kind === "constant"
    ? scaled(value, by.most / common)
    : whole(binary(value.formula, "*", by.formula), value.most * by.most);
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
