import type { PlannedAction, UnsealedAssessment } from "../assess/types.js";
import { isUndeclared } from "./planSummary.js";
import type { Words } from "./words.js";

/** An action of the plan as a row. */
export interface PlanRow {
  readonly order: string;
  readonly title: string;
  readonly lead: string;
  readonly leadDays: string;
  readonly personDays: string;
  readonly gain: string;
  readonly reaches: string;
  readonly nodes: string;
  readonly documents: readonly string[];
  /** What has to be done before, and what holds if it is done already. */
  readonly notes: readonly string[];
}

/** The actions of the plan in their order. */
export function planRows({ actionPlan }: UnsealedAssessment, words: Words): readonly PlanRow[] {
  return actionPlan.actions.map((action, index) => ({
    order: String(index + 1),
    title: words.local(action.title),
    lead: words.local(action.lead),
    leadDays: words.points(action.leadDays),
    personDays: words.points(action.personDays),
    gain: words.signed(action.gain),
    reaches: words.points(action.reaches),
    nodes: action.nodes.join(", "),
    documents: action.documents.map((document) => words.local(document)),
    notes: notesOf(action, actionPlan.actions, words),
  }));
}

function notesOf(action: PlannedAction, actions: readonly PlannedAction[], words: Words): readonly string[] {
  const orders = (isMeant: (other: PlannedAction) => boolean): readonly number[] =>
    actions.flatMap((other, index) => (isMeant(other) ? [index + 1] : []));
  const before = orders(({ id }) => action.requires.includes(id));
  const after = action.gain === 0 ? orders(({ requires }) => requires.includes(action.id)) : [];
  return [
    ...(before.length === 0 ? [] : [words.text("report.plan.after", { orders: before })]),
    ...(after.length === 0 ? [] : [words.text("report.plan.before", { orders: after })]),
    ...undeclaredNote(action, words),
  ];
}

function undeclaredNote(action: PlannedAction, words: Words): readonly string[] {
  if (action.undeclared.length === 0) return [];
  if (isUndeclared(action)) return [words.text("report.plan.undeclared")];
  return [words.text("report.plan.partlyUndeclared", { facts: [...action.undeclared] })];
}

/** The numbers in the plan of those actions that stand in it. */
export function taskNumbers(actions: readonly string[], { actionPlan }: UnsealedAssessment): string {
  return actionPlan.actions.flatMap(({ id }, index) => (actions.includes(id) ? [index + 1] : [])).join(", ");
}
