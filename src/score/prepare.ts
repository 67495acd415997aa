import { completeFacts, readEnteredFacts, type UnknownFact } from "../evidence/facts.js";
import type { Evidence } from "../evidence/types.js";
import { createFactBook, type FactBook } from "../facts/book.js";
import type { BrokenIdentity } from "../facts/derive.js";
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
  const complete = completeFacts(entered, unknown, compiled.derivations);
  const book = createFactBook(complete.known, compiled.derivations);
  return {
    situation: situationOf(compiled, evidence, complete.known, book),
    entered,
    unknown: complete.unknown,
    broken: complete.broken,
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
