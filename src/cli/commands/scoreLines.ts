import type { CommandContext } from "../context.js";
import { ErrorsFound } from "../errorsFound.js";
import { createLineScorer } from "../lineScorer.js";
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
  const score = await createLineScorer(rubric, io);
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
      const result = score(line);
      if (result === undefined) continue;
      if (result.ok) {
        const { unit, period, total, percent, grade, missing } = result.value;
        answers += `${JSON.stringify({ unit, period, total, percent, grade, missing })}\n`;
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
