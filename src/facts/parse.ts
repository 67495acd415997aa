import type { ParseResult } from "../document/issue.js";
import { validateDocument } from "../document/validate.js";
import { factsShape } from "../generated/shapes.js";
import type { FactDictionary } from "./types.js";

/** Checks the shape of a fact dictionary: keys, types and patterns, not yet what it says. */
export function checkDictionaryShape(document: unknown): ParseResult<FactDictionary> {
  const issues = validateDocument(factsShape, document);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: document as FactDictionary };
}
