import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { installed } from "./project.js";

/** How many files a start may read. Each has to be found, read, compiled and linked, which costs more than its bytes. */
const MOST_FILES: { readonly [entry: string]: number } = { "core.js": 1, "index.js": 5, "cli.js": 8 };

/**
 * Prints what is read where an entry is imported, or the command starts: a measure of its start that no other work on the
 * machine can blur.
 *
 * @throws {Error} where more files are read than may be
 */
export function reportStarts(project: string): void {
  for (const [entry, most] of Object.entries(MOST_FILES)) {
    const sizes = readAtStart(join(installed(project), "dist", entry));
    const bytes = Array.from(sizes.values()).reduce((sum, size) => sum + size, 0);
    console.log(`   ${entry}: ${(bytes / 1000).toFixed(1)} kB in ${sizes.size} files`);
    if (sizes.size > most) throw new Error(`${entry} reads ${sizes.size} files at its start, above ${most}.`);
  }
}

/** The sizes of a file and of all that it imports, not of what it may import later. */
function readAtStart(file: string, sizes: Map<string, number> = new Map()): ReadonlyMap<string, number> {
  if (sizes.has(file)) return sizes;
  const code = readFileSync(file, "utf8");
  sizes.set(file, Buffer.byteLength(code));
  for (const [, name] of code.matchAll(/(?:\bfrom|^import|[;\n]import)\s*"(\.[^"]+)"/g)) {
    readAtStart(join(dirname(file), name ?? ""), sizes);
  }
  return sizes;
}
