import { decimal } from "../../number/decimal.js";
import { isZero } from "../../number/rational.js";
import type { RubricNode } from "../../rubric/types.js";
import { exactText } from "../exactText.js";
import type { Words } from "../words.js";

/** A node with what the nodes above it say of it. */
export interface PlacedNode {
  readonly node: RubricNode;
  readonly level: number;
  readonly role: RubricNode["role"];
  readonly scoredBy: NonNullable<RubricNode["scoredBy"]>;
}

/** All nodes in tree order, with the role and the scorer that they inherit. */
export function placedNodes(
  nodes: readonly RubricNode[],
  above: Pick<PlacedNode, "level" | "role" | "scoredBy"> = { level: 0, role: undefined, scoredBy: "unit" },
): readonly PlacedNode[] {
  return nodes.flatMap((node) => {
    const scoredBy = node.scoredBy ?? above.scoredBy;
    const placed: PlacedNode = { node, level: above.level + 1, role: node.role ?? above.role, scoredBy };
    return [placed, ...placedNodes(node.children ?? [], placed)];
  });
}

/** The points that a node can give: its maximum, its lowest, and what kind of points they are. */
export function maxText({ node, role }: PlacedNode, { text, language }: Words): string {
  const { max, lowest } = node;
  const isNothing = max !== null && isZero(decimal(max));
  const kind = isNothing && role === undefined ? text("report.page.tracked") : undefined;
  const most =
    max === null ? text("report.page.unknownMax") : text("report.points", { points: exactText(max, language) });
  return [
    ...(isNothing && role === "penalty" ? [] : [most]),
    ...(kind === undefined ? [] : [kind]),
    ...(role === undefined ? [] : [text(`report.page.role.${role}`)]),
    ...(lowest === undefined || isZero(decimal(lowest))
      ? []
      : [text("report.page.lowest", { points: exactText(lowest, language) })]),
  ].join("; ");
}
