import type { Shown } from "../../formula/evaluate.js";
import type { CellAddress } from "../../formula/types.js";
import type { WorkbookSheet } from "../model.js";

const LINE_HEIGHT = 16;
/** A column that is so many digits wide holds some more letters. */
const LETTERS_A_DIGIT = 1.08;

/** A height that shows wrapped texts whole; `undefined` where one line is enough. */
export function rowHeight(sheet: WorkbookSheet, row: number, shown: (at: CellAddress) => Shown): number | undefined {
  const stated = sheet.heights.get(row);
  if (stated !== undefined) return stated;
  let lines = 1;
  for (const [column, { style }] of sheet.rows.get(row) ?? []) {
    const width = widthOf(sheet, row, column);
    if (style.wrap !== true || width === 0) continue;
    const text = shown({ sheet: sheet.name, row, column });
    if (typeof text !== "string") continue;
    const letters = width * LETTERS_A_DIGIT * (style.bold === true ? 0.92 : 1);
    const own = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    lines = Math.max(lines, own);
  }
  return lines === 1 ? undefined : lines * LINE_HEIGHT;
}

/** The width of a cell with those it is merged with. */
function widthOf({ merges, widths }: WorkbookSheet, row: number, column: number): number {
  const merge = merges.find((one) => one.row === row && one.from === column);
  const last = merge === undefined ? column : merge.to;
  return widths.slice(column - 1, last).reduce((sum, width) => sum + width, 0);
}
