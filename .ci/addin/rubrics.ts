import { readFileSync } from "node:fs";
import { formatIssue, lintRubric, parseJson, parseRubric } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";

/**
 * The rubrics that add-ins get: the bundled ones and those of one's own. The add-ins do not check rubrics again, so a
 * malformed one, or one in which the prover finds an error, ends the build.
 */
export function addinRubrics(files: readonly string[]): ReadonlyMap<string, Rubric> {
  const all = new Map<string, Rubric>(Object.entries(rubrics));
  for (const file of files) {
    const rubric = readRubric(file);
    all.set(rubric.id, rubric);
  }
  return all;
}

function readRubric(file: string): Rubric {
  const text = readFileSync(file, "utf8");
  const json = parseJson(text);
  const result = json.ok ? parseRubric(json.value) : json;
  if (!result.ok) throw new Error(result.issues.map((issue) => `${file}: ${formatIssue(issue, "vi")}`).join("\n"));
  const errors = lintRubric(text).filter(({ severity }) => severity === "error");
  if (errors.length === 0) return result.value;
  throw new Error(errors.map((one) => `${file}: ${formatIssue(one, "vi")}`).join("\n"));
}
