import { lintCounts } from "./lintCounts.js";
import {
  type LintedRubric,
  type LintReportOptions,
  lintWords,
  placeText,
  type ReportedFinding,
  severityText,
  shownFindings,
  witnessText,
} from "./lintReport.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { markdownTable } from "./markdown/table.js";
import type { Words } from "./words.js";

/**
 * The findings of the prover in Markdown: a table for each rubric, counts at the end.
 *
 * @remarks Since 0.1.0
 */
export function lintMarkdown(rubrics: readonly LintedRubric[], options: Omit<LintReportOptions, "width">): string {
  const { language, information = false } = options;
  const words = lintWords(language);
  return [
    `# ${words.text("report.lint.title")}`,
    ...rubrics.flatMap(({ name, findings }) => {
      const shown = shownFindings(findings, information);
      return [
        `## ${escapeMarkdown(name)}`,
        shown.length === 0 ? words.text("report.lint.nothing") : table(shown, words),
      ];
    }),
    `${lintCounts(rubrics, information, words)}\n`,
  ].join("\n\n");
}

function table(findings: readonly ReportedFinding[], words: Words): string {
  const { text } = words;
  return markdownTable(
    [
      { title: text("report.lint.severity") },
      { title: text("report.lint.place"), align: "right" },
      { title: text("report.lint.finding") },
      { title: text("report.lint.suggestion") },
      { title: text("report.lint.witness") },
    ],
    findings.map((finding) => [
      severityText(finding.severity, words),
      placeText(finding),
      [escapeMarkdown(words.message(finding)), ...(finding.path === "" ? [] : [`\`${finding.path}\``])].join("<br>"),
      finding.suggestion === undefined ? "" : escapeMarkdown(words.message(finding.suggestion)),
      escapeMarkdown(witnessText(finding, words)),
    ]),
  );
}
