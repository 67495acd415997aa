import { isBlank } from "../../cell/cell.js";
import { type CellFact, isIssue, readFactCell } from "../../cell/factCell.js";
import type { Issue } from "../../document/issue.js";
import { pointer } from "../../document/issue.js";
import { entryOf } from "../../evidence/facts.js";
import type { Case, FactEntry, FactValue } from "../../evidence/types.js";
import { readFactValue } from "../../facts/read.js";
import type { FactDefinition } from "../../facts/types.js";
import { isSameValue } from "../../rules/witness.js";
import { documentLabels } from "../sheetDocuments.js";
import type { FileRow, FileTable } from "./fileTable.js";
import { type ImportFrame, valueIssue } from "./importFrame.js";
import { readAnswerCell } from "./readAnswerCell.js";

type Cases = ReadonlyMap<string, readonly Case[]>;

/** The facts of the sheet over those that the workbook was made with. */
export function readFacts(
  input: FileTable,
  cases: Cases,
  frame: ImportFrame,
): { readonly [id: string]: FactValue | FactEntry } {
  const facts: Record<string, FactValue | FactEntry> = { ...frame.before.facts };
  for (const row of input.rows) {
    if (!row.key.startsWith("fact|")) continue;
    const id = row.key.slice(5);
    const definition = frame.target.definitions.get(id);
    if (definition === undefined) {
      frame.findings.push({ code: "workbook.import.unknownCode", path: "", params: { code: id, row: row.number } });
      continue;
    }
    const read = readFact(id, definition, row, cases, frame);
    if (read === undefined) delete facts[id];
    else facts[id] = read;
  }
  return facts;
}

function readFact(
  id: string,
  definition: FactDefinition,
  row: FileRow,
  cases: Cases,
  frame: ImportFrame,
): FactValue | FactEntry | undefined {
  const path = pointer("/facts", id);
  const own = frame.before.facts?.[id];
  if (row.cell("value")?.isFormula === true) {
    frame.findings.push({ code: "workbook.import.formula", path, params: { row: row.number } });
  }
  const isListed = definition.type === "cases";
  const read = isListed ? listedCases(id, row, cases, path) : readValue(definition, row, path, frame);
  if (isIssue(read)) {
    frame.issues.push(valueIssue(path, row.number, definition.title, read));
    return own;
  }
  const isLeast = readAnswerCell(row, "atLeast", definition.title, path, frame) === true;
  return entryFor(own, read.value, isLeast || read.atLeast === true, row, definition, frame);
}

/** The value of a cell that the fact can have. */
function readValue(definition: FactDefinition, row: FileRow, path: string, { epoch }: ImportFrame): CellFact | Issue {
  const read = readFactCell(row.value("value"), definition, path, epoch);
  if (isIssue(read) || read.value === null) return read;
  const judged = readFactValue(read.value, definition, path);
  return "code" in judged ? judged : read;
}

/** The cases of a fact, whose number must be that of the lines that list them. */
function listedCases(id: string, row: FileRow, cases: Cases, path: string): CellFact | Issue {
  const typed = row.value("value");
  const listed = cases.get(id) ?? [];
  if (isBlank(typed) && listed.length === 0) return { value: null };
  if (Number(typed) === listed.length && !isBlank(typed)) return { value: listed };
  const actual = String(typed ?? "").slice(0, 60);
  return { code: "workbook.import.caseCount", path, params: { actual, count: listed.length } };
}

/** What was there before where the sheet says the same; else what the sheet says. */
function entryFor(
  own: FactValue | FactEntry | undefined,
  value: FactValue,
  isLeast: boolean,
  row: FileRow,
  definition: FactDefinition,
  { before, documents: listed }: ImportFrame,
): FactValue | FactEntry | undefined {
  const entry: FactEntry = own === undefined ? { value: null } : entryOf(own);
  const named = row.text("documents");
  const isNamedAsBefore = named === documentLabels(before.documents ?? {}).join(entry.documents ?? []);
  const documents = isNamedAsBefore ? entry.documents : listed.idsOf(named);
  const isSame = isSameFact(value, entry.value, definition);
  if (isSame && isLeast === (entry.atLeast === true) && documents === entry.documents) return own;
  if (value === null && (documents ?? []).length === 0) return undefined;
  const changed: FactEntry = {
    value: isSame ? entry.value : value,
    ...(isLeast && { atLeast: true }),
    // A value that was changed stands no longer where it was found.
    ...(isSame && entry.source !== undefined && { source: entry.source }),
    ...((documents ?? []).length > 0 && { documents: documents ?? [] }),
  };
  return Object.keys(changed).length === 1 ? changed.value : changed;
}

function isSameFact(value: FactValue, before: FactValue, definition: FactDefinition): boolean {
  if (value === null || before === null) return value === before || (value === null && String(before).trim() === "");
  if (Array.isArray(value) && Array.isArray(before)) return JSON.stringify(value) === JSON.stringify(before);
  const [one, other] = [value, before].map((raw) => readFactValue(raw, definition, ""));
  if (one === undefined || other === undefined || "code" in one || "code" in other) return false;
  return isSameValue(one, other);
}
