import type { Deficiency, NodeResult, UnsealedAssessment } from "../assess/types.js";
import { compare, isNegative, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import { type Balance, balanceOf } from "./balance.js";
import { exactPoints } from "./exactPoints.js";
import type { Tree } from "./tree.js";

/**
 * What a deficiency asks of its reader:
 *
 * - `mendable`: points lost that an action of the plan brings back;
 * - `final`: points lost that no action brings back this period;
 * - `sanction`: deductions, emptied nodes, grades that are barred;
 * - `missing`: data to declare;
 * - `documents`: documents to attach;
 * - `expiring`: documents to renew before the year ends;
 * - `check`: data and claims to look at again;
 * - `external`: points that a survey or an appraiser gives, not the unit.
 */
export type DeficiencyGroupKind =
  | "mendable"
  | "final"
  | "sanction"
  | "missing"
  | "documents"
  | "expiring"
  | "check"
  | "external";

/** Deficiencies that ask the same of their reader. */
export interface DeficiencyGroup {
  readonly kind: DeficiencyGroupKind;
  readonly items: readonly DeficiencyItem[];
  /** The points of all together, where points of components add up to the total. */
  readonly points?: Rational;
}

/** A deficiency with its node and the points that are at stake in it. */
export interface DeficiencyItem {
  readonly deficiency: Deficiency;
  /** The node it concerns; a finding on the whole evidence concerns none. */
  readonly node: NodeResult | undefined;
  readonly points: Rational;
}

const ORDER: readonly DeficiencyGroupKind[] = [
  "sanction",
  "mendable",
  "final",
  "missing",
  "documents",
  "expiring",
  "check",
  "external",
];

/** The deficiencies by what they ask of their reader; within a group the most points first. */
export function deficiencyGroups(
  assessment: UnsealedAssessment,
  tree: Tree,
  balance: Balance | undefined = balanceOf(assessment, tree),
): readonly DeficiencyGroup[] {
  const { deficiencies, actionPlan } = assessment;
  const planned = new Set(actionPlan.actions.map(({ id }) => id));
  const items = deficiencies.map((deficiency) => {
    const node = tree.byCode.get(deficiency.node);
    return { deficiency, node, kind: kindOf(deficiency, node, tree, planned), points: pointsOf(deficiency, node) };
  });
  return ORDER.flatMap((kind) => {
    const own = items
      .filter((item) => item.kind === kind)
      // The order of the assessment stays among equals.
      .sort((first, second) => compare(second.points, first.points));
    const points = balance === undefined ? undefined : pointsTogether(kind, own, balance);
    return own.length === 0 ? [] : [{ kind, items: own, ...(points !== undefined && { points }) }];
  });
}

/** Penalties and bonuses may be capped together, so that what their items say does not add up. */
function pointsTogether(
  kind: DeficiencyGroupKind,
  items: readonly DeficiencyItem[],
  { missing, deductedUndeclared, bonusOpen }: Balance,
): Rational | undefined {
  if (kind === "sanction" || kind === "check") return undefined;
  if (kind === "missing") return sum([missing, deductedUndeclared, bonusOpen]);
  return sum(items.map(({ points }) => points));
}

function kindOf(
  { kind, actions }: Deficiency,
  node: NodeResult | undefined,
  tree: Tree,
  planned: ReadonlySet<string>,
): DeficiencyGroupKind {
  switch (kind) {
    case "penalty":
    case "emptied":
    case "gradeBar":
      return "sanction";
    case "unsupported":
      return "documents";
    case "expiring":
      return "expiring";
    case "missing":
    case "lost":
      if (kind === "lost" && actions.some((action) => planned.has(action))) return "mendable";
      if (node !== undefined && tree.scorerOf(node) !== "unit") return "external";
      return kind === "missing" ? "missing" : "final";
    default:
      return "check";
  }
}

/** What is at stake: for missing data what they may still bring, also where nothing is lost yet (a bonus). */
function pointsOf({ kind, lost, atRisk }: Deficiency, node: NodeResult | undefined): Rational {
  if (atRisk !== undefined) return exactPoints(atRisk);
  if (kind !== "missing" || node === undefined || node.ceiling === null) return exactPoints(lost);
  const open = subtract(exactPoints(node.ceiling), exactPoints(node.score));
  return isNegative(open) ? ZERO : open;
}
