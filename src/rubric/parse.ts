import type { ParseResult } from "../document/issue.js";
import { validateDocument } from "../document/validate.js";
import { rubricShape } from "../generated/shapes.js";
import type { Rubric } from "./types.js";

/** Checks the shape of a rubric document: keys, types and patterns, not yet what it says. */
export function checkRubricShape(document: unknown): ParseResult<Rubric> {
  const issues = validateDocument(rubricShape, document);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: document as Rubric };
}
