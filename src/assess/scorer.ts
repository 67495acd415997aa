import { canonicalHash } from "../document/canonical.js";
import { InvalidDocumentError } from "../document/error.js";
import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import { checkEvidence } from "../evidence/parse.js";
import type { Evidence, FactEntry, FactValue } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Direction } from "../rules/kind.js";
import type { Registry } from "../rules/registry.js";
import { type CompiledRubric, compileRubricNodes, definitionsOf } from "../score/compile.js";
import { directionsOf } from "../score/directions.js";
import { type Prepared, prepare } from "../score/prepare.js";
import { assemble } from "./assemble.js";
import { type CheckedOthers, checkOthers, type OtherEvidence } from "./otherEvidence.js";
import type { Assessment } from "./types.js";
import { type FactChanges, type WhatIf, whatIfOf } from "./whatIf.js";

/**
 * A rubric, ready to score any number of units.
 *
 * @remarks Since 0.1.0
 */
export interface Scorer {
  readonly rubric: Rubric;
  /**
   * The whole answer for one unit.
   *
   * @param others - the year before and other units, for facts that follow from them. Default: none
   * @throws {InvalidDocumentError} where evidence is malformed, or for another year or type of unit
   */
  assess(evidence: unknown, others?: OtherEvidence): Assessment;
  /** One assessment after another; nothing is kept of those before. */
  assessMany(all: Iterable<unknown>): Generator<Assessment, void, undefined>;
  /** A session over one unit's evidence, for what-ifs and spreadsheets. */
  open(evidence: unknown, others?: OtherEvidence): Session;
  /** Where each fact moves each leaf, for the evidence of a year. */
  directions(year: number): ReadonlyMap<string, ReadonlyMap<string, Direction>>;
}

/**
 * Evidence that is changed fact by fact.
 *
 * @remarks Since 0.1.0
 */
export interface Session {
  /** Enters a fact; `null` takes it back. */
  set(fact: string, value: FactValue | FactEntry): void;
  /** The evidence as it stands. */
  readonly evidence: Evidence;
  assess(): Assessment;
  /**
   * What would be if facts were others; the session itself stays as it is.
   *
   * @throws {InvalidDocumentError} where a change names a fact that nobody knows, or gives it no value of its type
   */
  whatIf(changes: FactChanges): WhatIf;
}

/** A rubric that has been checked, with what it makes of evidence. */
export interface Reader {
  readonly rubric: Rubric;
  readonly dictionary: FactDictionary;
  compiledFor(year: number): CompiledRubric;
  /** @throws {InvalidDocumentError} where evidence is malformed, or for another year or type of unit */
  checked(evidence: unknown): Evidence;
  /** Evidence that has been checked, ready to score, beside other evidence. */
  read(evidence: Evidence, others?: OtherEvidence): ReadEvidence;
}

/** Evidence as one rubric reads it. */
export interface ReadEvidence {
  readonly compiled: CompiledRubric;
  readonly prepared: Prepared;
  readonly others: CheckedOthers["provenance"];
}

/** Reads evidence for a rubric that has been checked; each year is compiled once. */
export function createReader(rubric: Rubric, dictionary: FactDictionary, registry: Registry): Reader {
  const definitions = definitionsOf(rubric, dictionary);
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
    dictionary,
    compiledFor,
    checked(value) {
      const result = checkEvidence(value, definitions);
      if (!result.ok) throw new InvalidDocumentError(result.issues);
      const issues = fitIssues(rubric, result.value, compiledFor(result.value.period.year));
      if (issues.length > 0) throw new InvalidDocumentError(issues);
      return result.value;
    },
    read(evidence, others = {}) {
      const compiled = compiledFor(evidence.period.year);
      const beside = checkOthers(others, evidence, compiled);
      if (!beside.ok) throw new InvalidDocumentError(beside.issues);
      const informed: CompiledRubric = {
        ...compiled,
        derivations: { ...compiled.derivations, others: beside.value.facts },
      };
      return { compiled: informed, prepared: prepare(informed, evidence), others: beside.value.provenance };
    },
  };
}

/**
 * A scorer for a rubric that has been checked.
 *
 * @param elsewhere - ids of facts that other rubrics declare, which share the evidence: here they say nothing, but they are known
 */
export function createScorer(
  rubric: Rubric,
  dictionary: FactDictionary,
  registry: Registry,
  elsewhere: ReadonlySet<string> = new Set(),
): Scorer {
  const reader = createReader(rubric, dictionary, registry);
  const { checked } = reader;
  const provenance = {
    rubricHash: canonicalHash(rubric),
    dictionary: { id: dictionary.id, version: dictionary.version },
  };

  function assess(value: unknown, besides?: OtherEvidence): Assessment {
    const { compiled, prepared, others } = reader.read(checked(value), besides);
    const unknown = prepared.unknown.filter(({ id }) => !elsewhere.has(id));
    return assemble(compiled, { ...prepared, unknown }, { ...provenance, others });
  }

  return {
    rubric,
    assess,
    *assessMany(all) {
      for (const evidence of all) yield assess(evidence);
    },
    open(value, others) {
      let evidence = checked(value);
      return {
        get evidence() {
          return evidence;
        },
        set(fact, entry) {
          evidence = { ...evidence, facts: { ...evidence.facts, [fact]: entry } };
        },
        assess: () => assess(evidence, others),
        whatIf: (changes) => whatIfOf((one) => reader.read(checked(one), others), evidence, changes),
      };
    },
    directions: (year) => directionsOf(reader.compiledFor(year)),
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
