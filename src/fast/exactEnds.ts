import { finishRange } from "../score/bounds.js";
import { joinRanges, type RangedChild } from "../score/groupRange.js";
import type { CompiledNode } from "../score/node.js";
import type { NodeRange } from "../score/nodeRange.js";
import { type FlatEnds, flatPoints, keepPoints } from "./ends.js";
import { rangeOfOutcome } from "./leafEnds.js";
import type { Outlook } from "./possible.js";
import type { FlatUnit } from "./unit.js";

/**
 * The range of a group by the rational engine, where siblings decide on each other's ends. All below the group is worked out
 * again; what sharing makes of its children is written into `ends`.
 *
 * @returns `undefined` where it does not fit
 */
export function exactGroup(
  unit: FlatUnit,
  group: CompiledNode,
  outlook: Outlook,
  ends: FlatEnds,
): NodeRange | undefined {
  const { plan } = unit.engine;
  const children: RangedChild[] = [];
  for (const index of group.children) {
    const node = plan.compiled.nodes[index];
    const range = node && exactRange(unit, node, outlook, ends);
    if (node === undefined || range === undefined) return undefined;
    children.push({ node, range });
  }
  const joined = joinRanges(group, children);
  for (const { node, range } of joined.children) {
    const points = flatPoints(plan, range);
    if (points === undefined) return undefined;
    keepPoints(node.index, points, ends);
  }
  return finishRange(group, joined.range, outlook);
}

function exactRange(unit: FlatUnit, node: CompiledNode, outlook: Outlook, ends: FlatEnds): NodeRange | undefined {
  if (node.rule === undefined) return exactGroup(unit, node, outlook, ends);
  const range = rangeOfOutcome(unit, node);
  return range && finishRange(node, range, outlook);
}
