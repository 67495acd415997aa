/** What Node and browsers have, and the script runtimes of spreadsheets have not. */
const encoder = typeof TextEncoder === "undefined" ? undefined : new TextEncoder();

/** A text in UTF-8. A text that was decoded, or checked as a document, has no half characters. */
export function utf8Bytes(text: string): Uint8Array {
  return encoder === undefined ? encodedByHand(text) : encoder.encode(text);
}

/** The same bytes where the runtime has no encoder. */
export function encodedByHand(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else {
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
