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
const PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const FACT = /^[A-Za-z][A-Za-z0-9]*([._-][A-Za-z0-9]+)*$/;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const SURROGATE = /[\uD800-\uDFFF]/;
const HALF_CHARACTER = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const MOST = 100_000;

type Members = { readonly [key: string]: unknown };

/**
 * What an engineer would check by hand of such evidence: all that is wrong, as text. It refuses what the library refuses, but
 * knows nothing of records, surveys and decisions, which the measured evidence does not have.
 */
export function checkByHand(document: unknown): readonly string[] {
  const problems: string[] = [];
  if (!isObject(document)) return ["no object"];
  for (const key of Object.keys(document)) if (!KEYS.has(key)) problems.push(key);
  const { format, unit, period, asOf, facts, documents } = document;
  if (format !== "chamdiem/evidence@1") problems.push("format");
  if (!isUnit(unit)) problems.push("unit");
  if (!isPeriod(period)) problems.push("period");
  if (asOf !== undefined && !isDay(asOf)) problems.push("asOf");
  if (facts !== undefined) checkFacts(facts, problems);
  if (documents !== undefined) checkDocuments(documents, problems);
  return problems;
}

const KEYS = new Set(["format", "unit", "period", "asOf", "facts", "documents"]);

function isUnit(unit: unknown): boolean {
  return (
    isObject(unit) &&
    hasOnly(unit, UNIT_KEYS) &&
    isMatch(unit["id"], PATH) &&
    isText(unit["name"]) &&
    isMatch(unit["type"], ID)
  );
}

const UNIT_KEYS = new Set(["id", "name", "type"]);

function isPeriod(period: unknown): boolean {
  return (
    isObject(period) &&
    hasOnly(period, PERIOD_KEYS) &&
    isWithin(period["year"], 1900, 2999) &&
    (period["quarter"] === undefined || isWithin(period["quarter"], 1, 4))
  );
}

const PERIOD_KEYS = new Set(["year", "quarter"]);

function checkFacts(facts: unknown, problems: string[]): void {
  if (!isObject(facts)) {
    problems.push("facts");
    return;
  }
  const ids = Object.keys(facts);
  if (ids.length > MOST) problems.push("facts");
  for (const id of ids) {
    if (!isMatch(id, FACT)) problems.push(`facts/${id}`);
    const fact = facts[id];
    if (!isObject(fact)) {
      if (!isValue(fact)) problems.push(`facts/${id}`);
      continue;
    }
    if (!hasOnly(fact, FACT_KEYS)) problems.push(`facts/${id}`);
    const { value, atLeast, asOf, source, documents } = fact;
    if (!isValue(value)) problems.push(`facts/${id}/value`);
    if (atLeast !== undefined && typeof atLeast !== "boolean") problems.push(`facts/${id}/atLeast`);
    if (asOf !== undefined && !isDay(asOf)) problems.push(`facts/${id}/asOf`);
    if (source !== undefined && !isSource(source)) problems.push(`facts/${id}/source`);
    if (documents !== undefined && !isIds(documents)) problems.push(`facts/${id}/documents`);
  }
}

const FACT_KEYS = new Set(["value", "atLeast", "asOf", "source", "documents"]);

function checkDocuments(documents: unknown, problems: string[]): void {
  if (!isObject(documents)) {
    problems.push("documents");
    return;
  }
  for (const [id, document] of Object.entries(documents)) {
    if (!isMatch(id, ID) || !isObject(document) || !isDocument(document)) problems.push(`documents/${id}`);
  }
}

function isDocument(document: Members): boolean {
  const { number, date, title, url, sha256, validUntil, source } = document;
  return (
    hasOnly(document, DOCUMENT_KEYS) &&
    isText(title) &&
    (number === undefined || isText(number, 200)) &&
    (date === undefined || isDay(date)) &&
    (url === undefined || (isText(url) && /^https?:\/\/\S+$/.test(url as string))) &&
    (sha256 === undefined || isMatch(sha256, /^[0-9a-f]{64}$/)) &&
    (validUntil === undefined || isDay(validUntil)) &&
    (source === undefined || isSource(source))
  );
}

const DOCUMENT_KEYS = new Set(["number", "date", "title", "url", "sha256", "validUntil", "source"]);

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(object: Members, keys: ReadonlySet<string>): boolean {
  for (const key of Object.keys(object)) if (!keys.has(key)) return false;
  return true;
}

function isText(value: unknown, most = 2000): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= most && isWhole(value);
}

/** No character is half: few texts have any that could be. */
function isWhole(text: string): boolean {
  return !SURROGATE.test(text) || !HALF_CHARACTER.test(text);
}

function isMatch(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && value.length <= 200 && pattern.test(value);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

function isDay(value: unknown): boolean {
  const [, year, month, day] = typeof value === "string" ? (DAY.exec(value) ?? []) : [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] as number;
  return Number(day) >= 1 && Number(day) <= days;
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST && value.every((id) => isMatch(id, ID));
}

function isSource(value: unknown): boolean {
  return (
    isObject(value) &&
    hasOnly(value, SOURCE_KEYS) &&
    isText(value["file"]) &&
    (value["place"] === undefined || isText(value["place"]))
  );
}

const SOURCE_KEYS = new Set(["file", "place"]);

function isValue(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "boolean" || value === null) return true;
  if (typeof value === "string") return value === "" || isText(value);
  return Array.isArray(value) && value.length <= MOST && value.every(isCase);
}

function isCase(value: unknown): boolean {
  if (!isObject(value) || !hasOnly(value, CASE_KEYS)) return false;
  const { date, node, flags, note } = value;
  return (
    (date === undefined || isDay(date)) &&
    (node === undefined || (isText(node, 200) && /^[^\s_]([^\r\n\t]*\S)?$/.test(node as string))) &&
    (flags === undefined || isIds(flags)) &&
    (note === undefined || isText(note, 20_000))
  );
}

const CASE_KEYS = new Set(["date", "node", "flags", "note"]);
