import type { NodeResult, UnsealedAssessment } from "../assess/types.js";

/** The nodes of an assessment by their code and place in the tree. */
export interface Tree {
  readonly byCode: ReadonlyMap<string, NodeResult>;
  readonly leaves: readonly NodeResult[];
  isLeaf(node: NodeResult): boolean;
  /** Bonus or penalty, also where only a node above says so. */
  roleOf(node: NodeResult): "bonus" | "penalty" | undefined;
  /** The role that a node above gives it. */
  roleAbove(node: NodeResult): "bonus" | "penalty" | undefined;
  /** Who scores it, also where only a node above says so. */
  scorerOf(node: NodeResult): NodeResult["scoredBy"];
  /** All leaves at or under the node. */
  leavesOf(node: NodeResult): readonly NodeResult[];
}

/** The tree of an assessment. */
export function treeOf({ nodes }: Pick<UnsealedAssessment, "nodes">): Tree {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const parents = new Set(nodes.map(({ parent }) => parent));
  const isLeaf = (node: NodeResult): boolean => !parents.has(node.code);
  const leaves = nodes.filter(isLeaf);
  const above = ({ parent }: NodeResult): NodeResult | undefined => (parent === null ? undefined : byCode.get(parent));
  /** The nearest node, from this one up, of which something is true. */
  const nearest = (node: NodeResult | undefined, isIt: (node: NodeResult) => boolean): NodeResult | undefined => {
    let one = node;
    while (one !== undefined && !isIt(one)) one = above(one);
    return one;
  };
  const hasRole = ({ role }: NodeResult): boolean => role !== undefined;
  let under: ReadonlyMap<NodeResult, readonly NodeResult[]> | undefined;
  return {
    byCode,
    leaves,
    isLeaf,
    roleOf: (node) => nearest(node, hasRole)?.role,
    roleAbove: (node) => nearest(above(node), hasRole)?.role,
    scorerOf: (node) => nearest(node, ({ scoredBy }) => scoredBy !== "unit")?.scoredBy ?? "unit",
    leavesOf(node) {
      under ??= leavesUnder(leaves, above);
      return under.get(node) ?? [];
    },
  };
}

/** For every node the leaves at or under it, in their order. */
function leavesUnder(
  leaves: readonly NodeResult[],
  above: (node: NodeResult) => NodeResult | undefined,
): ReadonlyMap<NodeResult, readonly NodeResult[]> {
  const under = new Map<NodeResult, NodeResult[]>();
  for (const leaf of leaves) {
    for (let node: NodeResult | undefined = leaf; node !== undefined; node = above(node)) {
      const own = under.get(node);
      if (own === undefined) under.set(node, [leaf]);
      else own.push(leaf);
    }
  }
  return under;
}
