import { checkedEvidence } from "../../assess/checked.js";
import { createEvidenceReader } from "../../assess/evidenceReader.js";
import { createReadUnitScorer, createRows } from "../../assess/scoreUnit.js";
import type { UnitScores } from "../../assess/unitScores.js";
import { createUnits } from "../../assess/units.js";
import { createWrittenUnits } from "../../assess/writtenUnits.js";
import { InvalidDocumentError } from "../../document/error.js";
import type { Issue, ParseResult } from "../../document/issue.js";
import { parseJson } from "../../document/json.js";
import { createRegistry } from "../../rules/registry.js";
import { readBundled, readDictionary } from "../bundled.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import { ErrorsFound } from "../errorsFound.js";
import type { CommandIo } from "../io.js";
import type { Line } from "../lines.js";
import { createProgress } from "../progress.js";
import { createRefusedLines } from "../refusedLines.js";

/** From this unit on a flat plan is worth the laying out; one or two units are scored sooner without. */
const PLAN_PAYS = 3;

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
      const result = Buffer.isBuffer(line) ? score(line) : refusal(line);
      if (result === undefined) continue;
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

type Answer = ParseResult<UnitScores>;

function refusal(issue: Issue): Answer {
  return { ok: false, issues: [issue] };
}

/**
 * Scores lines; one that holds nothing has no answer. What comes with the library was checked by its tests; another rubric is
 * checked as always.
 */
async function lineScorer(name: string, io: CommandIo): Promise<(line: Buffer) => Answer | undefined> {
  const rubric = (await readBundled(name, io)) ?? (await readScorer(name, io)).rubric;
  const reader = createEvidenceReader(rubric, await readDictionary(io), createRegistry());
  const units = createUnits(reader);
  const rowFor = createRows();
  const readWritten = createWrittenUnits(units, reader, textOf);
  const scoreUnit = createReadUnitScorer(units);
  let begun = 0;

  function scoreDocument(document: unknown): Answer {
    try {
      const value =
        begun < PLAN_PAYS
          ? units.scoreRationally(checkedEvidence(document, reader))
          : scoreUnit(units.read(document, rowFor));
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      return { ok: false, issues: error.issues };
    }
  }

  return (line) => {
    begun += 1;
    const unit = begun < PLAN_PAYS ? undefined : readWritten(line, rowFor);
    if (unit !== undefined) return { ok: true, value: scoreUnit(unit) };
    const text = textOf(line);
    if (text.trim() === "") return undefined;
    const document = parseJson(text);
    return document.ok ? scoreDocument(document.value) : document;
  };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
