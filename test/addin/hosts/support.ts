import vm from "node:vm";
import { excelFiles, type Files } from "../../../.ci/addin/excel.js";
import { googleSheetsFiles } from "../../../.ci/addin/googleSheets.js";
import { type AddinOptions, readOptions } from "../../../.ci/addin/options.js";
import { addinRubrics } from "../../../.ci/addin/rubrics.js";
import type { Rubric } from "../../../src/rubric/types.js";

export const options: AddinOptions = readOptions(["--base-url", "https://example.gov.vn/chamdiem"]);
export const rubrics: ReadonlyMap<string, Rubric> = await addinRubrics([]);

/** The folder for Excel, in memory. */
export function buildExcel(changed: Partial<AddinOptions> = {}): Promise<Files> {
  return excelFiles({ ...options, ...changed }, rubrics);
}

/** The folder for Google Sheets, in memory. */
export function buildGoogleSheets(): Promise<Files> {
  return googleSheetsFiles(options, rubrics, []);
}

/** A file as text. */
export function textIn(files: Files, path: string): string {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no ${path}.`);
  return typeof content === "string" ? content : Buffer.from(content).toString("utf8");
}

/**
 * Runs a script where there is nothing but the language: no console, URL, TextEncoder, timers, modules, and no text
 * becomes code.
 */
export function runBare(code: string, globals: object = {}): vm.Context {
  const context = vm.createContext(Object.assign(Object.create(null), globals), {
    codeGeneration: { strings: false, wasm: false },
  });
  vm.runInContext(code, context);
  return context;
}

/** A function as Excel calls it. */
export type AsyncFunction = (...given: unknown[]) => Promise<unknown>;

/** Stands for the error of office.js. */
class HostError {
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** Runs the script of the functions bare, but for what Excel has: the functions that it makes known. */
export function runFunctions(
  code: string,
  fetchFile: (file: string) => Promise<unknown>,
): ReadonlyMap<string, AsyncFunction> {
  const associated = new Map<string, AsyncFunction>();
  runBare(code, {
    CustomFunctions: {
      associate: (id: string, run: AsyncFunction) => associated.set(id, run),
      Error: HostError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
    fetch: fetchFile,
  });
  return associated;
}

/** What a server answers that serves the folder. */
export function served(files: Files, file: string): Promise<unknown> {
  return Promise.resolve({ ok: files.has(file), status: 404, json: () => JSON.parse(textIn(files, file)) });
}
