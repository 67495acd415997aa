import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { installed } from "./project.js";

/** What an entry may weigh, in bytes gzip: a little more than it does. Who needs more says so here. */
const MOST_BYTES: { readonly [entry: string]: number } = { core: 31_500, index: 219_000 };

/**
 * Prints what each entry weighs in a web page, with all that it brings along.
 *
 * @throws {Error} where one has grown beyond what it may weigh
 */
export function reportSizes(project: string): void {
  for (const entry of ["index", "core", "dossiers", "report", "rubrics", "decimal", "workbook", "zod"]) {
    const { outputFiles } = buildSync({
      entryPoints: [join(installed(project), "dist", `${entry}.js`)],
      bundle: true,
      format: "esm",
      minify: true,
      target: "es2022",
      write: false,
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    const zipped = gzipSync(code).length;
    const kilobytes = (length: number) => `${(length / 1000).toFixed(1)} kB`;
    console.log(`   ${entry}: ${kilobytes(code.length)} minified, ${kilobytes(zipped)} gzip`);
    const most = MOST_BYTES[entry];
    if (most !== undefined && zipped > most) throw new Error(`${entry} has ${zipped} bytes gzip, above ${most}.`);
  }
}
