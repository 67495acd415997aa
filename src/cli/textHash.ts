import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * In the bundle of the command this stands for `src/document/textHash.ts` (tsup.config.ts): a program that runs once hashes with code that
 * is not compiled yet, and Node has compiled its own. It is loaded by the first hash, since tables and lines show none.
 */
export function textHash(text: string): string {
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return createHash("sha256").update(text, "utf8").digest("hex");
}
