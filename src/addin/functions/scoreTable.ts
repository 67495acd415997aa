import type { UnsealedAssessment } from "../../assess/types.js";
import type { Language } from "../../i18n/text.js";
import { nodeRows } from "../../report/nodeRows.js";
import { treeOf } from "../../report/tree.js";
import { wordsOf } from "../../report/words.js";
import type { OutputCell, OutputTable } from "../cell.js";

/** The score table: the total, then every node with its maximum, points, bounds and state. */
export function scoreTable(assessment: UnsealedAssessment, language: Language): OutputTable {
  const words = wordsOf(assessment, language);
  const { total, nodes } = assessment;
  const rows = nodeRows(assessment, treeOf(assessment), words);
  return [
    [
      words.text("report.column.code"),
      words.text("report.column.node"),
      words.text("report.column.max"),
      words.text("report.column.score"),
      words.text("addin.column.floor"),
      words.text("addin.column.ceiling"),
      words.text("report.column.state"),
    ],
    [
      "",
      words.text("report.total"),
      cell(total.available ?? total.max),
      cell(total.score),
      cell(total.floor),
      cell(total.ceiling),
      words.text(assessment.complete ? "report.isComplete" : "report.isIncomplete"),
    ],
    ...nodes.map((node, index) => [
      node.code,
      words.local(node.title),
      cell(node.available ?? node.max),
      cell(node.score),
      cell(node.floor),
      cell(node.ceiling),
      rows[index]?.state ?? "",
    ]),
  ];
}

/** A number that is not known leaves its cell blank. */
export function cell(value: number | null | undefined): OutputCell {
  return value ?? "";
}
