import type { Message } from "../i18n/message.js";
import { compare, isNegative } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { scoresAfter } from "./after.js";
import { changesOf } from "./checkedContrast.js";
import { groupContrast } from "./groupContrast.js";
import { heldBy, rises } from "./held.js";
import type { Contrast, FoundReasons } from "./types.js";

/** The reasons of the groups below what is open to them, in tree order; the total is none of them. */
export function groupReasonsOf(
  start: Start,
  leaves: readonly FoundReasons[],
  isWanted: (node: CompiledNode) => boolean,
): readonly FoundReasons[] {
  return start.compiled.nodes.flatMap((node): readonly FoundReasons[] => {
    const outcome = start.scores.outcomes[node.index];
    if (node.index === 0 || node.rule !== undefined || outcome === undefined || !isWanted(node)) return [];
    const below = leavesBelow(node, leaves, start);
    const isOpen = below.some(({ contrast, barrier }) => contrast !== undefined || barrier !== undefined);
    if (!isOpen || !isBelow(node, outcome)) return [];
    return [reasonsOfGroup(start, node, below)];
  });
}

/** Why a group, or the total, has its points and not more. */
export function reasonsOfGroup(start: Start, node: CompiledNode, below: readonly FoundReasons[]): FoundReasons {
  const outcome = start.scores.outcomes[node.index] as Outcome;
  const contrasts = below.flatMap(({ contrast }) => contrast ?? []);
  const { contrast, isCut } = groupContrast(start, node, contrasts);
  return contrast === undefined
    ? { node, outcome, barrier: barrierOf(start, node, below, contrasts, isCut) }
    : { node, outcome, contrast };
}

/** The reasons of the leaves below a node. */
export function leavesBelow(
  { index }: CompiledNode,
  leaves: readonly FoundReasons[],
  { compiled }: Start,
): readonly FoundReasons[] {
  return leaves.filter(({ node }) => {
    for (let above: CompiledNode | undefined = node; above !== undefined; above = compiled.nodes[above.parent]) {
      if (above.index === index) return true;
    }
    return false;
  });
}

function isBelow(node: CompiledNode, { points, available, absence, hasNoScore }: Outcome): boolean {
  if (absence !== undefined || hasNoScore) return false;
  if (node.role === "penalty") return isNegative(points);
  return available === undefined || compare(points, available) < 0;
}

/** The clause of the group that holds it down, or what all that is below it says. */
function barrierOf(
  start: Start,
  node: CompiledNode,
  below: readonly FoundReasons[],
  contrasts: readonly Contrast[],
  isCut: boolean,
): Message {
  const [first] = contrasts;
  if (first !== undefined) {
    const held = clauseBelow(start, node, first);
    if (held !== undefined) return held;
  }
  if (isCut) return { code: "reasons.cutOff", params: {} };
  const barriers = below.flatMap(({ barrier }) => barrier ?? []);
  const [one] = barriers;
  const isOne = one !== undefined && barriers.every(({ code }) => code === one.code);
  return isOne && one.code !== "reasons.missing" ? one : { code: "reasons.noWayBelow", params: {} };
}

/** The clause of the lowest node, from the leaf up to the group, that stays although the leaf gains. */
function clauseBelow(start: Start, group: CompiledNode, { moves, leaves }: Contrast): Message | undefined {
  const after = scoresAfter(start, changesOf(moves));
  const { nodes } = start.compiled;
  const [leaf] = leaves;
  for (let above = nodes[leaf?.parent ?? -1]; above !== undefined; above = nodes[above.parent]) {
    if (!rises(above.index, start.scores, after)) return heldBy(above, start, after);
    if (above.index === group.index) return undefined;
  }
  return undefined;
}
