import type { Explanation } from "../explanations.js";
import type { Words } from "../words.js";
import { escapeMarkdown } from "./escape.js";

/** Why a component has its points: one entry of a list. */
export function explanationEntry(explanation: Explanation, words: Words): string {
  const { node, title, points, reason, facts, documents, unitSays, appraised } = explanation;
  const part = (label: string, value: string): string => `  - ${label}: ${escapeMarkdown(value)}`;
  return [
    `- **${escapeMarkdown(`${node.code} ${title}`)}** (${escapeMarkdown(points)}): ${escapeMarkdown(reason)}`,
    ...(facts.length === 0 ? [] : [part(words.text("report.explanations.facts"), facts.join("; "))]),
    ...(unitSays === undefined ? [] : [part(words.text("report.explanations.unitSays"), unitSays)]),
    ...(documents.length === 0 ? [] : [part(words.text("report.column.documents"), documents.join("; "))]),
    ...(appraised === undefined ? [] : [part(words.text("report.explanations.appraised"), appraised)]),
  ].join("\n");
}
