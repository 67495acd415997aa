import { decimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { add, compare, type Rational, subtract, ZERO } from "../number/rational.js";
import type { Plan, PlanStep } from "../plan/plan.js";
import { boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Scores } from "../score/score.js";
import { plainValue } from "./nodes.js";
import type { Printer } from "./numbers.js";
import type { ActionPlan, PlannedAction } from "./types.js";

/** The plan as the assessment prints it. */
export function actionPlanOf(plan: Plan, before: Scores, compiled: CompiledRubric, printer: Printer): ActionPlan {
  const start = before.outcomes[0]?.points ?? ZERO;
  const total = plan.scores.outcomes[0];
  const reaches = total?.points ?? ZERO;
  const bounds = boundRubric(compiled, plan.after.situation);
  const bound = plan.bound === "open" ? reaches : plan.bound;
  const effort = plan.steps.reduce((sum, { action }) => add(sum, decimal(action.personDays)), ZERO);
  const hasScore = total !== undefined && !total.hasNoScore;
  return {
    actions: plan.steps.map((step) => plannedAction(step, printer)),
    gain: printer.number(subtract(reaches, start)),
    reaches: hasScore ? printer.number(reaches) : null,
    ...(hasScore && exactly(reaches, printer)),
    gradeFloor: bounds.gradeFloor,
    gradeCeiling: bounds.gradeCeiling,
    personDays: Number(toPlainValue(effort)),
    certificate: {
      bound: printer.number(bound),
      gap: printer.number(compare(bound, reaches) > 0 ? subtract(bound, reaches) : ZERO),
    },
  };
}

function exactly(value: Rational, printer: Printer): { readonly reachesExact?: string } {
  const { exact } = printer.exact(value);
  return exact === undefined ? {} : { reachesExact: exact };
}

function plannedAction(step: PlanStep, printer: Printer): PlannedAction {
  const { action } = step;
  const { exact } = printer.exact(step.gain);
  const facts = Array.from(step.facts, ([id, value]) => [id, plainValue(value)] as const);
  return {
    id: step.id,
    title: action.title,
    lead: action.lead,
    nodes: step.nodes,
    gain: printer.number(step.gain),
    ...(exact !== undefined && { gainExact: exact }),
    gainAlone: printer.number(step.gainAlone),
    reaches: printer.number(step.reaches),
    leadDays: action.leadDays,
    personDays: Number(toPlainValue(decimal(action.personDays))),
    facts: Object.fromEntries(facts.flatMap(([id, value]) => (value === null ? [] : [[id, value] as const]))),
    undeclared: step.undeclared,
    documents: action.documents ?? [],
    requires: action.requires ?? [],
  };
}
