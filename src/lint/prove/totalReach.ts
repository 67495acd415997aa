import { pointer } from "../../document/issue.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import { compare } from "../../number/rational.js";
import type { ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { witnessOf } from "./witness.js";

/**
 * Full marks of the total: nodes that each can have full marks, but not all together, because they want different things
 * of the same facts; and a stated highest total below the maximum.
 */
export function checkTotal(context: ProveContext): readonly LintFinding[] {
  const { rubric, years } = context;
  const { max, highest } = rubric.total;
  const isCut = max !== null && highest !== undefined && compare(decimal(highest), decimal(max)) < 0;
  const params = {
    max: max === null ? null : toPlainValue(decimal(max)),
    highest: highest === undefined ? null : toPlainValue(decimal(highest)),
  };
  const cut = isCut
    ? [finding("error", "totalCut", "/total/highest", { params, suggestion: suggest("raiseHighest", params) })]
    : [];
  const found = new Map<string, LintFinding>();
  for (const year of years) {
    const { values, conflicts, open } = context.fullMarks(year);
    const witness = witnessOf(rubric, values, { year });
    for (const leaves of conflicts) {
      const nodes = leaves.map(({ node }) => node.code);
      const path = pointer(leaves.at(-1)?.path ?? "", "rule");
      if (found.has(nodes.join())) continue;
      found.set(
        nodes.join(),
        finding("error", "fullTogether", path, {
          params: { nodes },
          suggestion: suggest("untieFacts", { nodes }),
          witness,
        }),
      );
    }
    const [first] = open;
    if (first === undefined || found.size > 0) continue;
    const nodes = open.map(({ node }) => node.code);
    found.set(
      "open",
      finding("information", "fullNotShown", pointer(first.path, "rule"), { params: { nodes }, witness }),
    );
  }
  return [...cut, ...found.values()];
}
