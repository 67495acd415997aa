import { pointer } from "../../document/issue.js";
import { decimal } from "../../number/decimal.js";
import type { End } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import { compare, isNegative, isZero, type Rational } from "../../number/rational.js";
import { roundToPlaces } from "../../number/rounding.js";
import { highestAttained } from "./attained.js";
import { withBest } from "./best.js";
import type { Leaf, ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";
import { indexOf } from "./score.js";
import { witnessOf } from "./witness.js";

/**
 * Nodes whose rule can never give the maximum that is printed, or gives more than it, in some year of the rubric. An
 * empty measure does not count: full marks have to be open to those who have something to measure.
 */
export function checkMaxima(context: ProveContext): readonly LintFinding[] {
  return context.leaves.flatMap((leaf) => {
    for (const year of context.years) {
      const found = maximumOf(leaf, year, context);
      if (found !== undefined) return [found];
    }
    return [];
  });
}

function maximumOf(leaf: Leaf, year: number, context: ProveContext): LintFinding | undefined {
  const { max, code } = leaf.node;
  const tree = leaf.tree(year);
  const end = tree && highestAttained(tree, context.facts);
  if (max === null || end === undefined) return undefined;
  const stated = decimal(max);
  const path = pointer(leaf.path, "max");
  const highest = roundedEnd(end, leaf);
  const whole = { code, max: toPlainValue(stated) };
  if (highest === "open") {
    return finding("error", "noUpperEnd", path, { params: whole, suggestion: suggest("capRule", whole) });
  }
  const order = compare(highest, stated);
  if (order === 0) return statedAbove(leaf, year, stated, context);
  const params = { ...whole, highest: toPlainValue(highest) };
  return finding("error", order < 0 ? "fullOutOfReach" : "aboveMax", path, {
    params,
    suggestion: suggest("matchMax", params),
    witness: leafWitness(leaf, year, context),
  });
}

/** A rule that prints more than the maximum, though no facts lead there. */
function statedAbove(leaf: Leaf, year: number, max: Rational, context: ProveContext): LintFinding | undefined {
  const rule = context.compiled(year).nodes[indexOf(leaf, context)]?.rule;
  if (rule === undefined || (rule.highest !== "open" && compare(rule.highest, max) <= 0)) return undefined;
  const highest = rule.highest === "open" ? null : toPlainValue(rule.highest);
  const params = { code: leaf.node.code, max: toPlainValue(max), highest };
  return finding("warning", "statedAboveMax", leaf.rulePath, { params, suggestion: suggest("capRule", params) });
}

function roundedEnd(end: End, { node }: Leaf): End {
  return end === "open" || node.rounding === undefined
    ? end
    : roundToPlaces(end, node.rounding.places, node.rounding.mode);
}

function leafWitness(leaf: Leaf, year: number, { rubric, facts }: ProveContext): LintFinding["witness"] {
  const tree = leaf.tree(year);
  const values = tree && withBest(tree, new Map(), facts);
  return values === undefined || values.size === 0 ? undefined : witnessOf(rubric, values, { year });
}

/** Rules that give the same points whatever is measured, and rules of plain nodes that can fall below nothing. */
export function checkLowest({ leaves, years }: ProveContext): readonly LintFinding[] {
  return leaves.flatMap((leaf) => {
    const { code, max } = leaf.node;
    const isTracked = max !== null && isZero(decimal(max)) && leaf.role === undefined;
    const constant = leaf.parts.filter(({ way }) => way.highest !== "open" && compare(way.lowest, way.highest) === 0);
    const lows = leaf.parts.map(({ way }) => way.lowest).filter(isNegative);
    const isPlain = leaf.role === undefined && years.some((year) => leaf.tree(year) !== undefined);
    const [low] = [...lows].sort(compare) as readonly (Rational | undefined)[];
    return [
      ...(isTracked ? [] : constant).map(({ path, way }) =>
        finding("warning", "constantPoints", pointer(path, "points"), {
          params: { code, points: toPlainValue(way.lowest) },
          suggestion: suggest("varyPoints"),
        }),
      ),
      ...(low === undefined || !isPlain
        ? []
        : [finding("information", "negativePoints", leaf.rulePath, { params: { code, points: toPlainValue(low) } })]),
    ];
  });
}
