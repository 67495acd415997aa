import type { Scalar } from "../../formula/types.js";
import { childOf, childrenOf, parseXml, type XmlElement, XmlError } from "./parseXml.js";
import { RefusedFileError, unzipParts } from "./unzip.js";

/** A cell as a file holds it. */
export interface FileCell {
  readonly value: Scalar | undefined;
  /** True where the cell holds a formula, whatever it shows. */
  readonly isFormula: boolean;
  /** True where the cell shows an error. */
  readonly isError: boolean;
}

/** The cells of one sheet, by row and column. */
export type FileSheet = ReadonlyMap<number, ReadonlyMap<number, FileCell>>;

/** A workbook file: its sheets by name. */
export interface FileWorkbook {
  readonly sheets: ReadonlyMap<string, FileSheet>;
  /** True where days are counted from 1904. */
  readonly from1904: boolean;
}

/** @throws {RefusedFileError} where the file is no workbook, or one that could do harm */
export function readXlsx(bytes: Uint8Array): FileWorkbook {
  const parts = unzipParts(bytes);
  try {
    return readParts(parts);
  } catch (error) {
    if (error instanceof XmlError) throw new RefusedFileError("workbook.file.notXlsx");
    throw error;
  }
}

function readParts(parts: ReadonlyMap<string, string>): FileWorkbook {
  const read = (path: string): XmlElement | undefined => {
    const text = parts.get(path);
    return text === undefined ? undefined : parseXml(text);
  };
  const main = targetsOf(read("_rels/.rels"), "").find(({ type }) => type.endsWith("/officeDocument"))?.path;
  const workbook = main === undefined ? undefined : read(main);
  if (main === undefined || workbook?.name !== "workbook") throw new RefusedFileError("workbook.file.notXlsx");
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const targets = targetsOf(read(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  if (targets.some(({ isExternal }) => isExternal)) throw new RefusedFileError("workbook.file.external");
  const shared = targets.find(({ type }) => type.endsWith("/sharedStrings"));
  const texts = childrenOf(shared && read(shared.path), "si").map(textOf);
  const sheets = new Map<string, FileSheet>();
  for (const sheet of childrenOf(childOf(workbook, "sheets"), "sheet")) {
    const id = Array.from(sheet.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const target = targets.find((one) => one.id === id);
    const part = target && read(target.path);
    if (part?.name === "worksheet")
      sheets.set((sheet.attributes.get("name") ?? "").normalize("NFC"), readSheet(part, texts));
  }
  const date1904 = childOf(workbook, "workbookPr")?.attributes.get("date1904");
  return { sheets, from1904: date1904 === "1" || date1904 === "true" };
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly path: string;
  readonly isExternal: boolean;
}

function targetsOf(relationships: XmlElement | undefined, folder: string): readonly Target[] {
  return childrenOf(relationships, "Relationship").map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      path: target.startsWith("/") ? target.slice(1) : folder + target,
      isExternal: attributes.get("TargetMode") === "External",
    };
  });
}

function readSheet(part: XmlElement, texts: readonly string[]): FileSheet {
  const rows = new Map<number, Map<number, FileCell>>();
  let row = 0;
  for (const line of childrenOf(childOf(part, "sheetData"), "row")) {
    row = Number(line.attributes.get("r") ?? row + 1);
    const cells = new Map<number, FileCell>();
    let column = 0;
    for (const cell of childrenOf(line, "c")) {
      column = columnOf(cell.attributes.get("r")) ?? column + 1;
      cells.set(column, readCell(cell, texts));
    }
    rows.set(row, cells);
  }
  return rows;
}

function columnOf(address: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address ?? "")?.[1];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function readCell(cell: XmlElement, texts: readonly string[]): FileCell {
  const type = cell.attributes.get("t") ?? "n";
  const written = childOf(cell, "v")?.text;
  const isFormula = childOf(cell, "f") !== undefined;
  const value = scalarOf(type, written, cell, texts);
  return { value: value === "" ? undefined : value, isFormula, isError: type === "e" };
}

function scalarOf(
  type: string,
  written: string | undefined,
  cell: XmlElement,
  texts: readonly string[],
): Scalar | undefined {
  if (type === "inlineStr") return textOf(childOf(cell, "is"));
  if (written === undefined || type === "e") return undefined;
  if (type === "s") return texts[Number(written)];
  if (type === "b") return written === "1";
  if (type === "n") {
    const number = Number(written);
    return written.trim() !== "" && Number.isFinite(number) ? number : undefined;
  }
  return written.normalize("NFC");
}

/** The text of a string with its runs, without what is only a hint for reading. */
function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return "";
  const own = childrenOf(element, "t").map(({ text }) => text);
  const runs = childrenOf(element, "r").flatMap((run) => childrenOf(run, "t").map(({ text }) => text));
  return [...own, ...runs].join("").normalize("NFC");
}
