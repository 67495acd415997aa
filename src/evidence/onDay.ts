import type { FactDefinition } from "../facts/types.js";
import { dateOfDay, dayNumber } from "../number/calendar.js";
import { entryOf } from "./facts.js";
import type { Case, Evidence, EvidenceDocument, EvidenceRecord, FactEntry, FactValue } from "./types.js";

/** True where a document is signed by a day and still valid on it; one without dates is valid on every day. */
export function isValidOn({ date, validUntil }: EvidenceDocument, day: number): boolean {
  return !isAfter(date, day) && (validUntil === undefined || (dayNumber(validUntil) ?? day) >= day);
}

/**
 * Evidence as it stands on a day. Documents that are not signed yet or no longer valid prove nothing; facts whose day has not
 * come are not known; cases and decisions of later days have not happened. What has no date stands on every day.
 */
export function evidenceOnDay(
  evidence: Evidence,
  day: number,
  definitions: ReadonlyMap<string, FactDefinition>,
): Evidence {
  const documents = pick(evidence.documents, (document) => (isValidOn(document, day) ? document : undefined));
  const valid = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => documents !== undefined && Object.hasOwn(documents, id));
  const facts = pick(evidence.facts, (fact, id) => factOnDay(fact, day, definitions.get(id), valid));
  const records = pick(evidence.records, (nodes) =>
    pick(nodes, (record): EvidenceRecord => (record.documents === undefined ? record : withValid(record, valid))),
  );
  const appraisal = evidence.appraisal?.filter(({ date }) => !isAfter(date, day));
  return {
    ...evidence,
    asOf: dateOfDay(day),
    ...(facts !== undefined && { facts }),
    ...(documents !== undefined && { documents }),
    ...(records !== undefined && { records }),
    ...(appraisal !== undefined && { appraisal }),
  };
}

/** The days of a fact: when it is known, when it happens, when its cases happened. */
export function daysOfFact(
  fact: FactValue | FactEntry,
  definition: FactDefinition | undefined,
): readonly { readonly kind: "factKnown" | "caseHappened"; readonly date: string }[] {
  const { value, asOf } = entryOf(fact);
  const happens = isHappening(definition) && typeof value === "string" && value !== "never" ? [value] : [];
  const known = [...(asOf === undefined ? [] : [asOf]), ...happens];
  return [
    ...known.map((date) => ({ kind: "factKnown", date }) as const),
    ...casesOf(value).flatMap(({ date }) => (date === undefined ? [] : [{ kind: "caseHappened", date } as const])),
  ];
}

function factOnDay(
  fact: FactValue | FactEntry,
  day: number,
  definition: FactDefinition | undefined,
  valid: (ids: readonly string[]) => readonly string[],
): FactValue | FactEntry | undefined {
  if (daysOfFact(fact, definition).some(({ kind, date }) => kind === "factKnown" && isAfter(date, day))) {
    return undefined;
  }
  const { value } = entryOf(fact);
  const now = Array.isArray(value) ? casesOf(value).filter(({ date }) => !isAfter(date, day)) : value;
  if (fact === null || typeof fact !== "object" || !("value" in fact)) return now;
  return fact.documents === undefined ? { ...fact, value: now } : withValid({ ...fact, value: now }, valid);
}

/** A date that somebody sets, as a deadline, is known before it comes; a date on which something is done is not. */
function isHappening(definition: FactDefinition | undefined): boolean {
  return definition?.type === "date" && definition.change !== "fixed";
}

function casesOf(value: FactValue): readonly Case[] {
  return typeof value === "object" && value !== null ? value : [];
}

function withValid<Holder extends { readonly documents?: readonly string[] }>(
  holder: Holder,
  valid: (ids: readonly string[]) => readonly string[],
): Holder {
  return { ...holder, documents: valid(holder.documents ?? []) };
}

function isAfter(date: string | undefined, day: number): boolean {
  return date !== undefined && (dayNumber(date) ?? day) > day;
}

function pick<From, To>(
  map: { readonly [key: string]: From } | undefined,
  read: (value: From, key: string) => To | undefined,
): { readonly [key: string]: To } | undefined {
  if (map === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => {
      const kept = read(value, key);
      return kept === undefined ? [] : [[key, kept] as const];
    }),
  );
}
