import type { Evidence } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Registry } from "../rules/registry.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Prepared, prepare } from "../score/prepare.js";
import { type CheckedRubric, openChecked } from "./checkedRubric.js";
import type { CheckedOthers } from "./otherEvidence.js";

/** A rubric that has been checked, and how it reads evidence that has been checked: all that scores alone need. */
export interface EvidenceReader extends CheckedRubric {
  readonly dictionary: FactDictionary;
  /** Evidence that fits, ready to score, beside other evidence. */
  read(evidence: Evidence, others?: CheckedOthers): ReadEvidence;
}

/** Evidence as one rubric reads it. */
export interface ReadEvidence {
  readonly compiled: CompiledRubric;
  readonly prepared: Prepared;
}

/** Nothing is known of other years and units. */
export const NOTHING_BESIDE: CheckedOthers = { facts: {}, provenance: {} };

/** Reads evidence for a rubric that has been checked. */
export function createEvidenceReader(rubric: Rubric, dictionary: FactDictionary, registry: Registry): EvidenceReader {
  const checked = openChecked(rubric, dictionary, registry);
  return {
    ...checked,
    dictionary,
    read(evidence, { facts } = NOTHING_BESIDE) {
      const compiled = checked.compiledFor(evidence.period.year);
      const informed: CompiledRubric = { ...compiled, derivations: { ...compiled.derivations, others: facts } };
      return { compiled: informed, prepared: prepare(informed, evidence) };
    },
  };
}
