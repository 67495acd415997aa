import { createScorer, type Scorer } from "../assess/scorer.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import { createRegistry } from "../rules/registry.js";

// One piece with all that scores, loaded where a rubric is to be used.
export { together } from "../assess/all.js";

/** A scorer for a rubric that comes with the library. */
export function createBundledScorer(rubric: Rubric, dictionary: FactDictionary): Scorer {
  return createScorer(rubric, dictionary, createRegistry());
}
