/**
 * Steps through JSON as bytes in UTF-8, which must be well formed. Nothing here proves that it is JSON: who steps over a part
 * gives what is left to the parser.
 */

const QUOTE = 34;
export const COMMA = 44;
export const COLON = 58;
const ESCAPE = 92;
const SPACE = 32;
export const OPENING = 123;
export const CLOSING = 125;
/** The bit by which brackets differ from braces. */
const BRACE = 32;

/** True where some bytes stand at a place. */
export function standsAt(json: Uint8Array, at: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) if (json[at + index] !== bytes[index]) return false;
  return true;
}

/** The next place that is no space. */
export function behindSpaces(json: Uint8Array, at: number): number {
  let next = at;
  while (json[next] === SPACE) next += 1;
  return next;
}

/** The place behind the text that begins at a place; the end of all where it does not end. */
function behindText(json: Uint8Array, at: number): number {
  for (let next = at + 1; next < json.length; next += 1) {
    if (json[next] === QUOTE) return next + 1;
    if (json[next] === ESCAPE) next += 1;
  }
  return json.length;
}

/** The same for a text without escapes; -1 where none stands there. */
export function behindPlainText(json: Uint8Array, at: number): number {
  if (json[at] !== QUOTE) return -1;
  for (let next = at + 1; next < json.length; next += 1) {
    if (json[next] === QUOTE) return next + 1;
    if (json[next] === ESCAPE) return -1;
  }
  return -1;
}

/** The place of the comma or bracket that ends the value before it; -1 where there is none. */
export function behindValue(json: Uint8Array, at: number): number {
  let depth = 0;
  for (let next = at; next < json.length; ) {
    const byte = json[next] as number;
    if (byte === QUOTE) {
      next = behindText(json, next);
      continue;
    }
    if (depth === 0 && (byte === COMMA || (byte | BRACE) === CLOSING)) return next;
    depth += levels(byte);
    next += 1;
  }
  return -1;
}

/** Where the value of a member of the outermost object begins; -1 where there is none of the name, which is given as written. */
export function memberAt(json: Uint8Array, name: Uint8Array): number {
  let depth = 0;
  for (let next = 0; next < json.length; ) {
    const byte = json[next] as number;
    if (byte !== QUOTE) {
      depth += levels(byte);
      next += 1;
      continue;
    }
    const end = behindText(json, next);
    if (depth === 1 && json[end] === COLON && end - next === name.length && standsAt(json, next, name)) {
      return behindSpaces(json, end + 1);
    }
    next = end;
  }
  return -1;
}

/** By how many levels a byte outside of texts leads deeper. */
function levels(byte: number): number {
  const brace = byte | BRACE;
  if (brace === OPENING) return 1;
  return brace === CLOSING ? -1 : 0;
}

/** A text of ASCII. Any other bytes give a text that is none. */
export function asciiText(json: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index += 1) text += String.fromCharCode(json[index] as number);
  return text;
}
