import { isBlank } from "../../cell/cell.js";
import type { Evidence, EvidenceRecord } from "../../evidence/types.js";
import type { FileRow, FileTable } from "./fileTable.js";
import type { ImportFrame } from "./importFrame.js";
import { readAnswerCell } from "./readAnswerCell.js";

/** What the sheets say of facts and nodes. */
export interface ImportedParts {
  readonly facts: NonNullable<Evidence["facts"]>;
  readonly records: { readonly [code: string]: EvidenceRecord };
}

/** The evidence with what the sheets say in place of what they were made with. */
export function assembleEvidence(input: FileTable, { facts, records }: ImportedParts, frame: ImportFrame): Evidence {
  const { before, documents, target } = frame;
  const { id } = target.rubric;
  const at = (key: string): FileRow | undefined => input.rows.find((row) => row.key === key);
  const text = (key: string, otherwise: string): string => at(key)?.text("value") || otherwise;
  const { quarter: _quarter, ...period } = before.period;
  const typedQuarter = at("period.quarter")?.value("value");
  const survey = at("survey.held");
  const held = readAnswerCell(survey, "value", { code: "workbook.input.survey", params: {} }, "/survey/held", frame);
  const reason = survey?.text("explanation") ?? "";
  const said = { ...(held !== undefined && { held }), ...(reason !== "" && { reason }) };
  const hasRecords = Object.keys(records).length > 0 || before.records?.[id] !== undefined;
  const listed = documents.documents;
  return {
    ...before,
    unit: {
      id: text("unit.id", before.unit.id),
      name: text("unit.name", before.unit.name),
      type: text("unit.type", before.unit.type),
    },
    period: { ...period, ...(!isBlank(typedQuarter) && { quarter: Number(typedQuarter) }) },
    ...((before.facts !== undefined || Object.keys(facts).length > 0) && { facts }),
    ...((before.documents !== undefined || Object.keys(listed).length > 0) && { documents: listed }),
    ...(hasRecords && { records: { ...before.records, [id]: records } }),
    ...((before.survey !== undefined || Object.keys(said).length > 0) && { survey: said }),
  };
}
