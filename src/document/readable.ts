import { type Issue, pointer } from "./issue.js";

/** The check of a shape calls itself for every level; a document that is deeper than this is no honest one. */
const MOST_LEVELS = 200;

/** What no check would survive, or not see: a document without a bottom, and half a character. */
export function unreadable(document: unknown): Issue | undefined {
  const problem = problemOfText(document);
  if (problem === "tooDeep") return { code: "document.tooDeep", path: "", params: { limit: MOST_LEVELS } };
  if (problem === undefined) return undefined;
  return { code: "document.notUnicode", path: pathOfLoneSurrogate(document) ?? "", params: {} };
}

/** Half a character, or half of a pair that makes one: most texts have neither, and this is found out sooner. */
const ANY_SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function isWellFormed(text: string): boolean {
  return !ANY_SURROGATE.test(text) || !LONE_SURROGATE.test(text);
}

/**
 * Most documents have neither, so no paths are kept; and the walk goes without recursion, depth first, so that a value that
 * contains itself ends it as well.
 */
function problemOfText(document: unknown): "tooDeep" | "notUnicode" | undefined {
  const values: unknown[] = [document];
  const levels: number[] = [0];
  let isUnicode = typeof document !== "string" || isWellFormed(document);
  while (values.length > 0) {
    const value = values.pop();
    const level = levels.pop() ?? 0;
    if (typeof value !== "object" || value === null) continue;
    if (level >= MOST_LEVELS) return "tooDeep";
    for (const key of Object.keys(value)) {
      const member: unknown = (value as { readonly [key: string]: unknown })[key];
      isUnicode &&= isWellFormed(key);
      if (typeof member === "string") isUnicode &&= isWellFormed(member);
      if (typeof member !== "object" || member === null) continue;
      values.push(member);
      levels.push(level + 1);
    }
  }
  return isUnicode ? undefined : "notUnicode";
}

/** Where a text is half a character: it has no form in UTF-8, and so no hash. */
function pathOfLoneSurrogate(document: unknown): string | undefined {
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: document, path: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === "string" && LONE_SURROGATE.test(value)) return path;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (LONE_SURROGATE.test(key)) return path;
      open.push({ value: member, path: pointer(path, key) });
    }
  }
  return undefined;
}
