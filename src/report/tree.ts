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
  const pathOf = (node: NodeResult): readonly NodeResult[] => {
    const above = node.parent === null ? undefined : byCode.get(node.parent);
    return above === undefined ? [node] : [node, ...pathOf(above)];
  };
  return {
    byCode,
    leaves,
    isLeaf,
    roleOf: (node) => pathOf(node).find(({ role }) => role !== undefined)?.role,
    roleAbove: (node) =>
      pathOf(node)
        .slice(1)
        .find(({ role }) => role !== undefined)?.role,
    scorerOf: (node) => pathOf(node).find(({ scoredBy }) => scoredBy !== "unit")?.scoredBy ?? "unit",
    leavesOf: (node) => leaves.filter((leaf) => pathOf(leaf).includes(node)),
  };
}
