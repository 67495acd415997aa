import { asciiText, behindPlainText, standsAt } from "../document/jsonBytes.js";
import { utf8Bytes } from "../document/utf8.js";
import { plainSlotValue } from "./slotValue.js";
import type { WrittenSlot } from "./writtenSlots.js";

const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
/** The first letters of `false`, `null` and `true`. */
const [F, N, T] = [102, 110, 116];
const [FALSE, NULL, TRUE] = [utf8Bytes("false"), utf8Bytes("null"), utf8Bytes("true")];
/** A whole number of so many digits over a power of ten is the double that is nearest to the decimal, as both are exact. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, places) => 10 ** places);

/**
 * Reads the value that stands at a place into the row.
 *
 * @returns the place behind it; -1 where it must be looked at more closely, and the row is as it was
 */
export function readWrittenValue(json: Uint8Array, at: number, written: WrittenSlot, row: Float64Array): number {
  switch (json[at]) {
    case QUOTE:
      return readText(json, at, written, row);
    case F:
      return standsAt(json, at, FALSE) ? put(false, at + FALSE.length, written, row) : -1;
    case N:
      return standsAt(json, at, NULL) ? put(null, at + NULL.length, written, row) : -1;
    case T:
      return standsAt(json, at, TRUE) ? put(true, at + TRUE.length, written, row) : -1;
    default:
      return readNumber(json, at, written, row);
  }
}

function put(raw: unknown, end: number, { slot }: WrittenSlot, row: Float64Array): number {
  const value = plainSlotValue(raw, slot);
  if (value === undefined) return -1;
  row[slot.index] = value;
  return end;
}

/** Choices are told by their bytes; a text is only made of a date. */
function readText(json: Uint8Array, at: number, written: WrittenSlot, row: Float64Array): number {
  const { slot, choices } = written;
  for (let place = 0; place < choices.length; place += 1) {
    const id = choices[place] as Uint8Array;
    const end = at + id.length;
    if (!standsAt(json, at, id)) continue;
    row[slot.index] = place;
    return end;
  }
  if (slot.type !== "date") return -1;
  const end = behindPlainText(json, at);
  return end < 0 ? -1 : put(asciiText(json, at + 1, end - 1), end, written, row);
}

function readNumber(json: Uint8Array, at: number, written: WrittenSlot, row: Float64Array): number {
  const from = json[at] === MINUS ? at + 1 : at;
  let units = 0;
  let next = from;
  for (; isDigit(json[next]); next += 1) units = units * 10 + (json[next] as number) - ZERO;
  const digits = next - from;
  if (digits === 0 || (digits > 1 && json[from] === ZERO)) return -1;
  let places = 0;
  if (json[next] === POINT) {
    next += 1;
    for (; isDigit(json[next]); next += 1) {
      units = units * 10 + (json[next] as number) - ZERO;
      places += 1;
    }
    if (places === 0) return -1;
  }
  if (digits + places > MOST_DIGITS) return -1;
  const value = places === 0 ? units : units / (POWERS[places] as number);
  return put(from === at ? value : -value, next, written, row);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}
