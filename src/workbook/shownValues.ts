import { evaluateFormula, type Shown } from "../formula/evaluate.js";
import type { CellAddress } from "../formula/types.js";
import type { WorkbookModel } from "./model.js";

/** A sheet has no more columns. */
const MOST_COLUMNS = 16_384;

/** What each cell of a workbook shows, worked out when it is asked for. */
export function createShownValues({ sheets }: WorkbookModel): (at: CellAddress) => Shown {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map(sheets.map((sheet) => [sheet.name, new Map<number, Shown>()]));
  const read = (at: CellAddress): Shown => {
    const sheet = byName.get(at.sheet);
    if (sheet === undefined) throw new RangeError(`No sheet ${at.sheet}.`);
    const found = sheet.rows.get(at.row)?.get(at.column);
    if (found?.formula === undefined) return found?.value ?? null;
    const values = known.get(at.sheet);
    const key = at.row * MOST_COLUMNS + at.column;
    const before = values?.get(key);
    if (before !== undefined) return before;
    const value = evaluateFormula(found.formula, read);
    values?.set(key, value);
    return value;
  };
  return read;
}
