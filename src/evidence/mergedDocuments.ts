import { entryOf } from "./facts.js";
import type { Evidence, EvidenceDocument, FactEntry } from "./types.js";

const LONGEST_ID = 200;

/** The documents of sub-units under ids that no two of them share. */
export interface MergedDocuments {
  /** The documents that prove a merged fact: those of all sub-units, and none where one of them has none. */
  proving(fact: string): Pick<FactEntry, "documents">;
  /** The documents that have been named. */
  used(): { readonly [id: string]: EvidenceDocument };
}

/** The documents of the parts, which come in the order of their ids. */
export function mergedDocuments(
  unit: Evidence,
  parts: readonly { readonly evidence: Evidence; readonly id: string }[],
): MergedDocuments {
  const taken = new Set(Object.keys(unit.documents ?? {}));
  const used: { [id: string]: EvidenceDocument } = {};
  const ids = new Map<string, string>();

  function idOf(part: string, document: string, content: EvidenceDocument): string {
    const key = JSON.stringify([part, document]);
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = freeId(`${part.replaceAll("/", ".")}.${document}`, taken);
    taken.add(id);
    ids.set(key, id);
    used[id] = content;
    return id;
  }

  return {
    proving(fact) {
      const proofs = parts.map(({ evidence }) => {
        const entered = evidence.facts?.[fact];
        return entered === undefined ? [] : (entryOf(entered).documents ?? []);
      });
      if (proofs.some((documents) => documents.length === 0)) return {};
      const documents = parts.flatMap(({ evidence, id }, index) =>
        (proofs[index] ?? []).flatMap((document) => {
          const content = evidence.documents?.[document];
          return content === undefined ? [] : [idOf(id, document, content)];
        }),
      );
      return { documents: Array.from(new Set(documents)) };
    },
    used: () => used,
  };
}

/** The id, shortened to what an id may hold, with a number behind it where it is taken. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const fits = wanted.slice(0, LONGEST_ID);
  if (!taken.has(fits)) return fits;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const id = `${wanted.slice(0, LONGEST_ID - ending.length)}${ending}`;
    if (!taken.has(id)) return id;
  }
}
