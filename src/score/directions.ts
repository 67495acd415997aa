import type { Rubric } from "../rubric/types.js";
import { sameDirection } from "../rules/direction.js";
import type { Direction } from "../rules/kind.js";
import { type Emptying, emptyingEffects, partsOf } from "./emptying.js";
import type { CompiledNode } from "./node.js";

/** The nodes of a rubric, compiled. */
export interface Nodes {
  readonly rubric: Rubric;
  readonly nodes: readonly CompiledNode[];
}

/** What can change a leaf. */
interface LeafSources {
  readonly leaf: CompiledNode;
  /** The facts of its rule. */
  readonly own: readonly string[];
  /** The effects that can empty it or what stands above it. */
  readonly emptying: readonly Emptying[];
  /** The facts of siblings that may share their maximum out. */
  readonly sharing: readonly string[];
}

/** Where a rise of each fact moves each leaf: through its own rule, and through effects that can empty it. */
export function directionsOf(compiled: Nodes): ReadonlyMap<string, ReadonlyMap<string, Direction>> {
  return new Map(
    sourcesOf(compiled).map(({ leaf, own, emptying, sharing }) => {
      const directions = new Map<string, Direction>();
      for (const fact of own) directions.set(fact, leaf.rule?.direction(fact) ?? "none");
      for (const { facts, direction } of emptying) {
        for (const fact of facts) directions.set(fact, sameDirection(directions.get(fact) ?? "none", direction));
      }
      for (const fact of sharing) directions.set(fact, "mixed");
      return [leaf.code, directions];
    }),
  );
}

/** The facts that move each leaf, wherever to. */
export function movingFacts(compiled: Nodes): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sourcesOf(compiled).map(({ leaf, own, emptying, sharing }) => [
      leaf.code,
      Array.from(new Set([...own, ...emptying.flatMap(({ facts }) => facts), ...sharing])),
    ]),
  );
}

function sourcesOf(compiled: Nodes): readonly LeafSources[] {
  const effects = compiled.nodes.flatMap((node) => emptyingEffects(node));
  return compiled.nodes.flatMap((leaf) =>
    leaf.rule === undefined
      ? []
      : {
          leaf,
          own: leaf.rule.facts,
          emptying: effects.filter(({ targets }) => targets.has("related") || isUnder(leaf, targets, compiled)),
          sharing: sharingFacts(leaf, compiled),
        },
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
