import { dateOfDay } from "../number/calendar.js";
import type { Start } from "../plan/field.js";
import type { CompiledNode } from "../score/node.js";
import { areaOf, type Placed, taskNode } from "./placedTask.js";
import { keyOf } from "./taskDeadlines.js";
import type { Task } from "./taskList.js";
import type { WorkAction, WorkPlan } from "./workPlan.js";

/** The actions of the plan, each in the area of the first node that it moves, or that what requires it moves. */
export function actionTasks(
  start: Start,
  plan: WorkPlan,
  isAnew: boolean,
  deadlines: ReadonlyMap<string, number>,
): readonly Placed[] {
  const { nodes, rubric } = start.compiled;
  const left = new Set(plan.outOfReach.filter((one) => one.rubric === rubric.id).map(({ node }) => node));
  return plan.actions.flatMap((action): readonly Placed[] => {
    if (action.rubric !== rubric.id) return [];
    const moved = nodesOf(action, plan, start);
    // What repairs a part this year is not what gives the whole in the next: the node stands for itself.
    if (isAnew && moved.length > 0 && moved.every(({ code }) => left.has(code))) return [];
    const deadline = deadlines.get(keyOf(action));
    const brought = (id: string) => action.brings.find((one) => one.rubric === id)?.gain ?? 0;
    const task: Task = {
      kind: "action",
      title: action.title,
      action: action.id,
      nodes: moved.map(taskNode),
      leads: [action.lead],
      deadline: deadline === undefined ? null : dateOfDay(deadline),
      products: action.documents.length > 0 ? action.documents : moved.flatMap(({ source }) => source?.documents ?? []),
      points: brought(rubric.id),
      elsewhere: action.brings
        .filter((one) => one.rubric !== rubric.id && one.gain !== 0)
        .map((one) => ({ rubric: one.rubric, points: one.gain })),
      isUndeclared: isUndeclared(action),
    };
    return [{ area: areaOf(moved[0], nodes), task }];
  });
}

function isUndeclared({ facts, undeclared }: WorkAction): boolean {
  return undeclared.length > 0 && Object.keys(facts).every((fact) => undeclared.includes(fact));
}

/** The leaves that an action moves; where it only prepares others, those that these move, or that name it. */
function nodesOf(action: WorkAction, plan: WorkPlan, start: Start): readonly CompiledNode[] {
  const { nodes, rubric } = start.compiled;
  const codes = new Set(action.brings.find((one) => one.rubric === rubric.id)?.nodes);
  if (codes.size > 0) return nodes.filter(({ code }) => codes.has(code));
  const after = plan.actions.filter((one) => one.rubric === rubric.id && one.requires.includes(action.id));
  const prepared = new Set(after.flatMap((one) => nodesOf(one, plan, start)));
  return prepared.size > 0
    ? [...prepared]
    : nodes.filter(({ source }) => source?.actions?.includes(action.id) === true);
}
