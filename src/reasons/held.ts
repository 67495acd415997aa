import type { Message } from "../i18n/message.js";
import { toPlainValue } from "../number/print.js";
import { compare, equals } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { CompiledNode } from "../score/node.js";
import type { Scores } from "../score/score.js";

/**
 * Why the total stays although leaves gain: the clause of the lowest node above them that stays as it is.
 *
 * @param node - the node that gains
 */
export function heldBelow(start: Start, after: Scores, node: CompiledNode): Message | undefined {
  const { nodes } = start.compiled;
  if (node.index === 0 || rises(0, start.scores, after)) return undefined;
  for (let above = nodes[node.parent]; above !== undefined; above = nodes[above.parent]) {
    if (!rises(above.index, start.scores, after)) return heldBy(above, start, after);
  }
  return undefined;
}

/** True where a node has more points than before. */
export function rises(index: number, before: Scores, after: Scores): boolean {
  const [one, other] = [before.outcomes[index], after.outcomes[index]];
  if (one === undefined || other === undefined || other.hasNoScore || other.absence !== undefined) return false;
  return compare(other.points, one.points) > 0;
}

/** The clause of a group by which it stays as it is while what is below it gains; `undefined` where it lost. */
export function heldBy(group: CompiledNode, { scores }: Start, after: Scores): Message | undefined {
  const [before, outcome] = [scores.outcomes[group.index], after.outcomes[group.index]];
  if (before === undefined || outcome === undefined || !equals(before.points, outcome.points)) return undefined;
  const of: Message =
    group.index === 0
      ? { code: "reasons.ofTotal", params: {} }
      : { code: "reasons.ofNode", params: { node: group.code } };
  if (outcome.hasNoScore) return outcome.reason;
  if (outcome.reason.code === "reason.emptied") {
    const by = after.effects.all.find(({ action }) => action.emptyNode === group.code);
    return { code: "finding.emptied", params: { by: by?.node ?? group.code } };
  }
  const points = toPlainValue(outcome.points);
  const { clamp, join, max, lowest, rounding } = group;
  const isCapped = join === "cappedSum";
  const ends = [clamp.highest, isCapped ? max : undefined].filter((end) => end !== undefined);
  if (ends.some((end) => equals(end, outcome.points))) return { code: "reasons.heldAtMost", params: { of, points } };
  const floors = [clamp.lowest, isCapped ? lowest : undefined].filter((end) => end !== undefined);
  if (floors.some((end) => equals(end, outcome.points))) return { code: "reasons.heldAtLeast", params: { of, points } };
  if (rounding !== undefined) return { code: "reasons.heldByRounding", params: { of, places: rounding.places } };
  return { code: "reasons.heldByJoin", params: { of, join: { code: `reason.join.${join}`, params: {} } } };
}
