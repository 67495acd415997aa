import type { Assessment } from "../../assess/types.js";
import { planRows } from "../planRows.js";
import { planSummary } from "../planSummary.js";
import type { Words } from "../words.js";
import { escapeMarkdown } from "./escape.js";
import { markdownTable } from "./table.js";

/** The plan: what it brings, and all its actions in a table. */
export function planLines(assessment: Assessment, words: Words): readonly string[] {
  const { text } = words;
  const rows = planRows(assessment, words);
  const summary = planSummary(assessment, words)
    .map((line) => `- ${escapeMarkdown(line)}`)
    .join("\n");
  if (rows.length === 0) return [summary];
  const table = markdownTable(
    [
      { title: text("report.column.order"), align: "right" },
      { title: text("report.column.action") },
      { title: text("report.column.lead") },
      { title: text("report.column.days"), align: "right" },
      { title: text("report.column.personDays"), align: "right" },
      { title: text("report.column.gain"), align: "right" },
      { title: text("report.column.reaches"), align: "right" },
      { title: text("report.column.nodes") },
      { title: text("report.column.documents") },
    ],
    rows.map((row) => [
      row.order,
      [escapeMarkdown(row.title), ...row.notes.map((note) => `*${escapeMarkdown(note)}*`)].join("<br>"),
      escapeMarkdown(row.lead),
      row.leadDays,
      row.personDays,
      row.gain,
      row.reaches,
      escapeMarkdown(row.nodes),
      row.documents.map(escapeMarkdown).join("<br>"),
    ]),
  );
  return [summary, table];
}
