import { daysOfFact } from "../evidence/onDay.js";
import type { Evidence } from "../evidence/types.js";
import type { FactDefinition } from "../facts/types.js";
import { dayNumber } from "../number/calendar.js";

/**
 * Something that a dated part of the evidence does on a day. `documentExpired` stands on the first day on which the document is
 * no longer valid.
 *
 * @remarks Since 0.1.0
 */
export interface DatedEvent {
  readonly kind: "documentIssued" | "documentExpired" | "factKnown" | "caseHappened" | "appraised";
  /** The id of the document or fact; for `appraised`, the code of the node. */
  readonly id: string;
}

/** The events of a day. */
export interface EventDay {
  readonly day: number;
  readonly events: readonly DatedEvent[];
}

/** All that the dates of evidence say, by day. */
export function datedEvents(
  { documents = {}, facts = {}, appraisal = [] }: Evidence,
  rubric: string,
  definitions: ReadonlyMap<string, FactDefinition>,
): readonly EventDay[] {
  const days = new Map<number, DatedEvent[]>();
  const note = (kind: DatedEvent["kind"], id: string, date: string | undefined, later = 0): void => {
    const day = date === undefined ? undefined : dayNumber(date);
    if (day === undefined) return;
    const events = days.get(day + later) ?? [];
    // Several cases of one day are one event.
    if (!events.some((one) => one.kind === kind && one.id === id)) events.push({ kind, id });
    days.set(day + later, events);
  };
  for (const [id, { date, validUntil }] of Object.entries(documents)) {
    note("documentIssued", id, date);
    note("documentExpired", id, validUntil, 1);
  }
  for (const [id, fact] of Object.entries(facts)) {
    for (const { kind, date } of daysOfFact(fact, definitions.get(id))) note(kind, id, date);
  }
  for (const { node, date, rubric: by } of appraisal) if (by === rubric) note("appraised", node, date);
  return Array.from(days, ([day, events]) => ({ day, events })).sort((one, other) => one.day - other.day);
}
