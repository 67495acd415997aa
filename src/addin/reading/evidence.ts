import { readAnswer } from "../../cell/answer.js";
import { type InputCell, keyOf, textOf } from "../../cell/cell.js";
import { readPoints } from "../../cell/number.js";
import { type Words, words } from "../../cell/words.js";
import type { Issue } from "../../document/issue.js";
import { patterns } from "../../document/patterns.js";
import type { Evidence, EvidenceDocument, EvidenceRecord } from "../../evidence/types.js";
import type { FactDefinition } from "../../facts/types.js";
import { VIETNAMESE } from "../../i18n/vi.js";
import type { Rubric } from "../../rubric/types.js";
import { readFactRange, type SpecialRow } from "./range.js";

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

const DOCUMENT = words("addin.row.document");

/** Writes what a row says into the record of its node. */
type WriteRecord = (record: EvidenceRecord, value: InputCell, document: string) => EvidenceRecord;

/** Rows that speak of a node, which stands behind the words: `#điểm tự chấm 3.2.1`. Longer words go first. */
const NODE_ROWS: readonly (readonly [name: string, write: WriteRecord])[] = (
  [
    [words("addin.row.claimed"), (record, value) => ({ ...record, claimed: readPoints(value) })],
    [DOCUMENT, (record, _, document) => ({ ...record, documents: [...(record.documents ?? []), document] })],
    [words("addin.row.explanation"), (record, value) => ({ ...record, explanation: textOf(value) })],
    [words("addin.row.notApplicable"), (record, value) => ({ ...record, notApplicable: { reason: textOf(value) } })],
    [words("addin.row.didNotArise"), (record, value) => ({ ...record, didNotArise: { reason: textOf(value) } })],
  ] satisfies readonly (readonly [Words, WriteRecord])[]
)
  .flatMap(([names, write]) => Array.from(names, (name) => [name, write] as const))
  .sort(([first], [second]) => second.length - first.length);

const UNIT_TYPE_ID = new RegExp(patterns.id);
/** The longest texts of an evidence document: an id, the title of a document, and what is said of a node. */
const LONGEST_ID = 200;
const LONGEST_TITLE = 2000;
const LONGEST_TEXT = 20_000;

/** What rows that begin with `#` say, as it is collected. */
interface Said {
  unitType?: string;
  quarter?: number;
  held?: boolean;
  readonly documents: { [id: string]: EvidenceDocument };
  readonly records: Map<string, EvidenceRecord>;
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
  const said: Said = { documents: {}, records: new Map() };
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
    records: { [rubric.id]: Object.fromEntries(said.records) },
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
    return UNIT_TYPE_ID.test(said.unitType) && said.unitType.length <= LONGEST_ID;
  }
  if (QUARTER.has(name)) {
    said.quarter = Number(textOf(value));
    return [1, 2, 3, 4].includes(said.quarter);
  }
  if (SURVEY.has(name)) {
    const held = readAnswer(value);
    if (held === undefined) return false;
    said.held = held;
    return true;
  }
  return false;
}

function readNodeRow({ row, key, value }: SpecialRow, said: Said): boolean {
  const kind = NODE_ROWS.find(([name]) => keyOf(key).startsWith(`${name} `));
  if (kind === undefined) return false;
  const [name, write] = kind;
  if (textOf(value).length > (DOCUMENT.has(name) ? LONGEST_TITLE : LONGEST_TEXT)) return false;
  const code = textOf(key).slice(name.length + 1);
  const document = `row-${row}`;
  said.records.set(code, write(said.records.get(code) ?? {}, value, document));
  if (DOCUMENT.has(name)) said.documents[document] = { title: textOf(value) };
  return true;
}
