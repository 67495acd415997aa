import { pointer } from "../../document/issue.js";
import type { PlacedNode, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";

/** So many of the codes, of four, have to begin with that of their parent before it is the way of the rubric. */
const USUAL_QUARTERS = 3;

/**
 * Nodes that stand under the number of another group, where nearly all codes begin with the code of their parent: 5.5.1
 * under 5.4. Nothing is read out of codes; but people do, and records are kept by them.
 */
export function checkCodes({ nodes, broken }: ProveContext): readonly LintFinding[] {
  // What stands for a node that cannot be read may have lost its code.
  const numbered = nodes.filter(({ parent, path }) => parent !== undefined && !broken.has(path));
  const strange = numbered.filter((place) => !isUnderParent(place));
  if (4 * strange.length > (4 - USUAL_QUARTERS) * numbered.length) return [];
  return strange.map(({ node, parent, path }) => {
    const place = (parent?.node.children ?? []).indexOf(node) + 1;
    const params = { code: node.code, parent: parent?.node.code ?? "", wanted: `${parent?.node.code}.${place}` };
    return finding("warning", "codeOutOfPlace", pointer(path, "code"), {
      params,
      suggestion: suggest("codeInPlace", params),
    });
  });
}

function isUnderParent({ node, parent }: PlacedNode): boolean {
  return node.code.startsWith(`${parent?.node.code}.`);
}
