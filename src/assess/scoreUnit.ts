import { runPlan } from "../fast/run.js";
import { completeRow, createFlatUnit, type FlatEngine } from "../fast/unit.js";
import { createScores, type FlatScores } from "../fast/work.js";
import { flatUnitScores, type UnitScores } from "./unitScores.js";
import type { Unit, Units } from "./units.js";

/** Scores units one after another; the arrays that they are worked out in are the same for all. */
export function createUnitScorer({ scoreRationally }: Units): (unit: Unit) => UnitScores {
  const workspaces = new WeakMap<FlatEngine, FlatScores>();

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
    completeRow(engine, unit);
    const isFlat = runPlan(engine.plan, unit, scores);
    const printed = isFlat ? flatUnitScores(engine.plan, evidence.unit.id, scores, unit.effects) : undefined;
    return printed ?? scoreRationally(evidence);
  };
}
