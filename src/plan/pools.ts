import type { CompiledNode } from "../score/node.js";
import { isPlainSum } from "../score/rejoin.js";
import type { Scores } from "../score/score.js";
import type { Start } from "./field.js";

/**
 * Where the points of a leaf are added up with others, before they are cut off or rounded: in the nearest group above it
 * that does so, or in the total. More in a pool, with all others alike, is never less in the total.
 *
 * @returns the pool in one word; `undefined` where on the way up more is made of points than sums with ends and rounding
 */
export function poolOf(leaf: CompiledNode, { compiled, scores }: Start): string | undefined {
  let pool: string | undefined;
  let child = leaf;
  for (let node = compiled.nodes[leaf.parent]; node !== undefined; node = compiled.nodes[node.parent]) {
    if (!isPlainSum(node, scores)) {
      if (!addsUp(node, scores)) return undefined;
      // A bonus and a penalty are added behind the group's cap.
      pool ??= `${node.index} ${child.ownRole ?? ""}`;
    }
    child = node;
  }
  return pool ?? "total";
}

/** True where a group makes nothing of the points of its children but their sum, its ends and its rounding. */
export function addsUp({ join, missingLeavesNone, code, children }: CompiledNode, { own, effects }: Scores): boolean {
  const isSum = join === "sum" || join === "cappedSum";
  const isSteady = children.every((index) => own[index]?.absence === undefined);
  return isSum && isSteady && !missingLeavesNone && !effects.emptied.has(code);
}
