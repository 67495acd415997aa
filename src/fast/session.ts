import type { Evidence } from "../evidence/types.js";
import { createFlatUnit } from "./createUnit.js";
import { mayFollow } from "./derived.js";
import type { FlatEngine } from "./engine.js";
import { finishNode, scoreNode } from "./node.js";
import type { FlatPlan } from "./plan.js";
import { runPlan } from "./run.js";
import type { FlatUnit } from "./unit.js";
import { countNode, createScores, type FlatScores } from "./work.js";

/** The scores of a unit, kept up to date as facts change. */
export interface FlatSession {
  readonly scores: FlatScores;
  /** False where only the rational engine can score the unit as it stands. */
  readonly isFlat: boolean;
  readonly unit: FlatUnit;
  /**
   * Enters the value of a fact, as its slot holds it.
   *
   * @returns false where more may change than what reads the fact; the session must then begin anew
   */
  set(slot: number, fact: string, value: number): boolean;
}

/**
 * Begins a session over evidence that has been checked, and a row that holds its entered facts. The evidence must always
 * stand as the row does.
 */
export function createFlatSession(engine: FlatEngine, evidence: Evidence, row: Float64Array): FlatSession {
  const { plan, effectFacts } = engine;
  // What followed at the beginning stands in the row as if it had been entered.
  const followed = new Set(engine.families.filter((family) => mayFollow(family, row)));
  const unit = createFlatUnit(engine, evidence, row);
  const scores = createScores(plan);
  const isFlat = runPlan(unit, scores);

  function rescore(leaf: number): boolean {
    if (!scoreAgain(leaf)) return false;
    const { parent } = plan.nodes;
    const isAdded = scores.isClean && plan.shortcuts.onlySums;
    for (let node = parent[leaf] as number; node >= 0; node = parent[node] as number) {
      if (isAdded) addChildren(plan, node, scores);
      else if (!scoreAgain(node)) return false;
    }
    return !isAdded || finishNode(plan, 0, undefined, scores);
  }

  function scoreAgain(node: number): boolean {
    countNode(plan, node, scores, -1);
    scores.slack[node] = 0;
    scores.lost[node] = 0;
    scores.flags[node] = 0;
    if (!scoreNode(plan, node, unit, scores)) return false;
    countNode(plan, node, scores, 1);
    return true;
  }

  return {
    scores,
    isFlat,
    unit,
    set(slot, fact, value) {
      if (!isFlat || effectFacts.has(fact)) return false;
      const family = engine.familyOf(fact);
      if (family !== undefined && followed.has(family)) return false;
      row[slot] = value;
      if (family !== undefined && mayFollow(family, row)) return false;
      return (plan.readers.get(slot) ?? []).every(rescore);
    },
  };
}

/** The points of a plain sum, where its children came to nothing but points. */
function addChildren({ nodes }: FlatPlan, node: number, { points }: FlatScores): void {
  const end = nodes.to[node] as number;
  let sum = 0;
  for (let index = nodes.from[node] as number; index < end; index += 1) {
    sum += points[nodes.children[index] as number] as number;
  }
  points[node] = sum;
}
