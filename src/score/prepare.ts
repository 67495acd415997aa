import { readEnteredFacts, type UnknownFact } from "../evidence/facts.js";
import type { Evidence } from "../evidence/types.js";
import { createFactBook, type FactBook } from "../facts/book.js";
import { type BrokenIdentity, brokenIdentities } from "../facts/derive.js";
import { deriveByFamily, familiesAmong } from "../facts/families.js";
import type { KnownFact } from "../facts/value.js";
import type { CompiledRubric } from "./compile.js";
import type { Situation } from "./situation.js";

/** A situation, with what was noticed when its facts were read. */
export interface Prepared {
  readonly situation: Situation;
  readonly entered: ReadonlyMap<string, KnownFact>;
  readonly unknown: readonly UnknownFact[];
  readonly broken: readonly BrokenIdentity[];
}

/** Reads the facts of evidence that has been checked, and derives what follows. */
export function prepare(compiled: CompiledRubric, evidence: Evidence): Prepared {
  const { known, unknown } = readEnteredFacts(evidence, compiled.definitions);
  return prepareFacts(compiled, evidence, known, unknown);
}

/** The situation with other entered facts than those of the evidence. */
export function prepareFacts(
  compiled: CompiledRubric,
  evidence: Evidence,
  entered: ReadonlyMap<string, KnownFact>,
  unknown: readonly UnknownFact[] = [],
): Prepared {
  const { derivations } = compiled;
  const families = compiled.families();
  const known = new Map(entered);
  // Where nothing of a family is entered, nothing follows in it.
  const reached = [...families.startingByThemselves, ...familiesAmong(entered.keys(), families)];
  deriveByFamily(known, new Set(reached), derivations.others);
  const book = createFactBook(known, derivations);
  return {
    situation: situationOf(compiled, evidence, known, book),
    entered,
    unknown,
    broken: brokenIdentities(known, derivations),
  };
}

/** A situation over a book of facts. */
export function situationOf(
  compiled: CompiledRubric,
  evidence: Evidence,
  known: ReadonlyMap<string, KnownFact>,
  book: FactBook,
): Situation {
  const records = new Map(Object.entries(evidence.records?.[compiled.rubric.id] ?? {}));
  return {
    evidence,
    known,
    book,
    record: (code) => records.get(code),
    surveyNotHeld: evidence.survey?.held === false,
  };
}
