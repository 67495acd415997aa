import { utf8Bytes } from "../document/utf8.js";
import type { FactSlot, FactSlots } from "./slots.js";
import { hashOf, isKeyAt, type WrittenKey, writtenKey } from "./writtenKey.js";

/** A slot with what programs write of its fact in JSON. */
export interface WrittenSlot extends Expecting {
  readonly slot: FactSlot;
  readonly key: WrittenKey;
  /** The ids of the choices with their quotation marks, by their places. */
  readonly choices: readonly Uint8Array[];
  /** The number of the last unit that entered the fact. */
  lastUnit: number;
}

/** Units mostly enter their facts in the same order. */
export interface Expecting {
  /** What is expected behind it. */
  next: WrittenSlot | undefined;
}

/** All slots of a plan as they are written. */
export interface WrittenSlots {
  /** By the hashes of their keys. */
  readonly byKey: ReadonlyMap<number, readonly WrittenSlot[]>;
  /** Before the first fact. */
  readonly start: Expecting;
  /** How many units were read. */
  units: number;
}

export function createWrittenSlots({ byFact }: FactSlots): WrittenSlots {
  const all = Array.from(byFact.values(), writtenSlot);
  const byKey = new Map<number, WrittenSlot[]>();
  for (const [index, one] of all.entries()) {
    one.next = all[index + 1];
    byKey.set(one.key.hash, [...(byKey.get(one.key.hash) ?? []), one]);
  }
  return { byKey, start: { next: all[0] }, units: 0 };
}

function writtenSlot(slot: FactSlot): WrittenSlot {
  return {
    slot,
    key: writtenKey(slot.fact),
    choices: slot.type === "choice" ? Array.from(slot.choices.keys(), (id) => utf8Bytes(`"${id}"`)) : [],
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

/** The slot of a key that ends with its colon; `undefined` where the key is no fact's. */
export function slotOfKey(json: DataView, from: number, to: number, { byKey }: WrittenSlots): WrittenSlot | undefined {
  return byKey.get(hashOf(json, from, to))?.find(({ key }) => key.length === to - from && isKeyAt(json, from, key));
}
