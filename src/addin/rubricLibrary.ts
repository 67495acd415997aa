import { createScorer, type Scorer } from "../assess/scorer.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import { createRegistry } from "../rules/registry.js";
import type { RubricLibrary } from "./assessor.js";

/**
 * A library over rubrics that were checked when the add-in was built; each is made ready when it is first asked for.
 *
 * @param read - the rubric with an id, `undefined` where there is none
 */
export function rubricLibrary(
  ids: readonly string[],
  dictionary: FactDictionary,
  read: (id: string) => Rubric | undefined,
): RubricLibrary {
  const registry = createRegistry();
  const scorers = new Map<string, Scorer>();
  return {
    ids,
    dictionary,
    scorer(id) {
      const ready = scorers.get(id);
      if (ready !== undefined) return ready;
      const rubric = read(id);
      if (rubric === undefined) return undefined;
      const scorer = createScorer(rubric, dictionary, registry);
      scorers.set(id, scorer);
      return scorer;
    },
  };
}
