import type { Message, MessageParam } from "../../i18n/message.js";
import type { Rubric } from "../../rubric/types.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { witnessOf } from "./witness.js";

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
          witness: unitOf(rubric, other, types),
        }),
      );
    }
  }
  return found;
}

/** Evidence of a unit and a year that both rubrics are for. */
function unitOf(rubric: Rubric, other: Rubric, types: MessageParam): LintFinding["witness"] {
  const unitTypes = Array.isArray(types) ? types.map(String) : [];
  const year = Math.max(rubric.years.from, other.years.from);
  return witnessOf({ ...rubric, unitTypes }, new Map(), { year });
}

function severityOf(rubric: Rubric, other: Rubric): LintFinding["severity"] {
  if (rubric.id === other.id) return "error";
  const isOwn = ({ status }: Rubric): boolean => status === "model" || status === "sample";
  if (isOwn(rubric) !== isOwn(other)) return "information";
  return rubric.issuer.vi === other.issuer.vi ? "error" : "warning";
}

/** The years in which both are in force, in words. */
function commonYears({ years: left }: Rubric, { years: right }: Rubric): Message | undefined {
  const from = Math.max(left.from, right.from);
  const to = Math.min(left.to ?? Number.POSITIVE_INFINITY, right.to ?? Number.POSITIVE_INFINITY);
  if (from > to) return undefined;
  if (to === Number.POSITIVE_INFINITY) return { code: "lint.years.since", params: { from: String(from) } };
  return { code: "lint.years.between", params: { from: String(from), to: String(to) } };
}

/** The types of unit that both are for. */
function commonTypes({ unitTypes: left }: Rubric, { unitTypes: right }: Rubric): MessageParam | undefined {
  const both = left.length === 0 ? right : right.length === 0 ? left : left.filter((type) => right.includes(type));
  if (left.length + right.length === 0) return { code: "lint.anyUnit", params: {} };
  return both.length === 0 ? undefined : both;
}
