import type { Scalar } from "../../../src/formula/types.js";
import type { WorkbookModel } from "../../../src/workbook/model.js";
import { createShownValues } from "../../../src/workbook/shownValues.js";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx.js";

/** A cell for which two programs say different things. */
export interface Difference {
  readonly cell: string;
  readonly expected: Scalar | undefined;
  readonly found: Scalar | undefined;
}

/** All formula cells of a workbook that LibreOffice has worked out, beside what the library says of them. */
export function compareCells(
  model: WorkbookModel,
  recalculated: Uint8Array,
): { readonly compared: number; readonly differences: readonly Difference[] } {
  const shown = createShownValues(model);
  const file = readXlsx(recalculated);
  const differences: Difference[] = [];
  let compared = 0;
  for (const { name, rows } of model.sheets) {
    for (const [row, cells] of rows) {
      for (const [column, { formula }] of cells) {
        if (formula === undefined) continue;
        compared += 1;
        const value = shown({ sheet: name, row, column });
        const expected = value === "" || value === null ? undefined : value;
        const cell = file.sheets.get(name)?.get(row)?.get(column);
        const isSame = cell?.isError !== true && isEqual(expected, cell?.value);
        if (!isSame) differences.push({ cell: `${name}!R${row}C${column}`, expected, found: cell?.value });
      }
    }
  }
  return { compared, differences };
}

/** Doubles that were added in another order differ in their last bits; nothing is shown, or rounded, with them. */
function isEqual(expected: Scalar | undefined, found: Scalar | undefined): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  return Math.abs(expected - found) <= 1e-12 * Math.max(1, Math.abs(expected));
}
