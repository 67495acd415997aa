import type { Issue } from "../../document/issue.js";
import { parseJson, withoutMark } from "../../document/json.js";

/** A document as far as its text can be read, and what is wrong with the text. */
export interface ReadText {
  readonly issues: readonly Issue[];
  /** Absent where the text cannot be read at all. */
  readonly document?: { readonly value: unknown };
}

/** What keeps a text from being read; with the others it means something, though perhaps not what was wanted. */
const UNREADABLE: ReadonlySet<string> = new Set(["json.syntax", "json.tooDeep", "json.tooLarge"]);

/** Reads JSON text as far as it means something. */
export function readText(text: string): ReadText {
  const parsed = parseJson(text);
  if (parsed.ok) return { issues: [], document: { value: parsed.value } };
  const { issues } = parsed;
  if (issues.some(({ code }) => UNREADABLE.has(code))) return { issues };
  // Of keys that stand twice the last one counts, as everywhere.
  return { issues, document: { value: JSON.parse(withoutMark(text)) as unknown } };
}
