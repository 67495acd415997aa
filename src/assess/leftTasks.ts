import { dateOfDay } from "../number/calendar.js";
import { fromPlainValue, toPlainValue } from "../number/print.js";
import { negate, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { CompiledNode } from "../score/node.js";
import { bestLevel } from "./bestLevel.js";
import { areaOf, leadsOf, type Placed, taskNode, together } from "./placedTask.js";
import type { Task } from "./taskList.js";
import type { WorkPlan } from "./workPlan.js";

/** What the plan leaves: data to declare, and in another year what gives full points. */
export function leftTasks(
  start: Start,
  plan: WorkPlan,
  isAnew: boolean,
  last: number,
  actions: readonly Placed[],
): readonly Placed[] {
  const { nodes, rubric } = start.compiled;
  const taken = new Set(actions.flatMap(({ task }) => task.nodes.map(({ code }) => code)));
  const deadline = dateOfDay(last);
  const undeclared = new Map<number, { node: CompiledNode; points: Rational }[]>();
  const tasks: Placed[] = [];
  for (const { rubric: of, node: code, points, reason } of plan.outOfReach) {
    const node = nodes.find((one) => one.code === code);
    if (of !== rubric.id || node === undefined) continue;
    if (reason.code === "reach.survey" || reason.code === "reach.appraiser") continue;
    const area = areaOf(node, nodes);
    if (reason.code === "reach.missing") {
      // An action that sets its facts says what is to be declared.
      if (taken.has(code)) continue;
      undeclared.set(area, [...(undeclared.get(area) ?? []), { node, points: fromPlainValue(points) }]);
      continue;
    }
    if (!isAnew) continue;
    const task: Task = {
      kind: node.role === "penalty" ? "avoid" : "requirement",
      title: node.role === "penalty" ? null : bestLevel(node.source?.rule),
      nodes: [taskNode(node)],
      leads: leadsOf([node], start),
      deadline,
      products: node.source?.documents ?? [],
      // In another year all of it is open again, not only what the plan leaves of this year's.
      points: toPlainValue(lostToday(node, start)),
      elsewhere: [],
      isUndeclared: false,
    };
    tasks.push({ area, task });
  }
  for (const [area, all] of undeclared) {
    const inOrder = all.sort((one, other) => one.node.index - other.node.index);
    const declared = inOrder.map(({ node }) => node);
    const points = toPlainValue(sum(inOrder.map((one) => one.points)));
    tasks.push({ area, task: together("declare", declared, start, points, deadline) });
  }
  return tasks;
}

function lostToday({ index, role }: CompiledNode, { scores }: Start): Rational {
  const outcome = scores.outcomes[index];
  if (outcome === undefined) return ZERO;
  return role === "penalty" ? negate(outcome.points) : subtract(outcome.available ?? outcome.points, outcome.points);
}
