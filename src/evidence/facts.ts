import { type Issue, pointer } from "../document/issue.js";
import { type BrokenIdentity, brokenIdentities, type Derivations, derive } from "../facts/derive.js";
import { readFactValue } from "../facts/read.js";
import type { FactDefinition } from "../facts/types.js";
import type { KnownFact } from "../facts/value.js";
import { toPlainValue } from "../number/print.js";
import { compare } from "../number/rational.js";
import type { Evidence, FactEntry, FactValue } from "./types.js";

/** A fact that no dictionary knows. */
export interface UnknownFact {
  readonly id: string;
}

/** The facts of an evidence document, entered and derived. */
export interface EvidenceFacts {
  readonly known: ReadonlyMap<string, KnownFact>;
  readonly unknown: readonly UnknownFact[];
  readonly broken: readonly BrokenIdentity[];
}

/** True where a fact was written with its source, and not bare. */
export function isEntry(fact: FactValue | FactEntry): fact is FactEntry {
  return typeof fact === "object" && fact !== null && !Array.isArray(fact);
}

/** The entry of a fact, whether it was written bare or with its source. */
export function entryOf(fact: FactValue | FactEntry): FactEntry {
  return isEntry(fact) ? fact : { value: fact };
}

/** The entered facts by their definitions, or all that is wrong with them. */
export function readEnteredFacts(
  evidence: Evidence,
  definitions: ReadonlyMap<string, FactDefinition>,
): {
  readonly known: Map<string, KnownFact>;
  readonly unknown: readonly UnknownFact[];
  readonly issues: readonly Issue[];
} {
  const known = new Map<string, KnownFact>();
  const unknown: UnknownFact[] = [];
  const issues: Issue[] = [];
  const facts = evidence.facts ?? {};
  for (const id of Object.keys(facts)) {
    const fact = facts[id] as FactValue | FactEntry;
    const definition = definitions.get(id);
    if (definition === undefined) {
      unknown.push({ id });
      continue;
    }
    const read = readEnteredFact(fact, definition);
    if (read === undefined) continue;
    // Only what is wrong needs a path.
    if ("code" in read) issues.push({ ...read, path: `${placeOf(id, fact)}${read.path}` });
    else known.set(id, read);
  }
  return { known, unknown, issues: [...issues, ...partIssues(known, definitions)] };
}

/** One entered fact by its definition, or what is wrong with its value; `undefined` where nothing was entered. */
export function readEnteredFact(
  fact: FactValue | FactEntry,
  definition: FactDefinition,
): KnownFact | Issue | undefined {
  const value = isEntry(fact) ? fact.value : fact;
  if (value === null || isBlank(value)) return undefined;
  const read = readFactValue(value, definition, "");
  return "code" in read ? read : { value: read, from: "entered", certainty: certaintyOf(fact, definition) };
}

function placeOf(id: string, fact: FactValue | FactEntry): string {
  return isEntry(fact) ? pointer("/facts", id, "value") : pointer("/facts", id);
}

function certaintyOf(fact: FactValue | FactEntry, definition: FactDefinition): KnownFact["certainty"] {
  return isEntry(fact) && fact.atLeast === true && canGrow(definition) ? "atLeast" : "exact";
}

/** A blank cell of a spreadsheet arrives as empty text: nothing was entered. */
function isBlank(value: FactValue): boolean {
  return typeof value === "string" && value.trim() === "";
}

function canGrow({ type }: FactDefinition): boolean {
  return type !== "boolean" && type !== "choice" && type !== "date";
}

/** A part that is entered larger than its entered whole. */
function partIssues(
  known: ReadonlyMap<string, KnownFact>,
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [id, { value }] of known) {
    const whole = definitions.get(id)?.partOf;
    const wholeFact = whole === undefined ? undefined : known.get(whole);
    if (whole === undefined || wholeFact === undefined || wholeFact.certainty !== "exact") continue;
    if (value.kind !== "number" || wholeFact.value.kind !== "number") continue;
    if (compare(value.value, wholeFact.value.value) <= 0) continue;
    issues.push({
      code: "fact.partLargerThanWhole",
      path: pointer("/facts", id),
      params: {
        part: definitions.get(id)?.title ?? id,
        whole: definitions.get(whole)?.title ?? whole,
        actual: toPlainValue(value.value),
        limit: toPlainValue(wholeFact.value.value),
      },
    });
  }
  return issues;
}

/** Entered facts with all that follows from them. */
export function completeFacts(
  entered: ReadonlyMap<string, KnownFact>,
  unknown: readonly UnknownFact[],
  derivations: Derivations,
): EvidenceFacts {
  const known = new Map(entered);
  derive(known, derivations);
  return { known, unknown, broken: brokenIdentities(known, derivations) };
}
