import { finishRange, mayBeEmptied } from "../score/bounds.js";
import type { CompiledNode } from "../score/node.js";
import { createEnds, type FlatEnds, type FlatRange, flatRange, keepRange, keepSettled } from "./ends.js";
import { exactGroup } from "./exactEnds.js";
import { finishEnds } from "./finishEnds.js";
import { joinEnds } from "./joinEnds.js";
import { type KeptRanges, openEnds, openRange } from "./leafEnds.js";
import { markAncestors, markOpenLeaves, type OpenPlaces, openPlacesOf } from "./openNodes.js";
import type { FlatPlan } from "./plan.js";
import { type Outlook, outlookOf } from "./possible.js";
import type { FlatUnit } from "./unit.js";
import type { FlatScores } from "./work.js";

/** What bounding units by one plan needs beside it. */
export interface FlatBounder {
  readonly ends: FlatEnds;
  readonly places: OpenPlaces;
  readonly kept: KeptRanges;
}

export function createBounder(plan: FlatPlan): FlatBounder {
  return { ends: createEnds(plan), places: openPlacesOf(plan), kept: [] };
}

/** How the bounds of a unit were found. */
export interface FlatBounds {
  /** What all nodes can still come to; `undefined`: nothing can change, all stand at their points. */
  readonly ends: FlatEnds | undefined;
  readonly outlook: Outlook;
}

/**
 * What every node of a unit that has been scored by its plan can still come to. Every known fact must be certain, and nothing
 * may be emptied today.
 *
 * @returns `undefined` where only the rational engine can tell
 */
export function boundUnit(unit: FlatUnit, scores: FlatScores, bounder: FlatBounder): FlatBounds | undefined {
  const { ends, places } = bounder;
  const { plan } = unit.engine;
  const outlook = outlookOf(unit);
  const hasOpen = markOpenLeaves(places, unit, scores, ends);
  if (outlook.must.emptied.size > 0) return undefined;
  if (!hasOpen && outlook.may.emptied.size === 0) return { ends: undefined, outlook };
  const { nodes } = plan.compiled;
  for (const node of nodes) if (mayBeEmptied(node, outlook.may)) ends.isOpen[node.index] = 1;
  markAncestors(plan, ends);
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    if (ends.isOpen[index] === 0) keepSettled(plan, index, scores, ends);
    else if (!boundNode(unit, nodes[index] as CompiledNode, scores, bounder, outlook)) return undefined;
  }
  return { ends, outlook };
}

function boundNode(
  unit: FlatUnit,
  node: CompiledNode,
  scores: FlatScores,
  { ends, kept }: FlatBounder,
  outlook: Outlook,
): boolean {
  const { plan } = unit.engine;
  const { index, rule } = node;
  const isEmptiable = mayBeEmptied(node, outlook.may);
  if (rule === undefined && joinEnds(plan, index, ends)) return finishEnds(plan, index, ends, isEmptiable);
  const range =
    rule === undefined || isEmptiable
      ? exactEnds(unit, node, scores, ends, outlook)
      : openEnds(unit, index, scores, kept);
  if (range !== undefined) keepRange(index, range, ends);
  return range !== undefined;
}

/** What a node can still come to, by the rational engine. */
function exactEnds(
  unit: FlatUnit,
  node: CompiledNode,
  scores: FlatScores,
  ends: FlatEnds,
  outlook: Outlook,
): FlatRange | undefined {
  if (node.rule === undefined) {
    const joined = exactGroup(unit, node, outlook, ends);
    return joined && flatRange(unit.engine.plan, joined);
  }
  const range = openRange(unit, node.index, scores);
  return range && flatRange(unit.engine.plan, finishRange(node, range, outlook));
}
