/**
 * Builds the add-ins for Excel and Google Sheets. Run by `npm run build:addin`:
 *
 *     npm run build:addin -- --base-url https://example.gov.vn/chamdiem/ [--office-js office/office.js]
 *       [--rubric FILE]… [--sheets-rubrics ID,ID] [--out FOLDER]
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { rubrics as bundled } from "../src/rubrics.js";
import { excelFiles, type Files } from "./addin/excel.js";
import { googleSheetsFiles } from "./addin/googleSheets.js";
import { readOptions } from "./addin/options.js";
import { addinRubrics } from "./addin/rubrics.js";

const MOST_FUNCTIONS_BYTES = 60_000;

function write(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function kilobytes(files: Files, path: string): string {
  const content = Buffer.from(files.get(path) ?? "");
  return `${path}: ${(content.length / 1000).toFixed(1)} kB, ${(gzipSync(content).length / 1000).toFixed(1)} kB gzip`;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const rubrics = await addinRubrics(options.rubricFiles);
  const own = [...rubrics.keys()].filter((id) => !Object.hasOwn(bundled, id));
  const excel = await excelFiles(options, rubrics);
  const sheets = await googleSheetsFiles(options, rubrics, own);
  const size = gzipSync(Buffer.from(excel.get("functions.js") ?? "")).length;
  if (size > MOST_FUNCTIONS_BYTES)
    throw new Error(`functions.js has ${size} bytes gzip, above ${MOST_FUNCTIONS_BYTES}.`);
  write(join(options.out, "excel"), excel);
  write(join(options.out, "google-sheets"), sheets);
  console.log(`${options.out}/excel for ${options.baseUrl}: ${kilobytes(excel, "functions.js")}`);
  console.log(`${options.out}/google-sheets: ${kilobytes(sheets, "Code.js")}`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
