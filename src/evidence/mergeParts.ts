import { type Issue, pointer } from "../document/issue.js";
import type { Evidence } from "./types.js";

/** What keeps parts from being merged: one of another period, of the unit itself, or of a unit that stands twice. */
export function partIssues(unit: Evidence, parts: readonly Evidence[]): readonly Issue[] {
  const seen = new Set([unit.unit.id]);
  return parts.flatMap(({ unit: { id }, period }, index) => {
    const issues: Issue[] = [];
    if (seen.has(id))
      issues.push({ code: "evidence.partTwice", path: pointer("", index, "unit", "id"), params: { id } });
    seen.add(id);
    if (period.year !== unit.period.year || period.quarter !== unit.period.quarter) {
      const path = pointer("", index, "period");
      issues.push({ code: "evidence.partPeriod", path, params: { id, year: String(unit.period.year) } });
    }
    return issues;
  });
}
