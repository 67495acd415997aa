import type { ExcelContext } from "./office.js";

/** The range that is scored: where it is, and what stands in it. */
export interface BoundRange {
  readonly address: string;
  readonly values: unknown[][];
}

/** The name under which the workbook keeps the range, so that it moves along when rows are inserted. */
const BINDING = "chamdiem.facts";

/** Columns of the sheet for facts whose cells are texts, even where they look like numbers or dates. */
const TEXT_COLUMNS = [0, 2];

/** Binds the selected cells; the handler is called whenever something in them changes. */
export function bindSelection(onChange: () => Promise<void>): Promise<BoundRange> {
  return Excel.run((context) => bind(context, context.workbook.getSelectedRange(), onChange));
}

/** The bound cells as they are now. */
export function readBound(): Promise<BoundRange> {
  return Excel.run((context) => read(context, context.workbook.bindings.getItem(BINDING).getRange()));
}

/** Writes a table on a sheet of its own, where it cannot overwrite anything, and binds it. */
export function writeAndBind(
  rows: readonly (readonly unknown[])[],
  onChange: () => Promise<void>,
): Promise<BoundRange> {
  return Excel.run((context) => {
    const sheet = context.workbook.worksheets.add();
    const width = rows[0]?.length ?? 0;
    const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
    range.numberFormat = rows.map((row) => row.map((_, column) => (TEXT_COLUMNS.includes(column) ? "@" : "General")));
    range.values = rows.map((row) => [...row]);
    range.format.autofitColumns();
    sheet.getRangeByIndexes(0, 0, 1, width).format.font.bold = true;
    sheet.activate();
    sheet.getRangeByIndexes(1, width - 1, 1, 1).select();
    return bind(context, range, onChange);
  });
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
