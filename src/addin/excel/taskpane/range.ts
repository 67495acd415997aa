import type { OutputTable } from "../../cell.js";
import type { ResultSheet } from "../../pane/resultSheet.js";
import type { ExcelContext } from "./office.js";
import "./library.js";

/** The range that is scored: where it is, and what stands in it. */
export interface BoundRange {
  readonly address: string;
  readonly values: unknown[][];
}

/** The name under which the workbook keeps the range, so that it moves along when rows are inserted. */
const BINDING = "chamdiem.facts";

/** Binds the selected cells; the handler is called whenever something in them changes. */
export function bindSelection(onChange: () => Promise<void>): Promise<BoundRange> {
  return Excel.run((context) => bind(context, context.workbook.getSelectedRange(), onChange));
}

/** The cells that were bound when the workbook was saved; `undefined` where none were. */
export function rebind(onChange: () => Promise<void>): Promise<BoundRange | undefined> {
  return Excel.run(async (context) => {
    const binding = context.workbook.bindings.getItemOrNullObject(BINDING);
    binding.load("id");
    await context.sync();
    if (binding.isNullObject) return undefined;
    binding.onDataChanged.add(onChange);
    return read(context, binding.getRange());
  });
}

/** The bound cells as they are now. */
export function readBound(): Promise<BoundRange> {
  return Excel.run((context) => read(context, context.workbook.bindings.getItem(BINDING).getRange()));
}

/** Writes facts to fill in on a sheet of their own, binds them, and puts the cursor on the first value. */
export function writeAndBind(rows: OutputTable, onChange: () => Promise<void>): Promise<BoundRange> {
  return Excel.run((context) => {
    const { sheet, range, width } = addSheet(context, rows, [0]);
    sheet.getRangeByIndexes(1, width - 1, 1, 1).select();
    return bind(context, range, onChange);
  });
}

/** Writes a result on a sheet of its own. */
export function writeResult({ rows, headings }: ResultSheet): Promise<BoundRange> {
  return Excel.run((context) => read(context, addSheet(context, rows, headings).range));
}

/** A new sheet, where nothing can be overwritten. */
function addSheet(context: ExcelContext, rows: OutputTable, headings: readonly number[]) {
  const sheet = context.workbook.worksheets.add();
  const width = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  range.numberFormat = Chamdiem_.cellFormats(rows);
  range.values = rows.map((row) => [...row]);
  for (const row of headings) sheet.getRangeByIndexes(row, 0, 1, width).format.font.bold = true;
  range.format.autofitColumns();
  sheet.activate();
  return { sheet, range, width };
}

function bind(
  context: ExcelContext,
  range: BoundRange & { load(properties: string): void },
  onChange: () => Promise<void>,
): Promise<BoundRange> {
  // A binding of the same name is replaced, and its handlers go with it.
  const binding = context.workbook.bindings.add(range, "Range", BINDING);
  binding.onDataChanged.add(onChange);
  return read(context, range);
}

async function read(
  context: ExcelContext,
  range: BoundRange & { load(properties: string): void },
): Promise<BoundRange> {
  range.load("address,values");
  await context.sync();
  return { address: range.address, values: range.values };
}
