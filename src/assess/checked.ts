import { InvalidDocumentError } from "../document/error.js";
import { checkEvidence } from "../evidence/parse.js";
import type { Evidence } from "../evidence/types.js";
import { type CheckedOthers, checkOthers, type OtherEvidence } from "./otherEvidence.js";
import type { Reader } from "./reader.js";

/**
 * A document as evidence that fits the rubric of a reader.
 *
 * @throws {InvalidDocumentError} where it is malformed, or for another year or type of unit
 */
export function checkedEvidence(document: unknown, reader: Reader): Evidence {
  const result = checkEvidence(document, reader.definitions);
  if (!result.ok) throw new InvalidDocumentError(result.issues);
  reader.requireFit(result.value);
  return result.value;
}

/**
 * The documents that stand beside it.
 *
 * @throws {InvalidDocumentError} where one is malformed, or not what it is given as
 */
export function checkedOthers(others: OtherEvidence, evidence: Evidence, reader: Reader): CheckedOthers {
  const result = checkOthers(others, evidence, reader.compiledFor(evidence.period.year));
  if (!result.ok) throw new InvalidDocumentError(result.issues);
  return result.value;
}
