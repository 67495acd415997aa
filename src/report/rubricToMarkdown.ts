import { factUses } from "../evidence/template.js";
import { factDictionary } from "../facts/dictionary.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import { definitionsOf } from "../score/compile.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { labelledList } from "./markdown/table.js";
import { areasSection } from "./page/areas.js";
import { gradesSection } from "./page/grades.js";
import { headLines } from "./page/head.js";
import { nodeSection } from "./page/node.js";
import { placedNodes } from "./page/points.js";
import { sourcesSection } from "./page/sources.js";
import { ruleContext } from "./rule/context.js";
import { type ReportOptions, wordsOf } from "./words.js";

/**
 * How a page of a rubric is written.
 *
 * @remarks Since 0.1.0
 */
export interface RubricPageOptions extends ReportOptions {
  /** The facts that rubrics share. Default: the dictionary that comes with the library. */
  readonly dictionary?: FactDictionary;
}

/**
 * A rubric as a page that an official can lay beside the decision (trang của bộ tiêu chí), in Markdown: what it is and
 * how far it can be trusted, its grades and areas, and of every item the points, who scores it, the rule in words, the
 * facts and documents that it needs, and where its numbers come from.
 *
 * @param rubric - a rubric that `parseRubric` accepts
 * @returns the page; the same rubric gives the same text
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const page = rubricToMarkdown(rubrics["par/department-model"], { language: "vi" });
 */
export function rubricToMarkdown(rubric: Rubric, options: RubricPageOptions): string {
  const definitions = definitionsOf(rubric, options.dictionary ?? factDictionary);
  const factTitles = Object.fromEntries(Array.from(definitions, ([id, { title }]) => [id, title]));
  const words = wordsOf({ rubric, factTitles }, options.language);
  const context = ruleContext(rubric, definitions, words);
  const uses = factUses(rubric, definitions);
  return [
    `# ${escapeMarkdown(words.local(rubric.title))}`,
    words.text("report.page.generated"),
    labelledList(headLines(rubric, words)),
    ...gradesSection(rubric, uses, context),
    ...areasSection(rubric, words),
    `## ${words.text("report.page.nodes")}`,
    ...placedNodes(rubric.nodes).flatMap((placed) => nodeSection(placed, uses, context)),
    ...sourcesSection(rubric, words),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}
