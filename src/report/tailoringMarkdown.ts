import { escapeMarkdown } from "./markdown/escape.js";
import { labelledList, markdownTable } from "./markdown/table.js";
import {
  changeRows,
  findingLines,
  originRows,
  type TailoringReport,
  tailoringHead,
  tailoringWords,
} from "./tailoringRows.js";
import type { ReportOptions } from "./words.js";

/**
 * A resolved tailoring as Markdown: what it was made of, every change with before and after, where each node comes from, and
 * what the prover finds in the whole.
 *
 * @remarks Since 0.1.0
 */
export function tailoringMarkdown(report: TailoringReport, { language }: ReportOptions): string {
  const words = tailoringWords(report, language);
  const { text } = words;
  const findings = findingLines(report, words);
  const changes = changeRows(report, words);
  const parts = [
    `# ${text("report.tailoring.title")}`,
    labelledList(tailoringHead(report, words)),
    ...(findings.length === 0 ? [] : [findings.map((line) => `- ${escapeMarkdown(line)}`).join("\n")]),
    ...(changes.length === 0
      ? []
      : [
          `## ${text("report.tailoring.changes")}`,
          markdownTable(
            (["what", "change", "before", "after", "source"] as const).map((column) => ({
              title: text(`report.tailoring.${column}`),
            })),
            changes.map(({ what, change, before, after, by }) => [what, change, before, after, by].map(escapeMarkdown)),
          ),
        ]),
    `## ${text("report.tailoring.nodes")}`,
    markdownTable(
      [
        { title: text("report.column.code") },
        { title: text("report.column.node") },
        { title: text("report.column.max"), align: "right" },
        { title: text("report.tailoring.origin") },
      ],
      originRows(report, words).map(({ code, level, title, max, origin }) =>
        [code, title, max, origin].map((cell) => (level === 1 ? `**${escapeMarkdown(cell)}**` : escapeMarkdown(cell))),
      ),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}
