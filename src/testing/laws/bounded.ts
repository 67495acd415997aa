import type { NodeResult } from "../../assess/types.js";
import { type Law, named, resultsOf } from "./law.js";

/**
 * Every score lies between its floor and its ceiling, and a leaf's not above the maximum that is open to it.
 *
 * @remarks Since 0.1.0
 */
export const bounded: Law = {
  name: "bounded",
  statement: "Every score lies between its floor and its ceiling, and no leaf scores above its available maximum.",
  violation({ scorer }, evidence) {
    const assessment = scorer.assess(evidence);
    for (const [code, { score, floor, ceiling }] of resultsOf(assessment)) {
      if (score !== null && floor !== null && score < floor) return `${named(code)}: ${score} below the floor ${floor}`;
      if (score !== null && ceiling !== null && score > ceiling) {
        return `${named(code)}: ${score} above the ceiling ${ceiling}`;
      }
    }
    const parents = new Set(assessment.nodes.map((node) => node.parent));
    for (const leaf of assessment.nodes.filter((node) => !parents.has(node.code))) {
      const most = mostOf(leaf);
      if (most !== null && leaf.score !== null && leaf.score > most) {
        return `${named(leaf.code)}: ${leaf.score} above its maximum ${most}`;
      }
    }
    return undefined;
  },
};

function mostOf({ max, available }: NodeResult): number | null {
  return max === null ? null : Math.max(0, max, available ?? max);
}
