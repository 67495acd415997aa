import type { EvidenceDocument } from "../evidence/types.js";
import { and, binary, call, cell, constant, iff } from "../formula/build.js";
import { SERIAL_OF_DAY_ZERO } from "../formula/serial.js";
import { dayNumber } from "../number/calendar.js";
import type { WorkbookFrame } from "./frame.js";
import { createSheet, type SheetBuilder } from "./sheetBuilder.js";
import { STYLE } from "./styles.js";

/** The columns of the sheet of documents. */
export const DOCUMENT = { key: 1, id: 2, number: 3, date: 4, title: 5, url: 6, validUntil: 7 } as const;

/** A remark beside the documents, which is not read back. */
const REMARK = 8;
const EMPTY_ROWS = 40;

/** What cells call the documents of the evidence. */
export interface DocumentLabels {
  join(ids: readonly string[]): string;
}

/** The number of a document where that names it alone, else its id. */
export function documentLabels(documents: { readonly [id: string]: EvidenceDocument }): DocumentLabels {
  const numbers = Object.values(documents).map(({ number }) => number);
  const label = (id: string): string => {
    const number = documents[id]?.number;
    const isAlone = number !== undefined && numbers.filter((one) => one === number).length === 1;
    return isAlone && !/[;\n]/.test(number) && documents[number] === undefined ? number : id;
  };
  return { join: (ids) => ids.map(label).join("; ") };
}

export function buildDocuments(frame: WorkbookFrame): SheetBuilder {
  const { say, names, evidence } = frame;
  const sheet = createSheet(names.documents, [0, 12, 20, 13, 60, 40, 13, 30], { frozenRows: 3 });
  for (const [key, column] of Object.entries(DOCUMENT)) sheet.value(1, column, key, STYLE.plain);
  sheet.hideRow(1);
  sheet.value(2, DOCUMENT.id, say("workbook.documents.title"), STYLE.title);
  sheet.merge(2, DOCUMENT.id, REMARK);
  sheet.height(2, 24);
  for (const key of ["id", "number", "date", "title", "url", "validUntil"] as const) {
    sheet.value(
      3,
      DOCUMENT[key],
      say(key === "title" ? "workbook.documents.name" : `workbook.documents.${key}`),
      STYLE.head,
    );
  }
  sheet.value(3, REMARK, say("workbook.documents.remark"), STYLE.head);
  const end = `${evidence.period.year}-12-31`;
  const lastDay = constant((dayNumber(end) ?? 0) + SERIAL_OF_DAY_ZERO);
  const tooEarly = constant(say("workbook.documents.expires", { end }));
  const all = Object.entries(evidence.documents ?? {});
  for (let index = 0; index < all.length + EMPTY_ROWS; index += 1) {
    const row = index + 4;
    const [id, document] = all[index] ?? [];
    const text = (column: number, value: string | undefined): void => {
      if (value === undefined || value === "") sheet.blank(row, column, STYLE.inputText);
      else sheet.value(row, column, value, STYLE.inputText);
    };
    const date = (column: number, value: string | undefined): void => {
      const day = value === undefined ? undefined : dayNumber(value);
      if (day === undefined) sheet.blank(row, column, STYLE.inputDate);
      else sheet.value(row, column, day + SERIAL_OF_DAY_ZERO, STYLE.inputDate);
    };
    sheet.value(row, DOCUMENT.key, "document", STYLE.plain);
    text(DOCUMENT.id, id);
    text(DOCUMENT.number, document?.number);
    date(DOCUMENT.date, document?.date);
    text(DOCUMENT.title, document?.title);
    text(DOCUMENT.url, document?.url);
    date(DOCUMENT.validUntil, document?.validUntil);
    const until = cell(sheet.at(row, DOCUMENT.validUntil));
    const expires = and([call("ISNUMBER", until), binary(until, "<", lastDay)]);
    sheet.formula(row, REMARK, iff(expires, tooEarly, constant("")), { color: "C00000", wrap: true });
  }
  return sheet;
}
