import { sha256 } from "@noble/hashes/sha2";
import canonicalize from "canonicalize";

/**
 * The SHA-256 of a JSON value in its canonical form (RFC 8785), as lower-case hexadecimal.
 * The order of keys changes nothing.
 */
export function canonicalHash(value: unknown): string {
  return textHash(canonicalize(value) ?? "null");
}

/** The SHA-256 of a text in UTF-8, as lower-case hexadecimal: that of the file, where the text is all of a file. */
export function textHash(text: string): string {
  return Array.from(sha256(utf8Bytes(text)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** UTF-8 without TextEncoder, which spreadsheet script runtimes do not have. A text that was decoded has no lone surrogates. */
function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0xd800 || code > 0xdfff) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else {
      const character = text.codePointAt(index) ?? 0;
      index += 1;
      bytes[length++] = 0xf0 | (character >> 18);
      bytes[length++] = 0x80 | ((character >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((character >> 6) & 0x3f);
      bytes[length++] = 0x80 | (character & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
