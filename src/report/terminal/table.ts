import Table from "cli-table3";
import { displayWidth, wrap } from "./wrap.js";

/** A column of a terminal table. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** A column without a share is as wide as its longest cell, up to `most`; the others divide what is left. */
  readonly share?: number;
  readonly most?: number;
}

const PADDING = 2;
const NARROWEST_SHARE = 12;

/**
 * A table of exactly the given width, with wrapped cells.
 *
 * @param spaced - an empty line between rows, where each has several lines
 */
export function terminalTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  spaced = false,
): string {
  const widths = columnWidths(columns, rows, width);
  const wrapped = (row: readonly string[]): readonly (readonly string[])[] =>
    row.map((cell, index) => wrap(cell, (widths[index] ?? NARROWEST_SHARE) - PADDING));
  const table = new Table({
    head: wrapped(columns.map(({ title }) => title)).map((lines) => lines.join("\n")),
    colWidths: [...widths],
    colAligns: columns.map(({ align }) => align ?? "left"),
    // No colours: the same text goes to files, mails and terminals.
    style: { head: [], border: [], compact: true },
  });
  for (const [index, row] of rows.entries()) {
    if (spaced && index > 0) table.push(columns.map(() => ""));
    // A row of the library for every line: a cell of several lines takes it time that grows with their square.
    table.push(...linesOf(wrapped(row)));
  }
  return table.toString();
}

/** The lines of a row, each with the line of every cell. */
function linesOf(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ""));
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const fixed = columns.map((column, index) => {
    if (column.share !== undefined) return 0;
    const cells = Math.max(0, ...rows.map((row) => longestLine(row[index] ?? "")));
    // A title wraps; it asks for no more room than its longest word.
    const title = Math.max(...column.title.split(" ").map(displayWidth));
    return Math.max(title, Math.min(cells, column.most ?? cells)) + PADDING;
  });
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const borders = columns.length + 1;
  const left = width - borders - fixed.reduce((sum, one) => sum + one, 0);
  let given = 0;
  let seen = 0;
  return columns.map(({ share }, index) => {
    if (share === undefined) return fixed[index] ?? 0;
    // Rounded sums of shares leave no column over at the right edge.
    seen += share;
    const own = Math.round((left * seen) / shares) - given;
    given += own;
    return Math.max(NARROWEST_SHARE, own);
  });
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map(displayWidth));
}
