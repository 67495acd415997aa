import { toPlainValue } from "../number/print.js";
import { compare, isZero, sum, ZERO } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { CompiledNode } from "../score/node.js";
import { areaOf, type Placed, together } from "./placedTask.js";

/** The nodes of the unit's own that stand at their maximum, area by area. */
export function maintainedTasks(start: Start): readonly Placed[] {
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
