import type { Issue } from "../../document/issue.js";
import { pointer } from "../../document/issue.js";
import type { Evidence, EvidenceRecord } from "../../evidence/types.js";
import { VIETNAMESE } from "../../i18n/vi.js";
import { parseDecimal } from "../../number/decimal.js";
import { equals } from "../../number/rational.js";
import type { Rubric } from "../../rubric/types.js";
import { documentLabels } from "../sheetDocuments.js";
import type { FileRow, FileTable } from "./fileTable.js";
import type { ImportedDocuments } from "./readDocuments.js";
import { readBoolean, readNumber } from "./readValue.js";

/** What records are read with. */
export interface RecordFrame {
  readonly rubric: Rubric;
  readonly before: Evidence;
  readonly documents: ImportedDocuments;
  readonly issues: Issue[];
}

/** What the unit says of each node, over what the workbook was made with. */
export function readRecords(input: FileTable, frame: RecordFrame): { readonly [code: string]: EvidenceRecord } {
  const records: Record<string, EvidenceRecord> = { ...frame.before.records?.[frame.rubric.id] };
  for (const row of input.rows) {
    if (!row.key.startsWith("node|")) continue;
    const code = row.key.slice(5);
    const own = records[code];
    const of = (key: string): FileRow | undefined => input.rows.find((one) => one.key === `${key}|${code}`);
    const record: EvidenceRecord = {
      ...claimedOf(of("claimed"), own, code, frame),
      ...documentsOf(row, own, frame),
      ...(row.text("explanation") !== "" && { explanation: row.text("explanation") }),
      ...declarationOf("notApplicable", of("notApplicable"), own),
      ...declarationOf("didNotArise", of("didNotArise"), own),
    };
    if (Object.keys(record).length > 0 || own !== undefined) records[code] = record;
  }
  return records;
}

function claimedOf(
  row: FileRow | undefined,
  own: EvidenceRecord | undefined,
  code: string,
  frame: RecordFrame,
): Pick<EvidenceRecord, "claimed"> {
  const before = own?.claimed;
  if (row === undefined) return before === undefined ? {} : { claimed: before };
  const typed = row.value("value");
  if (typed === undefined) return before === null ? { claimed: null } : {};
  const number = readNumber(typed, false);
  if (number === undefined) {
    const path = pointer("/records", frame.rubric.id, code, "claimed");
    const params = { fact: code, row: row.number, actual: String(typed).slice(0, 60) };
    frame.issues.push({ code: "workbook.import.value", path, params });
    return {};
  }
  const [one, other] = [
    parseDecimal(number),
    before === undefined || before === null ? undefined : parseDecimal(before),
  ];
  const isSame = other !== undefined && typeof one !== "string" && typeof other !== "string" && equals(one, other);
  return { claimed: isSame ? (before ?? number) : number };
}

function documentsOf(
  row: FileRow,
  own: EvidenceRecord | undefined,
  frame: RecordFrame,
): Pick<EvidenceRecord, "documents"> {
  const labels = documentLabels(frame.before.documents ?? {});
  const named = row.text("documents");
  const before = own?.documents;
  if (before !== undefined && named === labels.join(before)) return { documents: before };
  return named === "" ? {} : { documents: frame.documents.idsOf(named) };
}

/** A declaration that the sheet has no line for stays as it was: the rubric does not allow it. */
function declarationOf(
  key: "notApplicable" | "didNotArise",
  row: FileRow | undefined,
  own: EvidenceRecord | undefined,
): Pick<EvidenceRecord, "notApplicable" | "didNotArise"> {
  const before = own?.[key];
  if (row === undefined) return before === undefined ? {} : { [key]: before };
  if (readBoolean(row.value("value") ?? "") !== true) return {};
  return { [key]: { reason: row.text("explanation") || VIETNAMESE["workbook.import.noReason"] } };
}
