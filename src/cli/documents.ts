import { createEngine } from "../assess/engine.js";
import type { Scorer } from "../assess/scorer.js";
import { InvalidDocumentError } from "../document/error.js";
import type { Issue } from "../document/issue.js";
import { parseJson } from "../document/json.js";
import { bundledPath, nearestBundled } from "./bundled.js";
import { FileError } from "./fileError.js";
import type { CommandIo } from "./io.js";
import { MalformedError } from "./malformedError.js";
import { UsageError } from "./usageError.js";

/** Standard input. */
export const STDIN = "-";

/** The JSON value of a document. @throws {MalformedError} @throws {FileError} */
export function readDocument(name: string, io: CommandIo): Promise<unknown> {
  return parse(name, () => (name === STDIN ? io.stdin() : io.readFile(name)));
}

/** The text of a file that is no JSON document. @throws {MalformedError} @throws {FileError} */
export function readText(name: string, io: CommandIo): Promise<string> {
  return textOf(name, () => (name === STDIN ? io.stdin() : io.readFile(name)));
}

/** A rubric by file, id or standard input, ready to score. @throws {MalformedError} */
export async function readScorer(name: string, io: CommandIo): Promise<Scorer> {
  const document = await readRubric(name, io);
  return refused(name, () => createEngine().compileRubric(document));
}

/** The result of `work`; a document that it refuses is named. @throws {MalformedError} */
export function refused<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidDocumentError) throw new MalformedError([{ name, issues: error.issues }]);
    throw error;
  }
}

/** A bundled rubric goes before a file of the same name; what ends with `.json` is always a file. */
async function readRubric(name: string, io: CommandIo): Promise<unknown> {
  if (name === STDIN || name.endsWith(".json")) return readDocument(name, io);
  const path = bundledPath(name);
  const bundled = path === undefined ? undefined : await unlessMissing(parse(name, () => io.packaged.read(path)));
  const found = bundled ?? (await unlessMissing(readDocument(name, io)));
  if (found !== undefined) return found.value;
  const guess = await nearestBundled(name, io);
  throw new UsageError("cli.unknownRubric", { id: name, nearest: guess ?? null });
}

async function unlessMissing(reading: Promise<unknown>): Promise<{ readonly value: unknown } | undefined> {
  try {
    return { value: await reading };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileError && (error.problem === "missing" || error.problem === "folder");
}

async function parse(name: string, read: () => Promise<string>): Promise<unknown> {
  const result = parseJson(await textOf(name, read));
  if (!result.ok) throw new MalformedError([{ name, issues: result.issues }]);
  return result.value;
}

/** What is wrong with the bytes of a document is an issue of the document, as what is wrong with its text is. */
async function textOf(name: string, read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileError && (error.problem === "notUtf8" || error.problem === "tooLarge")) {
      const issue: Issue =
        error.problem === "notUtf8"
          ? { code: "cli.notUtf8", path: "", params: {} }
          : { code: "json.tooLarge", path: "", params: { limit: 20 } };
      throw new MalformedError([{ name, issues: [issue] }]);
    }
    throw error;
  }
}
