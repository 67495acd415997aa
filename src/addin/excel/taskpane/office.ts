/** The part of office.js that the task pane uses, as Microsoft's reference states it. */

interface ExcelRange {
  readonly address: string;
  readonly values: unknown[][];
  load(properties: string): void;
}

/** A range that is written to. */
interface WrittenRange extends ExcelRange {
  values: unknown[][];
  numberFormat: string[][];
  readonly format: { autofitColumns(): void; readonly font: { bold: boolean } };
  select(): void;
}

interface ExcelBinding {
  readonly onDataChanged: { add(handler: () => Promise<void>): void };
  getRange(): ExcelRange;
  delete(): void;
}

/** A thing of the workbook that may not be there; whether it is, is known after `sync`. */
interface OrNullObject {
  readonly isNullObject: boolean;
  load(properties: string): void;
}

interface ExcelSetting extends OrNullObject {
  readonly value: unknown;
}

interface ExcelWorksheet {
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): WrittenRange;
  activate(): void;
}

/** One batch of wishes; nothing is done or known before `sync`. */
export interface ExcelContext {
  readonly workbook: {
    getSelectedRange(): ExcelRange;
    readonly bindings: {
      add(range: ExcelRange, type: "Range", id: string): ExcelBinding;
      getItem(id: string): ExcelBinding;
      getItemOrNullObject(id: string): ExcelBinding & OrNullObject;
    };
    /** Kept in the file, apart for each add-in. */
    readonly settings: {
      add(key: string, value: string): void;
      getItemOrNullObject(key: string): ExcelSetting;
    };
    readonly worksheets: { add(): ExcelWorksheet };
  };
  sync(): Promise<void>;
}

declare global {
  const Excel: { run<Value>(batch: (context: ExcelContext) => Promise<Value>): Promise<Value> };
  const Office: { onReady(): Promise<{ readonly host: string | null }> };
}
