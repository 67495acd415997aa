import { InvalidDocumentError } from "../document/error.js";
import type { ParseResult } from "../document/issue.js";
import { checkEvidence, type EvidenceCheck } from "../evidence/parse.js";
import type { Evidence } from "../evidence/types.js";
import type { CheckedRubric } from "./checkedRubric.js";
import { type CheckedOthers, checkOthers, type OtherEvidence } from "./otherEvidence.js";

/** A document as evidence that fits the rubric, or all that is wrong with it. */
export function checkFitting(
  document: unknown,
  { definitions, fitIssues }: CheckedRubric,
  check: EvidenceCheck,
): ParseResult<Evidence> {
  const result = check(document, definitions);
  if (!result.ok) return result;
  const issues = fitIssues(result.value);
  return issues.length > 0 ? { ok: false, issues } : result;
}

/**
 * A document as evidence that fits the rubric.
 *
 * @throws {InvalidDocumentError} where it is malformed, or for another year or type of unit
 */
export function checkedEvidence(document: unknown, rubric: CheckedRubric): Evidence {
  const result = checkFitting(document, rubric, checkEvidence);
  if (!result.ok) throw new InvalidDocumentError(result.issues);
  return result.value;
}

/**
 * The documents that stand beside it.
 *
 * @throws {InvalidDocumentError} where one is malformed, or not what it is given as
 */
export function checkedOthers(others: OtherEvidence, evidence: Evidence, rubric: CheckedRubric): CheckedOthers {
  const result = checkOthers(others, evidence, rubric.compiledFor(evidence.period.year));
  if (!result.ok) throw new InvalidDocumentError(result.issues);
  return result.value;
}
