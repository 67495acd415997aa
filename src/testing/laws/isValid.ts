import { checkEvidence } from "../../evidence/parse.js";
import type { Evidence } from "../../evidence/types.js";
import type { FactDefinition } from "../../facts/types.js";

/** True where the evidence would be accepted: a law does not ask what becomes of a refused document. */
export function isValid(evidence: Evidence, definitions: ReadonlyMap<string, FactDefinition>): boolean {
  return checkEvidence(evidence, definitions).ok;
}
