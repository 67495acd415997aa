import { highestOf, lowestOf } from "../facts/read.js";
import type { FactDefinition, FactType } from "../facts/types.js";
import type { CaseItem } from "../facts/value.js";
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
  /** Those of them that a slot is among. */
  readonly partsOf: ReadonlyMap<number, Int32Array>;
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
  return { byFact, lastOrder: [], parts: Int32Array.from(parts), partsOf: partsOfEach(parts), size: byFact.size + 1 };
}

function partsOfEach(parts: readonly number[]): ReadonlyMap<number, Int32Array> {
  const pairs = new Map<number, number[]>();
  for (let index = 0; index < parts.length; index += 2) {
    const pair = parts.slice(index, index + 2);
    for (const slot of pair) pairs.set(slot, [...(pairs.get(slot) ?? []), ...pair]);
  }
  return new Map(Array.from(pairs, ([slot, all]) => [slot, Int32Array.from(all)]));
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
