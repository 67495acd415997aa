import type { MessageParam } from "../i18n/message.js";
import { nearest } from "./nearest.js";
import { follows, type PatternName } from "./patterns.js";

/** Repairs of a text that does not follow a pattern, by the name of the pattern. */
const REPAIRS: ReadonlyMap<PatternName, (text: string) => string> = new Map([
  ["decimal", decimalOf],
  ["date", dateOf],
  ["dateOrFactId", dateOf],
  ["url", (text) => (/^[\w-]+(?:\.[\w-]+)+/.test(text.trim()) ? `https://${text.trim()}` : "")],
  ["id", idOf],
  ["version", idOf],
]);

/** Texts that are easily taken for numbers: `"code": 1.3`. */
const LOOK_LIKE_NUMBERS = /\/(?:code|number|version)$/;
/** What holds a Vietnamese and perhaps an English text. */
const TEXTS = /\/(?:title|when|lead|note|condition|issuer|unit|documents\/\d+)$/;
const SOURCES = /\/(?:source|sources\/\d+)$/;
const LISTS_OF_NAMES = /\/(?:unitTypes|checks|actions|requires|excludes|with|without|flags|holidays)$/;
const LONGEST_SHOWN = 60;

/** What a text that does not follow a pattern most likely means, where that does. */
export function meantText(text: string, pattern: PatternName): string | undefined {
  const meant = REPAIRS.get(pattern)?.(text);
  return meant !== undefined && follows(meant, pattern) ? meant : undefined;
}

/** The choice that a value most likely means. */
export function meantChoice(value: unknown, allowed: readonly string[]): string | undefined {
  return typeof value === "string" ? nearest(value, allowed) : undefined;
}

/** A value of a wrong type as it would have to be written: `["department"]`, `{ "vi": "…" }`, `"1.3"`, 2024. */
export function meantType(value: unknown, expected: readonly string[], path: string): MessageParam | undefined {
  const wants = (type: string): boolean => expected.includes(type);
  if (typeof value === "number" && wants("string") && LOOK_LIKE_NUMBERS.test(path))
    return JSON.stringify(String(value));
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (wants("integer") && /^-?\d{1,15}$/.test(text)) return unquoted(text);
  if (wants("boolean") && /^(?:true|false)$/i.test(text)) return unquoted(text.toLowerCase());
  if (text.length > LONGEST_SHOWN) return undefined;
  if (wants("object") && TEXTS.test(path)) return `{ "vi": ${JSON.stringify(text)} }`;
  if (wants("object") && SOURCES.test(path)) return `{ "document": ${JSON.stringify(text)} }`;
  return wants("array") && LISTS_OF_NAMES.test(path) ? JSON.stringify([text]) : undefined;
}

function unquoted(value: string): MessageParam {
  return { code: "document.unquoted", params: { value } };
}

/** "0,85", "85 %" and "2 điểm" as they are written in a document. */
function decimalOf(text: string): string {
  return text
    .trim()
    .replace(/\s*(?:điểm|points?)$/iu, "")
    .replace(/\s+/gu, "")
    .replace(/^(-?\d+),(\d+)/, "$1.$2");
}

/** 31/03/2022 as 2022-03-31. */
function dateOf(text: string): string {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A name without Vietnamese marks, its words joined by hyphens. */
function idOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .trim()
    .replace(/[^A-Za-z0-9._]+/g, "-");
}
