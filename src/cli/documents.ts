import { createEngine } from "../assess/engine.js";
import type { Scorer } from "../assess/scorer.js";
import { InvalidDocumentError } from "../document/error.js";
import type { Issue } from "../document/issue.js";
import { parseJson } from "../document/json.js";
import { placed } from "../document/places.js";
import { bundledPath, nearestBundled } from "./bundled.js";
import { FileError } from "./fileError.js";
import type { CommandIo } from "./io.js";
import { MalformedError } from "./malformedError.js";
import { UsageError } from "./usageError.js";

/** Standard input. */
export const STDIN = "-";

/** The text of a document, by the name that the user gave it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A document as it was read: its JSON value, and the text for the places of what is wrong with it. */
export interface ReadDocument extends NamedText {
  readonly value: unknown;
}

/** A document. @throws {MalformedError} @throws {FileError} */
export async function readDocument(name: string, io: CommandIo): Promise<ReadDocument> {
  return parse(await readText(name, io));
}

/** A rubric by file, id or standard input, ready to score. @throws {MalformedError} */
export async function readScorer(name: string, io: CommandIo): Promise<Scorer> {
  const document = parse(await readRubricText(name, io), "rubric");
  return refused(document, () => createEngine().compileRubric(document.value), "rubric");
}

/** The text of a rubric. A bundled rubric goes before a file of the same name; what ends with `.json` is always a file. */
export async function readRubricText(name: string, io: CommandIo): Promise<NamedText> {
  if (name === STDIN || name.endsWith(".json")) return readText(name, io);
  const path = bundledPath(name);
  const bundled = path === undefined ? undefined : await unlessMissing(textOf(name, () => io.packaged.read(path)));
  const found = bundled ?? (await unlessMissing(readText(name, io)));
  if (found !== undefined) return found;
  const guess = await nearestBundled(name, io);
  throw new UsageError("cli.unknownRubric", { id: name, nearest: guess ?? null });
}

/** The result of `work`; a document that it refuses is named, each issue with its place. @throws {MalformedError} */
export function refused<Result>({ name, text }: NamedText, work: () => Result, kind?: "rubric"): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InvalidDocumentError)) throw error;
    throw new MalformedError([{ name, issues: placed(error.issues, text), kind }]);
  }
}

function readText(name: string, io: CommandIo): Promise<NamedText> {
  return textOf(name, () => (name === STDIN ? io.stdin() : io.readFile(name)));
}

async function unlessMissing(reading: Promise<NamedText>): Promise<NamedText | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileError && (error.problem === "missing" || error.problem === "folder");
}

function parse({ name, text }: NamedText, kind?: "rubric"): ReadDocument {
  const result = parseJson(text);
  if (!result.ok) throw new MalformedError([{ name, issues: result.issues, kind }]);
  return { name, text, value: result.value };
}

/** What is wrong with the bytes of a document is an issue of the document, as what is wrong with its text is. */
async function textOf(name: string, read: () => Promise<string>): Promise<NamedText> {
  try {
    return { name, text: await read() };
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
