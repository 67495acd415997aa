import { createEngine } from "../assess/engine.js";
import { parseJson } from "../document/json.js";
import { placed } from "../document/places.js";
import { type LintFinding, lintRubric } from "../lint/lintRubric.js";
import { isTailoring } from "../tailoring/isTailoring.js";
import { originOf } from "../tailoring/origins.js";
import { basesOf } from "./bases.js";
import type { NamedText } from "./documents.js";
import type { CommandIo } from "./io.js";

/** What the prover finds in a rubric of the command line, and what it looked at. */
export interface LintedInput {
  readonly name: string;
  readonly text: string;
  /** For `lintRubrics`: the text, or the rubric that a tailoring makes. */
  readonly rubric: unknown;
  readonly findings: readonly LintFinding[];
}

/**
 * Proves a rubric. Of a tailoring the rubric that it makes is proved as a whole: what is found in its own changes has its place there; what
 * is found in the base is told as `ID#PATH` of the base.
 *
 * @throws {MalformedError} where a file beside a tailoring may be its base and is malformed
 */
export async function lintInput({ name, text }: NamedText, io: CommandIo): Promise<LintedInput> {
  const json = parseJson(text);
  if (!json.ok || !isTailoring(json.value)) return { name, text, rubric: text, findings: lintRubric(text) };
  const result = createEngine().tailorRubric(json.value, await basesOf(json.value, name, io));
  if (!result.ok) {
    const findings = result.issues.map((issue): LintFinding => ({ ...issue, severity: "error" }));
    return { name, text, rubric: undefined, findings: placed(findings, text) };
  }
  const { value, origins } = result;
  const findings = lintRubric(value).map((finding): LintFinding => {
    const { id, version, path } = originOf(origins, finding.path);
    const isOwn = id === value.id && version === value.version;
    return { ...finding, path: isOwn ? path : `${id}#${path}` };
  });
  return { name, text, rubric: value, findings: placed(findings, text) };
}
