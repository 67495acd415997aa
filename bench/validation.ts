import type { Evidence } from "../src/evidence/types.js";

/** Evidence with so many facts, each with its place and documents. */
export function manyFacts(count: number): Evidence {
  const facts = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `own.fact${index}`,
      index % 3 === 0
        ? { value: index, documents: ["d1"] }
        : index % 3 === 1
          ? { value: "onTime", source: { file: "bao-cao.docx", place: `Biểu ${index}` } }
          : { value: index / 4 },
    ]),
  );
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "don-vi/1", name: "Đơn vị 1", type: "police-unit" },
    period: { year: 2024 },
    facts,
    documents: { d1: { title: "Báo cáo" } },
  } as unknown as Evidence;
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** What an engineer would check by hand of such evidence: all that is wrong, as text. */
export function checkByHand(document: unknown): readonly string[] {
  const problems: string[] = [];
  if (!isObject(document)) return ["no object"];
  const { format, unit, period, facts, documents } = document;
  if (format !== "chamdiem/evidence@1") problems.push("format");
  if (!isObject(unit) || !isText(unit["id"]) || !isText(unit["name"]) || !isText(unit["type"])) problems.push("unit");
  if (!isObject(period) || !Number.isInteger(period["year"])) problems.push("period");
  if (!isObject(facts) || !isObject(documents)) return [...problems, "facts"];
  for (const id of Object.keys(facts)) {
    const entry = facts[id];
    if (!ID.test(id)) problems.push(`/facts/${id}`);
    if (!isObject(entry)) {
      if (!isValue(entry)) problems.push(`/facts/${id}`);
      continue;
    }
    for (const key of Object.keys(entry)) if (!KEYS.has(key)) problems.push(`/facts/${id}/${key}`);
    if (!isValue(entry["value"])) problems.push(`/facts/${id}/value`);
    const { documents: named, source } = entry;
    if (named !== undefined && (!Array.isArray(named) || !named.every((one) => isText(one) && one in documents))) {
      problems.push(`/facts/${id}/documents`);
    }
    if (source !== undefined && (!isObject(source) || !isText(source["file"]))) problems.push(`/facts/${id}/source`);
  }
  return problems;
}

const KEYS = new Set(["value", "atLeast", "source", "documents", "note"]);

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= 2000;
}

function isValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "boolean" || value === null || isText(value);
}
