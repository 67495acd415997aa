import type { Evidence, EvidenceRecord } from "../evidence/types.js";
import type { FactBook } from "../facts/book.js";
import type { KnownFact } from "../facts/value.js";

/** What is scored: the facts of a unit, and what it says of single nodes. */
export interface Situation {
  readonly evidence: Evidence;
  /** Entered and derived facts. */
  readonly known: ReadonlyMap<string, KnownFact>;
  readonly book: FactBook;
  /** What the unit says of a node of this rubric. */
  record(code: string): EvidenceRecord | undefined;
  readonly surveyNotHeld: boolean;
}
