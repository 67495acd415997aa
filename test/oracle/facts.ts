import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import type { FactDefinition, FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { decimal } from "./decimal.js";
import { deriveByDefinition, deriveByIdentity, deriveParts } from "./derive.js";
import { type CertainFacts, deriveFromOthers, type Others } from "./others.js";
import type { Known } from "./sums.js";

/** All that is known of the facts; a fact that is not here is missing. */
export interface Facts {
  readonly known: ReadonlyMap<string, Known>;
  /** The documents of the evidence that a fact, or a fact that it was derived from, names. */
  readonly documents: ReadonlyMap<string, readonly string[]>;
  /** Facts of which more is possible, and what follows from them. */
  readonly open: ReadonlySet<string>;
}

/** Evidence beside the unit's own. */
export interface OtherDocuments {
  readonly previous?: Evidence;
  readonly cohort?: readonly Evidence[];
}

/** Section 2: the entered facts, and all that follows from them. */
export function knownFacts(
  rubric: Rubric,
  evidence: Evidence,
  dictionary: FactDictionary,
  others: OtherDocuments = {},
): Facts {
  const certain = (one: Evidence): CertainFacts => {
    const { known, open } = knownFacts(rubric, one, dictionary);
    return new Map([...known].filter(([id]) => !open.has(id)));
  };
  const beside: Others = {
    ...(others.previous !== undefined && { previous: certain(others.previous) }),
    cohort: (others.cohort ?? []).filter(({ unit }) => unit.id !== evidence.unit.id).map(certain),
  };
  const definitions = new Map([...Object.entries(dictionary.facts), ...Object.entries(rubric.facts ?? {})]);
  const identities = [...(dictionary.identities ?? []), ...(rubric.identities ?? [])];
  const known = new Map<string, Known>();
  const documents = new Map<string, readonly string[]>();
  const atLeast = new Set<string>();

  for (const [id, given] of Object.entries(evidence.facts ?? {})) {
    const entry: FactEntry = isEntry(given) ? given : { value: given };
    if (entry.value === null) continue;
    // One cannot have more of a yes, a choice or a date.
    const grows = !["boolean", "choice", "date"].includes(definitions.get(id)?.type ?? "");
    if (entry.atLeast === true && grows) atLeast.add(id);
    known.set(id, readValue(entry.value, definitions.get(id)));
    documents.set(
      id,
      (entry.documents ?? []).filter((document) => document in (evidence.documents ?? {})),
    );
  }

  const derive = (id: string, value: Known, from: readonly string[]): void => {
    known.set(id, value);
    documents.set(
      id,
      from.flatMap((fact) => documents.get(fact) ?? []),
    );
    if (from.some((fact) => atLeast.has(fact))) atLeast.add(id);
  };
  // All definitions; then the first identity that determines something; then definitions again.
  while (
    deriveFromOthers(definitions, known, beside, derive) ||
    deriveByDefinition(definitions, known, derive) ||
    deriveParts(definitions, known, atLeast, derive) ||
    deriveByIdentity(identities, definitions, known, atLeast, derive)
  );
  return { known, documents, open: atLeast };
}

function readValue(value: Exclude<FactValue, null>, definition: FactDefinition | undefined): Known {
  if (typeof value === "object") return { is: "cases", cases: value };
  if (typeof value === "boolean") return { is: "boolean", boolean: value };
  const { type } = definition ?? {};
  if (type === "date" || type === "choice") return { is: "text", text: String(value) };
  return { is: "number", number: decimal(value) };
}

function isEntry(given: FactValue | FactEntry): given is FactEntry {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
