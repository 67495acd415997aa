import { highestOf, lowestOf } from "../facts/read.js";
import type { FactDefinition, FactType } from "../facts/types.js";
import type { CaseItem, KnownValue } from "../facts/value.js";
import { dayNumber } from "../number/calendar.js";
import { toPlainValue } from "../number/print.js";
import type { Rational } from "../number/rational.js";

/**
 * Facts in a row of doubles: one slot for each. Numbers are whole, in units of 1 / `scale`; a boolean is 1 or 0, a choice
 * the place of its id, a date its day number. NaN: missing. Infinite: known, but not as such a number (`never`, nothing
 * to divide by, too many digits); then the rational engine reads the fact itself.
 */
export interface FactSlots {
  readonly byFact: ReadonlyMap<string, FactSlot>;
  /** The slots in the order in which the last unit entered its facts: most units come in the same, and nothing is looked up. */
  readonly lastOrder: FactSlot[];
  /** The slots of parts, each with that of its whole behind it. */
  readonly parts: Int32Array;
  /** How many slots a row has: a constant, the facts, counts of cases, and sums of facts. */
  readonly size: number;
}

/** The slot of one fact. */
export interface FactSlot {
  readonly fact: string;
  readonly index: number;
  readonly type: FactType;
  /** Units to one. */
  readonly scale: number;
  /** The ends that a number is accepted within; a fact whose ends are no short decimals accepts none here. */
  readonly lowest: number;
  readonly highest: number;
  readonly choices: ReadonlyMap<string, number>;
  readonly definition: FactDefinition;
  /** What is counted of a list of cases, and where it is kept. */
  readonly counts: CaseCount[];
}

/** One way to count the cases of a fact. */
export interface CaseCount {
  readonly index: number;
  readonly counts: (item: CaseItem) => boolean;
}

/** The slot that always holds 1; the facts stand behind it. */
export const ONE_SLOT = 0;

/** Decimal places that numbers of a type usually have at most. */
const PLACES: Partial<Record<FactType, number>> = { amount: 4, percent: 6, points: 6 };

/** Numbers of more digits do not all find their own way through a double. */
const MOST_UNITS = 1e15;

/** The slots of all facts that the evidence can enter; those that the rubric reads stand together, in its order. */
export function createSlots(
  definitions: ReadonlyMap<string, FactDefinition>,
  read: Iterable<string>,
): FactSlots & { size: number } {
  const byFact = new Map<string, FactSlot>();
  for (const fact of new Set([...read, ...definitions.keys()])) {
    const definition = definitions.get(fact);
    if (definition !== undefined) byFact.set(fact, slotOf(fact, definition, byFact.size + 1));
  }
  const parts = Array.from(byFact.values()).flatMap(({ index, definition: { partOf } }) => {
    const whole = partOf === undefined ? undefined : byFact.get(partOf);
    return whole === undefined ? [] : [index, whole.index];
  });
  return { byFact, lastOrder: [], parts: Int32Array.from(parts), size: byFact.size + 1 };
}

function slotOf(fact: string, definition: FactDefinition, index: number): FactSlot {
  const { type, choices = [] } = definition;
  const [lowest, highest] = [lowestOf(definition), highestOf(definition)];
  return {
    fact,
    index,
    type,
    scale: 10 ** (PLACES[type] ?? 0),
    lowest: lowest === undefined ? -Infinity : endOf(lowest, Infinity),
    highest: highest === undefined ? Infinity : endOf(highest, -Infinity),
    choices: new Map(choices.map(({ id }, place) => [id, place])),
    definition,
    counts: [],
  };
}

/** The end as the double that its decimal is read to, or what no number can pass. */
function endOf(end: Rational, closed: number): number {
  const plain = toPlainValue(end);
  return typeof plain === "number" ? plain : closed;
}

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
