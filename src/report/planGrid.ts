import type { Assessment } from "../assess/types.js";
import { planRows } from "./planRows.js";
import type { Words } from "./words.js";

/** One cell of a grid; numbers stay numbers. */
export type GridCell = string | number;

/** The plan as cells of a sheet: headings, and a row for each action in its order. */
export interface PlanGrid {
  readonly head: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** The action plan for spreadsheets: the same in the workbook and in the add-ins. */
export function planGrid(assessment: Assessment, words: Words): PlanGrid {
  const texts = planRows(assessment, words);
  const head = [
    words.text("report.column.order"),
    words.text("report.column.action"),
    words.text("report.column.lead"),
    words.text("report.column.days"),
    words.text("report.column.personDays"),
    words.text("report.column.gain"),
    words.text("report.column.reaches"),
    words.text("report.column.nodes"),
    words.text("report.column.documents"),
    words.text("report.column.note"),
  ];
  const rows = assessment.actionPlan.actions.map((action, index) => [
    index + 1,
    words.local(action.title),
    words.local(action.lead),
    action.leadDays,
    action.personDays,
    action.gain,
    action.reaches,
    action.nodes.join(", "),
    action.documents.map((document) => words.local(document)).join("; "),
    texts[index]?.notes.join(" ") ?? "",
  ]);
  return { head, rows };
}
