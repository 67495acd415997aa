import { utf8Bytes } from "../document/utf8.js";
import type { FactSlot, FactSlots } from "./slots.js";
import { isKeyAt, type WrittenKey, writtenKey } from "./writtenKey.js";

/** A slot with what programs write of its fact in JSON. */
export interface WrittenSlot extends Expecting {
  readonly slot: FactSlot;
  /** The key with its quotation marks and the colon. */
  readonly key: WrittenKey;
  /** The ids of the choices with their quotation marks, by their places. */
  readonly choices: readonly Uint8Array[];
  /** The number of the last unit that entered the fact. */
  lastUnit: number;
}

/** What is expected next: units mostly enter their facts in the same order. */
interface Expecting {
  next: WrittenSlot | undefined;
}

/** All slots of a plan as they are written. */
export interface WrittenSlots {
  readonly byFact: ReadonlyMap<string, WrittenSlot>;
  /** Before the first fact. */
  readonly start: Expecting;
  /** How many units were read. */
  units: number;
}

export function createWrittenSlots({ byFact }: FactSlots): WrittenSlots {
  const all = Array.from(byFact.values(), writtenSlot);
  all.forEach((one, index) => {
    one.next = all[index + 1];
  });
  return { byFact: new Map(all.map((one) => [one.slot.fact, one])), start: { next: all[0] }, units: 0 };
}

function writtenSlot(slot: FactSlot): WrittenSlot {
  return {
    slot,
    key: writtenKey(slot.fact),
    choices: Array.from(slot.choices.keys(), (id) => utf8Bytes(`"${id}"`)),
    lastUnit: 0,
    next: undefined,
  };
}

/** So many facts that a unit leaves out are passed over without looking anything up. */
const MOST_LEFT_OUT = 4;

/** The slot of the key that stands at a place, if it is one of those that are expected there. */
export function expectedSlot(json: DataView, at: number, before: Expecting): WrittenSlot | undefined {
  let expected = before.next;
  for (let step = 0; step <= MOST_LEFT_OUT && expected !== undefined; step += 1) {
    if (isKeyAt(json, at, expected.key)) return expected;
    expected = expected.next;
  }
  return undefined;
}
