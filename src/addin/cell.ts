import type { InputCell } from "../cell/cell.js";

/** What a function writes into one cell. */
export type OutputCell = string | number | boolean;

/** What a function writes into a range: rows of equal length. */
export type OutputTable = readonly (readonly OutputCell[])[];

/**
 * A range as rows of cells. A range of one cell arrives as its bare value.
 *
 * @example
 * rowsOf("a"); // [["a"]]
 */
export function rowsOf(range: unknown): readonly (readonly InputCell[])[] {
  if (!Array.isArray(range)) return [[range]];
  return range.map((row: unknown) => (Array.isArray(row) ? (row as readonly InputCell[]) : [row]));
}
