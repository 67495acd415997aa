import type { Assessment } from "../assess/types.js";
import { balanceOf } from "./balance.js";
import { balanceRows } from "./balanceRows.js";
import { deficiencyGroups } from "./deficiencyGroups.js";
import { explanationsOf } from "./explanations.js";
import { identityLines, totalLines } from "./header.js";
import { deficiencySection } from "./markdown/deficiencies.js";
import { explanationEntry } from "./markdown/explanation.js";
import { nodesTable } from "./markdown/nodes.js";
import { planLines } from "./markdown/plan.js";
import { labelledList, markdownTable } from "./markdown/table.js";
import { nodeRows } from "./nodeRows.js";
import { sourceLines } from "./sources.js";
import { treeOf } from "./tree.js";
import { type ReportOptions, wordsOf } from "./words.js";

/**
 * An assessment as a complete report in Markdown, to be pasted into a letter: the result, every node, all deficiencies
 * and actions, an explanation of every component without full points, and where it all comes from.
 *
 * @remarks Since 0.1.0
 */
export function reportMarkdown(assessment: Assessment, options: ReportOptions): string {
  const words = wordsOf(assessment, options.language);
  const tree = treeOf(assessment);
  const { text } = words;
  const balance = balanceOf(assessment, tree);
  const balanced = balanceRows(assessment, balance, words);
  const groups = deficiencyGroups(assessment, tree, balance);
  const explanations = explanationsOf(assessment, tree, words);
  const sections: readonly (readonly [title: string, content: readonly string[]])[] = [
    [
      text("report.result.title"),
      [
        labelledList(totalLines(assessment, tree, words, balance)),
        ...(balanced.length === 0
          ? []
          : [
              markdownTable(
                [
                  { title: text("report.column.where") },
                  { title: text("report.column.points"), align: "right" },
                  { title: text("report.column.meaning") },
                ],
                balanced.map(({ label, points, note }) => [label, points, note]),
              ),
            ]),
      ],
    ],
    [text("report.nodes.title"), [nodesTable(nodeRows(assessment, tree, words), words)]],
    [
      text("report.deficiencies.title"),
      groups.length === 0
        ? [text("report.deficiencies.none")]
        : groups.flatMap((group) => deficiencySection(group, assessment, words)),
    ],
    [text("report.plan.title"), planLines(assessment, words)],
    [
      text("report.explanations.title"),
      explanations.length === 0 ? [] : [explanations.map((one) => explanationEntry(one, words)).join("\n")],
    ],
    [text("report.sources.title"), [labelledList(sourceLines(assessment, words))]],
  ];
  return [
    `# ${text("report.title")}`,
    labelledList(identityLines(assessment, words)),
    ...sections
      .filter(([, content]) => content.length > 0)
      .flatMap(([title, content], index) => [`## ${index + 1}. ${title}`, ...content]),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
