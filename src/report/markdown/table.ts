import { escapeMarkdown } from "./escape.js";

/** A column of a Markdown table. */
export interface MarkdownColumn {
  readonly title: string;
  readonly align?: "left" | "right";
}

/** A table. Its cells are Markdown already: whoever writes them has escaped what comes from documents. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}

/** A list of labels with their values. */
export function labelledList(lines: readonly { readonly label: string; readonly value: string }[]): string {
  return lines.map(({ label, value }) => `- **${label}:** ${escapeMarkdown(value)}`).join("\n");
}
