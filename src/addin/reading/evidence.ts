import type { Issue } from "../../document/issue.js";
import { patterns } from "../../document/patterns.js";
import type { Evidence, EvidenceDocument, EvidenceRecord } from "../../evidence/types.js";
import type { FactDefinition } from "../../facts/types.js";
import { VIETNAMESE } from "../../i18n/vi.js";
import type { Rubric } from "../../rubric/types.js";
import { type InputCell, keyOf, textOf } from "../cell.js";
import { cellNumber, readNumberText } from "./number.js";
import { readFactRange, type SpecialRow } from "./range.js";
import { readFactCell } from "./value.js";
import { words } from "./words.js";

/** The evidence that a range holds, and in which row each fact stands. */
export interface RangeEvidence {
  readonly evidence: Evidence;
  readonly rows: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

/** Rows of which there is one for the whole unit. */
const UNIT_TYPE = words("addin.row.unitType");
const QUARTER = words("addin.row.quarter");
const SURVEY = words("addin.row.survey");

/** Rows that speak of a node, which stands behind the words: `#điểm tự chấm 3.2.1`. */
const CLAIMED = words("addin.row.claimed");
const DOCUMENT = words("addin.row.document");
const EXPLANATION = words("addin.row.explanation");
const NOT_APPLICABLE = words("addin.row.notApplicable");
const DID_NOT_ARISE = words("addin.row.didNotArise");

/** Points of one node are no thousands. */
const POINTS: FactDefinition = { type: "points", title: { vi: "" }, change: "fixed", highest: 999 };
const YES_OR_NO: FactDefinition = { type: "boolean", title: { vi: "" }, change: "fixed" };
const UNIT_ID = new RegExp(patterns.path);

/** What rows that begin with `#` say, as it is collected. */
interface Said {
  unitType?: string;
  quarter?: number;
  held?: boolean;
  readonly documents: { [id: string]: EvidenceDocument };
  readonly records: { [code: string]: EvidenceRecord };
}

/**
 * A range as an evidence document for one rubric and year. The unit has no name on the sheet; its type is the first one
 * that the rubric is for, unless the sheet says otherwise.
 */
export function readEvidence(
  range: unknown,
  rubric: Rubric,
  year: number,
  definitions: ReadonlyMap<string, FactDefinition>,
): RangeEvidence {
  const { facts, rows, special, issues } = readFactRange(range, definitions);
  const said: Said = { documents: {}, records: {} };
  const unread = special.flatMap((row) => (readUnitRow(row, said) || readNodeRow(row, said) ? [] : [unknownRow(row)]));
  const evidence: Evidence = {
    format: "chamdiem/evidence@1",
    unit: {
      id: "spreadsheet",
      name: VIETNAMESE["addin.unit"],
      type: said.unitType ?? rubric.unitTypes[0] ?? "department",
    },
    period: { year, ...(said.quarter !== undefined && { quarter: said.quarter }) },
    facts,
    documents: said.documents,
    records: { [rubric.id]: said.records },
    ...(said.held !== undefined && { survey: { held: said.held } }),
  };
  return { evidence, rows, issues: [...issues, ...unread] };
}

function unknownRow({ row, key }: SpecialRow): Issue {
  return { code: "addin.error.row", path: "", params: { row, key: `#${key}` } };
}

/** @returns false where the row is none of these, or its value cannot be read */
function readUnitRow({ key, value }: SpecialRow, said: Said): boolean {
  const name = keyOf(key);
  if (UNIT_TYPE.has(name)) {
    said.unitType = textOf(value);
    return UNIT_ID.test(said.unitType);
  }
  if (QUARTER.has(name)) {
    said.quarter = Number(textOf(value));
    return [1, 2, 3, 4].includes(said.quarter);
  }
  if (SURVEY.has(name)) {
    const held = readFactCell(value, YES_OR_NO, "");
    if (typeof held !== "boolean") return false;
    said.held = held;
    return true;
  }
  return false;
}

function readNodeRow({ row, key, value }: SpecialRow, said: Said): boolean {
  const [, name = "", code = ""] = /^(.*) (\S+)$/.exec(key) ?? [];
  const reading = recordOf(keyOf(name), value, `row-${row}`, said.records[code]);
  if (reading === undefined) return false;
  said.records[code] = reading;
  if (DOCUMENT.has(keyOf(name))) said.documents[`row-${row}`] = { title: textOf(value) };
  return true;
}

function recordOf(
  name: string,
  value: InputCell,
  document: string,
  record: EvidenceRecord = {},
): EvidenceRecord | undefined {
  if (CLAIMED.has(name)) return { ...record, claimed: points(value) };
  if (DOCUMENT.has(name)) return { ...record, documents: [...(record.documents ?? []), document] };
  if (EXPLANATION.has(name)) return { ...record, explanation: textOf(value) };
  if (NOT_APPLICABLE.has(name)) return { ...record, notApplicable: { reason: textOf(value) } };
  if (DID_NOT_ARISE.has(name)) return { ...record, didNotArise: { reason: textOf(value) } };
  return undefined;
}

function points(value: InputCell): number | string {
  if (typeof value === "number") return cellNumber(value);
  const read = readNumberText(textOf(value), POINTS, "");
  return typeof read === "string" ? read : textOf(value);
}
