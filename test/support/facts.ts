import { completeFacts, readEnteredFacts } from "../../src/evidence/facts.js";
import type { FactEntry, FactValue } from "../../src/evidence/types.js";
import { createFactBook, type FactBook, type Outlook } from "../../src/facts/book.js";
import { type Derivations, readDerivations } from "../../src/facts/derive.js";
import type { FactDefinition, Identity, SumInput } from "../../src/facts/types.js";
import type { KnownFact, KnownValue } from "../../src/facts/value.js";
import { dateOfDay } from "../../src/number/calendar.js";
import type { RuleContext } from "../../src/rules/kind.js";
import { evidence } from "./documents.js";
import { shown } from "./numbers.js";

/** Definitions of facts, by id. */
export interface Definitions {
  readonly [id: string]: FactDefinition;
}

/** Entered facts, by id. */
export interface EnteredFacts {
  readonly [id: string]: FactValue | FactEntry;
}

/** An identity, with its id for a title. */
export function identity(id: string, left: SumInput, right: SumInput): Identity {
  return { id, title: { vi: id }, left, right, source: { document: "test" } };
}

export function derivationsOf(definitions: Definitions, identities: readonly Identity[] = []): Derivations {
  return readDerivations(new Map(Object.entries(definitions)), identities);
}

/** Entered facts with all that follows from them. */
export function knownOf(
  definitions: Definitions,
  entered: EnteredFacts,
  identities: readonly Identity[] = [],
): ReadonlyMap<string, KnownFact> {
  const { known, unknown, issues } = readEnteredFacts(evidence(entered), new Map(Object.entries(definitions)));
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return completeFacts(known, unknown, derivationsOf(definitions, identities)).known;
}

/** The book that rules read. */
export function bookOf(
  definitions: Definitions,
  entered: EnteredFacts = {},
  { identities = [], outlook }: { readonly identities?: readonly Identity[]; readonly outlook?: Outlook } = {},
): FactBook {
  return createFactBook(knownOf(definitions, entered, identities), derivationsOf(definitions, identities), outlook);
}

/** What kinds need to know of a rubric of 2022. */
export function contextOf(definitions: Definitions, more: Partial<RuleContext> = {}): RuleContext {
  return { definition: (fact) => definitions[fact], year: 2022, holidays: new Set(), ...more };
}

/** A value as tests write what they expect. */
export function shownValue(value: KnownValue | undefined): string | boolean | number | undefined {
  switch (value?.kind) {
    case "number":
      return shown(value.value);
    case "date":
      return value.value === "never" ? "never" : dateOfDay(value.value);
    case "cases":
      return value.value.length;
    case "empty":
      return "empty";
    default:
      return value?.value;
  }
}

/** Values of facts as tests write what they expect. */
export function shownFacts(
  facts: ReadonlyMap<string, KnownValue> | undefined,
): { readonly [fact: string]: string | boolean | number | undefined } | undefined {
  return facts && Object.fromEntries(Array.from(facts, ([id, value]) => [id, shownValue(value)]));
}
