import { toPlainValue } from "../number/print.js";
import { add, compare, type Rational, subtract, ZERO } from "../number/rational.js";
import type { Brought, PlanStep } from "../plan/order.js";
import { boundTotal, type Plan } from "../plan/plan.js";
import { boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Scores } from "../score/score.js";
import { plainValue } from "./nodes.js";
import type { Printer } from "./numbers.js";
import type { ActionPlan, PlannedAction } from "./types.js";

/** The plan as the assessment prints it. */
export function actionPlanOf(plan: Plan, before: Scores, compiled: CompiledRubric, printer: Printer): ActionPlan {
  const start = before.outcomes[0]?.points ?? ZERO;
  const [end] = plan.ends;
  const total = (end?.scores ?? before).outcomes[0];
  const reaches = total?.points ?? ZERO;
  const bounds = end === undefined ? undefined : boundRubric(compiled, end.prepared.situation, end.scores);
  const highest = boundTotal(plan);
  const bound = highest === "open" ? reaches : highest;
  const effort = plan.steps.reduce((sum, { candidate }) => add(sum, candidate.effort), ZERO);
  const hasScore = total !== undefined && !total.hasNoScore;
  return {
    actions: plan.steps.map((step) => plannedAction(step, printer)),
    gain: printer.number(subtract(reaches, start)),
    reaches: hasScore ? printer.number(reaches) : null,
    ...(hasScore && exactly(reaches, printer)),
    gradeFloor: bounds?.gradeFloor ?? null,
    gradeCeiling: bounds?.gradeCeiling ?? null,
    personDays: Number(toPlainValue(effort)),
    certificate: {
      bound: printer.number(bound),
      gap: printer.number(compare(bound, reaches) > 0 ? subtract(bound, reaches) : ZERO),
    },
  };
}

function exactly(value: Rational, printer: Printer): { readonly reachesExact?: string } {
  const exact = printer.exact(value);
  return exact === undefined ? {} : { reachesExact: exact };
}

const nothing: Brought = { nodes: [], gain: ZERO, gainAlone: ZERO, reaches: ZERO };

function plannedAction(step: PlanStep, printer: Printer): PlannedAction {
  const { id, action, effort } = step.candidate;
  const [brought = nothing] = step.brings;
  const exact = printer.exact(brought.gain);
  const facts = Array.from(step.facts, ([id, value]) => [id, plainValue(value)] as const);
  return {
    id,
    title: action.title,
    lead: action.lead,
    nodes: brought.nodes,
    gain: printer.number(brought.gain),
    ...(exact !== undefined && { gainExact: exact }),
    gainAlone: printer.number(brought.gainAlone),
    reaches: printer.number(brought.reaches),
    leadDays: action.leadDays,
    personDays: Number(toPlainValue(effort)),
    facts: Object.fromEntries(facts.flatMap(([id, value]) => (value === null ? [] : [[id, value] as const]))),
    undeclared: step.undeclared,
    documents: action.documents ?? [],
    requires: action.requires ?? [],
  };
}
