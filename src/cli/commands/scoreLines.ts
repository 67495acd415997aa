import { createReader } from "../../assess/reader.js";
import { createUnitScorer } from "../../assess/scoreUnit.js";
import type { UnitScores } from "../../assess/unitScores.js";
import { createUnits } from "../../assess/units.js";
import { InvalidDocumentError } from "../../document/error.js";
import type { ParseResult } from "../../document/issue.js";
import { parseJson } from "../../document/json.js";
import type { FactDictionary } from "../../facts/types.js";
import type { Rubric } from "../../rubric/types.js";
import { createRegistry } from "../../rules/registry.js";
import { bundledPath } from "../bundled.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import { ErrorsFound } from "../errorsFound.js";
import type { CommandIo } from "../io.js";
import type { Line } from "../lines.js";
import { createProgress } from "../progress.js";
import { createRefusedLines } from "../refusedLines.js";

/**
 * `chamdiem score RUBRIC --lines UNITS…`: reads evidence line by line and gives a line for each unit. Nothing is kept of
 * the units but, for a file, the lines to be written.
 *
 * @throws {ErrorsFound} at the end, where lines are malformed and have been told; the other lines were given
 */
export async function scoreLines(
  rubric: string,
  names: readonly string[],
  out: string | undefined,
  context: CommandContext,
): Promise<void> {
  const { io } = context;
  const score = await lineScorer(rubric, io);
  const progress = createProgress(context);
  const written: string[] = [];
  function give(lines: string): void {
    if (out !== undefined) {
      written.push(lines);
      return;
    }
    if (io.columns !== undefined) progress.hide();
    io.stdout(lines);
  }

  const refused = createRefusedLines(context);
  let scored = 0;

  /** The answers to some lines, of which the first has the number. */
  function answersTo(lines: readonly Line[], name: string, first: number): string {
    let answers = "";
    for (const [index, line] of lines.entries()) {
      if (typeof line === "string" && isBlank(line)) continue;
      const document = read(line);
      const result = document.ok ? score(document.value) : document;
      if (result.ok) {
        const { unit, total, percent, grade, missing } = result.value;
        answers += `${JSON.stringify({ unit, total, percent, grade, missing })}\n`;
        scored += 1;
      } else refused.add(name, first + index, result.issues);
    }
    return answers;
  }

  try {
    for (const name of names) {
      let first = 1;
      const { size, batches } = await io.lines(name);
      for await (const { lines, read } of batches) {
        const answers = answersTo(lines, name, first);
        if (answers !== "") give(answers);
        first += lines.length;
        progress.step(scored + refused.count(), size === undefined ? undefined : read / size);
      }
    }
  } finally {
    progress.end();
  }
  if (refused.count() > 0) {
    refused.report(scored);
    throw new ErrorsFound();
  }
  if (out !== undefined) await io.writeFile(out, written.join(""));
}

function isBlank(line: string): boolean {
  return line.length < 1000 && line.trim() === "";
}

function read(line: Line): ParseResult<unknown> {
  return typeof line === "string" ? parseJson(line) : { ok: false, issues: [line] };
}

/** What comes with the library was checked by its tests; another rubric is checked as always. */
async function lineScorer(name: string, io: CommandIo): Promise<(document: unknown) => ParseResult<UnitScores>> {
  const dictionary = JSON.parse(await io.packaged.read("rubrics/facts.json")) as FactDictionary;
  const path = name.endsWith(".json") ? undefined : bundledPath(name);
  const bundled = path === undefined ? undefined : await io.packaged.read(path).catch(() => undefined);
  const rubric = bundled === undefined ? (await readScorer(name, io)).rubric : (JSON.parse(bundled) as Rubric);
  const score = createUnitScorer(createUnits(createReader(rubric, dictionary, createRegistry())));
  return (document) => {
    try {
      return { ok: true, value: score(document) };
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      return { ok: false, issues: error.issues };
    }
  };
}
