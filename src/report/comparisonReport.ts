import type { Deficiency } from "../assess/types.js";
import type { AssessmentComparison, ComparedAssessment } from "../compare/compareAssessments.js";
import { periodText } from "./period.js";
import type { TableOptions } from "./reportTable.js";
import { shiftColumns, shiftRow, totalShiftLines } from "./shiftRows.js";
import { statusText } from "./status.js";
import { type PageSection, pageMarkdown, pageText, type TablePage } from "./tablePage.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/**
 * Two assessments side by side, in Markdown.
 *
 * @remarks Since 0.1.0
 */
export function comparisonMarkdown(comparison: AssessmentComparison, { language }: ReportOptions): string {
  return pageMarkdown(pageOf(comparison, wordsOf(comparison, language)));
}

/**
 * Two assessments side by side, as text for a terminal.
 *
 * @remarks Since 0.1.0
 */
export function comparisonTable(
  comparison: AssessmentComparison,
  { language, width = 100 }: Omit<TableOptions, "most">,
): string {
  return pageText(pageOf(comparison, wordsOf(comparison, language)), width);
}

function pageOf(comparison: AssessmentComparison, words: Words): TablePage {
  const { text } = words;
  const { title, id, version, status } = comparison.rubric;
  const { before, after, nodes, disappeared, appeared } = comparison;
  return {
    title: text("report.comparison.title"),
    head: [
      { label: text("report.comparison.before"), value: comparedText(before, words) },
      { label: text("report.comparison.after"), value: comparedText(after, words) },
      { label: text("report.rubric"), value: text("report.rubricVersion", { title, id, version }) },
      { label: text("report.status"), value: statusText(status, words) },
      ...totalShiftLines(comparison, words),
    ],
    sections: [
      {
        title: text("report.comparison.nodes", { count: nodes.length }),
        lines: [...versionLines(comparison, words), ...(nodes.length === 0 ? [text("report.whatIf.nothing")] : [])],
        columns: shiftColumns(text("report.comparison.before"), text("report.comparison.after"), words),
        rows: nodes.map((node) => shiftRow(node, words)),
      },
      deficiencySection(
        text("report.comparison.disappeared", { count: disappeared.length }),
        disappeared,
        comparison,
        words,
      ),
      deficiencySection(text("report.comparison.appeared", { count: appeared.length }), appeared, comparison, words),
    ],
  };
}

function comparedText({ unit, period, asOf }: ComparedAssessment, words: Words): string {
  const named = { unit: unit.name, period: periodText(period, words) };
  return asOf === undefined
    ? words.text("report.comparison.of", named)
    : words.text("report.comparison.asOf", { ...named, day: asOf });
}

/** Where the rubric changed in between, points may differ though the work is the same. */
function versionLines({ before, after, addedNodes, removedNodes }: AssessmentComparison, words: Words): string[] {
  if (before.rubricVersion === after.rubricVersion) return [];
  const versions = { before: before.rubricVersion, after: after.rubricVersion };
  return [
    words.text("report.comparison.versions", versions),
    ...(addedNodes.length === 0 ? [] : [words.text("report.comparison.added", { nodes: addedNodes.join(", ") })]),
    ...(removedNodes.length === 0 ? [] : [words.text("report.comparison.removed", { nodes: removedNodes.join(", ") })]),
  ];
}

function deficiencySection(
  title: string,
  deficiencies: readonly Deficiency[],
  { nodeTitles }: AssessmentComparison,
  words: Words,
): PageSection {
  return {
    title,
    columns: [
      { title: words.text("report.column.code"), most: 12 },
      { title: words.text("report.column.node"), share: 2 },
      { title: words.text("report.column.reason"), share: 3 },
    ],
    rows: deficiencies.map(({ node, message }) => {
      const nodeTitle = nodeTitles[node];
      return [node, nodeTitle === undefined ? "" : words.local(nodeTitle), words.message(message)];
    }),
  };
}
