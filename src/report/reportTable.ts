import type { UnsealedAssessment } from "../assess/types.js";
import { balanceOf } from "./balance.js";
import { balanceRows } from "./balanceRows.js";
import { type DeficiencyGroup, deficiencyGroups } from "./deficiencyGroups.js";
import { identityLines, totalLines } from "./header.js";
import { nodeRows } from "./nodeRows.js";
import { planRows } from "./planRows.js";
import { planSummary } from "./planSummary.js";
import { deficiencySection } from "./terminal/deficiencies.js";
import { labelledLines } from "./terminal/labelled.js";
import { planRowsTable } from "./terminal/plan.js";
import { type Column, terminalTable } from "./terminal/table.js";
import { wrap } from "./terminal/wrap.js";
import { type Tree, treeOf } from "./tree.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/** How a report for the terminal is written. */
export interface TableOptions extends ReportOptions {
  /** Columns of the terminal. Default 100. */
  readonly width?: number;
  /** How many deficiencies of each group, and how many actions, are listed. The rest is counted. Default 10. */
  readonly most?: number;
}

const WIDTH = 100;
const MOST = 10;

/**
 * An assessment as text for a terminal: who, how many points, where they are, every node, what was lost and why, and
 * what to do first.
 *
 * @remarks Since 0.1.0
 */
export function reportTable(assessment: UnsealedAssessment, options: TableOptions): string {
  const { width = WIDTH, most = MOST } = options;
  const words = wordsOf(assessment, options.language);
  const tree = treeOf(assessment);
  const heading = (text: string): string => `\n${text.toUpperCase()}`;
  const balance = balanceOf(assessment, tree);
  const balanced = balanceRows(assessment, balance, words);
  return [
    words.text("report.title").toUpperCase(),
    ...labelledLines(identityLines(assessment, words), width),
    "",
    ...labelledLines(totalLines(assessment, tree, words, balance), width),
    ...(balanced.length === 0
      ? []
      : [
          heading(words.text("report.balance.title")),
          terminalTable(
            [
              { title: words.text("report.column.where"), share: 2 },
              { title: words.text("report.column.points"), align: "right" },
              { title: words.text("report.column.meaning"), share: 3 },
            ],
            balanced.map(({ label, points, note }) => [label, points, note]),
            width,
          ),
        ]),
    heading(words.text("report.nodes.title")),
    nodesTable(assessment, tree, words, width),
    ...deficiencySections(assessment, deficiencyGroups(assessment, tree, balance), words, width, most).map(
      (section, index) =>
        index === 0 ? `${heading(words.text("report.deficiencies.title"))}\n${section}` : `\n${section}`,
    ),
    heading(words.text("report.plan.title")),
    ...planSummary(assessment, words, balance).flatMap((line) => wrap(line, width)),
    ...planSection(assessment, words, width, most),
    "",
  ].join("\n");
}

function nodesTable(assessment: UnsealedAssessment, tree: Tree, words: Words, width: number): string {
  const rows = nodeRows(assessment, tree, words);
  // With all data there are no bounds left to show.
  const hasBounds = rows.some(({ bounds }) => bounds !== "");
  const columns: readonly Column[] = [
    { title: words.text("report.column.code"), most: 12 },
    { title: words.text("report.column.node"), share: 1 },
    { title: words.text("report.column.max"), align: "right", most: 8 },
    { title: words.text("report.column.score"), align: "right", most: 8 },
    ...(hasBounds ? [{ title: words.text("report.column.bounds"), align: "right", most: 14 } as const] : []),
    { title: words.text("report.column.state"), most: width < 90 ? 10 : 16 },
  ];
  const cells = rows.map((row) => [
    row.code,
    row.level === 1 ? row.title.toUpperCase() : row.title,
    row.max,
    row.score,
    ...(hasBounds ? [row.bounds] : []),
    row.state,
  ]);
  return terminalTable(columns, cells, width);
}

function deficiencySections(
  assessment: UnsealedAssessment,
  groups: readonly DeficiencyGroup[],
  words: Words,
  width: number,
  most: number,
): readonly string[] {
  if (groups.length === 0) return [words.text("report.deficiencies.none")];
  return groups.map((group) => deficiencySection(group, assessment, words, width, most));
}

function planSection(assessment: UnsealedAssessment, words: Words, width: number, most: number): readonly string[] {
  const rows = planRows(assessment, words);
  if (rows.length === 0) return [];
  const rest = rows.length - most;
  return [
    planRowsTable(rows.slice(0, most), words, width),
    ...(rest > 0 ? [words.text("report.plan.rest", { count: rest })] : []),
  ];
}
