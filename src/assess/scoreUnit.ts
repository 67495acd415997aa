import { runPlan } from "../fast/run.js";
import { completeRow, createFlatUnit, type FlatEngine } from "../fast/unit.js";
import { createScores, type FlatScores } from "../fast/work.js";
import { flatUnitScores, type UnitScores } from "./unitScores.js";
import type { Units } from "./units.js";

/** The arrays that units are worked out in, one after another. */
interface Workspace {
  readonly row: Float64Array;
  readonly scores: FlatScores;
}

/**
 * Scores units one after another.
 *
 * @returns a function of evidence documents, which throws `InvalidDocumentError` where one is malformed or does not fit
 */
export function createUnitScorer(units: Units): (document: unknown) => UnitScores {
  const workspaces = new Map<FlatEngine, Workspace>();

  function workspaceFor(engine: FlatEngine): Workspace {
    const { plan } = engine;
    const ready = workspaces.get(engine) ?? { row: new Float64Array(plan.slots.size), scores: createScores(plan) };
    workspaces.set(engine, ready);
    return ready;
  }

  return (document) => {
    const { evidence, flat } = units.read(document, (engine) => workspaceFor(engine).row);
    if (flat === undefined) return units.scoreRationally(evidence);
    const { engine, row } = flat;
    const { scores } = workspaceFor(engine);
    const unit = createFlatUnit(engine, evidence, row);
    completeRow(engine, unit);
    const isFlat = runPlan(engine.plan, unit, scores);
    const printed = isFlat ? flatUnitScores(engine.plan, evidence.unit.id, scores, unit.effects) : undefined;
    return printed ?? units.scoreRationally(evidence);
  };
}
