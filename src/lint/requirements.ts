import { type Issue, pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import { parseDecimal } from "../number/decimal.js";
import type { Grade, GradeQuota, GradeRequirement, RubricNode } from "../rubric/types.js";
import type { LintContext } from "./context.js";
import { checkEnds, checkMeasure } from "./rule.js";

/** What is wrong with the conditions and the quota of a grade. */
export function checkGradeConditions(
  grade: Grade,
  path: string,
  nodes: ReadonlyMap<string, RubricNode>,
  context: LintContext,
): readonly Issue[] {
  const requires = (grade.requires ?? []).flatMap((one, index) =>
    requirementIssues(one, pointer(path, "requires", index), nodes, context),
  );
  return [...requires, ...(grade.quota === undefined ? [] : quotaIssues(grade.quota, pointer(path, "quota"), nodes))];
}

function requirementIssues(
  requirement: GradeRequirement,
  path: string,
  nodes: ReadonlyMap<string, RubricNode>,
  context: LintContext,
): readonly Issue[] {
  const { node, percentFrom, measure, from, over, to, below, is } = requirement;
  if ((node === undefined) === (measure === undefined)) return [{ code: "requirement.oneKind", path, params: {} }];
  if (measure !== undefined) {
    if (percentFrom !== undefined) return [{ code: "requirement.measureEnds", path, params: {} }];
    const hasEnds = [from, over, to, below, is].some((end) => end !== undefined);
    return [
      ...checkMeasure(measure, pointer(path, "measure"), context),
      ...checkEnds(requirement, path, measure, context),
      ...(hasEnds ? [] : [{ code: "requirement.measureEnds", path, params: {} }]),
    ];
  }
  const isOther = [over, to, below, is].some((end) => end !== undefined);
  if (isOther || (from === undefined) === (percentFrom === undefined)) {
    return [{ code: "requirement.nodeEnds", path, params: {} }];
  }
  return nodeIssues(node ?? "", pointer(path, "node"), nodes, percentFrom !== undefined);
}

function nodeIssues(
  code: string,
  path: string,
  nodes: ReadonlyMap<string, RubricNode>,
  isShare: boolean,
): readonly Issue[] {
  const node = nodes.get(code);
  if (node === undefined) return [unknownNode(code, path, nodes)];
  if (node.whenMissing === "null") return [{ code: "requirement.mayHaveNoScore", path, params: { code } }];
  return isShare && node.max === null ? [{ code: "requirement.noMaximum", path, params: { code } }] : [];
}

function quotaIssues(
  { share, ties = [] }: GradeQuota,
  path: string,
  nodes: ReadonlyMap<string, RubricNode>,
): readonly Issue[] {
  const value = parseDecimal(share);
  const isShare = typeof value === "object" && value.numerator >= 0n && value.numerator <= value.denominator;
  return [
    ...(isShare ? [] : [{ code: "requirement.quotaShare", path: pointer(path, "share"), params: {} }]),
    ...ties.flatMap((code, index) => (nodes.has(code) ? [] : [unknownNode(code, pointer(path, "ties", index), nodes)])),
  ];
}

function unknownNode(code: string, path: string, nodes: ReadonlyMap<string, RubricNode>): Issue {
  return { code: "rule.unknownNode", path, params: { code, nearest: nearest(code, nodes.keys()) ?? null } };
}
