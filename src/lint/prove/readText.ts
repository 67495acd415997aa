import { getLocation } from "jsonc-parser";
import { type Issue, pointer } from "../../document/issue.js";
import { parseJson } from "../../document/json.js";

/** A document as far as its text can be read, and what is wrong with the text. */
export interface ReadText {
  readonly issues: readonly Issue[];
  /** Absent where the text cannot be read at all. */
  readonly document?: { readonly value: unknown };
}

/** What keeps a text from being read; with the others it means something, though perhaps not what was wanted. */
const UNREADABLE: ReadonlySet<string> = new Set(["json.syntax", "json.tooDeep", "json.tooLarge"]);

/** Reads JSON text; what is wrong with it also gets the place in the document, beside line and column. */
export function readText(text: string): ReadText {
  const body = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  const parsed = parseJson(body);
  if (parsed.ok) return { issues: [], document: { value: parsed.value } };
  const issues = parsed.issues.map((issue) => ({ ...issue, path: pathOf(issue, body) }));
  if (issues.some(({ code }) => UNREADABLE.has(code))) return { issues };
  // Of keys that stand twice the last one counts, as everywhere.
  return { issues, document: { value: JSON.parse(body) as unknown } };
}

function pathOf({ code, params }: Issue, text: string): string {
  const { line, column } = params;
  if (UNREADABLE.has(code) || typeof line !== "number" || typeof column !== "number") return "";
  let start = 0;
  for (const [index, length] of lineLengths(text).entries()) {
    if (index === line - 1) break;
    start += length;
  }
  // One character inside the key or the number, so that it is what is meant and not what stands before it.
  return pointer("", ...getLocation(text, start + column).path);
}

function lineLengths(text: string): readonly number[] {
  return (text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? []).map((line) => line.length);
}
