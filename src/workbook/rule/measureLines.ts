import { binary, constant, firstOf, iff } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { soleEntry } from "../../rules/compile.js";
import { InexactFormulaError, type MeasuredFormula, type MeasureFormula, type Whole } from "../../rules/formula.js";
import type { MeasureKind } from "../../rules/kind.js";
import type { MeasureInput } from "../../rules/types.js";
import { MEASURED, type RuleFrame } from "./ruleTypes.js";

/** A measured value in lines of its own. */
export interface MeasuredLines extends MeasuredFormula {
  readonly state: Formula;
}

/** Puts a measure into lines: its state, and its value where it has one. */
export function measureLines(input: MeasureInput | undefined, frame: RuleFrame): MeasuredLines {
  const [name, specification] = soleEntry(input ?? {}) ?? ["", undefined];
  const kind: MeasureKind | undefined = frame.registry.measures.get(name);
  if (kind?.formula === undefined) throw new InexactFormulaError("workbook.refused.ownKind", { kind: name });
  const measure = kind.formula(specification, frame.facts);
  const put = (meaning: string, formula: Formula): Formula => frame.calculation.put(frame.node, meaning, formula);
  const state = put(
    "state",
    firstOf(
      [
        [measure.never, constant(MEASURED.never)],
        [measure.missing, constant(MEASURED.missing)],
        [measure.empty, constant(MEASURED.empty)],
      ],
      constant(MEASURED.value),
    ),
  );
  const isValue = binary(state, "=", constant(MEASURED.value));
  return {
    state,
    value: valueLines(measure.value, isValue, put),
    placeOf: (choice) => placeOf(choice, name, specification, frame),
  };
}

function valueLines(
  value: MeasureFormula["value"],
  isValue: Formula,
  put: (meaning: string, formula: Formula) => Formula,
): MeasureFormula["value"] {
  const line = (meaning: string, formula: Formula, otherwise: number): Formula =>
    formula.kind === "constant" ? formula : put(meaning, iff(isValue, formula, constant(otherwise)));
  if (value.kind === "choice") return { kind: "choice", place: line("choice", value.place, -1) };
  if (value.kind === "double") return { kind: "double", formula: line("value", value.formula, 0) };
  const wholeLine = (meaning: string, one: Whole, otherwise: number): Whole => ({
    formula: line(meaning, one.formula, otherwise),
    most: one.most,
  });
  return { kind: "fraction", above: wholeLine("above", value.above, 0), below: wholeLine("below", value.below, 1) };
}

function placeOf(choice: string | boolean, name: string, specification: unknown, { facts }: RuleFrame): number {
  if (name !== "choice") return -1;
  const place = facts.choices(specification as string).indexOf(choice);
  // A boolean is 0 or 1, the choices of a list count from 1.
  return typeof choice === "boolean" || place === -1 ? place : place + 1;
}
