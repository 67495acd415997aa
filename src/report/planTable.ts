import type { Assessment } from "../assess/types.js";
import { identityLines, totalLines } from "./header.js";
import { planRows } from "./planRows.js";
import { planSummary } from "./planSummary.js";
import type { TableOptions } from "./reportTable.js";
import { labelledLines } from "./terminal/labelled.js";
import { planRowsTable } from "./terminal/plan.js";
import { wrap } from "./terminal/wrap.js";
import { treeOf } from "./tree.js";
import { wordsOf } from "./words.js";

/**
 * The action plan alone (kế hoạch khắc phục), as text for a terminal: all actions in their order.
 *
 * @remarks Since 0.1.0
 */
export function planTable(assessment: Assessment, options: Omit<TableOptions, "most">): string {
  const { width = 100 } = options;
  const words = wordsOf(assessment, options.language);
  const rows = planRows(assessment, words);
  return [
    words.text("report.plan.title").toUpperCase(),
    ...labelledLines(identityLines(assessment, words), width),
    "",
    ...labelledLines(totalLines(assessment, treeOf(assessment), words), width),
    "",
    ...planSummary(assessment, words).flatMap((line) => wrap(line, width)),
    ...(rows.length === 0 ? [] : [planRowsTable(rows, words, width)]),
    "",
  ].join("\n");
}
