import type { ScoreReasons } from "../assess/scoreReasons.js";
import { reasonHeader, reasonSections, reasonWords } from "./reasons/sections.js";
import type { TableOptions } from "./reportTable.js";
import { labelledLines } from "./terminal/labelled.js";
import { wrap } from "./terminal/wrap.js";

/**
 * The reasons of a score as text for a terminal: the same sentences as in Markdown.
 *
 * @remarks Since 0.1.0
 */
export function reasonsTable(reasons: ScoreReasons, { language, width = 100 }: Omit<TableOptions, "most">): string {
  const words = reasonWords(reasons, language);
  const sections = reasonSections(reasons, words).flatMap(({ title, entries }) => [
    "",
    `${title.toUpperCase()} (${entries.length})`,
    ...entries.flatMap(({ head, sentences }) => [
      ...wrap(head, width),
      ...wrap(sentences.join(" "), width - 2).map((line) => `  ${line}`),
    ]),
  ]);
  return [
    words.text("reasons.title").toUpperCase(),
    ...labelledLines(reasonHeader(reasons, words), width),
    ...(sections.length === 0 ? ["", words.text("reasons.nothing")] : sections),
    "",
  ].join("\n");
}
