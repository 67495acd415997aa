import { readEnteredFact } from "../evidence/facts.js";
import type { Evidence, FactEntry, FactValue } from "../evidence/types.js";
import type { KnownFact } from "../facts/value.js";
import type { FlatPlan } from "./plan.js";
import { type FactSlot, type FactSlots, ONE_SLOT } from "./slots.js";
import { countCases, plainSlotValue, slotValue } from "./slotValue.js";

type Facts = NonNullable<Evidence["facts"]>;

/**
 * Reads entered facts into a row of slots.
 *
 * @returns the facts that need a closer look: entries with more than a value, lists, texts, numbers out of their ends, ids
 * that nobody defined. All others are proven to be what their definitions allow.
 */
export function fillRow(
  { slots }: FlatPlan,
  facts: Facts,
  row: Float64Array,
): { [fact: string]: FactValue | FactEntry } {
  row.fill(Number.NaN);
  row[ONE_SLOT] = 1;
  const open: { [fact: string]: FactValue | FactEntry } = Object.create(null);
  let place = 0;
  for (const fact in facts) {
    const raw = facts[fact] as FactValue | FactEntry;
    const slot = slotAt(slots, place, fact);
    const value = slot === undefined ? undefined : plainSlotValue(raw, slot);
    if (slot === undefined || value === undefined) open[fact] = raw;
    else row[slot.index] = value;
    place += 1;
  }
  return open;
}

/** The slot of a fact that is entered at a place. */
function slotAt({ byFact, lastOrder }: FactSlots, place: number, fact: string): FactSlot | undefined {
  const expected = lastOrder[place];
  if (expected?.fact === fact) return expected;
  const slot = byFact.get(fact);
  if (slot !== undefined && place <= lastOrder.length) lastOrder[place] = slot;
  return slot;
}

/** Reads facts that have been checked, each by its definition. */
export function fillKnown({ slots }: FlatPlan, known: ReadonlyMap<string, KnownFact>, row: Float64Array): void {
  for (const [fact, { value }] of known) {
    const slot = slots.byFact.get(fact);
    if (slot !== undefined) fillSlot(slot, value, row);
  }
}

function fillSlot(slot: FactSlot, value: KnownFact["value"], row: Float64Array): void {
  row[slot.index] = slotValue(value, slot);
  if (value.kind === "cases") countCases(value.value, slot, row);
}

/** True where an entered part is larger than its whole, or where that cannot be seen here. */
export function hasDoubtfulParts({ slots: { parts } }: FlatPlan, row: Float64Array): boolean {
  return isAnyDoubtful(parts, row);
}

/** The same for the parts and wholes among which a fact is. */
export function hasDoubtfulPartsOf({ slots: { partsOf } }: FlatPlan, slot: number, row: Float64Array): boolean {
  const parts = partsOf.get(slot);
  return parts !== undefined && isAnyDoubtful(parts, row);
}

function isAnyDoubtful(parts: Int32Array, row: Float64Array): boolean {
  for (let index = 0; index < parts.length; index += 2) {
    const part = row[parts[index] as number] as number;
    const whole = row[parts[index + 1] as number] as number;
    if (part > whole || part === Infinity || whole === Infinity) return true;
  }
  return false;
}

/** Some of the entered facts, by their definitions; the evidence has been checked. */
export function enteredAmong(
  { compiled }: FlatPlan,
  { facts: entered = {} }: Evidence,
  facts: Iterable<string>,
): Map<string, KnownFact> {
  const known = new Map<string, KnownFact>();
  for (const fact of facts) {
    const definition = compiled.definitions.get(fact);
    const raw = definition !== undefined && Object.hasOwn(entered, fact) ? entered[fact] : undefined;
    const read = raw === undefined || definition === undefined ? undefined : readEnteredFact(raw, definition);
    if (read !== undefined && !("code" in read)) known.set(fact, read);
  }
  return known;
}
