import { isBlank } from "../../cell/cell.js";
import { readPoints } from "../../cell/number.js";
import { pointer } from "../../document/issue.js";
import type { EvidenceRecord } from "../../evidence/types.js";
import { VIETNAMESE } from "../../i18n/vi.js";
import { parseDecimal } from "../../number/decimal.js";
import { equals } from "../../number/rational.js";
import { documentLabels } from "../sheetDocuments.js";
import type { FileRow, FileTable } from "./fileTable.js";
import { type ImportFrame, valueIssue } from "./importFrame.js";
import { readAnswerCell } from "./readAnswerCell.js";

/** What the unit says of each node, over what the workbook was made with. */
export function readRecords(input: FileTable, frame: ImportFrame): { readonly [code: string]: EvidenceRecord } {
  const records: Record<string, EvidenceRecord> = { ...frame.before.records?.[frame.target.rubric.id] };
  for (const row of input.rows) {
    if (!row.key.startsWith("node|")) continue;
    const code = row.key.slice(5);
    const own = records[code];
    const of = (key: string): FileRow | undefined => input.rows.find((one) => one.key === `${key}|${code}`);
    const record: EvidenceRecord = {
      ...claimedOf(of("claimed"), own, code, frame),
      ...documentsOf(row, own, frame),
      ...(row.text("explanation") !== "" && { explanation: row.text("explanation") }),
      ...declarationOf("notApplicable", of("notApplicable"), own, code, frame),
      ...declarationOf("didNotArise", of("didNotArise"), own, code, frame),
    };
    if (Object.keys(record).length > 0 || own !== undefined) records[code] = record;
  }
  return records;
}

function claimedOf(
  row: FileRow | undefined,
  own: EvidenceRecord | undefined,
  code: string,
  frame: ImportFrame,
): Pick<EvidenceRecord, "claimed"> {
  const before = own?.claimed;
  if (row === undefined) return before === undefined ? {} : { claimed: before };
  const typed = row.value("value");
  if (isBlank(typed)) return before === null ? { claimed: null } : {};
  const points = readPoints(typed);
  const one = parseDecimal(points);
  if (typeof one === "string") {
    const path = pointer("/records", frame.target.rubric.id, code, "claimed");
    const problem = { code: "document.notDecimal", params: { actual: String(typed).slice(0, 60) } };
    frame.issues.push(valueIssue(path, row.number, code, problem));
    return {};
  }
  const other = before === undefined || before === null ? undefined : parseDecimal(before);
  const isSame = other !== undefined && typeof other !== "string" && equals(one, other);
  return { claimed: isSame ? (before ?? points) : points };
}

function documentsOf(
  row: FileRow,
  own: EvidenceRecord | undefined,
  frame: ImportFrame,
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
  code: string,
  frame: ImportFrame,
): Pick<EvidenceRecord, "notApplicable" | "didNotArise"> {
  const before = own?.[key];
  if (row === undefined) return before === undefined ? {} : { [key]: before };
  const path = pointer("/records", frame.target.rubric.id, code, key);
  if (readAnswerCell(row, "value", code, path, frame) !== true) return {};
  return { [key]: { reason: row.text("explanation") || VIETNAMESE["workbook.import.noReason"] } };
}
