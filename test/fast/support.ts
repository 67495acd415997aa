import { expect } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import type { FactDictionary } from "../../src/facts/types.js";
import { compileFlat } from "../../src/fast/compile.js";
import { createFlatUnit } from "../../src/fast/createUnit.js";
import { createFlatEngine, type FlatEngine } from "../../src/fast/engine.js";
import type { FlatPlan } from "../../src/fast/plan.js";
import { printedTotal } from "../../src/fast/printed.js";
import { enteredAmong, fillKnown, fillRow } from "../../src/fast/row.js";
import { runPlan } from "../../src/fast/run.js";
import { createScores, type FlatScores, MISSING, NO_SCORE } from "../../src/fast/work.js";
import { compare, rational } from "../../src/number/rational.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { type CompiledRubric, compileRubricNodes } from "../../src/score/compile.js";
import type { Effects } from "../../src/score/effects.js";
import { prepare } from "../../src/score/prepare.js";
import { scoreRubric } from "../../src/score/score.js";

export function compiledOf(rubric: Rubric, dictionary: FactDictionary, year: number): CompiledRubric {
  return compileRubricNodes(rubric, dictionary, createRegistry(), year);
}

export function engineOf(compiled: CompiledRubric): FlatEngine | undefined {
  const plan = compileFlat(compiled);
  return plan && createFlatEngine(plan);
}

/** A unit scored by the plan of its rubric; `undefined` where only the rational engine can. */
export interface FlatResult {
  readonly scores: FlatScores;
  readonly effects: Effects;
}

export function runFlat(engine: FlatEngine, evidence: Evidence): FlatResult | undefined {
  const { plan } = engine;
  const row = new Float64Array(plan.slots.size);
  const open = fillRow(plan, evidence.facts ?? {}, row);
  fillKnown(plan, enteredAmong(plan, evidence, Object.keys(open)), row);
  const unit = createFlatUnit(engine, evidence, row);
  const scores = createScores(plan);
  return runPlan(unit, scores) ? { scores, effects: unit.effects } : undefined;
}

/** Compares every node with the rational engine: exact where there is no slack, within it otherwise. */
export function expectRational(plan: FlatPlan, { scores, effects }: FlatResult, evidence: Evidence): void {
  const { compiled } = plan;
  const expected = scoreRubric(compiled, prepare(compiled, evidence).situation);
  const wrong = compiled.nodes.filter(({ index, max }) => {
    const outcome = expected.outcomes[index];
    const units = (value: number | undefined) => rational(BigInt(value ?? Number.NaN), BigInt(plan.scale));
    const low = scores.points[index] ?? Number.NaN;
    const slack = scores.slack[index] ?? Number.NaN;
    const flags = scores.flags[index] ?? 0;
    if (outcome === undefined) return true;
    const isWithin =
      slack === 0
        ? compare(units(low), outcome.points) === 0
        : compare(units(low), outcome.points) <= 0 && compare(outcome.points, units(low + slack)) <= 0;
    const available = units((plan.nodes.max[index] ?? 0) - (scores.lost[index] ?? 0) || 0);
    const isAvailable =
      max === undefined || outcome.available === undefined || compare(available, outcome.available) === 0;
    const isState =
      ((flags & NO_SCORE) !== 0) === outcome.hasNoScore && ((flags & MISSING) !== 0) === outcome.isMissing;
    return !isWithin || !isAvailable || !isState;
  });
  expect(wrong.map(({ code }) => code)).toEqual([]);
  const printed = printedTotal(plan, scores, effects);
  if (printed !== undefined) expect(printed.grade).toBe(expected.grade);
}
