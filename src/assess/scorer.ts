import { canonicalHash } from "../document/canonical.js";
import { InvalidDocumentError } from "../document/error.js";
import type { Evidence, FactEntry, FactValue } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Direction } from "../rules/kind.js";
import type { Registry } from "../rules/registry.js";
import type { CompiledRubric } from "../score/compile.js";
import { directionsOf } from "../score/directions.js";
import { type Prepared, prepare } from "../score/prepare.js";
import { assemble } from "./assemble.js";
import { openChecked } from "./checkedRubric.js";
import { type CheckedOthers, checkOthers, type OtherEvidence } from "./otherEvidence.js";
import { summaryOf, type UnitSummary } from "./summary.js";
import type { Assessment } from "./types.js";

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
  assessMany(all: AsyncIterable<unknown>): AsyncGenerator<Assessment, void, undefined>;
  /**
   * The total of one unit as its assessment says it, without all else: for many units.
   *
   * @throws {InvalidDocumentError} as `assess` does
   */
  summarize(evidence: unknown): UnitSummary;
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
  const { compiledFor, check } = openChecked(rubric, dictionary, registry);
  return {
    rubric,
    dictionary,
    compiledFor,
    checked(value) {
      const result = check(value);
      if (!result.ok) throw new InvalidDocumentError(result.issues);
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
    assessMany: ((all: Iterable<unknown> | AsyncIterable<unknown>) =>
      Symbol.asyncIterator in all ? eachLater(all, assess) : each(all, assess)) as Scorer["assessMany"],
    summarize(value) {
      const { compiled, prepared } = reader.read(checked(value));
      return summaryOf(compiled, prepared);
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
      };
    },
    directions: (year) => directionsOf(reader.compiledFor(year)),
  };
}

function* each<Result>(all: Iterable<unknown>, work: (one: unknown) => Result): Generator<Result, void, undefined> {
  for (const one of all) yield work(one);
}

async function* eachLater<Result>(
  all: AsyncIterable<unknown>,
  work: (one: unknown) => Result,
): AsyncGenerator<Result, void, undefined> {
  for await (const one of all) yield work(one);
}
