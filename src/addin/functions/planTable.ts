import type { Assessment } from "../../assess/types.js";
import type { Language } from "../../i18n/text.js";
import { planRows } from "../../report/planRows.js";
import { planSummary } from "../../report/planSummary.js";
import { wordsOf } from "../../report/words.js";
import type { OutputTable } from "../cell.js";

/** The action plan in its order; where nothing can be planned, the sentence that says why. */
export function planTable(assessment: Assessment, language: Language): OutputTable {
  const words = wordsOf(assessment, language);
  const { actions } = assessment.actionPlan;
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
    words.text("addin.column.note"),
  ];
  const rows = actions.map((action, index) => [
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
  if (rows.length > 0) return [head, ...rows];
  return [head, ["", planSummary(assessment, words).join(" "), ...head.slice(2).map(() => "")]];
}
