import type { Assessment, NodeResult } from "../../assess/types.js";
import { textOf } from "../../cell/cell.js";
import { nearest } from "../../document/nearest.js";
import { FunctionProblem } from "../problem.js";

/**
 * The node with a code. A code such as 3.1 may stand in a cell as a number, in which 3.1 and 3.10 are the same: it is
 * taken where only one node can be meant.
 */
export function nodeOf({ nodes }: Assessment, code: unknown): NodeResult {
  const text = textOf(code);
  const found =
    typeof code === "number"
      ? nodes.filter((node) => node.code === text || (/^\d+\.\d+$/.test(node.code) && Number(node.code) === code))
      : nodes.filter((node) => node.code === text);
  const [node, other] = found;
  if (other !== undefined) {
    throw new FunctionProblem("addin.error.nodeNumber", { codes: found.map((one) => one.code) });
  }
  if (node !== undefined) return node;
  const guess =
    nearest(
      text,
      nodes.map((one) => one.code),
    ) ?? null;
  throw new FunctionProblem("evidence.unknownNode", { code: text, nearest: guess });
}
