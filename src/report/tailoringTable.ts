import type { TableOptions } from "./reportTable.js";
import {
  changeRows,
  findingLines,
  originRows,
  type TailoringReport,
  tailoringHead,
  tailoringWords,
} from "./tailoringRows.js";
import { labelledLines } from "./terminal/labelled.js";
import { terminalTable } from "./terminal/table.js";
import { wrap } from "./terminal/wrap.js";

/**
 * A resolved tailoring as text for a terminal: what it was made of, every change with before and after, where each node comes
 * from, and what the prover finds in the whole.
 *
 * @remarks Since 0.1.0
 */
export function tailoringTable(report: TailoringReport, options: Omit<TableOptions, "most">): string {
  const { language, width = 100 } = options;
  const words = tailoringWords(report, language);
  const { text } = words;
  const heading = (title: string): string => `\n${title.toUpperCase()}`;
  const changes = changeRows(report, words);
  return [
    text("report.tailoring.title").toUpperCase(),
    ...labelledLines(tailoringHead(report, words), width),
    ...findingLines(report, words).flatMap((line) => wrap(line, width)),
    ...(changes.length === 0
      ? []
      : [
          heading(text("report.tailoring.changes")),
          terminalTable(
            [
              { title: text("report.tailoring.what"), share: 3 },
              { title: text("report.tailoring.change"), share: 2 },
              { title: text("report.tailoring.before"), share: 2 },
              { title: text("report.tailoring.after"), share: 2 },
              { title: text("report.tailoring.source"), share: 3 },
            ],
            changes.map(({ what, change, before, after, by }) => [what, change, before, after, by]),
            width,
            true,
          ),
        ]),
    heading(text("report.tailoring.nodes")),
    terminalTable(
      [
        { title: text("report.column.code"), most: 12 },
        { title: text("report.column.node"), share: 3 },
        { title: text("report.column.max"), align: "right", most: 8 },
        { title: text("report.tailoring.origin"), share: 2 },
      ],
      originRows(report, words).map(({ code, level, title, max, origin }) => [
        code,
        level === 1 ? title.toUpperCase() : title,
        max,
        origin,
      ]),
      width,
    ),
    "",
  ].join("\n");
}
