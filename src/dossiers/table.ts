import papaparse from "papaparse";
import { type DossierField, fieldOf, neededFields } from "./columns.js";

/** Excel writes the separator of its language: a semicolon where the decimal comma is used. */
const DELIMITERS = [",", ";", "\t"] as const;
/** Exports have their title, unit and period above the headings; further down there are none. */
const MOST_ROWS_ABOVE = 20;

/** A table of text with its headings found. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** The row of the headings, from 0. */
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** The field of each column that has one. */
  readonly fields: readonly (DossierField | undefined)[];
  /** The first row, from 0, with a quote that is not closed as it should. */
  readonly badQuoteRow: number | undefined;
}

/** Reads CSV text under the delimiter by which most headings are known; of equals, the first. */
export function readTable(text: string): Table | undefined {
  const head = DELIMITERS.map((delimiter) => ({
    delimiter,
    known: headingOf(parse(text, delimiter, MOST_ROWS_ABOVE).data)?.known ?? 0,
  }));
  const best = head.reduce((first, second) => (second.known > first.known ? second : first));
  if (best.known === 0) return undefined;
  const { data: rows, errors } = parse(text, best.delimiter);
  const heading = headingOf(rows);
  if (heading === undefined) return undefined;
  const headings = (rows[heading.row] ?? []).map((cell) => cell.trim());
  const badQuote = errors.find(({ type }) => type === "Quotes");
  return { rows, headingRow: heading.row, headings, fields: headings.map(fieldOf), badQuoteRow: badQuote?.row };
}

function parse(text: string, delimiter: string, preview = 0): papaparse.ParseResult<string[]> {
  return papaparse.parse<string[]>(text, { delimiter, preview, header: false, skipEmptyLines: false });
}

/** The first row of those at the top that knows most columns, if it knows a date at all. */
function headingOf(rows: readonly (readonly string[])[]): { readonly row: number; readonly known: number } | undefined {
  let best: { readonly row: number; readonly known: number } | undefined;
  for (const [row, cells] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const found = cells.flatMap((cell) => fieldOf(cell) ?? []);
    if (!found.some((field) => neededFields.includes(field))) continue;
    if (best === undefined || found.length > best.known) best = { row, known: found.length };
  }
  return best;
}
