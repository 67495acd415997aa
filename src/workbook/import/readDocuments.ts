import { isBlank, keyOf } from "../../cell/cell.js";
import { type Epoch, readDate } from "../../cell/date.js";
import type { EvidenceDocument } from "../../evidence/types.js";
import type { FileTable } from "./fileTable.js";

/** The documents that a workbook lists, and the ids for what cells write. */
export interface ImportedDocuments {
  readonly documents: { readonly [id: string]: EvidenceDocument };
  /** The ids of what a cell names, parted by semicolons or lines; what is not listed becomes a document. */
  idsOf(text: string): readonly string[];
}

export function readDocuments(
  table: FileTable | undefined,
  before: { readonly [id: string]: EvidenceDocument },
  epoch: Epoch,
): ImportedDocuments {
  const documents: Record<string, EvidenceDocument> = {};
  const newId = (): string => {
    for (let number = 1; ; number += 1) {
      const id = `tai-lieu-${number}`;
      if (documents[id] === undefined && before[id] === undefined) return id;
    }
  };
  for (const row of table?.rows ?? []) {
    const [id, number, title, url] = ["id", "number", "title", "url"].map((column) => row.text(column));
    if (!id && !number && !title) continue;
    const date = row.value("date");
    const validUntil = row.value("validUntil");
    const own = id || newId();
    const { sha256, source } = before[own] ?? {};
    const [dateText, untilText] = [date, validUntil].map((value) =>
      isBlank(value) ? undefined : readDate(value, epoch),
    );
    documents[own] = {
      ...(number ? { number } : {}),
      ...(dateText !== undefined && { date: dateText }),
      title: title || number || own,
      ...(url ? { url } : {}),
      ...(sha256 !== undefined && { sha256 }),
      ...(untilText !== undefined && { validUntil: untilText }),
      ...(source !== undefined && { source }),
    };
  }
  const idOf = (name: string): string => {
    const listed = Object.entries(documents).find(([id, { number, title }]) =>
      [id, number ?? "", title].some((one) => one !== "" && keyOf(one) === keyOf(name)),
    );
    if (listed !== undefined) return listed[0];
    const id = newId();
    documents[id] = { title: name };
    return id;
  };
  return {
    documents,
    idsOf: (text) =>
      text
        .split(/[;\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== "")
        .map(idOf),
  };
}
