import type { OutputTable } from "../cell.js";

/** Texts that a spreadsheet would take for a number, a date or a formula when they are written into a cell. */
const TAKEN_OTHERWISE = /^\s*[\d=+\-−@.,/]/;

/** The formats that keep every text a text, as Excel names them; all other cells are free for what is typed later. */
export function cellFormats(rows: OutputTable): string[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && TAKEN_OTHERWISE.test(cell) ? "@" : "General")),
  );
}
