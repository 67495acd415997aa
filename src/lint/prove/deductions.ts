import { pointer } from "../../document/issue.js";
import { decimal } from "../../number/decimal.js";
import { toPlainValue } from "../../number/print.js";
import { compare, maximum, minimum, type Rational, sum, ZERO } from "../../number/rational.js";
import type { FactValues } from "../../rules/witness.js";
import { withWorst } from "./best.js";
import type { Leaf, PlacedNode, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { pointsIn } from "./measuredEnd.js";
import type { Part } from "./part.js";
import { nodePoints } from "./score.js";
import { witnessOf } from "./witness.js";

/**
 * Deductions and their ends: groups whose children go below the lowest points that they state and do not keep to, caps
 * that nothing can reach, and penalties that take nothing off.
 */
export function checkDeductions(context: ProveContext): readonly LintFinding[] {
  const lowest = lowestByNode(context);
  const groups = context.nodes.flatMap((place) =>
    place.node.children === undefined ? [] : groupFindings(place, lowest, context),
  );
  const leaves = context.leaves.flatMap((leaf) => [
    ...leafFindings(leaf, lowest, context),
    ...leaf.parts.flatMap((part) => unreached(leaf, part)),
  ]);
  return [...groups, ...leaves];
}

/** The lowest points that each node can come to, by its path. */
function lowestByNode({ nodes, leaves, compiled, years }: ProveContext): ReadonlyMap<string, Rational> {
  const lowest = new Map<string, Rational>();
  const rules = new Map<string, Rational>();
  for (const year of years) {
    for (const { source, rule } of compiled(year).nodes) {
      if (source === undefined || rule === undefined) continue;
      rules.set(source.code, minimum(rules.get(source.code) ?? rule.lowest, rule.lowest));
    }
  }
  for (const { path, node } of leaves) lowest.set(path, rules.get(node.code) ?? ZERO);
  for (const { node, path } of [...nodes].reverse()) {
    if (node.children === undefined) continue;
    const all = sum(node.children.map((_, index) => lowest.get(pointer(path, "children", index)) ?? ZERO));
    lowest.set(path, node.join === "cappedSum" ? maximum(all, lowestOf(node)) : all);
  }
  return lowest;
}

function lowestOf({ lowest }: { readonly lowest?: number | string }): Rational {
  return lowest === undefined ? ZERO : decimal(lowest);
}

function groupFindings(
  { node, path, role }: PlacedNode,
  lowest: ReadonlyMap<string, Rational>,
  context: ProveContext,
): readonly LintFinding[] {
  const { code, children = [], join = "sum" } = node;
  const found = sum(children.map((_, index) => lowest.get(pointer(path, "children", index)) ?? ZERO));
  const stated = lowestOf(node);
  const params = { code, lowest: toPlainValue(stated), found: toPlainValue(found) };
  const order = compare(found, stated);
  if (role === "penalty" && join === "cappedSum" && compare(found, ZERO) < 0 && compare(stated, ZERO) >= 0) {
    const witness = worstWitness(path, context);
    return [
      finding("error", "penaltyTakesNothing", path, { params, suggestion: suggest("stateLowest", params), witness }),
    ];
  }
  if (node.lowest === undefined) return [];
  const at = pointer(path, "lowest");
  if (order < 0 && join !== "cappedSum") {
    const witness = worstWitness(path, context);
    return [finding("error", "lowestNotKept", at, { params, suggestion: suggest("capGroup"), witness })];
  }
  return order > 0 && compare(stated, ZERO) < 0 ? [finding("information", "lowestNeverReached", at, { params })] : [];
}

/** A leaf that states its lowest points beside a rule that goes below them, or a penalty that can take nothing off. */
function leafFindings(
  { node, path, role }: Leaf,
  lowest: ReadonlyMap<string, Rational>,
  context: ProveContext,
): readonly LintFinding[] {
  const found = lowest.get(path) ?? ZERO;
  const params = { code: node.code, lowest: toPlainValue(lowestOf(node)), found: toPlainValue(found) };
  if (role === "penalty" && compare(found, ZERO) >= 0) {
    return [finding("error", "penaltyTakesNothing", path, { params, suggestion: suggest("stateLowest", params) })];
  }
  if (node.lowest === undefined || compare(found, lowestOf(node)) >= 0) return [];
  const suggestion = suggest("matchLowest", params);
  return [
    finding("error", "lowestNotKept", pointer(path, "lowest"), {
      params,
      suggestion,
      witness: worstWitness(path, context),
    }),
  ];
}

/** Evidence that takes off as much as the rules of a node and those below it can, as far as it is found. */
function worstWitness(path: string, context: ProveContext): LintFinding["witness"] {
  const { rubric, facts, leaves, years } = context;
  const [year] = years;
  if (year === undefined) return undefined;
  const below = leaves.filter((leaf) => leaf.path === path || leaf.path.startsWith(`${path}/`));
  // Where rules share facts, what suits the last may take off more than what suits the first.
  const found = [below, [...below].reverse()].map((order) => {
    let values: FactValues = new Map();
    for (const leaf of order) values = withWorst(leaf.tree(year), values, facts);
    return { values, points: nodePoints(context, values, path, year)?.node ?? ZERO };
  });
  const [worst] = found.sort((left, right) => compare(left.points, right.points));
  return worst && witnessOf(rubric, worst.values, { year });
}

/** A floor or a cap of a part that nothing measured comes to. */
function unreached({ node }: Leaf, part: Part): readonly LintFinding[] {
  const { deduct, accrue } = part.input.points ?? {};
  if (deduct === undefined && accrue === undefined) return [];
  const end = deduct === undefined ? part.way.highest : part.way.lowest;
  if (end === "open") return [];
  const reaches = part.pieces.some(
    (piece) => part.reach(piece).kind !== "impossible" && compare(pointsIn(piece, part), end) === 0,
  );
  if (reaches) return [];
  const code = deduct === undefined ? "capNeverReached" : "floorNeverReached";
  return [
    finding("information", code, pointer(part.path, "points"), {
      params: { code: node.code, points: toPlainValue(end) },
    }),
  ];
}
