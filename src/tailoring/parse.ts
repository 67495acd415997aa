import type { Issue, ParseResult } from "../document/issue.js";
import { validateDocument } from "../document/validate.js";
import { validateTailoring } from "../generated/validators.js";
import type { Tailoring } from "./types.js";

/** Checks the shape of a tailoring: keys, types and patterns, not yet what it changes. */
export function checkTailoringShape(document: unknown): ParseResult<Tailoring> {
  const issues = validateDocument(validateTailoring, document);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: document as Tailoring };
}

/** True for a document that says it is a tailoring, well-formed or not. */
export function isTailoring(document: unknown): boolean {
  return typeof document === "object" && document !== null && "format" in document
    ? document.format === "chamdiem/tailoring@1"
    : false;
}

/** What is wrong with a tailoring where a rubric is asked for. */
export const UNRESOLVED: Issue = { code: "tailoring.unresolved", path: "/format", params: {} };
