import { and, binary, call, cell, constant, firstOf } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import type { ScoreFormulas } from "./compileScore.js";
import { definitionOf, type WorkbookFrame } from "./frame.js";
import { INPUT, type InputSheet } from "./sheetInput.js";
import { STYLE } from "./styles.js";

/** Says beside each fact what is wrong with its cell: not a value of the fact, or a part above its whole. */
export function addChecks(frame: WorkbookFrame, input: InputSheet, formulas: ScoreFormulas): void {
  const { say } = frame;
  for (const [fact, { value, row }] of input.facts) {
    const wrong = formulas.facts.wrong.get(fact);
    if (wrong === undefined) continue;
    const definition = definitionOf(frame, fact);
    const whole = definition.partOf === undefined ? undefined : input.facts.get(definition.partOf);
    const message = definition.type === "cases" ? say("workbook.check.cases") : say("workbook.check.wrong");
    const cases: (readonly [Formula, Formula])[] = [[wrong, constant(message)]];
    if (whole !== undefined) {
      const [part, all] = [cell(value), cell(whole.value)];
      const isAbove = and([call("ISNUMBER", part), call("ISNUMBER", all), binary(part, ">", all)]);
      cases.push([isAbove, constant(say("workbook.check.part"))]);
    }
    input.sheet.formula(row, INPUT.check, firstOf(cases, constant("")), STYLE.warning);
  }
}
