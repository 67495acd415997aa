import type { Issue } from "../../document/issue.js";
import { checkEvidence } from "../../evidence/parse.js";
import type { Evidence } from "../../evidence/types.js";
import { RefusedFileError } from "../xlsx/unzip.js";
import { assembleEvidence } from "./assembleEvidence.js";
import { carriedEvidence } from "./carriedEvidence.js";
import { type FileTable, fileTable } from "./fileTable.js";
import type { ImportFrame, ImportTarget } from "./importFrame.js";
import { openWorkbook, type WorkbookIdentity } from "./openWorkbook.js";
import { overwritten } from "./overwritten.js";
import { readCases } from "./readCases.js";
import { readDocuments } from "./readDocuments.js";
import { readFacts } from "./readFacts.js";
import { readRecords } from "./readRecords.js";

/** What a filled workbook says. */
export type ImportedWorkbook =
  | { readonly ok: true; readonly evidence: Evidence; readonly findings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The evidence of a filled workbook; scores are not read at all. @throws {RefusedFileError} */
export function importWorkbook(bytes: Uint8Array, target: ImportTarget): ImportedWorkbook {
  const opened = openWorkbook(bytes);
  const { file, marks, identity } = opened;
  const { rubric, definitions } = target;
  if (identity.rubricId !== rubric.id) {
    const params = { found: identity.rubricId, wanted: rubric.id };
    return { ok: false, issues: [{ code: "workbook.import.otherRubric", path: "", params }] };
  }
  const table = (key: string): FileTable | undefined => {
    const sheet = file.sheets.get(marks.get(`sheet.${key}`) ?? "");
    return sheet === undefined ? undefined : fileTable(sheet);
  };
  const input = table("input");
  const before = carriedEvidence(marks.get("evidence"));
  if (input === undefined || before === undefined) throw new RefusedFileError("workbook.file.notOurs");

  const epoch = file.from1904 ? 1904 : 1900;
  const documents = readDocuments(table("documents"), before.documents ?? {}, epoch);
  const findings = [...otherVersion(identity, target), ...overwritten(opened)];
  const frame: ImportFrame = { target, before, documents, epoch, issues: [], findings };
  const cases = readCases(table("cases"), marks, frame);
  const facts = readFacts(input, cases, frame);
  const records = readRecords(input, frame);
  const evidence = assembleEvidence(input, { facts, records }, frame);
  if (frame.issues.length > 0) return { ok: false, issues: frame.issues };
  const checked = checkEvidence(evidence, definitions);
  return checked.ok ? { ok: true, evidence: checked.value, findings } : { ok: false, issues: checked.issues };
}

function otherVersion({ rubricHash, rubricVersion }: WorkbookIdentity, target: ImportTarget): readonly Issue[] {
  if (rubricHash === target.rubricHash) return [];
  const params = { found: rubricVersion, wanted: target.rubric.version };
  return [{ code: "workbook.import.otherVersion", path: "", params }];
}
