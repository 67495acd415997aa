import canonicalize from "canonicalize";
import { textHash } from "./textHash.js";

/**
 * The SHA-256 of a JSON value in its canonical form (RFC 8785), as lower-case hexadecimal.
 * The order of keys changes nothing.
 */
export function canonicalHash(value: unknown): string {
  return textHash(canonicalize(value) ?? "null");
}
