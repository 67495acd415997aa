import { createFlatUnit } from "../fast/createUnit.js";
import type { FlatEngine } from "../fast/engine.js";
import { runPlan } from "../fast/run.js";
import { flatUnitScores, type UnitScores } from "./unitScores.js";
import type { Unit, Units } from "./units.js";

/**
 * Scores documents one after another.
 *
 * @returns a function of evidence documents, which throws `InvalidDocumentError` where one is malformed or does not fit
 */
export function createUnitScorer(units: Units): (document: unknown) => UnitScores {
  const rowFor = createRows();
  const scoreUnit = createReadUnitScorer(units);
  return (document) => scoreUnit(units.read(document, rowFor));
}

/** Gives one row for each engine, over and over. */
export function createRows(): (engine: FlatEngine) => Float64Array {
  const rows = new Map<FlatEngine, Float64Array>();
  return (engine) => {
    const ready = rows.get(engine) ?? new Float64Array(engine.plan.slots.size);
    rows.set(engine, ready);
    return ready;
  };
}

/** Scores units that have been read, one after another. */
export function createReadUnitScorer({ scoreRationally }: Pick<Units, "scoreRationally">): (unit: Unit) => UnitScores {
  return ({ evidence, flat }) => {
    if (flat === undefined) return scoreRationally(evidence);
    const { engine, row } = flat;
    const scores = engine.workspace;
    const unit = createFlatUnit(engine, evidence, row);
    const printed = runPlan(unit, scores) ? flatUnitScores(engine.plan, evidence, scores, unit.effects) : undefined;
    return printed ?? scoreRationally(evidence);
  };
}
