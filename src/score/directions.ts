import type { Rubric } from "../rubric/types.js";
import { sameDirection } from "../rules/direction.js";
import type { Direction } from "../rules/kind.js";
import { emptyingEffects, partsOf } from "./emptying.js";
import type { CompiledNode } from "./node.js";

/** The nodes of a rubric, compiled. */
export interface Nodes {
  readonly rubric: Rubric;
  readonly nodes: readonly CompiledNode[];
}

/** Where a rise of each fact moves each leaf: through its own rule, and through effects that can empty it. */
export function directionsOf(compiled: Nodes): ReadonlyMap<string, ReadonlyMap<string, Direction>> {
  const emptying = compiled.nodes.flatMap((node) => emptyingEffects(node));
  const leaves = compiled.nodes.filter(({ rule }) => rule !== undefined);
  return new Map(
    leaves.map((leaf) => {
      const directions = new Map<string, Direction>();
      for (const fact of leaf.rule?.facts ?? []) directions.set(fact, leaf.rule?.direction(fact) ?? "none");
      for (const { targets, facts, direction } of emptying) {
        if (!targets.has("related") && !isUnder(leaf, targets, compiled)) continue;
        for (const fact of facts) directions.set(fact, sameDirection(directions.get(fact) ?? "none", direction));
      }
      for (const fact of sharingFacts(leaf, compiled)) directions.set(fact, "mixed");
      return [leaf.code, directions];
    }),
  );
}

function isUnder(leaf: CompiledNode, targets: ReadonlySet<string>, compiled: Nodes): boolean {
  for (let node: CompiledNode | undefined = leaf; node !== undefined; node = compiled.nodes[node.parent]) {
    if (targets.has(node.code)) return true;
  }
  return false;
}

/** The facts of siblings that may share their maximum out: what they share changes the points of the leaf. */
function sharingFacts(leaf: CompiledNode, { nodes, rubric }: Nodes): readonly string[] {
  const siblings = (nodes[leaf.parent]?.children ?? []).flatMap((index) => nodes[index] ?? []);
  return siblings.flatMap(({ index, source, rule }) => {
    if (index === leaf.index || source?.rule === undefined) return [];
    const sharesEmpty = partsOf(source.rule).some(({ whenEmpty }) => whenEmpty === "share");
    const sharesSurvey = source.scoredBy === "survey" && rubric.survey?.whenNotHeld === "share";
    return sharesEmpty || sharesSurvey ? (rule?.facts ?? []) : [];
  });
}
