import type { LintFinding } from "../lint/lintRubric.js";
import type { Words } from "./words.js";

/** How many rubrics were looked at, and how many findings of each severity there are. */
export function lintCounts(
  rubrics: readonly { readonly findings: readonly LintFinding[] }[],
  information: boolean,
  words: Words,
): string {
  const count = (severity: LintFinding["severity"]): number =>
    rubrics.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length, 0);
  const told = count("information");
  return [
    words.text("report.lint.rubrics", { count: rubrics.length }),
    words.text("report.lint.errors", { count: count("error") }),
    words.text("report.lint.warnings", { count: count("warning") }),
    words.text(information || told === 0 ? "report.lint.told" : "report.lint.hidden", { count: told }),
  ].join("; ");
}
