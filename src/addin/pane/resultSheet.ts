import type { UnsealedAssessment } from "../../assess/types.js";
import type { Language } from "../../i18n/text.js";
import { identityLines, totalLines } from "../../report/header.js";
import { planSummary } from "../../report/planSummary.js";
import { treeOf } from "../../report/tree.js";
import { wordsOf } from "../../report/words.js";
import type { OutputCell, OutputTable } from "../cell.js";
import { deficiencyTable } from "../functions/deficiencyTable.js";
import { planTable } from "../functions/planTable.js";
import { scoreTable } from "../functions/scoreTable.js";

/** What the task pane writes on a sheet of its own: an answer as it stands, to be kept, printed, signed. */
export interface ResultSheet {
  readonly rows: OutputTable;
  /** Rows that are headings, the first row being 0. */
  readonly headings: readonly number[];
}

/** An assessment as a sheet: what was scored, the score table, the deficiencies, the action plan. */
export function resultSheet(assessment: UnsealedAssessment, language: Language): ResultSheet {
  const words = wordsOf(assessment, language);
  const head = [...identityLines(assessment, words).slice(1), ...totalLines(assessment, treeOf(assessment), words)];
  const blocks: readonly (readonly [title: string, rows: OutputTable])[] = [
    [words.text("report.title"), head.map(({ label, value }) => ["", label, value])],
    [words.text("report.nodes.title"), scoreTable(assessment, language)],
    [words.text("report.deficiencies.title"), deficiencyTable(assessment, language)],
    [
      words.text("report.plan.title"),
      [...planSummary(assessment, words).map((line) => ["", line]), ...planTable(assessment, language)],
    ],
  ];
  const width = Math.max(...blocks.flatMap(([, rows]) => rows.map((row) => row.length)));
  const rows: OutputCell[][] = [];
  const headings: number[] = [];
  for (const [title, block] of blocks) {
    if (rows.length > 0) rows.push([]);
    headings.push(rows.length);
    rows.push([title], ...block.map((row) => [...row]));
  }
  return { rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]), headings };
}
