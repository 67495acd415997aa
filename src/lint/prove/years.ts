import { pointer } from "../../document/issue.js";
import type { Rubric, RubricNode } from "../../rubric/types.js";
import { RULE_JOINS } from "../../rules/compile.js";
import type { RuleInput } from "../../rules/types.js";
import type { ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";

/** The first year of every stretch of the rubric's years in which the same parts are in force. */
export function yearsOf({ years, nodes }: Rubric): readonly number[] {
  const borders = rulesOf(nodes).flatMap((rule) => bordersOf(rule));
  const inside = borders.filter((year) => year > years.from && year <= (years.to ?? Number.POSITIVE_INFINITY));
  return Array.from(new Set([years.from, ...inside])).sort((left, right) => left - right);
}

function rulesOf(nodes: readonly RubricNode[]): readonly RuleInput[] {
  return nodes.flatMap((node) => [...(node.rule === undefined ? [] : [node.rule]), ...rulesOf(node.children ?? [])]);
}

function bordersOf(rule: RuleInput): readonly number[] {
  const inner = RULE_JOINS.flatMap((join) => rule[join] ?? []);
  if (inner.length > 0) return inner.flatMap(bordersOf);
  const { from, to } = rule.years ?? {};
  return [...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [to + 1])];
}

/** A node that no part of its rule is for in a year of the rubric, and parts that are for none of its years. */
export function checkYears({ rubric, leaves, years }: ProveContext): readonly LintFinding[] {
  const { from, to = from } = rubric.years;
  // Of years that run backwards nothing more can be said.
  if (to < from) return [];
  return leaves.flatMap((leaf) => {
    const { code } = leaf.node;
    const without = years.filter((year) => leaf.tree(year) === undefined);
    const [year] = without;
    const params = { code, year: String(year) };
    const noRule =
      year === undefined
        ? []
        : [finding("error", "noRuleInYear", leaf.rulePath, { params, suggestion: suggest("widenYears") })];
    const never = leaf.parts.filter(({ input }) => !isEverInForce(input, rubric.years));
    return [
      ...noRule,
      ...never.map(({ path }) =>
        finding("warning", "partNeverInForce", pointer(path, "years"), {
          params: { code },
          suggestion: suggest("widenYears"),
        }),
      ),
    ];
  });
}

function isEverInForce({ years }: RuleInput, all: Rubric["years"]): boolean {
  const from = Math.max(years?.from ?? all.from, all.from);
  const to = Math.min(years?.to ?? Number.POSITIVE_INFINITY, all.to ?? Number.POSITIVE_INFINITY);
  return from <= to;
}
