import { canonicalHash } from "../document/canonical.js";
import type { Evidence } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Registry } from "../rules/registry.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Prepared, prepare } from "../score/prepare.js";
import { assemble } from "./assemble.js";
import { type CheckedRubric, openChecked } from "./checkedRubric.js";
import type { CheckedOthers } from "./otherEvidence.js";
import type { Assessment } from "./types.js";

/**
 * A rubric that has been checked, with what it makes of evidence that has been checked. Who reads documents of others
 * takes a scorer; who makes the evidence itself, as the add-ins do from cells, needs no validators.
 */
export interface Reader extends CheckedRubric {
  readonly dictionary: FactDictionary;
  /** Evidence that fits, ready to score, beside other evidence. */
  read(evidence: Evidence, others?: CheckedOthers): ReadEvidence;
  /**
   * The whole answer for evidence that fits.
   *
   * @param elsewhere - ids of facts that other rubrics declare, which share the evidence: here they say nothing, but they are known
   */
  assess(evidence: Evidence, others?: CheckedOthers, elsewhere?: ReadonlySet<string>): Assessment;
}

/** Evidence as one rubric reads it. */
export interface ReadEvidence {
  readonly compiled: CompiledRubric;
  readonly prepared: Prepared;
}

const NOTHING_BESIDE: CheckedOthers = { facts: {}, provenance: {} };
const NOWHERE: ReadonlySet<string> = new Set();

/** Reads evidence for a rubric that has been checked. */
export function createReader(rubric: Rubric, dictionary: FactDictionary, registry: Registry): Reader {
  const checked = openChecked(rubric, dictionary, registry);
  let rubricHash: string | undefined;

  function read(evidence: Evidence, { facts }: CheckedOthers = NOTHING_BESIDE): ReadEvidence {
    const compiled = checked.compiledFor(evidence.period.year);
    const informed: CompiledRubric = { ...compiled, derivations: { ...compiled.derivations, others: facts } };
    return { compiled: informed, prepared: prepare(informed, evidence) };
  }

  return {
    ...checked,
    dictionary,
    read,
    assess(evidence, others = NOTHING_BESIDE, elsewhere = NOWHERE) {
      const { compiled, prepared } = read(evidence, others);
      const unknown = prepared.unknown.filter(({ id }) => !elsewhere.has(id));
      rubricHash ??= canonicalHash(rubric);
      return assemble(
        compiled,
        { ...prepared, unknown },
        { rubricHash, dictionary: { id: dictionary.id, version: dictionary.version }, others: others.provenance },
      );
    },
  };
}
