import { sha256 } from "@noble/hashes/sha2";
import { canonicalJson } from "./canonicalJson.js";
import { utf8Bytes } from "./utf8.js";

/**
 * The SHA-256 of a JSON value in its canonical form (RFC 8785), as lower-case hexadecimal.
 * The order of keys changes nothing.
 */
export function canonicalHash(value: unknown): string {
  return textHash(canonicalJson(value));
}

/** The SHA-256 of a text in UTF-8, as lower-case hexadecimal: that of the file, where the text is all of a file. */
export function textHash(text: string): string {
  return Array.from(sha256(utf8Bytes(text)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
