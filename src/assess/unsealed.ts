import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import { createRegistry } from "../rules/registry.js";
import { checkedEvidence, checkedOthers } from "./checked.js";
import type { OtherEvidence } from "./otherEvidence.js";
import { createReader } from "./reader.js";
import type { UnsealedAssessment } from "./types.js";

/** A rubric, ready to give answers that no one hands on: pages that show no seal need none. */
export interface UnsealedScorer {
  /**
   * The whole answer for one unit, neither hashed nor frozen.
   *
   * @throws {InvalidDocumentError} where evidence is malformed, or for another year or type of unit
   */
  assess(evidence: unknown, others: OtherEvidence): UnsealedAssessment;
}

/** Answers without a seal, by a rubric that has been checked. */
export function createUnsealedScorer(rubric: Rubric, dictionary: FactDictionary): UnsealedScorer {
  const reader = createReader(rubric, dictionary, createRegistry());
  return {
    assess(document, others) {
      const evidence = checkedEvidence(document, reader);
      return reader.assess(evidence, checkedOthers(others, evidence, reader));
    },
  };
}
