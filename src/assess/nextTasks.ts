import { deepFreeze } from "../document/freeze.js";
import { dateOfDay } from "../number/calendar.js";
import { actionTasks } from "./actionTasks.js";
import { dayOption } from "./dayOption.js";
import { leftTasks } from "./leftTasks.js";
import { maintainedTasks } from "./maintainedTasks.js";
import { taskNode } from "./placedTask.js";
import { planOver, startsOf } from "./planActions.js";
import type { Reader } from "./reader.js";
import { beforeIn } from "./requiredBefore.js";
import { type TaskDays, taskDeadlines } from "./taskDeadlines.js";
import type { Task, TaskArea, TaskList, TaskOptions } from "./taskList.js";
import { daysOf, periodAfter } from "./taskPeriod.js";
import { rubricHead } from "./whatIf.js";

/** The tasks of the next period over rubrics that have been checked. */
export function nextTasksOf(readers: readonly Reader[], evidence: unknown, options: TaskOptions): TaskList {
  const { exclude, others } = options;
  const shared = others === undefined ? {} : { others };
  const starts = startsOf(readers, evidence, shared);
  const plan = planOver(readers, evidence, { ...shared, ...(exclude !== undefined && { exclude }) });
  const next = periodAfter(plan.period);
  const usual = daysOf(next);
  const days: TaskDays = {
    first: options.from === undefined ? usual.first : dayOption("from", options.from),
    last: options.by === undefined ? usual.last : dayOption("by", options.by),
  };
  if (days.first > days.last) {
    throw new RangeError(`The first day lies behind the last: ${dateOfDay(days.first)}, ${dateOfDay(days.last)}`);
  }
  // In another year every item is scored anew: what was lost for good can be had again.
  const isAnew = next.year !== plan.period.year;
  const deadlines = taskDeadlines(plan.actions, beforeIn(starts), days);
  const areas = starts.flatMap((start, rubric): readonly TaskArea[] => {
    const actions = actionTasks(start, plan, isAnew, deadlines);
    const placed = [...actions, ...leftTasks(start, plan, isAnew, days.last, actions), ...maintainedTasks(start)];
    return (start.compiled.nodes[0]?.children ?? []).flatMap((area) => {
      const tasks = placed.filter((one) => one.area === area).map(({ task }) => task);
      tasks.sort(inOrder);
      const node = start.compiled.nodes[area];
      const id = readers[rubric]?.rubric.id ?? "";
      return node === undefined || tasks.length === 0 ? [] : [{ rubric: id, ...taskNode(node), tasks }];
    });
  });
  const result: TaskList = {
    unit: plan.unit,
    period: plan.period,
    next,
    from: dateOfDay(days.first),
    by: dateOfDay(days.last),
    rubrics: readers.map(({ rubric }) => rubricHead(rubric)),
    areas,
  };
  // The result shares no object with the documents it came from.
  return deepFreeze(JSON.parse(JSON.stringify(result)) as TaskList);
}

const KINDS: readonly Task["kind"][] = ["action", "requirement", "avoid", "declare", "maintain"];

/** What is done first goes first; then what fills no day of its own. */
function inOrder(one: Task, other: Task): number {
  const kinds = KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  if (kinds !== 0 || one.deadline === null || other.deadline === null) return kinds;
  return one.deadline < other.deadline ? -1 : one.deadline > other.deadline ? 1 : 0;
}
