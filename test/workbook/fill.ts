import type { Scalar } from "../../src/formula/types.js";
import type { WorkbookCell, WorkbookModel, WorkbookSheet } from "../../src/workbook/model.js";

/** What somebody types: into the row of a key, the column of a key, on one sheet. */
export interface Typed {
  readonly sheet?: string;
  readonly key: string;
  readonly column?: string;
  readonly value: Scalar;
}

/** The workbook after somebody has typed into it. */
export function filled(model: WorkbookModel, all: readonly Typed[]): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) =>
      all.filter((one) => (one.sheet ?? "Nhập liệu") === sheet.name).reduce(typeInto, sheet),
    ),
  };
}

function typeInto(sheet: WorkbookSheet, { key, column = "value", value }: Typed): WorkbookSheet {
  const head = Array.from(sheet.rows.get(1) ?? []).find(([, cell]) => cell.value === column);
  const row = Array.from(sheet.rows).find(([, cells]) => cells.get(1)?.value === key)?.[0];
  if (head === undefined || row === undefined) throw new Error(`no cell ${key} ${column}`);
  return withCell(sheet, row, head[0], value);
}

/** The sheet with another value in a cell. */
export function withCell(sheet: WorkbookSheet, row: number, column: number, value: Scalar): WorkbookSheet {
  const cell: WorkbookCell = { value, style: sheet.rows.get(row)?.get(column)?.style ?? {} };
  const cells = new Map(sheet.rows.get(row)).set(column, cell);
  return { ...sheet, rows: new Map(sheet.rows).set(row, cells) };
}
