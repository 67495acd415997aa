import { behindPlainText, behindSpaces, behindValue, CLOSING, COLON, COMMA } from "../document/jsonBytes.js";
import { type Expecting, expectedSlot, slotOfKey, type WrittenSlots } from "./writtenSlots.js";
import { readWrittenValue } from "./writtenValue.js";

/** Where the facts stand that a row does not hold. */
export interface LeftFacts {
  /** Where the members begin and end that need a closer look, in turn. */
  readonly members: readonly number[];
  /** The place of the brace that closes the facts. */
  readonly end: number;
}

/** Units whose first facts all have more than a value mostly have more of each, and are parsed as soon as looked through. */
const MOST_LEFT_AT_FIRST = 8;

/**
 * Reads facts that are written as JSON into a cleared row, without making anything of them but their values. Each value is the
 * one that `JSON.parse` and `fillRow` would put there. What is not plainly so is left, an entry with its source as well as what
 * is no JSON; so what is left is JSON exactly where the whole is.
 *
 * @param from - the place behind the brace that opens the facts
 * @returns `undefined` where the facts cannot be told from each other, where one stands twice, and where it does not pay
 */
export function readWrittenFacts(
  json: Uint8Array,
  from: number,
  slots: WrittenSlots,
  row: Float64Array,
): LeftFacts | undefined {
  const view = new DataView(json.buffer, json.byteOffset, json.length);
  const members: number[] = [];
  let [taken, left] = [0, 0];
  let before: Expecting = slots.start;
  let lastEnd = from - 1;
  slots.units += 1;
  if (json[from] === CLOSING) return { members, end: from };
  for (;;) {
    const member = behindSpaces(json, lastEnd + 1);
    let written = expectedSlot(view, member, before);
    const keyEnd = written === undefined ? behindPlainText(json, member) : member + written.key.length - 1;
    // A key with escapes may stand there without them, too.
    if (keyEnd < 0 || json[keyEnd] !== COLON) return undefined;
    if (written === undefined) {
      written = slotOfKey(view, member, keyEnd + 1, slots);
      if (written !== undefined) before.next = written;
    }
    if (written?.lastUnit === slots.units) return undefined;
    const at = behindSpaces(json, keyEnd + 1);
    let end = written === undefined ? -1 : readWrittenValue(json, at, written, row);
    if (written !== undefined) {
      written.lastUnit = slots.units;
      before = written;
    }
    if (end >= 0) taken += 1;
    else {
      left += 1;
      end = behindValue(json, at);
      if (end < 0 || (taken === 0 && left === MOST_LEFT_AT_FIRST)) return undefined;
      // Members beside each other are kept as one.
      if (members.at(-1) === lastEnd) members[members.length - 1] = end;
      else members.push(member, end);
    }
    if (json[end] === CLOSING) return { members, end };
    if (json[end] !== COMMA) return undefined;
    lastEnd = end;
  }
}
