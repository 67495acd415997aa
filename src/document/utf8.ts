/**
 * A text in UTF-8, without TextEncoder, which script runtimes of spreadsheets do not have. A text that was decoded, or
 * checked as a document, has no half characters.
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  // By units and not by characters: an iterator that is not compiled yet takes twice as long.
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[length++] = unit;
    } else if (unit < 0x800) {
      bytes[length++] = 0xc0 | (unit >> 6);
      bytes[length++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit > 0xdfff) {
      bytes[length++] = 0xe0 | (unit >> 12);
      bytes[length++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[length++] = 0x80 | (unit & 0x3f);
    } else {
      const character = text.codePointAt(index) ?? unit;
      index += 1;
      bytes[length++] = 0xf0 | (character >> 18);
      bytes[length++] = 0x80 | ((character >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((character >> 6) & 0x3f);
      bytes[length++] = 0x80 | (character & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
