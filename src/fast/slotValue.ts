import type { FactType } from "../facts/types.js";
import type { CaseItem, KnownValue } from "../facts/value.js";
import { dayNumber } from "../number/calendar.js";
import type { Rational } from "../number/rational.js";
import type { FactSlot } from "./slots.js";

/** Numbers of more digits do not all find their own way through a double. */
const MOST_UNITS = 1e15;

/**
 * The value of an entered fact, bare, for its slot; `undefined` where the value needs to be looked at more closely, as all
 * that is not plainly right does.
 */
export function plainSlotValue(raw: unknown, slot: FactSlot): number | undefined {
  if (typeof raw === "number") {
    if (!(raw >= slot.lowest && raw <= slot.highest)) return undefined;
    if (slot.type === "count") return Number.isInteger(raw) && Math.abs(raw) < MOST_UNITS ? raw : undefined;
    if (!isNumeric(slot.type)) return undefined;
    const units = Math.round(raw * slot.scale);
    // A decimal of at most 15 digits is the one that the double prints as.
    return units / slot.scale === raw && Math.abs(units) < MOST_UNITS ? units : undefined;
  }
  if (typeof raw === "boolean") return slot.type === "boolean" ? (raw ? 1 : 0) : undefined;
  if (raw === null) return Number.NaN;
  if (typeof raw !== "string") return undefined;
  if (slot.type === "choice") return slot.choices.get(raw);
  if (slot.type !== "date") return undefined;
  return raw === "never" ? Infinity : dayNumber(raw);
}

function isNumeric(type: FactType): boolean {
  return type === "amount" || type === "percent" || type === "points";
}

/** The value of a known fact for its slot. */
export function slotValue(value: KnownValue, slot: FactSlot): number {
  switch (value.kind) {
    case "number":
      return unitsOf(value.value, slot.scale);
    case "boolean":
      return value.value ? 1 : 0;
    case "choice":
      return slot.choices.get(value.value) ?? Infinity;
    case "date":
      return value.value === "never" ? Infinity : value.value;
    default:
      return Infinity;
  }
}

function unitsOf({ numerator, denominator }: Rational, scale: number): number {
  const units = numerator * BigInt(scale);
  const whole = Number(units / denominator);
  return units % denominator === 0n && Math.abs(whole) < MOST_UNITS ? whole : Infinity;
}

/** Counts a list of cases in all the ways that are asked for. */
export function countCases(items: readonly CaseItem[], { counts }: FactSlot, row: Float64Array): void {
  for (const { index, counts: isCounted } of counts) {
    row[index] = items.filter(isCounted).length;
  }
}
