import { canonicalHash } from "../document/canonical.js";
import { InvalidDocumentError } from "../document/error.js";
import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import type { Evidence } from "../evidence/types.js";
import type { FactDefinition, FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Registry } from "../rules/registry.js";
import { type CompiledRubric, compileRubricNodes, definitionsOf } from "../score/compile.js";
import { type Prepared, prepare } from "../score/prepare.js";
import { assemble } from "./assemble.js";
import type { CheckedOthers } from "./otherEvidence.js";
import type { Assessment } from "./types.js";

/**
 * A rubric that has been checked, with what it makes of evidence that has been checked. Who reads documents of others
 * takes a scorer; who makes the evidence itself, as the add-ins do from cells, needs no validators.
 */
export interface Reader {
  readonly rubric: Rubric;
  readonly dictionary: FactDictionary;
  /** Shared facts and those of the rubric's own. */
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  compiledFor(year: number): CompiledRubric;
  /** @throws {InvalidDocumentError} where the evidence is for another year or type of unit, or for other nodes */
  requireFit(evidence: Evidence): void;
  /** Evidence that fits, ready to score, beside other evidence. */
  read(evidence: Evidence, others?: CheckedOthers): ReadEvidence;
  /**
   * The whole answer for evidence that fits.
   *
   * @param elsewhere - ids of facts that other rubrics declare, which share the evidence: here they say nothing, but they are known
   */
  assess(evidence: Evidence, others?: CheckedOthers, elsewhere?: ReadonlySet<string>): Assessment;
}

/** Evidence as one rubric reads it. */
export interface ReadEvidence {
  readonly compiled: CompiledRubric;
  readonly prepared: Prepared;
}

const NOTHING_BESIDE: CheckedOthers = { facts: {}, provenance: {} };
const NOWHERE: ReadonlySet<string> = new Set();

/** Reads evidence for a rubric that has been checked; each year is compiled once. */
export function createReader(rubric: Rubric, dictionary: FactDictionary, registry: Registry): Reader {
  const byYear = new Map<number, CompiledRubric>();
  let rubricHash: string | undefined;

  function compiledFor(year: number): CompiledRubric {
    const ready = byYear.get(year);
    if (ready !== undefined) return ready;
    const compiled = compileRubricNodes(rubric, dictionary, registry, year);
    byYear.set(year, compiled);
    return compiled;
  }

  function read(evidence: Evidence, { facts }: CheckedOthers = NOTHING_BESIDE): ReadEvidence {
    const compiled = compiledFor(evidence.period.year);
    const informed: CompiledRubric = { ...compiled, derivations: { ...compiled.derivations, others: facts } };
    return { compiled: informed, prepared: prepare(informed, evidence) };
  }

  return {
    rubric,
    dictionary,
    definitions: definitionsOf(rubric, dictionary),
    compiledFor,
    requireFit(evidence) {
      const issues = fitIssues(rubric, evidence, compiledFor(evidence.period.year));
      if (issues.length > 0) throw new InvalidDocumentError(issues);
    },
    read,
    assess(evidence, others = NOTHING_BESIDE, elsewhere = NOWHERE) {
      const { compiled, prepared } = read(evidence, others);
      const unknown = prepared.unknown.filter(({ id }) => !elsewhere.has(id));
      rubricHash ??= canonicalHash(rubric);
      return assemble(
        compiled,
        { ...prepared, unknown },
        { rubricHash, dictionary: { id: dictionary.id, version: dictionary.version }, others: others.provenance },
      );
    },
  };
}

/** Evidence for another year or another type of unit, and records of nodes that the rubric does not have. */
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
  const codes = compiled.nodes.slice(1).map(({ code }) => code);
  for (const code of Object.keys(evidence.records?.[rubric.id] ?? {})) {
    if (codes.includes(code)) continue;
    const params = { code, nearest: nearest(code, codes) ?? null };
    issues.push({ code: "evidence.unknownNode", path: pointer("/records", rubric.id, code), params });
  }
  return issues;
}
