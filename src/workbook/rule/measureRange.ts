import { and, binary, constant } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { soleEntry } from "../../rules/compile.js";
import { InexactFormulaError } from "../../rules/formula.js";
import type { MeasureKind } from "../../rules/kind.js";
import type { MeasureRangeFormula, RangeContext } from "../../rules/rangeFormula.js";
import type { MeasureInput } from "../../rules/types.js";
import type { MeasuredLines } from "./measureLines.js";
import { MEASURED, type RuleFrame } from "./ruleTypes.js";

/** All that a measure can still come to, in lines. */
export interface MeasureRangeLines extends MeasureRangeFormula {
  /** Every fact of the measure is known, and stays as it is. */
  readonly isSettled: Formula;
}

/** @throws {InexactFormulaError} where the measure has no range face */
export function measureRange(
  input: MeasureInput | undefined,
  measured: MeasuredLines,
  frame: RuleFrame,
): MeasureRangeLines {
  const [name, specification] = soleEntry(input ?? {}) ?? ["", undefined];
  const kind: MeasureKind | undefined = frame.registry.measures.get(name);
  if (kind?.rangeFormula === undefined) throw new InexactFormulaError("workbook.unbounded.ownKind", { kind: name });
  const put = (meaning: string, formula: Formula): Formula => frame.calculation.put(frame.node, meaning, formula);
  const context: RangeContext = {
    ...frame.facts,
    definition: frame.context.definition,
    factRange: frame.factRange,
    put,
  };
  const { facts } = kind.compile(specification, frame.context);
  const isSettled = put("isSettled", and(facts.map((fact) => frame.factRange(fact).isSettled)));
  const isValue = binary(measured.state, "=", constant(MEASURED.value));
  const isNever = binary(measured.state, "=", constant(MEASURED.never));
  const range = kind.rangeFormula(specification, context, { value: measured.value, isSettled, isValue, isNever });
  return { ...range, isSettled };
}
