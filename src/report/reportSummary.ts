import type { Assessment } from "../assess/types.js";
import { deficiencyGroups } from "./deficiencyGroups.js";
import { deficiencyText, stakeText } from "./deficiencyText.js";
import { totalLines } from "./header.js";
import { periodText } from "./period.js";
import { planRows } from "./planRows.js";
import { isUndeclared, planSummary } from "./planSummary.js";
import type { TableOptions } from "./reportTable.js";
import { statusText } from "./status.js";
import { labelledLines } from "./terminal/labelled.js";
import { terminalTable } from "./terminal/table.js";
import { wrap } from "./terminal/wrap.js";
import { type Tree, treeOf } from "./tree.js";
import { type Words, wordsOf } from "./words.js";

const MOST = 5;

/**
 * An assessment on one screen: the total, the first deficiencies and the first actions.
 *
 * @remarks Since 0.1.0
 */
export function reportSummary(assessment: Assessment, options: TableOptions): string {
  const { width = 100, most = MOST } = options;
  const words = wordsOf(assessment, options.language);
  const tree = treeOf(assessment);
  const { unit, period, rubric } = assessment;
  const status = `${rubric.id} ${rubric.version}. ${statusText(rubric.status, words)}`;
  return [
    ...wrap(`${unit.name.toUpperCase()}, ${periodText(period, words)}`, width),
    ...wrap(status, width),
    ...labelledLines(totalLines(assessment, tree, words), width),
    ...deficiencyLines(assessment, tree, words, width, most),
    ...planLines(assessment, words, width, most),
    "",
  ].join("\n");
}

function deficiencyLines(
  assessment: Assessment,
  tree: Tree,
  words: Words,
  width: number,
  most: number,
): readonly string[] {
  const items = deficiencyGroups(assessment, tree).flatMap(({ kind, items: own }) =>
    own.map((item) => ({ kind, item })),
  );
  if (items.length === 0) return [words.text("report.deficiencies.none")];
  const table = terminalTable(
    [
      { title: words.text("report.column.code"), most: 10 },
      { title: words.text("report.deficiencies.title"), share: 2 },
      { title: words.text("report.column.reason"), share: 3 },
      { title: words.text("report.column.points"), align: "right" },
    ],
    items
      .slice(0, most)
      .map(({ kind, item }) => [
        item.deficiency.node,
        item.node === undefined ? "" : words.local(item.node.title),
        `${words.text(`report.kind.${kind}`)}: ${deficiencyText(item, words)}`,
        stakeText(item, words),
      ]),
    width,
  );
  return [table, ...restLine("report.deficiencies.rest", items.length - most, words)];
}

function planLines(assessment: Assessment, words: Words, width: number, most: number): readonly string[] {
  const rows = planRows(assessment, words);
  const summary = planSummary(assessment, words).flatMap((line) => wrap(line, width));
  if (rows.length === 0) return summary;
  const table = terminalTable(
    [
      { title: words.text("report.column.order"), align: "right" },
      { title: words.text("report.column.action"), share: 4 },
      { title: words.text("report.column.lead"), share: 2 },
      { title: words.text("report.column.personDays"), align: "right" },
      { title: words.text("report.column.gain"), align: "right" },
      { title: words.text("report.column.reaches"), align: "right", most: 8 },
    ],
    assessment.actionPlan.actions.slice(0, most).flatMap((action, index) => {
      const row = rows[index];
      if (row === undefined) return [];
      const title = isUndeclared(action) ? `${row.title} ${words.text("report.plan.mark")}` : row.title;
      return [[row.order, title, row.lead, row.personDays, row.gain, row.reaches]];
    }),
    width,
  );
  const isMarked = assessment.actionPlan.actions.slice(0, most).some(isUndeclared);
  return [
    ...summary,
    table,
    ...restLine("report.plan.rest", rows.length - most, words),
    ...(isMarked ? wrap(words.text("report.plan.markMeaning"), width) : []),
  ];
}

function restLine(
  code: "report.deficiencies.rest" | "report.plan.rest",
  rest: number,
  words: Words,
): readonly string[] {
  return rest > 0 ? [words.text(code, { count: rest })] : [];
}
