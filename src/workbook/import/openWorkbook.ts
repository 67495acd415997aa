import { WORKBOOK_FORMAT } from "../sheetCheck.js";
import { CHECK_SHEET } from "../words.js";
import { type FileSheet, type FileWorkbook, readXlsx } from "../xlsx/readXlsx.js";
import { RefusedFileError } from "../xlsx/unzip.js";

/** What the workbook says of itself. */
export interface WorkbookIdentity {
  readonly rubricId: string;
  readonly rubricVersion: string;
  readonly rubricHash: string;
}

/** A file with what its hidden sheet says. */
export interface OpenWorkbook {
  readonly file: FileWorkbook;
  readonly marks: ReadonlyMap<string, string>;
  readonly identity: WorkbookIdentity;
}

/** Reads the file and what it says of itself. @throws {RefusedFileError} */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  const file = readXlsx(bytes);
  const marks = marksOf(file.sheets.get(CHECK_SHEET));
  if (marks.get("format") !== WORKBOOK_FORMAT) throw new RefusedFileError("workbook.file.notOurs");
  const mark = (key: string): string => marks.get(key) ?? "";
  const identity = {
    rubricId: mark("rubricId"),
    rubricVersion: mark("rubricVersion"),
    rubricHash: mark("rubricHash"),
  };
  return { file, marks, identity };
}

/** The keys and values of the hidden sheet; pieces of one text are put together. */
function marksOf(sheet: FileSheet | undefined): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const [, cells] of Array.from(sheet ?? []).sort(([left], [right]) => left - right)) {
    const [key, value] = [cells.get(1)?.value, cells.get(2)?.value];
    if (typeof key !== "string" || value === undefined) continue;
    const before = key === "evidence" ? (marks.get(key) ?? "") : "";
    if (key === "evidence" || !marks.has(key)) marks.set(key, before + String(value));
  }
  return marks;
}
