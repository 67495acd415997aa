import { canonicalHash } from "../document/canonical.js";
import { deepFreeze } from "../document/freeze.js";
import type { Evidence } from "../evidence/types.js";
import type { CheckedOthers } from "./otherEvidence.js";
import type { Assessment, UnsealedAssessment } from "./types.js";

/** What an assessment came from. */
export interface Provenance {
  readonly rubricHash: string;
  readonly dictionary: Assessment["dictionary"];
  readonly evidence: Evidence;
  readonly others: CheckedOthers["provenance"];
}

/** Says what an assessment came from, and seals it: frozen, and hashed as canonical JSON. */
export function seal(
  unsealed: UnsealedAssessment,
  { rubricHash, dictionary, evidence, others }: Provenance,
): Assessment {
  const { format, library, rubric, ...findings } = unsealed;
  const result: Omit<Assessment, "sha256"> = {
    format,
    library,
    rubric: { ...rubric, sha256: rubricHash },
    evidence: { sha256: canonicalHash(evidence), ...others },
    dictionary,
    ...findings,
  };
  // The result shares no object with the documents it came from: those stay the caller's to change.
  const own = JSON.parse(JSON.stringify(result)) as Omit<Assessment, "sha256">;
  return deepFreeze({ ...own, sha256: canonicalHash(own) });
}
