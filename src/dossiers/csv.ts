import type { Issue } from "../document/issue.js";
import { textHash } from "../document/textHash.js";
import type { Message } from "../i18n/message.js";
import { dayNumber } from "../number/calendar.js";
import { type BadCell, readAnswer, readChannel, readCount, readDate } from "./cells.js";
import { dossierProblems } from "./check.js";
import { columnNames, type DossierField, neededFields } from "./columns.js";
import { readTable, type Table } from "./table.js";
import type { Dossier, Dossiers } from "./types.js";

/**
 * Where a CSV text comes from.
 *
 * @remarks Since 0.1.0
 */
export interface CsvOptions {
  /** The name of the file, for the source of facts. */
  readonly file?: string;
  /** The last day that the list knows of (ngày chốt số liệu). */
  readonly asOf?: string;
}

/**
 * The answer of `parseDossiersCsv`: the list with the headings of the columns that it does not use, or all that is wrong.
 *
 * @remarks Since 0.1.0
 */
export type CsvResult =
  | { readonly ok: true; readonly value: Dossiers; readonly unusedColumns: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const READERS: { readonly [field in DossierField]: (cell: string) => string | number | boolean | BadCell } = {
  id: (cell) => cell,
  received: readDate,
  due: readDate,
  returned: readDate,
  channel: readChannel,
  supplements: readCount,
  pausedDays: readCount,
  apology: readAnswer,
};

const REQUIRED: ReadonlySet<DossierField> = new Set(["received", "due"]);

/**
 * Reads a list of dossiers from CSV text, as one-stop-shop software and spreadsheets export it: headings in Vietnamese or
 * English, separated by comma, semicolon or tab, dates as 05/03/2024 (day first) or 2024-03-05. Rows above the headings
 * and empty rows are passed over. Nothing is guessed: a cell that cannot be read is an issue with its row and column.
 *
 * @returns the list and the headings that were not used, or all that is wrong with it
 *
 * @remarks Since 0.1.0
 *
 * @example
 * parseDossiersCsv("Ngày tiếp nhận;Ngày hẹn trả;Ngày trả kết quả\n01/03/2024;08/03/2024;07/03/2024\n");
 */
export function parseDossiersCsv(text: string, { file, asOf }: CsvOptions = {}): CsvResult {
  if (asOf !== undefined && dayNumber(asOf) === undefined) {
    return refuse([{ code: "fact.badDate", path: "/asOf", params: { actual: asOf } }]);
  }
  // A byte order mark is no part of the first heading, but a part of the file.
  const table = readTable(text.startsWith("\u{FEFF}") ? text.slice(1) : text);
  if (table === undefined) return refuse([{ code: "dossier.noHeadings", path: "", params: {} }]);
  const unfit = headingIssues(table);
  if (unfit.length > 0) return refuse(unfit);

  const dossiers: Dossier[] = [];
  const places: number[] = [];
  const issues: Issue[] = [];
  for (const [row, cells] of table.rows.entries()) {
    if (row <= table.headingRow || cells.every((cell) => cell.trim() === "")) continue;
    const read = readRow(table, row, cells);
    issues.push(...read.issues);
    dossiers.push(read.dossier);
    places.push(row);
  }
  if (issues.length > 0) return refuse(issues);
  const list: Dossiers = {
    format: "chamdiem/dossiers@1",
    ...(file !== undefined && { source: { file, sha256: textHash(text) } }),
    ...(asOf !== undefined && { asOf }),
    dossiers,
  };
  const contradictions = dossierProblems(list).map(({ index, field, problem }) =>
    cellIssue(table, places[index] ?? 0, table.fields.indexOf(field), problem),
  );
  if (contradictions.length > 0) return refuse(contradictions);
  const unusedColumns = table.headings.filter(
    (heading, column) => heading !== "" && table.fields[column] === undefined,
  );
  return { ok: true, value: list, unusedColumns };
}

function refuse(issues: readonly Issue[]): CsvResult {
  return { ok: false, issues };
}

/** Columns that are missing, columns that say the same thing twice, and quotes that swallow what follows. */
function headingIssues({ headingRow, headings, fields, badQuoteRow }: Table): readonly Issue[] {
  const row = headingRow + 1;
  const missing = neededFields
    .filter((field) => !fields.includes(field))
    .map((field) => ({ code: "dossier.noColumn", path: "", params: { row, names: [...columnNames[field]] } }));
  const doubled = fields.flatMap((field, column) => {
    const first = fields.indexOf(field);
    if (field === undefined || first === column) return [];
    const params = { row, first: headings[first] ?? "", second: headings[column] ?? "" };
    return [{ code: "dossier.twoColumns", path: "", params }];
  });
  const quotes =
    badQuoteRow === undefined ? [] : [{ code: "dossier.badQuote", path: "", params: { row: badQuoteRow + 1 } }];
  return [...missing, ...doubled, ...quotes];
}

function readRow(
  table: Table,
  row: number,
  cells: readonly string[],
): { readonly dossier: Dossier; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const values: { [field: string]: string | number | boolean } = {};
  for (const [column, field] of table.fields.entries()) {
    if (field === undefined) continue;
    const cell = (cells[column] ?? "").normalize("NFC").trim();
    if (cell === "") {
      if (REQUIRED.has(field)) issues.push(cellIssue(table, row, column, { code: "dossier.empty", params: {} }));
      continue;
    }
    const value = READERS[field](cell);
    if (typeof value === "object") {
      issues.push(cellIssue(table, row, column, { code: value.bad, params: { actual: cell.slice(0, 80) } }));
    } else values[field] = value;
  }
  const surplus = cells.findIndex((cell, column) => column >= table.headings.length && cell.trim() !== "");
  if (surplus !== -1)
    issues.push({ code: "dossier.tooManyCells", path: "", params: { row: row + 1, count: table.headings.length } });
  return { dossier: values as unknown as Dossier, issues };
}

/** Rows are counted as a spreadsheet counts them. */
function cellIssue({ headings }: Table, row: number, column: number, problem: Message): Issue {
  return { code: "dossier.cell", path: "", params: { row: row + 1, column: headings[column] ?? "", problem } };
}
