import { entryOf } from "../evidence/facts.js";
import { checkEvidence } from "../evidence/parse.js";
import type { Evidence, FactEntry, FactValue } from "../evidence/types.js";
import { factDictionary } from "../facts/dictionary.js";
import { parseDecimal } from "../number/decimal.js";
import { equals } from "../number/rational.js";
import { accepted } from "./accepted.js";

/**
 * A fact that the evidence enters and the list counts otherwise.
 *
 * @remarks Since 0.1.0
 */
export interface DifferingFact {
  readonly fact: string;
  readonly entered: FactValue;
  readonly counted: FactValue;
}

/**
 * An evidence document with counted facts where it has none.
 *
 * @remarks Since 0.1.0
 */
export interface CompletedEvidence {
  readonly evidence: Evidence;
  /** Facts whose entered value stays although another was counted. */
  readonly differing: readonly DifferingFact[];
}

/**
 * Adds counted facts to an evidence document. What is entered stays: a difference is reported, and somebody decides.
 *
 * @throws {InvalidDocumentError} with all issues, where the evidence is malformed
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const { evidence: completed, differing } = addFacts(evidence, factsFromDossiers(list, options).facts);
 */
export function addFacts(document: unknown, counted: { readonly [id: string]: FactEntry }): CompletedEvidence {
  const evidence = accepted(checkEvidence(document, new Map(Object.entries(factDictionary.facts))));
  const facts: { [id: string]: FactValue | FactEntry } = { ...evidence.facts };
  const differing: DifferingFact[] = [];
  for (const [fact, entry] of Object.entries(counted)) {
    const present = evidence.facts?.[fact];
    const entered = present === undefined ? null : entryOf(present).value;
    if (entered === null || (typeof entered === "string" && entered.trim() === "")) facts[fact] = entry;
    else if (!isSame(entered, entry.value)) differing.push({ fact, entered, counted: entry.value });
  }
  return { evidence: { ...evidence, facts }, differing };
}

/** True where both are the same number, however they are written. */
function isSame(entered: FactValue, counted: FactValue): boolean {
  const [first, second] = [entered, counted].map((value) =>
    typeof value === "number" || typeof value === "string" ? parseDecimal(value) : "notDecimal",
  );
  return typeof first === "object" && typeof second === "object" && equals(first, second);
}
