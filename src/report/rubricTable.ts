import type { Rubric } from "../rubric/types.js";
import { yearsText } from "./page/head.js";
import type { TableOptions } from "./reportTable.js";
import { labelledLines } from "./terminal/labelled.js";
import { terminalTable } from "./terminal/table.js";
import { type Words, wordsOf } from "./words.js";

/**
 * Rubrics as a table for a terminal: what each is, how far it can be trusted, and where it is from; below the table
 * what the words for that mean. Ids are never broken: they are copied.
 *
 * @remarks Since 0.1.0
 */
export function rubricTable(rubrics: readonly Rubric[], options: Omit<TableOptions, "most">): string {
  const { language, width = 100 } = options;
  const words = wordsOf({ rubric: { displayPlaces: 0 }, factTitles: {} }, language);
  const { text } = words;
  const table = terminalTable(
    [
      { title: text("report.rubrics.id") },
      { title: text("report.rubrics.title"), share: 3 },
      { title: text("report.status") },
      { title: text("report.rubrics.years"), most: 9 },
      { title: text("report.rubrics.source"), share: 2 },
    ],
    rubrics.map((rubric) => [
      rubric.id,
      words.local(rubric.title),
      text(`report.rubrics.status.${rubric.status}`),
      yearsText(rubric, words),
      sourceText(rubric, words),
    ]),
    width,
    true,
  );
  const statuses = [...new Set(rubrics.map(({ status }) => status))];
  const legend = labelledLines(
    statuses.map((status) => ({ label: text(`report.rubrics.status.${status}`), value: text(`status.${status}`) })),
    width,
  );
  return [table, ...legend, ""].join("\n");
}

/** The decision, or else the first source without what it says in brackets. */
function sourceText({ decision, sources, issuer }: Rubric, words: Words): string {
  const [source] = sources;
  return decision?.number ?? source?.document.split(" (", 1)[0] ?? words.local(issuer);
}
