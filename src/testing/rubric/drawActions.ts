import type { FactDefinition } from "../../facts/types.js";
import type { Action, RubricNode } from "../../rubric/types.js";
import type { Draw } from "../draw.js";

/** Up to four random actions: facts as they stand when it is done, or moves so many times. */
export function drawActions(
  draw: Draw,
  facts: { readonly [id: string]: FactDefinition },
): { readonly [id: string]: Action } {
  const actions: Record<string, Action> = {};
  const count = draw.integer(0, 4);
  for (let index = 1; index <= count; index += 1) {
    const sets = drawSets(draw, facts);
    const moves = drawMoves(draw, facts);
    if (Object.keys(sets).length + moves.length === 0) continue;
    const before = Object.keys(actions);
    actions[`action-${index}`] = {
      title: { vi: `Việc ${index}` },
      lead: { vi: "Văn phòng" },
      ...(Object.keys(sets).length > 0 && { sets }),
      ...(moves.length > 0 && { moves }),
      leadDays: draw.integer(1, 90),
      personDays: draw.pick([1, 5, "0.5", 20]),
      ...(before.length > 0 && draw.chance(20) && { requires: [draw.pick(before)] }),
      ...(before.length > 0 && draw.chance(10) && { excludes: [draw.pick(before)] }),
    };
  }
  return actions;
}

function drawSets(
  draw: Draw,
  facts: { readonly [id: string]: FactDefinition },
): Record<string, string | number | boolean> {
  const sets: Record<string, string | number | boolean> = {};
  for (const [id, { type, choices, partOf, derived }] of Object.entries(facts)) {
    if (derived !== undefined || partOf !== undefined || !draw.chance(25)) continue;
    if (type === "boolean") sets[id] = true;
    if (type === "choice") sets[id] = choices?.at(-1)?.id ?? "a";
    if (type === "percent") sets[id] = "100%";
    if (type === "amount") sets[id] = 10;
    if (type === "date") sets[id] = "2022-03-15";
  }
  return sets;
}

function drawMoves(
  draw: Draw,
  facts: { readonly [id: string]: FactDefinition },
): { move: string; times: number | string }[] {
  const counts = Object.keys(facts).filter((id) => facts[id]?.type === "count");
  return Object.values(facts)
    .flatMap(({ moves = [] }) => moves)
    .filter(() => draw.chance(25))
    .map(({ id }) => ({ move: id, times: draw.chance(20) ? draw.pick(counts) : draw.integer(1, 4) }));
}

/** Names the actions at some leaves. */
export function withActions(draw: Draw, node: RubricNode, ids: readonly string[]): RubricNode {
  if (node.children !== undefined) {
    return { ...node, children: node.children.map((child) => withActions(draw, child, ids)) };
  }
  return ids.length > 0 && draw.chance(40) ? { ...node, actions: [draw.pick(ids)] } : node;
}
