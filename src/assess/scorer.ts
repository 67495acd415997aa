import { canonicalHash } from "../document/canonical.js";
import type { Evidence, FactEntry, FactValue } from "../evidence/types.js";
import type { FactDictionary } from "../facts/types.js";
import type { Rubric } from "../rubric/types.js";
import type { Direction } from "../rules/kind.js";
import type { Registry } from "../rules/registry.js";
import { directionsOf } from "../score/directions.js";
import { later } from "../score/later.js";
import { checkedEvidence, checkedOthers } from "./checked.js";
import type { ReadEvidence } from "./evidenceReader.js";
import type { OtherEvidence } from "./otherEvidence.js";
import { createReader } from "./reader.js";
import { createScoreSession } from "./scoreSession.js";
import { createUnitScorer } from "./scoreUnit.js";
import { seal } from "./seal.js";
import { createRationalStander, createUnitStander } from "./standUnit.js";
import type { Assessment } from "./types.js";
import type { UnitScores } from "./unitScores.js";
import type { UnitStanding } from "./unitStanding.js";
import { createUnits } from "./units.js";
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
  assessMany(all: AsyncIterable<unknown>): AsyncGenerator<Assessment, void, undefined>;
  /**
   * The scores of one unit and nothing else: the digits of `assess`, without reasons, bounds or a plan, many times faster.
   *
   * @param others - the year before and other units, for facts that follow from them. Default: none
   * @throws {InvalidDocumentError} where evidence is malformed, or for another year or type of unit
   */
  scores(evidence: unknown, others?: OtherEvidence): UnitScores;
  /** The scores of one unit after another; nothing is kept of those before. */
  scoreMany(all: Iterable<unknown>): Generator<UnitScores, void, undefined>;
  scoreMany(all: AsyncIterable<unknown>): AsyncGenerator<UnitScores, void, undefined>;
  /**
   * Where one unit stands: of every node its points, its state, its floor and its ceiling, the grade, and the deficiencies as
   * codes and numbers. The digits of `assess` without its words, many times faster.
   *
   * @param others - the year before and other units, for facts that follow from them. Default: none
   * @throws {InvalidDocumentError} where evidence is malformed, or for another year or type of unit
   */
  standing(evidence: unknown, others?: OtherEvidence): UnitStanding;
  /** The standing of one unit after another; nothing is kept of those before. */
  standings(all: Iterable<unknown>): Generator<UnitStanding, void, undefined>;
  standings(all: AsyncIterable<unknown>): AsyncGenerator<UnitStanding, void, undefined>;
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
   * The scores of the evidence as it stands, as `scores` of the scorer gives them. A fact that is changed by a plain value
   * changes only the nodes above it.
   *
   * @throws {InvalidDocumentError} where a value that was entered is not one of its fact
   */
  scores(): UnitScores;
  /**
   * The points of one node of the evidence as it stands, or of the total where no code is given: what `scores` says of
   * it, sooner where nothing else is asked.
   *
   * @returns rounded to the rubric's display places; `null` where the node has no score
   * @throws {InvalidDocumentError} where a value that was entered is not one of its fact
   * @throws {RangeError} where the rubric has no such node
   */
  score(code?: string): number | null;
  /**
   * What would be if facts were others; the session itself stays as it is.
   *
   * @throws {InvalidDocumentError} where a change names a fact that nobody knows, or gives it no value of its type
   */
  whatIf(changes: FactChanges): WhatIf;
}

/**
 * A scorer for a rubric that has been checked.
 *
 * @param elsewhere - ids of facts that other rubrics declare, which share the evidence
 */
export function createScorer(
  rubric: Rubric,
  dictionary: FactDictionary,
  registry: Registry,
  elsewhere: ReadonlySet<string> = new Set(),
): Scorer {
  const reader = createReader(rubric, dictionary, registry);
  // Scores alone and pages without a seal do without it.
  const rubricHash = later(() => canonicalHash(rubric));
  const { id, version } = dictionary;
  const units = createUnits(reader);
  const scoreUnit = createUnitScorer(units);
  const standRationally = createRationalStander(reader, elsewhere);
  const standUnit = createUnitStander(units, standRationally, elsewhere);

  function assess(document: unknown, others: OtherEvidence = {}): Assessment {
    const evidence = checkedEvidence(document, reader);
    const beside = checkedOthers(others, evidence, reader);
    return seal(reader.assess(evidence, beside, elsewhere), {
      rubricHash: rubricHash(),
      dictionary: { id, version },
      evidence,
      others: beside.provenance,
    });
  }

  function read(document: unknown, others: OtherEvidence = {}): ReadEvidence {
    const evidence = checkedEvidence(document, reader);
    return reader.read(evidence, checkedOthers(others, evidence, reader));
  }

  function scores(document: unknown, others?: OtherEvidence): UnitScores {
    if (others === undefined) return scoreUnit(document);
    const evidence = checkedEvidence(document, reader);
    return units.scoreRationally(evidence, checkedOthers(others, evidence, reader));
  }

  function standing(document: unknown, others?: OtherEvidence): UnitStanding {
    if (others === undefined) return standUnit(document);
    const evidence = checkedEvidence(document, reader);
    return standRationally(evidence, checkedOthers(others, evidence, reader));
  }

  return {
    rubric,
    assess,
    assessMany: ((all: Iterable<unknown> | AsyncIterable<unknown>) =>
      Symbol.asyncIterator in all ? eachLater(all, assess) : each(all, assess)) as Scorer["assessMany"],
    scores,
    scoreMany: ((all: Iterable<unknown> | AsyncIterable<unknown>) =>
      Symbol.asyncIterator in all ? eachLater(all, scores) : each(all, scores)) as Scorer["scoreMany"],
    standing,
    standings: ((all: Iterable<unknown> | AsyncIterable<unknown>) =>
      Symbol.asyncIterator in all ? eachLater(all, standing) : each(all, standing)) as Scorer["standings"],
    open(document, others) {
      const began = checkedEvidence(document, reader);
      const facts: { [fact: string]: FactValue | FactEntry } = Object.assign(Object.create(null), began.facts);
      const live: Evidence = { ...began, facts };
      const scored = createScoreSession(units, live);
      let shown: Evidence | undefined = began;
      const standing = (): Evidence => {
        shown ??= { ...live, facts: { ...facts } };
        return shown;
      };
      return {
        get evidence() {
          return standing();
        },
        set(fact, entry) {
          facts[fact] = entry;
          shown = undefined;
          scored.change(fact, entry);
        },
        assess: () => assess(standing(), others),
        scores: () => (others === undefined ? scored.scores() : scores(standing(), others)),
        score(code) {
          if (others === undefined) return scored.score(code);
          const all = scores(standing(), others);
          return code === undefined ? all.total : all.score(code);
        },
        whatIf: (changes) => whatIfOf((one) => read(one, others), standing(), changes),
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
