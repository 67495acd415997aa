import { readEnteredFacts } from "../evidence/facts.js";
import { checkEvidence } from "../evidence/parse.js";
import type { Evidence } from "../evidence/types.js";
import { compileFlat } from "../fast/compile.js";
import { createFlatEngine, type FlatEngine } from "../fast/engine.js";
import { clearRow, enteredAmong, fillKnown, fillRow, hasDoubtfulParts } from "../fast/row.js";
import { scoreRubric } from "../score/score.js";
import { checkedEvidence } from "./checked.js";
import type { EvidenceReader } from "./evidenceReader.js";
import type { CheckedOthers } from "./otherEvidence.js";
import { rationalUnitScores, type UnitScores } from "./unitScores.js";

/** Evidence that has been checked and fits, with its entered facts in a row where the rubric has a flat plan. */
export interface Unit {
  readonly evidence: Evidence;
  readonly flat: FlatFacts | undefined;
}

/** The facts of a unit as a flat plan reads them. */
export interface FlatFacts {
  readonly engine: FlatEngine;
  readonly row: Float64Array;
  /** Those that the row alone does not tell all about: entries, lists, texts, ids that nobody defined. */
  readonly open: NonNullable<Evidence["facts"]>;
}

/** Reads units for their scores alone; each year is laid out once. */
export interface Units {
  /**
   * @param rowFor - where the facts are put; what was there before is lost. Default: a row of the unit's own
   * @throws {InvalidDocumentError} where evidence is malformed, or for another year or type of unit
   */
  read(document: unknown, rowFor?: (engine: FlatEngine) => Float64Array): Unit;
  /** The engine of a year; `undefined` where the rubric has no flat plan. */
  engineFor(year: number): FlatEngine | undefined;
  /** The scores by the rational engine. */
  scoreRationally(evidence: Evidence, others?: CheckedOthers): UnitScores;
}

export function createUnits(reader: EvidenceReader): Units {
  const byYear = new Map<number, FlatEngine | undefined>();

  function engineFor(year: number): FlatEngine | undefined {
    if (byYear.has(year)) return byYear.get(year);
    const plan = compileFlat(reader.compiledFor(year));
    const engine = plan && createFlatEngine(plan);
    byYear.set(year, engine);
    return engine;
  }

  return {
    read(document, rowFor = newRow) {
      const year = yearOf(document, reader);
      const engine = year === undefined ? undefined : engineFor(year);
      const plain = engine && readPlainly(document as Evidence, engine, rowFor(engine), reader);
      return plain ?? readClosely(document, engineFor, reader);
    },
    engineFor,
    scoreRationally(evidence, others) {
      const { compiled, prepared } = reader.read(evidence, others);
      return rationalUnitScores(compiled, evidence, scoreRubric(compiled, prepared.situation));
    },
  };
}

function newRow({ plan }: FlatEngine): Float64Array {
  return new Float64Array(plan.slots.size);
}

/** @returns `undefined` where something may be wrong */
function readPlainly(
  document: Evidence,
  engine: FlatEngine,
  row: Float64Array,
  reader: EvidenceReader,
): Unit | undefined {
  clearRow(row);
  const open = enterDocument(document, engine, row, reader);
  return open && { evidence: document, flat: { engine, row, open } };
}

/** The year of what looks like evidence for one of the years of the rubric. */
export function yearOf(document: unknown, { rubric: { years } }: EvidenceReader): number | undefined {
  const { period, facts } = Object(document) as { readonly period?: unknown; readonly facts?: unknown };
  const { year } = Object(period) as { readonly year?: unknown };
  const isMap = typeof facts === "object" && facts !== null && !Array.isArray(facts);
  return isMap && Number.isInteger(year) && (year as number) >= years.from && (year as number) <= (years.to ?? 9999)
    ? (year as number)
    : undefined;
}

/**
 * Reads the facts of a document into a row, beside those that stand there. Most are plain values that their slots prove right;
 * only what is left is checked as a document.
 *
 * @returns the facts that the row alone does not tell all about; `undefined` where something may be wrong
 */
export function enterDocument(
  document: Evidence,
  { plan }: FlatEngine,
  row: Float64Array,
  reader: EvidenceReader,
): FlatFacts["open"] | undefined {
  const open = fillRow(plan, document.facts ?? {}, row);
  const rest = checkEvidence({ ...document, facts: open }, reader.definitions);
  if (!rest.ok) return undefined;
  fillKnown(plan, readEnteredFacts(rest.value, reader.definitions).known, row);
  return hasDoubtfulParts(plan, row) || reader.fitIssues(document).length > 0 ? undefined : open;
}

function readClosely(
  document: unknown,
  engineFor: (year: number) => FlatEngine | undefined,
  reader: EvidenceReader,
): Unit {
  const evidence = checkedEvidence(document, reader);
  const engine = engineFor(evidence.period.year);
  if (engine === undefined) return { evidence, flat: undefined };
  const row = newRow(engine);
  clearRow(row);
  const open = fillRow(engine.plan, evidence.facts ?? {}, row);
  fillKnown(engine.plan, enteredAmong(engine.plan, evidence, Object.keys(open)), row);
  return { evidence, flat: { engine, row, open } };
}
