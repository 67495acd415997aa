import { completeRow } from "../fast/complete.js";
import { createFlatUnit } from "../fast/createUnit.js";
import type { FlatEngine } from "../fast/engine.js";
import { runPlan } from "../fast/run.js";
import { createScores, type FlatScores } from "../fast/work.js";
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

/** Scores units that have been read, one after another, in the same arrays. */
export function createReadUnitScorer({ scoreRationally }: Pick<Units, "scoreRationally">): (unit: Unit) => UnitScores {
  const workspaces = new Map<FlatEngine, FlatScores>();

  function workspaceFor(engine: FlatEngine): FlatScores {
    const ready = workspaces.get(engine) ?? createScores(engine.plan);
    workspaces.set(engine, ready);
    return ready;
  }

  return ({ evidence, flat }) => {
    if (flat === undefined) return scoreRationally(evidence);
    const { engine, row } = flat;
    const scores = workspaceFor(engine);
    const unit = createFlatUnit(engine, evidence, row);
    completeRow(unit);
    const isFlat = runPlan(unit, scores);
    const printed = isFlat ? flatUnitScores(engine.plan, evidence.unit.id, scores, unit.effects) : undefined;
    return printed ?? scoreRationally(evidence);
  };
}
