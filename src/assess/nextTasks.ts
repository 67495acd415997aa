import { deepFreeze } from "../document/freeze.js";
import type { Text } from "../i18n/text.js";
import { dateOfDay, dayOf } from "../number/calendar.js";
import { fromPlainValue, toPlainValue } from "../number/print.js";
import { compare, isZero, negate, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { CompiledNode } from "../score/node.js";
import { bestLevel } from "./bestLevel.js";
import { dayOption } from "./dayOption.js";
import { planOver, startsOf } from "./planActions.js";
import type { Reader } from "./reader.js";
import { type Before, keyOf, type TaskDays, taskDeadlines } from "./taskDeadlines.js";
import type { Task, TaskArea, TaskList, TaskNode, TaskOptions } from "./taskList.js";
import { rubricHead } from "./whatIf.js";
import type { WorkAction, WorkPlan } from "./workPlan.js";

type Period = TaskList["period"];

/** A task with the top node it belongs to. */
interface Placed {
  readonly area: number;
  readonly task: Task;
}

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
  if (days.first > days.last)
    throw new RangeError(`The first day lies behind the last: ${options.from}, ${options.by}`);
  // In another year every item is scored anew: what was lost for good can be had again.
  const isAnew = next.year !== plan.period.year;
  const deadlines = taskDeadlines(plan.actions, beforeIn(starts), days);
  const areas = starts.flatMap((start, rubric): readonly TaskArea[] => {
    const actions = actionTasks(start, plan, isAnew, deadlines);
    const placed = [...actions, ...leftTasks(start, plan, isAnew, days.last, actions), ...maintained(start)];
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

/** All that has to be done before an action, also by way of actions that have nothing to do. */
function beforeIn(starts: readonly Start[]): Before {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ rubric, id }) => {
    const ready = known.get(keyOf({ rubric, id }));
    if (ready !== undefined) return ready;
    const actions = starts.find(({ compiled }) => compiled.rubric.id === rubric)?.compiled.rubric.actions ?? {};
    const all = new Set<string>();
    const open = [...(actions[id]?.requires ?? [])];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (all.has(keyOf({ rubric, id: one }))) continue;
      all.add(keyOf({ rubric, id: one }));
      open.push(...(actions[one]?.requires ?? []));
    }
    known.set(keyOf({ rubric, id }), all);
    return all;
  };
}

const KINDS: readonly Task["kind"][] = ["action", "requirement", "avoid", "declare", "maintain"];

/** What is done first goes first; then what fills no day of its own. */
function inOrder(one: Task, other: Task): number {
  const kinds = KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind);
  if (kinds !== 0 || one.deadline === null || other.deadline === null) return kinds;
  return one.deadline < other.deadline ? -1 : one.deadline > other.deadline ? 1 : 0;
}

/** After a quarter comes the next quarter, after a year the next year. */
function periodAfter({ year, quarter }: Period): Period {
  if (quarter === undefined) return { year: year + 1 };
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };
}

function daysOf({ year, quarter }: Period): TaskDays {
  const month = quarter === undefined ? 1 : quarter * 3 - 2;
  const months = quarter === undefined ? 12 : 3;
  const after = month + months > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + months, 1);
  return { first: dayOf(year, month, 1) ?? 0, last: (after ?? 1) - 1 };
}

function taskNode({ code, source }: CompiledNode): TaskNode {
  return { code, title: source?.title ?? { vi: code } };
}

/** The actions of the plan, each in the area of the first node that it moves, or that what requires it moves. */
function actionTasks(
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
    // What repairs a part this year is not what gives the whole in the next: the requirement of the node stands for it.
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
  const prepared = after.flatMap((one) => nodesOf(one, plan, start));
  return prepared.length > 0 ? prepared : nodes.filter(({ source }) => source?.actions?.includes(action.id) === true);
}

/** The index of the top node above a node; the first one for what moves nothing here. */
function areaOf(node: CompiledNode | undefined, nodes: readonly CompiledNode[]): number {
  let at = node ?? nodes[1];
  while (at !== undefined && at.level > 1) at = nodes[at.parent];
  return at?.index ?? 1;
}

/** What the plan leaves: data to declare, and in another year what gives full points. */
function leftTasks(
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

/** The nodes of the unit's own that stand at their maximum, area by area. */
function maintained(start: Start): readonly Placed[] {
  const { nodes } = start.compiled;
  const full = nodes.filter((node) => isFull(node, start));
  const areas = new Set(full.map((node) => areaOf(node, nodes)));
  return Array.from(areas, (area) => {
    const own = full.filter((node) => areaOf(node, nodes) === area);
    const points = toPlainValue(sum(own.map(({ index }) => start.scores.outcomes[index]?.points ?? ZERO)));
    return { area, task: together("maintain", own, start, points, null) };
  });
}

function isFull({ rule, role, max, index, source }: CompiledNode, { scores }: Start): boolean {
  const outcome = scores.outcomes[index];
  if (rule === undefined || outcome === undefined || max === undefined || isZero(max)) return false;
  const isOwn = role === undefined && (source?.scoredBy ?? "unit") === "unit";
  return isOwn && outcome.state === "scored" && compare(outcome.points, max) >= 0;
}

function together(
  kind: "declare" | "maintain",
  nodes: readonly CompiledNode[],
  start: Start,
  points: Task["points"],
  deadline: string | null,
): Task {
  const leads = leadsOf(nodes, start);
  const nodeList = nodes.map(taskNode);
  return {
    kind,
    title: null,
    nodes: nodeList,
    leads,
    deadline,
    products: [],
    points,
    elsewhere: [],
    isUndeclared: false,
  };
}

/** The leads of the first action of each node, each once. */
function leadsOf(nodes: readonly CompiledNode[], { compiled }: Start): readonly Text[] {
  const leads = nodes.flatMap(({ source }) => {
    const [first] = source?.actions ?? [];
    const lead = first === undefined ? undefined : compiled.rubric.actions?.[first]?.lead;
    return lead === undefined ? [] : [lead];
  });
  return Array.from(new Map(leads.map((lead) => [lead.vi, lead])).values());
}
