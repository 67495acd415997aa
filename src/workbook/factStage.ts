import type { Derivations } from "../facts/derive.js";
import type { LinearSum } from "../facts/linear.js";
import { and, binary, call, constant, iff, not, times, total } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import type { Rational } from "../number/rational.js";
import { InexactFormulaError, type Whole } from "../rules/formula.js";
import { type Calculation, MISSING } from "./calculation.js";
import { type CellLimits, cellLimits, larger } from "./limits.js";

/** What is known of a fact at one stage of deriving. */
export interface FactStage {
  /** Whole steps, `""` or `"∅"`; for a ratio the number above the line. */
  readonly value: Formula;
  /** How far the value can lie from zero. */
  readonly most: bigint;
  readonly certain: Formula;
  /** The number below the line, where a fact is a ratio; else its steps are those of its cell. */
  readonly below: Whole | undefined;
  /** Counts up with each stage. */
  readonly stage: number;
}

/** Facts on their way: what is known of each so far. */
export interface Deriving {
  readonly stages: Map<string, FactStage>;
  readonly derivations: Derivations;
  readonly calculation: Calculation;
  /** Conditions under which a derived value is larger than a cell of the sheet may be. */
  readonly beyond: Formula[];
}

export function limitsOf(fact: string, { derivations: { definitions } }: Deriving): CellLimits | undefined {
  const definition = definitions.get(fact);
  return definition === undefined ? undefined : cellLimits(definition);
}

export function stageOf(fact: string, { stages }: Deriving): FactStage {
  const stage = stages.get(fact);
  if (stage === undefined) throw new RangeError(`The fact ${fact} has no line.`);
  return stage;
}

/** A weighted sum of facts in whole steps of 1 / `scale`: coefficients and what is added. */
export function inSteps(
  sum: LinearSum,
  scale: bigint,
  deriving: Deriving,
): { readonly weights: readonly bigint[]; readonly plus: bigint } {
  const steps = (value: Rational, of: bigint): bigint => {
    const numerator = value.numerator * scale;
    const denominator = value.denominator * of;
    if (numerator % denominator !== 0n) throw new InexactFormulaError("workbook.refused.derivation");
    return numerator / denominator;
  };
  const weights = sum.terms.map(({ fact, times: factor }) => {
    const limits = limitsOf(fact, deriving);
    const isRatio = deriving.derivations.ratios.some((ratio) => ratio.fact === fact);
    if (limits === undefined || isRatio) throw new InexactFormulaError("workbook.refused.derivation");
    return steps(factor, limits.scale);
  });
  return { weights, plus: steps(sum.plus, 1n) };
}

export function weighted(values: readonly Formula[], weights: readonly bigint[], rest: bigint): Formula {
  const terms = values.map((value, index) => times(value, constant(Number(weights[index] ?? 1n))));
  return total([...terms, constant(Number(rest))]);
}

/** Within the ends that the type and the definition give; entered values were checked before. */
export function isAllowed(value: Formula, { lowest, highest }: CellLimits): Formula {
  return and([binary(value, ">=", constant(Number(lowest))), binary(value, "<=", constant(Number(highest)))]);
}

export function keep(
  fact: string,
  before: FactStage,
  after: { readonly value: Formula; readonly certain: Formula; readonly most?: bigint; readonly below?: Whole },
  deriving: Deriving,
): void {
  const isKnown = not(binary(before.value, "=", MISSING));
  const value = deriving.calculation.put(fact, "derived", iff(isKnown, before.value, after.value));
  const certain = deriving.calculation.put(fact, "certain", iff(isKnown, before.certain, after.certain));
  const below =
    before.below === undefined || after.below === undefined
      ? before.below
      : {
          formula: deriving.calculation.put(fact, "below", iff(isKnown, before.below.formula, after.below.formula)),
          most: larger(before.below.most, after.below.most),
        };
  const most = larger(before.most, after.most ?? 0n);
  deriving.stages.set(fact, { value, most, certain, below, stage: before.stage + 1 });
}

export function allCertain(facts: readonly string[], deriving: Deriving): Formula {
  const certain = facts.map((fact) => stageOf(fact, deriving).certain);
  const open = certain.filter((one) => one.kind !== "constant");
  return open.length === 0 ? constant(1) : call("MIN", ...open);
}

/** Reports a value beyond what the sheet computes with, where the fact itself has no such end. */
export function watch(value: Formula, when: Formula, { highest, isStated }: CellLimits, { beyond }: Deriving): void {
  if (!isStated) beyond.push(and([when, binary(value, ">", constant(Number(highest)))]));
}
