import type { CellAddress, Formula, Scalar } from "../formula/types.js";
import type { CellStyle, ConditionalFormat, Validation, WorkbookCell, WorkbookSheet } from "./model.js";

/** A sheet that is being filled. */
export interface SheetBuilder {
  readonly name: string;
  at(row: number, column: number): CellAddress;
  value(row: number, column: number, value: Scalar, style: CellStyle): CellAddress;
  formula(row: number, column: number, formula: Formula, style: CellStyle): CellAddress;
  /** An empty cell that has a look. */
  blank(row: number, column: number, style: CellStyle): CellAddress;
  merge(row: number, from: number, to: number): void;
  height(row: number, points: number): void;
  hideRow(row: number): void;
  validate(validation: Validation): void;
  format(format: ConditionalFormat): void;
  finish(): WorkbookSheet;
}

export function createSheet(
  name: string,
  widths: readonly number[],
  options: { readonly frozenRows?: number; readonly isHidden?: boolean } = {},
): SheetBuilder {
  const rows = new Map<number, Map<number, WorkbookCell>>();
  const heights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  const merges: WorkbookSheet["merges"][number][] = [];
  const validations: Validation[] = [];
  const formats: ConditionalFormat[] = [];
  const at = (row: number, column: number): CellAddress => ({ sheet: name, row, column });
  const put = (row: number, column: number, cell: WorkbookCell): CellAddress => {
    const cells = rows.get(row) ?? new Map<number, WorkbookCell>();
    cells.set(column, cell);
    rows.set(row, cells);
    return at(row, column);
  };
  return {
    name,
    at,
    value: (row, column, value, style) => put(row, column, { value, style }),
    formula: (row, column, formula, style) =>
      put(row, column, formula.kind === "constant" ? { value: formula.value, style } : { formula, style }),
    blank: (row, column, style) => put(row, column, { style }),
    merge: (row, from, to) => void merges.push({ row, from, to }),
    height: (row, points) => void heights.set(row, points),
    hideRow: (row) => void hiddenRows.add(row),
    validate: (validation) => void validations.push(validation),
    format: (format) => void formats.push(format),
    finish: () => ({
      name,
      widths,
      rows,
      heights,
      hiddenRows,
      merges,
      validations,
      formats,
      frozenRows: options.frozenRows ?? 0,
      isHidden: options.isHidden ?? false,
    }),
  };
}
