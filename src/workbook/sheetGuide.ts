import { localText } from "../i18n/text.js";
import type { BoundsFormulas } from "./bounds/compileBounds.js";
import type { WorkbookFrame } from "./frame.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import { STYLE } from "./styles.js";

/** The first sheet: what the workbook is, how it is filled, and what it cannot say. */
export function buildGuide(frame: WorkbookFrame, bounds: BoundsFormulas): SheetBuilder {
  const { say, names, compiled, language, evidence, year } = frame;
  const { rubric } = compiled;
  const sheet = createSheet(names.guide, [4, 150]);
  sheet.value(1, 1, say("workbook.guide.title"), STYLE.title);
  sheet.merge(1, 1, 2);
  sheet.height(1, 26);
  const head = [
    localText(rubric.title, language),
    say("workbook.score.unit", { unit: evidence.unit.name, year: String(year) }),
    say("workbook.guide.version", { id: rubric.id, version: rubric.version }),
    say("workbook.score.status", { status: say(`status.${rubric.status}`) }),
  ];
  let row = 2;
  for (const text of head) {
    sheet.value(row, 1, text, STYLE.subtitle);
    sheet.merge(row, 1, 2);
    row += 1;
  }
  row += 1;
  const steps = [
    say("workbook.guide.input", { sheet: names.input }),
    say("workbook.guide.blank"),
    say("workbook.guide.percent"),
    ...(frame.facts.some((fact) => compiled.definitions.get(fact)?.type === "cases")
      ? [say("workbook.guide.cases", { sheet: names.cases, input: names.input })]
      : []),
    say("workbook.guide.documents", { sheet: names.documents }),
    say("workbook.guide.derived"),
    say("workbook.guide.exemptions"),
    say("workbook.guide.claimed"),
    say("workbook.guide.score", { sheet: names.score }),
    say("workbook.guide.bounds", { sheet: names.score }),
    say("workbook.guide.deficiencies", {
      deficiencies: names.deficiencies,
      remedies: names.remedies,
      plan: names.plan,
    }),
    say("workbook.guide.import"),
  ];
  sheet.value(row, 1, say("workbook.guide.how"), STYLE.label);
  sheet.merge(row, 1, 2);
  row += 1;
  for (const [index, text] of steps.entries()) {
    sheet.value(row, 1, `${index + 1}.`, STYLE.text);
    sheet.value(row, 2, text, STYLE.text);
    row += 1;
  }
  row += 1;
  sheet.value(row, 1, say("workbook.guide.limits"), STYLE.label);
  sheet.merge(row, 1, 2);
  for (const text of [
    say("workbook.guide.limitMissing"),
    ...bounds.refused.map(({ node, reason }) => {
      const about = node.code === "" ? say("workbook.score.total") : node.code;
      return say("workbook.guide.limitBounds", { node: about, reason });
    }),
    say("workbook.guide.limitOthers"),
    say("workbook.guide.limitExact"),
    say("workbook.guide.limitPrograms"),
  ]) {
    row += 1;
    sheet.value(row, 1, "–", STYLE.text);
    sheet.value(row, 2, text, STYLE.text);
  }
  return sheet;
}
