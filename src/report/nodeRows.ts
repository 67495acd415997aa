import type { NodeResult, UnsealedAssessment } from "../assess/types.js";
import { nodeStateText } from "./nodeState.js";
import { rangeText } from "./rangeText.js";
import type { Tree } from "./tree.js";
import type { Words } from "./words.js";

/** A node as a row of the score table. */
export interface NodeRow {
  readonly level: number;
  readonly code: string;
  readonly title: string;
  readonly max: string;
  readonly score: string;
  /** From the floor to the ceiling, where they differ. */
  readonly bounds: string;
  readonly state: string;
}

/** All nodes as rows, in tree order. */
export function nodeRows({ nodes }: UnsealedAssessment, tree: Tree, words: Words): readonly NodeRow[] {
  return nodes.map((node) => ({
    level: node.level,
    code: node.code,
    title: words.local(node.title),
    max: maxText(node, tree, words),
    score: words.points(node.score),
    bounds: rangeText(node.floor, node.ceiling, words),
    state: nodeStateText(node, tree, words),
  }));
}

function maxText(node: NodeResult, tree: Tree, words: Words): string {
  if (tree.roleOf(node) === "penalty") return "";
  if (node.available === undefined || node.available === node.max) return words.points(node.max);
  return words.text("report.maxReduced", { available: words.points(node.available), max: words.points(node.max) });
}
