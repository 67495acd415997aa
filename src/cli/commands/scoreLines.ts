import { checkedEvidence } from "../../assess/checked.js";
import { createEvidenceReader } from "../../assess/evidenceReader.js";
import { createUnitScorer } from "../../assess/scoreUnit.js";
import type { UnitScores } from "../../assess/unitScores.js";
import { createUnits } from "../../assess/units.js";
import { InvalidDocumentError } from "../../document/error.js";
import type { ParseResult } from "../../document/issue.js";
import { parseJson } from "../../document/json.js";
import { createRegistry } from "../../rules/registry.js";
import { readBundled, readDictionary } from "../bundled.js";
import type { CommandContext } from "../context.js";
import { readScorer } from "../documents.js";
import type { CommandIo } from "../io.js";
import type { Line } from "../lines.js";
import { type MalformedDocument, MalformedError } from "../malformedError.js";
import { createProgress } from "../progress.js";

/** More malformed lines than this are counted and not told one by one. */
const MOST_TOLD = 20;
/** From this unit on a flat plan is worth the laying out; one or two units are scored sooner without. */
const PLAN_PAYS = 3;

/**
 * `chamdiem score RUBRIC --lines UNITS…`: reads evidence line by line and gives a line for each unit. Nothing is kept of
 * the units but, for a file, the lines to be written.
 *
 * @throws {MalformedError} at the end, where lines are malformed; the other lines were given
 */
export async function scoreLines(
  rubric: string,
  names: readonly string[],
  out: string | undefined,
  context: CommandContext,
): Promise<void> {
  const { io, text } = context;
  const score = await lineScorer(rubric, io);
  const progress = createProgress(context);
  const written: string[] = [];
  const give = (lines: string): void => void (out === undefined ? io.stdout(lines) : written.push(lines));
  const malformed: MalformedDocument[] = [];
  let refused = 0;
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
      } else {
        refused += 1;
        if (refused <= MOST_TOLD) malformed.push({ name: `${name}:${first + index}`, issues: result.issues });
      }
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
        progress.step(scored + refused, size === undefined ? undefined : read / size);
      }
    }
  } finally {
    progress.end();
  }
  if (refused > 0) {
    io.stderr(`${text("cli.lines.refused", { count: refused, scored })}\n`);
    throw new MalformedError(malformed);
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
  const rubric = (await readBundled(name, io)) ?? (await readScorer(name, io)).rubric;
  const reader = createEvidenceReader(rubric, await readDictionary(io), createRegistry());
  const units = createUnits(reader);
  const scoreByPlan = createUnitScorer(units);
  let begun = 0;
  return (document) => {
    begun += 1;
    try {
      const value =
        begun < PLAN_PAYS ? units.scoreRationally(checkedEvidence(document, reader)) : scoreByPlan(document);
      return { ok: true, value };
    } catch (error) {
      if (!(error instanceof InvalidDocumentError)) throw error;
      return { ok: false, issues: error.issues };
    }
  };
}
