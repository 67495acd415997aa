import { changedValues, type WhatIf } from "../assess/whatIf.js";
import type { FactValue } from "../evidence/types.js";
import type { HeaderLine } from "./header.js";
import type { TableOptions } from "./reportTable.js";
import { resultHead } from "./resultHead.js";
import { shiftColumns, shiftRow, totalShiftLines } from "./shiftRows.js";
import { pageMarkdown, pageText, type TablePage } from "./tablePage.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/**
 * What would be if facts were others, in Markdown.
 *
 * @remarks Since 0.1.0
 */
export function whatIfMarkdown(change: WhatIf, { language }: ReportOptions): string {
  return pageMarkdown(pageOf(change, wordsOf(change, language)));
}

/**
 * What would be if facts were others, as text for a terminal.
 *
 * @remarks Since 0.1.0
 */
export function whatIfTable(change: WhatIf, { language, width = 100 }: Omit<TableOptions, "most">): string {
  return pageText(pageOf(change, wordsOf(change, language)), width);
}

function pageOf(change: WhatIf, words: Words): TablePage {
  const { text } = words;
  const { nodes, rubric, contradictions } = change;
  return {
    title: text("report.whatIf.title"),
    head: [...resultHead(change, [rubric], words), ...changeLines(change, words), ...totalShiftLines(change, words)],
    sections: [
      {
        lines: [
          ...contradictions.map((one) => words.message(one)),
          ...(nodes.length === 0 ? [text("report.whatIf.nothing")] : []),
        ],
        columns: shiftColumns(text("report.column.now"), text("report.column.then"), words),
        rows: nodes.map((node) => shiftRow(node, words)),
      },
    ],
  };
}

function changeLines({ changes }: WhatIf, words: Words): readonly HeaderLine[] {
  return changedValues(changes).map(([fact, value]) => ({
    label: words.text("report.whatIf.change"),
    value: `${words.fact(fact)} = ${valueText(value, words)}`,
  }));
}

function valueText(value: FactValue, { text, points }: Words): string {
  if (value === null) return text("report.whatIf.takenBack");
  if (typeof value === "boolean") return text(value ? "yes" : "no");
  if (typeof value === "object") return text("report.whatIf.cases", { count: value.length });
  return typeof value === "number" ? points(value) : value;
}
