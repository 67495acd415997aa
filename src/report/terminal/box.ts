import { displayWidth } from "./wrap.js";

/** How the cells of a column stand in it. */
export interface BoxColumn {
  readonly align?: "left" | "right";
}

/**
 * Rows of cells as a box of lines, the head apart. Every cell is one line and fits its column.
 *
 * @param widths - of the columns, with a blank on either side of the cell
 */
export function drawBox(
  columns: readonly BoxColumn[],
  widths: readonly number[],
  head: readonly (readonly string[])[],
  rows: readonly (readonly string[])[],
): string {
  const rule = (left: string, middle: string, right: string): string =>
    `${left}${widths.map((width) => "─".repeat(width)).join(middle)}${right}`;
  const line = (cells: readonly string[]): string =>
    `│${cells.map((cell, index) => ` ${fill(cell, (widths[index] ?? 0) - 2, columns[index]?.align)} `).join("│")}│`;
  return [
    rule("┌", "┬", "┐"),
    ...head.map(line),
    ...(rows.length === 0 ? [] : [rule("├", "┼", "┤"), ...rows.map(line)]),
    rule("└", "┴", "┘"),
  ].join("\n");
}

function fill(cell: string, width: number, align: BoxColumn["align"]): string {
  const blank = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return align === "right" ? `${blank}${cell}` : `${cell}${blank}`;
}
