import type { Source } from "../../facts/types.js";
import type { Rubric } from "../../rubric/types.js";
import { escapeMarkdown } from "../markdown/escape.js";
import type { Words } from "../words.js";

/** A source as people quote it: the document, and the place in it. */
export function sourceText({ document, place }: Source): string {
  return place === undefined ? document : `${document}, ${place}`;
}

/** Where the numbers come from, and what was changed. */
export function sourcesSection({ sources }: Rubric, words: Words): readonly string[] {
  if (sources.length === 0) return [];
  const lines = sources.map((source) => {
    const { url, note } = source;
    return [
      `- ${escapeMarkdown(sourceText(source))}${url === undefined ? "" : ` (<${url}>)`}`,
      ...(note === undefined ? [] : [`  - ${escapeMarkdown(words.local(note))}`]),
    ].join("\n");
  });
  return [`## ${words.text("report.page.sources")}`, lines.join("\n")];
}
