import type { HeaderLine } from "./header.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { labelledList, markdownTable } from "./markdown/table.js";
import { labelledLines } from "./terminal/labelled.js";
import { type Column, terminalTable } from "./terminal/table.js";
import { wrap } from "./terminal/wrap.js";

/** A part of a page: a heading, sentences, a table. */
export interface PageSection {
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly columns?: readonly Column[];
  /** Cells are plain text; a line break in one stays a line break. */
  readonly rows?: readonly (readonly string[])[];
}

/** A small report: who and what, then tables; the same for a terminal and in Markdown. */
export interface TablePage {
  readonly title: string;
  readonly head: readonly HeaderLine[];
  readonly sections: readonly PageSection[];
}

/** The page in Markdown. */
export function pageMarkdown({ title, head, sections }: TablePage): string {
  const cell = (text: string): string => text.split("\n").map(escapeMarkdown).join("<br>");
  const parts = sections.flatMap(({ title: heading, lines = [], columns = [], rows = [] }) => [
    // Behind the signs of a heading a number begins no list.
    ...(heading === undefined ? [] : [`## ${escapeMarkdown(heading).replace(/^(\d+)\\\./, "$1.")}`]),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n")]),
    ...(rows.length === 0
      ? []
      : [
          markdownTable(
            columns,
            rows.map((row) => row.map(cell)),
          ),
        ]),
  ]);
  return `${[`# ${title}`, labelledList(head), ...parts].join("\n\n")}\n`;
}

/** The page as text of so many columns. */
export function pageText({ title, head, sections }: TablePage, width: number): string {
  const parts = sections.flatMap(({ title: heading, lines = [], columns = [], rows = [] }) => [
    "",
    ...(heading === undefined ? [] : wrap(heading.toUpperCase(), width)),
    ...lines.flatMap((line) => wrap(line, width)),
    ...(rows.length === 0 ? [] : [terminalTable(columns, rows, width, rows.some(isTall))]),
  ]);
  return [title.toUpperCase(), ...labelledLines(head, width), ...parts, ""].join("\n");
}

function isTall(row: readonly string[]): boolean {
  return row.some((text) => text.includes("\n"));
}
