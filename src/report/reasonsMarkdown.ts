import type { ScoreReasons } from "../assess/scoreReasons.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { labelledList } from "./markdown/table.js";
import { reasonHeader, reasonSections, reasonWords } from "./reasons/sections.js";
import type { ReportOptions } from "./words.js";

/**
 * The reasons of a score in Markdown, in sentences that can be pasted into an explanation (giải trình): why each node
 * has its points and not the next, what was not declared, which documents lack, which facts stand just before a step.
 *
 * @remarks Since 0.1.0
 */
export function reasonsMarkdown(reasons: ScoreReasons, { language }: ReportOptions): string {
  const words = reasonWords(reasons, language);
  const sections = reasonSections(reasons, words).flatMap(({ title, entries }) => [
    `## ${title} (${entries.length})`,
    entries
      .map(({ head, sentences }) => `- **${escapeMarkdown(head)}** ${sentences.map(escapeMarkdown).join(" ")}`)
      .join("\n"),
  ]);
  return `${[
    `# ${words.text("reasons.title")}`,
    labelledList(reasonHeader(reasons, words)),
    ...(sections.length === 0 ? [words.text("reasons.nothing")] : sections),
  ].join("\n\n")}\n`;
}
