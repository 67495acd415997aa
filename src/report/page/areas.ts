import type { Rubric } from "../../rubric/types.js";
import { escapeMarkdown } from "../markdown/escape.js";
import { markdownTable } from "../markdown/table.js";
import type { Words } from "../words.js";
import { maxText, type PlacedNode, placedNodes } from "./points.js";

/** The areas with their points, who gives them, and how many items are scored under each. */
export function areasSection({ nodes }: Rubric, words: Words): readonly string[] {
  const { text } = words;
  return [
    `## ${text("report.page.areas")}`,
    markdownTable(
      [
        { title: text("report.column.code") },
        { title: text("report.column.node") },
        { title: text("report.column.max") },
        { title: text("report.page.column.who") },
        { title: text("report.page.column.items"), align: "right" },
      ],
      nodes.map((area) => {
        const placed = placedNodes([area]);
        const items = placed.filter(({ node }) => node.rule !== undefined);
        return [
          escapeMarkdown(area.code),
          escapeMarkdown(words.local(area.title)),
          placed
            .slice(0, 1)
            .map((one) => escapeMarkdown(maxText(one, words)))
            .join(""),
          scorersOf(items, words),
          String(items.length),
        ];
      }),
    ),
  ];
}

function scorersOf(items: readonly PlacedNode[], { text }: Words): string {
  const scorers = new Set(items.map(({ scoredBy }) => scoredBy));
  return Array.from(scorers, (scorer) => text(`report.page.who.${scorer}`)).join("; ");
}
