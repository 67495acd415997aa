import type { UnsealedAssessment } from "../assess/types.js";
import type { TableOptions } from "./reportTable.js";
import { scoresHead, scoresRows } from "./scoresRows.js";
import { labelledLines } from "./terminal/labelled.js";
import { terminalTable } from "./terminal/table.js";
import { wordsOf } from "./words.js";

/**
 * One unit's assessments by several rubrics as a table for a terminal: a row for each, with total, bounds and grade.
 *
 * @param assessments - of one unit and period, as `assessAll` gives them
 *
 * @remarks Since 0.1.0
 */
export function scoresTable(assessments: readonly UnsealedAssessment[], options: Omit<TableOptions, "most">): string {
  const { language, width = 100 } = options;
  const words = wordsOf({ rubric: { displayPlaces: 2 }, factTitles: {} }, language);
  const { text } = words;
  const table = terminalTable(
    [
      { title: text("report.rubric"), share: 3 },
      { title: text("report.status"), share: 2 },
      { title: text("report.scores.total"), align: "right" },
      { title: "%", align: "right" },
      { title: text("report.scores.bounds"), align: "right", most: 16 },
      { title: text("report.grade"), most: 16 },
    ],
    scoresRows(assessments, language).map((row) => [
      `${row.id}\n${row.title}`,
      row.status,
      row.total,
      row.percent,
      row.bounds,
      row.grade,
    ]),
    width,
    true,
  );
  return [
    text("report.scores.title").toUpperCase(),
    ...labelledLines(scoresHead(assessments, words), width),
    table,
    "",
  ].join("\n");
}
