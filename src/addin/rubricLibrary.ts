import { createReader, type Reader } from "../assess/reader.js";
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
  const readers = new Map<string, Reader>();
  return {
    ids,
    reader(id) {
      const ready = readers.get(id);
      if (ready !== undefined) return ready;
      const rubric = read(id);
      if (rubric === undefined) return undefined;
      const reader = createReader(rubric, dictionary, registry);
      readers.set(id, reader);
      return reader;
    },
  };
}
