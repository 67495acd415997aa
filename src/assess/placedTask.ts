import type { Text } from "../i18n/text.js";
import type { Start } from "../plan/field.js";
import type { CompiledNode } from "../score/node.js";
import type { Task, TaskNode } from "./taskList.js";

/** A task with the top node it belongs to. */
export interface Placed {
  readonly area: number;
  readonly task: Task;
}

/** A node as a task names it. */
export function taskNode({ code, source }: CompiledNode): TaskNode {
  return { code, title: source?.title ?? { vi: code } };
}

/** The index of the top node above a node; the first one for what moves nothing here. */
export function areaOf(node: CompiledNode | undefined, nodes: readonly CompiledNode[]): number {
  let at = node ?? nodes[1];
  while (at !== undefined && at.level > 1) at = nodes[at.parent];
  return at?.index ?? 1;
}

/** One task for several nodes. */
export function together(
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
export function leadsOf(nodes: readonly CompiledNode[], { compiled }: Start): readonly Text[] {
  const leads = nodes.flatMap(({ source }) => {
    const [first] = source?.actions ?? [];
    const lead = first === undefined ? undefined : compiled.rubric.actions?.[first]?.lead;
    return lead === undefined ? [] : [lead];
  });
  return Array.from(new Map(leads.map((lead) => [lead.vi, lead])).values());
}
