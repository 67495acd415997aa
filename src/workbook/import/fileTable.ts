import type { Scalar } from "../../formula/types.js";
import type { FileCell, FileSheet } from "../xlsx/readXlsx.js";

/** The rows of a sheet by the keys of its columns, wherever columns and rows stand today. */
export interface FileTable {
  readonly rows: readonly FileRow[];
  /** The keys of all columns. */
  readonly columns: readonly string[];
}

export interface FileRow {
  readonly number: number;
  readonly key: string;
  cell(column: string): FileCell | undefined;
  value(column: string): Scalar | undefined;
  text(column: string): string;
}

const MOST_HEAD_ROWS = 50;

/** Reads the sheet; `undefined` where no row holds the keys of the columns. */
export function fileTable(sheet: FileSheet): FileTable | undefined {
  const rows = Array.from(sheet).sort(([left], [right]) => left - right);
  const head = rows
    .slice(0, MOST_HEAD_ROWS)
    .find(([, cells]) => Array.from(cells.values()).some(({ value }) => value === "key"));
  if (head === undefined) return undefined;
  const columns = new Map<string, number>();
  for (const [column, { value }] of head[1]) if (typeof value === "string") columns.set(value, column);
  return {
    columns: Array.from(columns.keys()),
    rows: rows.flatMap(([number, cells]): FileRow[] => {
      const at = (column: string): FileCell | undefined => cells.get(columns.get(column) ?? 0);
      const key = at("key")?.value;
      if (number <= head[0] || typeof key !== "string") return [];
      const value = (column: string): Scalar | undefined => at(column)?.value;
      const text = (column: string): string =>
        String(value(column) ?? "")
          .normalize("NFC")
          .trim();
      return [{ number, key, cell: at, value, text }];
    }),
  };
}
