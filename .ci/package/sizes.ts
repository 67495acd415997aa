import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { installed } from "./project.js";

/** Prints what each entry weighs in a web page, with all that it brings along. */
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
    const kilobytes = (length: number) => `${(length / 1000).toFixed(1)} kB`;
    console.log(`   ${entry}: ${kilobytes(code.length)} minified, ${kilobytes(gzipSync(code).length)} gzip`);
  }
}
