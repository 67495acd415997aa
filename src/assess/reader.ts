import type { Evidence } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Registry } from "../rules/registry.js";
import { assemble } from "./assemble.js";
import { createEvidenceReader, type EvidenceReader, NOTHING_BESIDE } from "./evidenceReader.js";
import type { CheckedOthers } from "./otherEvidence.js";
import type { UnsealedAssessment } from "./types.js";

/**
 * A rubric that has been checked, with what it makes of evidence that has been checked. Who reads documents of others
 * takes a scorer; who makes the evidence itself, as the add-ins do from cells, needs no checks.
 */
export interface Reader extends EvidenceReader {
  /**
   * The whole answer for evidence that fits, not sealed.
   *
   * @param elsewhere - ids of facts that other rubrics declare, which share the evidence: here they say nothing, but they are known
   */
  assess(evidence: Evidence, others?: CheckedOthers, elsewhere?: ReadonlySet<string>): UnsealedAssessment;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Reads and assesses evidence for a rubric that has been checked. */
export function createReader(rubric: Rubric, dictionary: FactDictionary, registry: Registry): Reader {
  const reader = createEvidenceReader(rubric, dictionary, registry);
  return {
    ...reader,
    assess(evidence, others = NOTHING_BESIDE, elsewhere = NOWHERE) {
      const { compiled, prepared } = reader.read(evidence, others);
      const unknown = prepared.unknown.filter(({ id }) => !elsewhere.has(id));
      return assemble(compiled, { ...prepared, unknown });
    },
  };
}
