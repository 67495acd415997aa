import type { Assessment } from "../assess/types.js";
import { identityLines, totalLines } from "./header.js";
import { planLines } from "./markdown/plan.js";
import { labelledList } from "./markdown/table.js";
import { sourceLines } from "./sources.js";
import { treeOf } from "./tree.js";
import { type ReportOptions, wordsOf } from "./words.js";

/**
 * The action plan alone (kế hoạch khắc phục) in Markdown, to be pasted into a letter.
 *
 * @remarks Since 0.1.0
 */
export function planMarkdown(assessment: Assessment, options: ReportOptions): string {
  const words = wordsOf(assessment, options.language);
  return [
    `# ${words.text("report.plan.title")}`,
    labelledList(identityLines(assessment, words)),
    labelledList(totalLines(assessment, treeOf(assessment), words)),
    ...planLines(assessment, words),
    `## ${words.text("report.sources.title")}`,
    `${labelledList(sourceLines(assessment, words))}\n`,
  ].join("\n\n");
}
