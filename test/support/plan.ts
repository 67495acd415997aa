import { enterableValue } from "../../src/evidence/enterable.js";
import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import type { KnownValue } from "../../src/facts/value.js";
import type { End } from "../../src/number/interval.js";
import { toFractionText } from "../../src/number/print.js";
import type { Brought } from "../../src/plan/order.js";
import { boundTotal, planRubric } from "../../src/plan/plan.js";
import type { Action, Rubric } from "../../src/rubric/types.js";
import { shown } from "./numbers.js";
import { type Scored, scoreOf } from "./score.js";

/** An action; it takes ten days and one person-day unless it says otherwise. */
export function action(more: Partial<Action> = {}): Action {
  return { title: { vi: "x" }, lead: { vi: "Văn phòng" }, leadDays: 10, personDays: 1, ...more };
}

/** A plan for one rubric: each step with what it brings there. */
export interface SinglePlan {
  readonly steps: readonly (Brought & {
    readonly id: string;
    readonly facts: ReadonlyMap<string, KnownValue>;
    readonly undeclared: readonly string[];
  })[];
  readonly scores: Scored["scores"];
  /** The highest total that any plan reaches. */
  readonly bound: End;
}

/** The plan for evidence, with what it starts from. */
export function planOf(rubric: Rubric, evidence: Evidence): { readonly plan: SinglePlan; readonly start: Scored } {
  const start = scoreOf(rubric, evidence);
  const plan = planRubric(start.compiled, start.prepared, start.scores);
  const steps = plan.steps.map(({ candidate, brings, facts, undeclared }) => {
    const [brought] = brings;
    if (brought === undefined) throw new Error("A step brings something in each rubric.");
    return { ...brought, id: candidate.id, facts, undeclared };
  });
  return { plan: { steps, scores: plan.ends[0]?.scores ?? start.scores, bound: boundTotal(plan) }, start };
}

/** The plan in short: what is done, what it brings, what is reached. */
export function shownPlan({
  plan,
}: {
  readonly plan: SinglePlan;
}): readonly (readonly [id: string, gain: string, reaches: string])[] {
  return plan.steps.map(({ id, gain, reaches }) => [id, toFractionText(gain), toFractionText(reaches)]);
}

export function shownBound({ plan }: { readonly plan: SinglePlan }): string {
  return shown(plan.bound);
}

/** The evidence after a plan: its facts entered as the steps leave them. */
export function carriedOut(evidence: Evidence, plan: SinglePlan): Evidence {
  const facts: { [id: string]: FactValue | FactEntry } = { ...evidence.facts };
  for (const step of plan.steps) for (const [id, value] of step.facts) facts[id] = enterableValue(value);
  return { ...evidence, facts };
}
