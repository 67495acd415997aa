import type { ParseResult } from "../document/issue.js";
import { validateDocument } from "../document/validate.js";
import { tailoringShape } from "../generated/shapes.js";
import type { Tailoring } from "./types.js";

/** Checks the shape of a tailoring: keys, types and patterns, not yet what it changes. */
export function checkTailoringShape(document: unknown): ParseResult<Tailoring> {
  const issues = validateDocument(tailoringShape, document);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: document as Tailoring };
}
