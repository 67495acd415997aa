import type { Issue, ParseResult } from "../document/issue.js";
import { validateDocument, validatePlainly } from "../document/validate.js";
import type { FactDefinition } from "../facts/types.js";
import { evidenceShape } from "../generated/evidenceShape.js";
import { isEvidence } from "../generated/quickCheck.js";
import { evidenceIssues } from "./issues.js";
import type { Evidence } from "./types.js";

/** What is wrong with the shape of evidence. Most has nothing wrong, which is found out several times as fast. */
export function shapeIssues(document: unknown): readonly Issue[] {
  return isEvidence(document) ? [] : validateDocument(evidenceShape, document);
}

/** Checks an evidence document. */
export type EvidenceCheck = (
  document: unknown,
  definitions: ReadonlyMap<string, FactDefinition>,
) => ParseResult<Evidence>;

/**
 * Checks an evidence document: its shape, its dates, its references, and its facts where their definitions are given.
 *
 * @returns the document itself, or all that is wrong with it
 */
export const checkEvidence: EvidenceCheck = (document, definitions) =>
  checkContent(shapeIssues(document), document, definitions);

/** The same in as little code as can be: without the quick check, and without guesses at what was meant. */
export const checkEvidencePlainly: EvidenceCheck = (document, definitions) =>
  checkContent(validatePlainly(evidenceShape, document), document, definitions);

function checkContent(
  malformed: readonly Issue[],
  document: unknown,
  definitions: ReadonlyMap<string, FactDefinition>,
): ParseResult<Evidence> {
  if (malformed.length > 0) return { ok: false, issues: malformed };
  const evidence = document as Evidence;
  const issues = evidenceIssues(evidence, definitions);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: evidence };
}
