import type { Issue } from "../../src/document/issue.js";
import type { FactDefinition } from "../../src/facts/types.js";
import { checkStructure } from "../../src/lint/structure.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import type { RuleInput } from "../../src/rules/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { fact, leaf, rubric } from "./documents.js";

const registry = createRegistry();
const choices = ["none", "late", "onTime"].map((id) => ({ id, title: { vi: id } }));

/** Facts of every type. */
export const factsOfEveryType: { readonly [id: string]: FactDefinition } = {
  count: fact("count", { moves: [{ id: "one-more", title: { vi: "Thêm một" }, changes: { count: 1 } }] }),
  whole: fact("count"),
  amount: fact("amount"),
  percent: fact("percent"),
  held: fact("boolean"),
  on: fact("date"),
  plan: fact("choice", { choices }),
  score: fact("points"),
  cases: fact("cases"),
};

/** What is wrong with a rubric. */
export function issuesOf(document: Rubric): readonly Issue[] {
  return checkStructure(document, emptyDictionary, registry);
}

/** What is wrong with a rubric of these nodes, over facts of every type; its total has no known maximum. */
export function issuesOfNodes(nodes: readonly RubricNode[], more: Partial<Rubric> = {}): readonly Issue[] {
  return issuesOf(rubric(nodes, { facts: factsOfEveryType, total: { max: null }, ...more }));
}

/** What is wrong with the rule of the only node; paths begin at the rule. */
export function issuesOfRule(rule: RuleInput, more: Partial<Rubric> = {}): readonly Issue[] {
  return issuesOfNodes([leaf("1", null, rule)], more).map((issue) => ({
    ...issue,
    path: issue.path.replace(/^\/nodes\/0\/rule/, ""),
  }));
}
