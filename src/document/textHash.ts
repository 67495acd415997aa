import { sha256 } from "@noble/hashes/sha2";
import { utf8Bytes } from "./utf8.js";

/**
 * The SHA-256 of a text in UTF-8, as lower-case hexadecimal: that of the file, where the text is all of a file. In the command
 * Node does it (`src/cli/textHash.ts`).
 */
export function textHash(text: string): string {
  return Array.from(sha256(utf8Bytes(text)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
