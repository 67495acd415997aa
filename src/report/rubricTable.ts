import type { Rubric } from "../rubric/types.js";
import { yearsText } from "./page/head.js";
import type { TableOptions } from "./reportTable.js";
import { terminalTable } from "./terminal/table.js";
import { wordsOf } from "./words.js";

/**
 * Rubrics as a table for a terminal: what each is, how far it can be trusted, and where it is from.
 *
 * @remarks Since 0.1.0
 */
export function rubricTable(rubrics: readonly Rubric[], options: Omit<TableOptions, "most">): string {
  const { language, width = 100 } = options;
  const words = wordsOf({ rubric: { displayPlaces: 0 }, factTitles: {} }, language);
  const { text } = words;
  const table = terminalTable(
    [
      { title: text("report.rubrics.id"), most: 28 },
      { title: text("report.rubrics.title"), share: 3 },
      { title: text("report.status"), share: 2 },
      { title: text("report.rubrics.version") },
      { title: text("report.rubrics.years") },
      { title: text("report.issuer"), share: 2 },
    ],
    rubrics.map((rubric) => [
      rubric.id,
      words.local(rubric.title),
      words.text(`status.${rubric.status}`),
      rubric.version,
      yearsText(rubric, words),
      rubric.decision?.number ?? words.local(rubric.issuer),
    ]),
    width,
    true,
  );
  return `${table}\n`;
}
