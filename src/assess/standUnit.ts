import { isEntry } from "../evidence/facts.js";
import type { Evidence } from "../evidence/types.js";
import { createFlatUnit } from "../fast/createUnit.js";
import type { FlatEngine } from "../fast/engine.js";
import { runPlan } from "../fast/run.js";
import type { EvidenceReader } from "./evidenceReader.js";
import { createStandingFrame, flatStanding, type StandingFrame } from "./flatStanding.js";
import type { CheckedOthers } from "./otherEvidence.js";
import { createRows } from "./scoreUnit.js";
import { rationalStanding, type UnitStanding } from "./unitStanding.js";
import type { FlatFacts, Unit, Units } from "./units.js";

/** Says where units stand, by the rational engine. */
export type RationalStander = (evidence: Evidence, others?: CheckedOthers) => UnitStanding;

/** @param elsewhere - ids of facts that other rubrics declare, which share the evidence */
export function createRationalStander(reader: EvidenceReader, elsewhere: ReadonlySet<string>): RationalStander {
  return (evidence, others) => {
    const { compiled, prepared } = reader.read(evidence, others);
    const unknown = prepared.unknown.filter(({ id }) => !elsewhere.has(id));
    return rationalStanding(compiled, { ...prepared, unknown });
  };
}

/**
 * Says where units stand, one after another.
 *
 * @returns a function of evidence documents, which throws `InvalidDocumentError` where one is malformed or does not fit
 */
export function createUnitStander(
  units: Units,
  standRationally: RationalStander,
  elsewhere: ReadonlySet<string>,
): (document: unknown) => UnitStanding {
  const rowFor = createRows();
  const standUnit = createReadUnitStander(elsewhere);
  return (document) => {
    const unit = units.read(document, rowFor);
    return standUnit(unit) ?? standRationally(unit.evidence);
  };
}

/** Says of units that have been read where they stand; `undefined` where only the rational engine can tell. */
export function createReadUnitStander(elsewhere: ReadonlySet<string>): (unit: Unit) => UnitStanding | undefined {
  const frames = new Map<FlatEngine, StandingFrame>();

  function frameFor(engine: FlatEngine): StandingFrame {
    const ready = frames.get(engine) ?? createStandingFrame(engine.plan);
    frames.set(engine, ready);
    return ready;
  }

  return ({ evidence, flat }) => {
    if (flat === undefined || mayGrow(flat)) return undefined;
    const { engine, row } = flat;
    const unit = createFlatUnit(engine, evidence, row);
    if (!runPlan(unit, engine.workspace)) return undefined;
    return flatStanding(unit, engine.workspace, frameFor(engine), countUnknown(flat, elsewhere));
  };
}

/** True where a fact was entered as what it is at least: what follows from it is not certain. */
function mayGrow({ open }: FlatFacts): boolean {
  return Object.values(open).some((fact) => isEntry(fact) && fact.atLeast === true);
}

function countUnknown({ engine, open }: FlatFacts, elsewhere: ReadonlySet<string>): number {
  const { definitions } = engine.plan.compiled;
  return Object.keys(open).filter((fact) => !definitions.has(fact) && !elsewhere.has(fact)).length;
}
