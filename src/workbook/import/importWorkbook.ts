import type { Issue } from "../../document/issue.js";
import { pointer } from "../../document/issue.js";
import { entryOf } from "../../evidence/facts.js";
import { checkEvidence } from "../../evidence/parse.js";
import type { Case, Evidence, EvidenceRecord, FactEntry, FactValue } from "../../evidence/types.js";
import { readFactValue } from "../../facts/read.js";
import type { FactDefinition } from "../../facts/types.js";
import type { Rubric } from "../../rubric/types.js";
import { isSameValue } from "../../rules/witness.js";
import { WORKBOOK_FORMAT } from "../sheetCheck.js";
import { documentLabels } from "../sheetDocuments.js";
import { CHECK_SHEET } from "../words.js";
import { type FileSheet, type FileWorkbook, readXlsx } from "../xlsx/readXlsx.js";
import { RefusedFileError } from "../xlsx/unzip.js";
import { type FileRow, type FileTable, fileTable } from "./fileTable.js";
import { readCases } from "./readCases.js";
import { type ImportedDocuments, readDocuments } from "./readDocuments.js";
import { readRecords } from "./readRecords.js";
import { readBoolean, readTyped } from "./readValue.js";

/** What a filled workbook says. */
export type ImportedWorkbook =
  | { readonly ok: true; readonly evidence: Evidence; readonly findings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the workbook says of itself. */
export interface WorkbookIdentity {
  readonly rubricId: string;
  readonly rubricVersion: string;
  readonly rubricHash: string;
}

/** What the import of a workbook is held to. */
export interface ImportTarget {
  readonly rubric: Rubric;
  readonly rubricHash: string;
  readonly definitions: ReadonlyMap<string, FactDefinition>;
}

/** Reads the file and what it says of itself. @throws {RefusedFileError} */
export function openWorkbook(bytes: Uint8Array): {
  readonly file: FileWorkbook;
  readonly marks: ReadonlyMap<string, string>;
  readonly identity: WorkbookIdentity;
} {
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

/** The evidence of a filled workbook; scores are not read at all. @throws {RefusedFileError} */
export function importWorkbook(bytes: Uint8Array, target: ImportTarget): ImportedWorkbook {
  const { file, marks, identity } = openWorkbook(bytes);
  const { rubric, definitions } = target;
  const issues: Issue[] = [];
  const findings: Issue[] = [];
  if (identity.rubricId !== rubric.id) {
    const params = { found: identity.rubricId, wanted: rubric.id };
    return { ok: false, issues: [{ code: "workbook.import.otherRubric", path: "", params }] };
  }
  if (identity.rubricHash !== target.rubricHash) {
    const params = { found: identity.rubricVersion, wanted: rubric.version };
    findings.push({ code: "workbook.import.otherVersion", path: "", params });
  }
  const table = (key: string): FileTable | undefined => {
    const sheet = file.sheets.get(marks.get(`sheet.${key}`) ?? "");
    return sheet === undefined ? undefined : fileTable(sheet);
  };
  const input = table("input");
  const before = parseEvidence(marks.get("evidence"));
  if (input === undefined || before === undefined) throw new RefusedFileError("workbook.file.notOurs");
  findings.push(...overwritten(file, marks));

  const documents = readDocuments(table("documents"), before.documents ?? {}, file.from1904);
  const caseLabels = new Map(
    Array.from(marks).flatMap(([key, label]) => (key.startsWith("cases|") ? [[key.slice(6), label] as const] : [])),
  );
  const listed = readCases(table("cases"), caseLabels, file.from1904);
  for (const row of listed.unknown) issues.push({ code: "workbook.import.unknownCase", path: "", params: { row } });

  const frame: FactFrame = {
    definitions,
    before,
    documents,
    cases: listed.cases,
    from1904: file.from1904,
    issues,
    findings,
  };
  const facts = readFacts(input, frame);
  const records = readRecords(input, { rubric, before, documents, issues });
  const evidence = assembled(before, input, { rubric, facts, records, documents });
  if (issues.length > 0) return { ok: false, issues };
  const checked = checkEvidence(evidence, definitions);
  return checked.ok ? { ok: true, evidence: checked.value, findings } : { ok: false, issues: checked.issues };
}

function parseEvidence(text: string | undefined): Evidence | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && "unit" in value && "period" in value
      ? (value as Evidence)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Cells that held a formula when the workbook was made, and hold none now. */
function overwritten(file: FileWorkbook, marks: ReadonlyMap<string, string>): readonly Issue[] {
  const name = marks.get("sheet.calculation") ?? "";
  const wanted = Number(marks.get("lines") ?? 0);
  const found = Array.from(file.sheets.get(name) ?? []).filter(([, cells]) => cells.get(3)?.isFormula === true).length;
  const findings: Issue[] = [];
  if (found < wanted) {
    findings.push({ code: "workbook.import.overwritten", path: "", params: { sheet: name, count: wanted - found } });
  }
  const score = marks.get("sheet.score") ?? "";
  const numbers = Array.from(file.sheets.get(score) ?? []).filter(([row, cells]) => {
    const cell = cells.get(4);
    return row > 5 && cells.get(2) !== undefined && typeof cell?.value === "number" && !cell.isFormula;
  });
  if (numbers.length > 0) {
    findings.push({ code: "workbook.import.overwritten", path: "", params: { sheet: score, count: numbers.length } });
  }
  return findings;
}

interface FactFrame {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly before: Evidence;
  readonly documents: ImportedDocuments;
  readonly cases: ReadonlyMap<string, readonly Case[]>;
  readonly from1904: boolean;
  readonly issues: Issue[];
  readonly findings: Issue[];
}

/** The facts of the sheet over those that the workbook was made with. */
function readFacts(input: FileTable, frame: FactFrame): { readonly [id: string]: FactValue | FactEntry } {
  const facts: Record<string, FactValue | FactEntry> = { ...frame.before.facts };
  for (const row of input.rows) {
    if (!row.key.startsWith("fact|")) continue;
    const id = row.key.slice(5);
    const definition = frame.definitions.get(id);
    if (definition === undefined) {
      frame.findings.push({ code: "workbook.import.unknownCode", path: "", params: { code: id, row: row.number } });
      continue;
    }
    const read = readFact(id, definition, row, frame);
    if (read === undefined) delete facts[id];
    else facts[id] = read;
  }
  return facts;
}

function readFact(
  id: string,
  definition: FactDefinition,
  row: FileRow,
  frame: FactFrame,
): FactValue | FactEntry | undefined {
  const own = frame.before.facts?.[id];
  const entry: FactEntry = own === undefined ? { value: null } : entryOf(own);
  const cell = row.cell("value");
  const typed = row.value("value");
  if (cell?.isFormula === true) {
    frame.findings.push({ code: "workbook.import.formula", path: pointer("/facts", id), params: { row: row.number } });
  }
  const value =
    definition.type === "cases"
      ? readCaseFact(id, row, frame)
      : typed === undefined || String(typed).trim() === ""
        ? null
        : readTyped(typed, definition, frame.from1904);
  if (value === undefined) {
    const params = { fact: definition.title, row: row.number, actual: String(typed ?? "").slice(0, 60) };
    frame.issues.push({ code: "workbook.import.value", path: pointer("/facts", id), params });
    return own;
  }
  const labels = documentLabels(frame.before.documents ?? {});
  const named = row.text("documents");
  const documents = named === labels.join(entry.documents ?? []) ? entry.documents : frame.documents.idsOf(named);
  const atLeast = readBoolean(row.value("atLeast") ?? "") === true;
  const isSame = isSameFact(value, entry.value, definition);
  if (isSame && atLeast === (entry.atLeast === true) && documents === entry.documents) return own;
  if (value === null && (documents ?? []).length === 0) return undefined;
  const changed: FactEntry = {
    value: isSame ? entry.value : value,
    ...(atLeast && { atLeast: true }),
    // A value that was changed stands no longer where it was found.
    ...(isSame && entry.source !== undefined && { source: entry.source }),
    ...((documents ?? []).length > 0 && { documents: documents ?? [] }),
  };
  return Object.keys(changed).length === 1 ? changed.value : changed;
}

/** The cases of a fact, whose number must be that of the lines that list them. */
function readCaseFact(id: string, row: FileRow, { cases }: FactFrame): readonly Case[] | null | undefined {
  const typed = row.value("value");
  const listed = cases.get(id) ?? [];
  if (typed === undefined) return listed.length === 0 ? null : undefined;
  return Number(typed) === listed.length ? listed : undefined;
}

function isSameFact(value: FactValue, before: FactValue, definition: FactDefinition): boolean {
  if (value === null || before === null) return value === before || (value === null && String(before).trim() === "");
  if (Array.isArray(value) && Array.isArray(before)) return JSON.stringify(value) === JSON.stringify(before);
  const [one, other] = [value, before].map((raw) => readFactValue(raw, definition, ""));
  if (one === undefined || other === undefined || "code" in one || "code" in other) return false;
  return isSameValue(one, other);
}

/** The evidence with what the sheets say in place of what they were made with. */
function assembled(
  before: Evidence,
  input: FileTable,
  {
    rubric,
    facts,
    records,
    documents,
  }: {
    readonly rubric: Rubric;
    readonly facts: Evidence["facts"];
    readonly records: { readonly [code: string]: EvidenceRecord };
    readonly documents: ImportedDocuments;
  },
): Evidence {
  const at = (key: string): FileRow | undefined => input.rows.find((row) => row.key === key);
  const text = (key: string, otherwise: string): string => at(key)?.text("value") || otherwise;
  const { quarter: _quarter, ...period } = before.period;
  const typedQuarter = at("period.quarter")?.value("value");
  const held = readBoolean(at("survey.held")?.value("value") ?? "");
  const reason = at("survey.held")?.text("explanation") ?? "";
  const survey = { ...(held !== undefined && { held }), ...(reason !== "" && { reason }) };
  const hasRecords = Object.keys(records).length > 0 || before.records?.[rubric.id] !== undefined;
  const listed = documents.documents;
  return {
    ...before,
    unit: {
      id: text("unit.id", before.unit.id),
      name: text("unit.name", before.unit.name),
      type: text("unit.type", before.unit.type),
    },
    period: { ...period, ...(typedQuarter !== undefined && { quarter: Number(typedQuarter) }) },
    ...((before.facts !== undefined || Object.keys(facts ?? {}).length > 0) && { facts: facts ?? {} }),
    ...((before.documents !== undefined || Object.keys(listed).length > 0) && { documents: listed }),
    ...(hasRecords && { records: { ...before.records, [rubric.id]: records } }),
    ...((before.survey !== undefined || Object.keys(survey).length > 0) && { survey }),
  };
}
