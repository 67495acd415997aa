import type { Assessment } from "../assess/types.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { labelledList, markdownTable } from "./markdown/table.js";
import { scoresHead, scoresRows } from "./scoresRows.js";
import { type ReportOptions, wordsOf } from "./words.js";

/**
 * One unit's assessments by several rubrics as Markdown: a row for each, with total, bounds and grade.
 *
 * @param assessments - of one unit and period, as `assessAll` gives them
 *
 * @remarks Since 0.1.0
 */
export function scoresMarkdown(assessments: readonly Assessment[], { language }: ReportOptions): string {
  const words = wordsOf({ rubric: { displayPlaces: 2 }, factTitles: {} }, language);
  const { text } = words;
  const table = markdownTable(
    [
      { title: text("report.rubric") },
      { title: text("report.status") },
      { title: text("report.scores.total"), align: "right" },
      { title: "%", align: "right" },
      { title: text("report.scores.bounds"), align: "right" },
      { title: text("report.grade") },
    ],
    scoresRows(assessments, language).map((row) =>
      [`${row.title} (${row.id})`, row.status, row.total, row.percent, row.bounds, row.grade].map(escapeMarkdown),
    ),
  );
  return `${[`# ${text("report.scores.title")}`, labelledList(scoresHead(assessments, words)), table].join("\n\n")}\n`;
}
