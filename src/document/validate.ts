import { issuesOf } from "./explain.js";
import { type Issue, pointer } from "./issue.js";
import { documentOrder } from "./order.js";
import type { Validator } from "./validator.js";

/** More issues than a person reads at once help nobody. */
const MOST_ISSUES = 100;

/** Validators call themselves for every level; a document that is deeper than this is no honest one. */
const MOST_LEVELS = 200;

/** Checks a document against a generated validator; all that is wrong, in the order of the document. */
export function validateDocument(validator: Validator, document: unknown): readonly Issue[] {
  if (isTooDeep(document)) return [{ code: "document.tooDeep", path: "", params: { limit: MOST_LEVELS } }];
  const notUnicode = pathOfLoneSurrogate(document);
  if (notUnicode !== undefined) return [{ code: "document.notUnicode", path: notUnicode, params: {} }];
  if (validator(document)) return [];
  const errors = validator.errors ?? [];
  validator.errors = null;
  return documentOrder(issuesOf(errors, document), document).slice(0, MOST_ISSUES);
}

/** Walks without recursion, depth first, so that a value that contains itself ends the walk as well. */
function isTooDeep(document: unknown): boolean {
  const open: { readonly value: unknown; readonly level: number }[] = [{ value: document, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, level } = next;
    if (typeof value !== "object" || value === null) continue;
    if (level >= MOST_LEVELS) return true;
    for (const member of Object.values(value)) {
      if (typeof member === "object" && member !== null) open.push({ value: member, level: level + 1 });
    }
  }
  return false;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

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
