import { asciiText, behindPlainText, behindSpaces, behindValue, CLOSING, COLON, COMMA } from "../document/jsonBytes.js";
import { expectedSlot, type WrittenSlot, type WrittenSlots } from "./writtenSlots.js";
import { readWrittenValue } from "./writtenValue.js";

/** What a row does not hold of facts that were written. */
export interface LeftFacts {
  /** The members that need a closer look, one place where each begins and one where it ends. */
  readonly members: readonly number[];
  /** The place of the brace that closes the facts. */
  readonly end: number;
}

/**
 * Reads facts that are written as JSON into a row, without making anything of them but their values. Each is one that
 * `JSON.parse` and `enterFacts` would leave there; what is not plainly so, an entry with its source as well as what is no JSON, is
 * left. So what is left can be parsed in place of the whole: it is JSON exactly where the whole is.
 *
 * @param from - the place behind the brace that opens the facts
 * @returns `undefined` where the facts cannot be told from each other, or one is entered twice
 */
export function readWrittenFacts(
  json: Uint8Array,
  from: number,
  slots: WrittenSlots,
  row: Float64Array,
): LeftFacts | undefined {
  slots.units += 1;
  const view = new DataView(json.buffer, json.byteOffset, json.length);
  const members: number[] = [];
  if (json[from] === CLOSING) return { members, end: from };
  let before: WrittenSlot | WrittenSlots["start"] = slots.start;
  let lastEnd = -1;
  for (let at = behindSpaces(json, from); ; at = behindSpaces(json, at + 1)) {
    const member = at;
    let written = expectedSlot(view, at, before);
    if (written === undefined) {
      at = behindPlainText(json, at);
      // A key with escapes may be one that stands there without them, too.
      if (at < 0 || json[at] !== COLON) return undefined;
      written = slots.byFact.get(asciiText(json, member + 1, at - 1));
      if (written !== undefined) before.next = written;
      at += 1;
    } else at += written.key.length;
    at = behindSpaces(json, at);
    let end = -1;
    if (written !== undefined) {
      if (written.lastUnit === slots.units) return undefined;
      written.lastUnit = slots.units;
      before = written;
      end = readWrittenValue(json, at, written, row);
    }
    if (end < 0) {
      end = behindValue(json, at);
      if (end < 0) return undefined;
      if (members.at(-1) === lastEnd) members[members.length - 1] = end;
      else members.push(member, end);
    }
    at = end;
    lastEnd = end;
    if (json[at] === CLOSING) return { members, end: at };
    if (json[at] !== COMMA) return undefined;
  }
}
