import type { Rubric } from "../../rubric/types.js";
import { finding, type LintFinding, suggest } from "./finding.js";

/**
 * Two rubrics of one index family in force for one type of unit in one year: an error where the same body issued both,
 * for then nobody knows which one counts; a warning where two bodies did. A model or a sample is for units without a
 * rubric and stands back: then it is only told.
 */
export function rivals(rubrics: readonly (Rubric | undefined)[]): readonly LintFinding[] {
  const found: LintFinding[] = [];
  for (const [index, rubric] of rubrics.entries()) {
    for (const other of rubrics.slice(0, index)) {
      if (rubric === undefined || other === undefined || rubric.family !== other.family) continue;
      const years = commonYears(rubric, other);
      const types = commonTypes(rubric, other);
      if (years === undefined || types === undefined) continue;
      const params = { rubric: rubric.id, other: other.id, family: rubric.family, years, types };
      found.push(
        finding(severityOf(rubric, other), "rivalRubrics", `/${index}/years`, {
          params,
          suggestion: suggest("endRubric", params),
        }),
      );
    }
  }
  return found;
}

function severityOf(rubric: Rubric, other: Rubric): LintFinding["severity"] {
  if (rubric.id === other.id) return "error";
  const isOwn = ({ status }: Rubric): boolean => status === "model" || status === "sample";
  if (isOwn(rubric) !== isOwn(other)) return "information";
  return rubric.issuer.vi === other.issuer.vi ? "error" : "warning";
}

/** The years in which both are in force, in words. */
function commonYears({ years: left }: Rubric, { years: right }: Rubric): string | undefined {
  const from = Math.max(left.from, right.from);
  const to = Math.min(left.to ?? Number.POSITIVE_INFINITY, right.to ?? Number.POSITIVE_INFINITY);
  if (from > to) return undefined;
  return to === Number.POSITIVE_INFINITY ? `${from}–` : from === to ? String(from) : `${from}–${to}`;
}

/** The types of unit that both are for; an empty list for any. */
function commonTypes({ unitTypes: left }: Rubric, { unitTypes: right }: Rubric): readonly string[] | undefined {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const both = left.filter((type) => right.includes(type));
  return both.length === 0 ? undefined : both;
}
