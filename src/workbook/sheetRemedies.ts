import { binary, call, constant, iff } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { localText } from "../i18n/text.js";
import type { WorkbookFrame } from "./frame.js";
import type { CellRange } from "./inputs.js";
import { rangeOf } from "./readFact.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import { type DeficiencySheet, ruleLines } from "./sheetDeficiencies.js";
import { pointsStyle, STYLE } from "./styles.js";

const SHOWN = { place: 1, code: 2, title: 3, lost: 4, actions: 5, lead: 6, days: 7 } as const;
const HIDDEN = { actions: 9, lead: 10, days: 11 } as const;

/** For each deficiency what the rubric says that can be done, in the order of the points that were lost. */
export function buildRemedies(frame: WorkbookFrame, deficiencies: DeficiencySheet): SheetBuilder {
  const { say, names, language, compiled } = frame;
  const { firstRow, leaves } = deficiencies;
  const sheet = createSheet(names.remedies, [6, 10, 50, 11, 62, 26, 12, 3, 0, 0, 0], { frozenRows: 3 });
  sheet.value(1, SHOWN.place, say("workbook.remedies.title"), STYLE.title);
  sheet.merge(1, SHOWN.place, SHOWN.days);
  sheet.height(1, 24);
  sheet.value(2, SHOWN.place, say("workbook.remedies.note", { plan: names.plan }), STYLE.subtitle);
  sheet.merge(2, SHOWN.place, SHOWN.days);
  for (const key of ["place", "code", "lost"] as const) {
    sheet.value(3, SHOWN[key], say(`workbook.deficiencies.${key}`), STYLE.head);
  }
  sheet.value(3, SHOWN.title, say("workbook.score.item"), STYLE.head);
  for (const key of ["actions", "lead", "days"] as const) {
    sheet.value(3, SHOWN[key], say(`workbook.remedies.${key}`), STYLE.head);
  }
  const last = firstRow + leaves.length - 1;
  const column = (number: number): CellRange => ({ from: sheet.at(firstRow, number), to: sheet.at(last, number) });
  for (const [index, { node }] of leaves.entries()) {
    const row = firstRow + index;
    const actions = (node.source?.actions ?? []).flatMap((id) => compiled.rubric.actions?.[id] ?? []);
    const lines = (values: readonly string[]): string => Array.from(new Set(values)).join("\n");
    const nothing = say("workbook.remedies.noAction");
    sheet.value(
      row,
      HIDDEN.actions,
      lines(actions.map(({ title }) => localText(title, language))) || nothing,
      STYLE.plain,
    );
    sheet.value(row, HIDDEN.lead, lines(actions.map(({ lead }) => localText(lead, language))) || "–", STYLE.plain);
    sheet.value(
      row,
      HIDDEN.days,
      actions.length === 0 ? "–" : Math.max(...actions.map(({ leadDays }) => leadDays)),
      STYLE.plain,
    );
  }
  const places = compiled.rubric.displayPlaces;
  for (const index of leaves.keys()) {
    const row = firstRow + index;
    const at = deficiencies.rowOf(index);
    const shown = (formula: Formula): Formula => iff(binary(at, "=", constant("")), constant(""), formula);
    const pick = (from: CellRange): Formula => shown(call("INDEX", rangeOf(from), at));
    const { border: _border, ...points } = pointsStyle(places, false);
    sheet.formula(row, SHOWN.place, shown(constant(index + 1)), { horizontal: "center" });
    sheet.formula(row, SHOWN.code, pick(deficiencies.codes), { format: "@" });
    sheet.formula(row, SHOWN.title, pick(deficiencies.titles), STYLE.text);
    sheet.formula(row, SHOWN.lost, pick(deficiencies.lost), { ...points, color: "C00000", bold: true });
    sheet.formula(row, SHOWN.actions, pick(column(HIDDEN.actions)), STYLE.text);
    sheet.formula(row, SHOWN.lead, pick(column(HIDDEN.lead)), STYLE.text);
    sheet.formula(row, SHOWN.days, pick(column(HIDDEN.days)), { horizontal: "center" });
  }
  ruleLines(sheet, last, SHOWN.days);
  return sheet;
}
