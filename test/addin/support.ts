import { type Assessor, createAssessor } from "../../src/addin/assessor.js";
import type { Arguments } from "../../src/addin/functionTable.js";
import { functionTable } from "../../src/addin/functionTable.js";
import { problemText } from "../../src/addin/problem.js";
import { rubricLibrary } from "../../src/addin/rubricLibrary.js";
import { entryOf } from "../../src/evidence/facts.js";
import type { Case, Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDefinition, FactDictionary } from "../../src/facts/types.js";
import { dayNumber } from "../../src/number/calendar.js";
import type { Rubric } from "../../src/rubric/types.js";

/** An assessor over some rubrics. */
export function assessorOf(rubrics: readonly Rubric[], dictionary: FactDictionary = factDictionary): Assessor {
  const byId = new Map(rubrics.map((rubric) => [rubric.id, rubric]));
  return createAssessor(
    rubricLibrary([...byId.keys()], dictionary, (id) => byId.get(id)),
    "vi",
  );
}

/** Calls a function by its name, as a host does. */
export function call(assessor: Assessor, name: string, ...given: Arguments): unknown {
  return functionTable.find((one) => one.name === name)?.compute(assessor, given);
}

/** What the host would show at the cell. */
export function problemOf(compute: () => unknown): string {
  try {
    compute();
  } catch (error) {
    return problemText(error, "vi");
  }
  return "no problem";
}

/** How the cells of a range are typed: each index gives another way of writing the same. */
type Style = (index: number) => number;

/** Evidence as an official would type it into a range. Documents of facts have no place on a sheet. */
export function rangeOf(
  { facts = {}, records = {}, documents = {}, survey, unit, period }: Evidence,
  rubric: Rubric,
  definitions: ReadonlyMap<string, FactDefinition>,
  style: Style = () => 0,
): unknown[][] {
  const rows: unknown[][] = [["Mã dữ kiện", "Giá trị"]];
  for (const [index, [id, fact]] of Object.entries(facts).entries()) {
    rows.push([id, factCell(fact, definitions.get(id), style(index))]);
  }
  rows.push(["#loại đơn vị".normalize("NFD"), unit.type]);
  if (period.quarter !== undefined) rows.push(["#quý", period.quarter]);
  if (survey?.held !== undefined) rows.push(["#Điều tra", survey.held ? "Có" : "Không"]);
  for (const [code, record] of Object.entries(records[rubric.id] ?? {})) {
    if (record.claimed !== undefined && record.claimed !== null) rows.push([`#điểm tự chấm ${code}`, record.claimed]);
    for (const id of record.documents ?? []) rows.push([`#tài liệu ${code}`, documents[id]?.title]);
    if (record.explanation !== undefined) rows.push([`#giải trình ${code}`, record.explanation]);
    if (record.notApplicable !== undefined) rows.push([`#không áp dụng ${code}`, record.notApplicable.reason]);
    if (record.didNotArise !== undefined) rows.push([`#không phát sinh ${code}`, record.didNotArise.reason]);
  }
  return rows;
}

function factCell(fact: FactValue | FactEntry, definition: FactDefinition | undefined, style: number): unknown {
  const { value, atLeast } = entryOf(fact);
  if (value === null) return ["", null, undefined, "  "][style % 4];
  if (atLeast === true) return `${["≥ ", ">= ", "≥"][style % 3]}${String(numberCell(value, 1))}`;
  if (typeof value === "boolean") return [value, value ? "Có" : "Không", value ? "TRUE" : "sai"][style % 3];
  if (Array.isArray(value)) return casesCell(value);
  if (definition?.type === "date" && typeof value === "string") return dateCell(value, style);
  if (definition?.type === "choice") {
    const title = definition.choices?.find(({ id }) => id === value)?.title.vi;
    return [value, title?.normalize("NFD"), title?.toUpperCase()][style % 3] ?? value;
  }
  return numberCell(value as number | string, style);
}

function numberCell(value: FactValue, style: number): unknown {
  if (typeof value === "object") return casesCell(value ?? []);
  if (style % 2 === 0) return value;
  const text = String(value).replace(".", ",");
  // Three places after the mark could be a group of thousands.
  return /^-?\d{1,3},\d{3}$/.test(text) ? `${text}0` : text;
}

function dateCell(value: string, style: number): unknown {
  if (value === "never") return ["never", "Không thực hiện"][style % 2];
  const [year, month, day] = value.split("-");
  const serial = (dayNumber(value) ?? 0) + 25_569;
  return [serial, `${day}/${month}/${year}`, value, new Date(Number(year), Number(month) - 1, Number(day))][style % 4];
}

function casesCell(cases: readonly Case[]): unknown {
  if (cases.length === 0) return "Không có";
  if (cases.every((one) => Object.keys(one).length === 0)) return cases.length;
  return cases
    .map(({ date, node, flags = [] }) =>
      [date ?? "-", ...(node === undefined ? [] : [`mục ${node}`]), ...flags].join(", "),
    )
    .join("; ");
}

/** Evidence without what a sheet has no place for. */
export function onSheet(evidence: Evidence): Evidence {
  const facts = Object.entries(evidence.facts ?? {}).map(([id, fact]) => {
    const { value, atLeast } = entryOf(fact);
    return [id, atLeast === true ? { value, atLeast } : value] as const;
  });
  return { ...evidence, facts: Object.fromEntries(facts) };
}
