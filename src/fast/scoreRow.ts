import type { Evidence } from "../evidence/types.js";
import { completeRow } from "./complete.js";
import { createFlatUnit } from "./createUnit.js";
import type { FlatEngine } from "./engine.js";
import { runPlan } from "./run.js";
import type { FlatUnit } from "./unit.js";
import type { FlatScores } from "./work.js";

/**
 * Scores evidence that has been checked, over a row that holds its entered facts.
 *
 * @returns the unit; `undefined` where only the rational engine can score it
 */
export function scoreRow(
  engine: FlatEngine,
  evidence: Evidence,
  row: Float64Array,
  scores: FlatScores,
): FlatUnit | undefined {
  const unit = createFlatUnit(engine, evidence, row);
  completeRow(unit);
  return runPlan(unit, scores) ? unit : undefined;
}
