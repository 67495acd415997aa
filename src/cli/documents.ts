import type { Scorers } from "../assess/all.js";
import type { Engine } from "../assess/engine.js";
import type { Scorer } from "../assess/scorer.js";
import { InvalidDocumentError } from "../document/error.js";
import type { Issue } from "../document/issue.js";
import { parseJson } from "../document/json.js";
import { placed } from "../document/places.js";
import { isTailoring } from "../tailoring/isTailoring.js";
import type { Tailored } from "../tailoring/types.js";
import { basesOf } from "./bases.js";
import { bundledPath, nearestBundled, readBundled, readDictionary } from "./bundled.js";
import { FileError } from "./fileError.js";
import type { CommandIo } from "./io.js";
import { type MalformedDocument, MalformedError } from "./malformedError.js";
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
  const bundled = await readBundled(name, io);
  if (bundled !== undefined) {
    const { createBundledScorer } = await import("./scorers.js");
    return createBundledScorer(bundled, await readDictionary(io));
  }
  const document = parse(await readRubricText(name, io), "rubric");
  const rubric = await plainRubric(document, io);
  const engine = await standardEngine();
  return refused(document, () => engine.compileRubric(rubric), "rubric");
}

/** Several rubrics, ready to score by each of them. @throws {MalformedError} with all that is wrong in any of them */
export async function readScorers(names: readonly string[], io: CommandIo): Promise<Scorers> {
  const scorers: Scorer[] = [];
  const malformed: MalformedDocument[] = [];
  for (const name of names) {
    try {
      scorers.push(await readScorer(name, io));
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      malformed.push(...error.documents);
    }
  }
  if (malformed.length > 0) throw new MalformedError(malformed);
  if (scorers.length === 1) {
    const { together } = await import("./scorers.js");
    return together(scorers);
  }
  return (await standardEngine()).compileRubrics(scorers.map(({ rubric }) => rubric));
}

/** A tailoring by file or standard input, carried out. @throws {MalformedError} @throws {UsageError} */
export async function readTailored(name: string, io: CommandIo): Promise<Tailored> {
  const document = parse(await readRubricText(name, io));
  if (!isTailoring(document.value)) throw new UsageError("cli.notTailoring", { name });
  return tailored(document, io);
}

/** The rubric that a document stands for: a tailoring is carried out; what is none is not checked. @throws {MalformedError} */
async function plainRubric(document: ReadDocument, io: CommandIo): Promise<unknown> {
  return isTailoring(document.value) ? (await tailored(document, io)).value : document.value;
}

async function tailored({ name, text, value }: ReadDocument, io: CommandIo): Promise<Tailored> {
  const { tailorRubric } = await standardEngine();
  const result = tailorRubric(value, await basesOf(value, name, io));
  if (!result.ok) throw new MalformedError([{ name, issues: placed(result.issues, text), kind: "rubric" }]);
  return result;
}

/** The functions of the library, which not every command needs. */
async function standardEngine(): Promise<Engine> {
  const { createEngine } = await import("../assess/engine.js");
  return createEngine();
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

/** The text of a file or of standard input. @throws {MalformedError} @throws {FileError} */
export function readText(name: string, io: CommandIo): Promise<NamedText> {
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
