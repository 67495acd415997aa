import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import type { Evidence } from "../evidence/types.js";
import type { FactDefinition, FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Registry } from "../rules/registry.js";
import { type CompiledRubric, compileRubricNodes, definitionsOf } from "../score/compile.js";

/** A rubric that has been checked, ready to take evidence. */
export interface CheckedRubric {
  readonly rubric: Rubric;
  /** Shared facts and those of the rubric's own. */
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  /** Each year is compiled once. */
  compiledFor(year: number): CompiledRubric;
  /** What keeps evidence from this rubric: another year or another type of unit, and records of nodes that it does not have. */
  fitIssues(evidence: Evidence): readonly Issue[];
}

/** Opens a rubric that has been checked. */
export function openChecked(rubric: Rubric, dictionary: FactDictionary, registry: Registry): CheckedRubric {
  const byYear = new Map<number, CompiledRubric>();

  function compiledFor(year: number): CompiledRubric {
    const ready = byYear.get(year);
    if (ready !== undefined) return ready;
    const compiled = compileRubricNodes(rubric, dictionary, registry, year);
    byYear.set(year, compiled);
    return compiled;
  }

  return {
    rubric,
    definitions: definitionsOf(rubric, dictionary),
    compiledFor,
    fitIssues: (evidence) => fitIssues(rubric, evidence, compiledFor(evidence.period.year)),
  };
}

function fitIssues(rubric: Rubric, evidence: Evidence, compiled: CompiledRubric): readonly Issue[] {
  const issues: Issue[] = [];
  const { year } = evidence.period;
  const { from, to } = rubric.years;
  if (year < from || (to !== undefined && year > to)) {
    const years = to === undefined ? `${from}–` : `${from}–${to}`;
    issues.push({ code: "evidence.wrongYear", path: "/period/year", params: { year: String(year), years } });
  }
  if (rubric.unitTypes.length > 0 && !rubric.unitTypes.includes(evidence.unit.type)) {
    const params = { type: evidence.unit.type, allowed: [...rubric.unitTypes] };
    issues.push({ code: "evidence.wrongUnitType", path: "/unit/type", params });
  }
  const records = evidence.records?.[rubric.id];
  if (records === undefined) return issues;
  const codes = compiled.nodes.slice(1).map(({ code }) => code);
  for (const code of Object.keys(records)) {
    if (codes.includes(code)) continue;
    const params = { code, nearest: nearest(code, codes) ?? null };
    issues.push({ code: "evidence.unknownNode", path: pointer("/records", rubric.id, code), params });
  }
  return issues;
}
