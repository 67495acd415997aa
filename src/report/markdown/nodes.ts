import type { NodeRow } from "../nodeRows.js";
import type { Words } from "../words.js";
import { escapeMarkdown } from "./escape.js";
import { markdownTable } from "./table.js";

/** The score table. Areas stand out, as in a printed one; with all data there are no bounds left to show. */
export function nodesTable(rows: readonly NodeRow[], { text }: Words): string {
  const hasBounds = rows.some(({ bounds }) => bounds !== "");
  return markdownTable(
    [
      { title: text("report.column.code") },
      { title: text("report.column.node") },
      { title: text("report.column.max"), align: "right" },
      { title: text("report.column.score"), align: "right" },
      ...(hasBounds ? [{ title: text("report.column.bounds"), align: "right" } as const] : []),
      { title: text("report.column.state") },
    ],
    rows.map((row) =>
      [row.code, row.title, row.max, row.score, ...(hasBounds ? [row.bounds] : []), row.state].map((cell) => {
        const escaped = escapeMarkdown(cell);
        return row.level === 1 && escaped !== "" ? `**${escaped}**` : escaped;
      }),
    ),
  );
}
