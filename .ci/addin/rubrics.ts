import { readRubricText, readScorer } from "../../src/cli/documents.js";
import { type CommandIo, processIo } from "../../src/cli/io.js";
import { lintInput } from "../../src/cli/lintInput.js";
import { MalformedError } from "../../src/cli/malformedError.js";
import type { Issue } from "../../src/document/issue.js";
import { formatIssue } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";

/**
 * The rubrics that add-ins get: the bundled ones and those of one's own, which may be tailorings, as wherever the
 * command takes a rubric. The add-ins do not check rubrics again, so a malformed one, or one in which the prover finds
 * an error, ends the build.
 */
export async function addinRubrics(files: readonly string[]): Promise<ReadonlyMap<string, Rubric>> {
  const all = new Map<string, Rubric>(Object.entries(rubrics));
  const io = processIo();
  for (const file of files) {
    const rubric = await readRubric(file, io).catch(inWords);
    all.set(rubric.id, rubric);
  }
  return all;
}

async function readRubric(file: string, io: CommandIo): Promise<Rubric> {
  const { findings } = await lintInput(await readRubricText(file, io), io);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(linesOf(file, errors));
  return (await readScorer(file, io)).rubric;
}

function inWords(error: unknown): never {
  if (!(error instanceof MalformedError)) throw error;
  throw new Error(error.documents.map(({ name, issues }) => linesOf(name, issues)).join("\n"));
}

function linesOf(name: string, issues: readonly Issue[]): string {
  return issues.map((issue) => `${name}: ${formatIssue(issue, "vi")}`).join("\n");
}
