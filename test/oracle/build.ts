import type { Evidence, FactEntry, FactValue } from "../../src/evidence/types.js";
import type { FactDefinition, FactDictionary, FactType } from "../../src/facts/types.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { type OracleAnswer, oracle } from "./oracle.js";

/** A fact of the type, with whatever else it says. */
export function fact(type: FactType, more: Partial<FactDefinition> = {}): FactDefinition {
  return { type, title: { vi: type }, change: "fixable", ...more };
}

/** A leaf. */
export function leaf(
  code: string,
  max: RubricNode["max"],
  rule: RuleInput,
  more: Partial<RubricNode> = {},
): RubricNode {
  return { code, title: { vi: code }, max, rule, ...more };
}

/** A group. */
export function group(
  code: string,
  max: RubricNode["max"],
  children: readonly RubricNode[],
  more: Partial<RubricNode> = {},
): RubricNode {
  return { code, title: { vi: code }, max, children, ...more };
}

/** A rubric around its nodes; its total is 10 points unless it says otherwise. */
export function rubric(nodes: readonly RubricNode[], more: Partial<Rubric> = {}): Rubric {
  return {
    format: "chamdiem/rubric@1",
    id: "test/one",
    version: "1.0.0",
    title: { vi: "Thử" },
    issuer: { vi: "Thử" },
    decision: null,
    family: "par",
    years: { from: 2020 },
    unitTypes: [],
    status: "sample",
    total: { max: 10 },
    displayPlaces: 2,
    publishes: "points",
    nodes,
    sources: [],
    ...more,
  };
}

/** Evidence of 2022 with these facts. */
export function evidence(
  facts: { readonly [id: string]: FactValue | FactEntry },
  more: Partial<Evidence> = {},
): Evidence {
  return {
    format: "chamdiem/evidence@1",
    unit: { id: "u", name: "u", type: "department" },
    period: { year: 2022 },
    facts,
    ...more,
  };
}

/** Records of the rubric that {@link rubric} builds. */
export function records(of: NonNullable<Evidence["records"]>[string]): Partial<Evidence> {
  return { records: { "test/one": of } };
}

export function score(rubric: Rubric, evidence: Evidence, dictionary: FactDictionary = emptyDictionary): OracleAnswer {
  return oracle(rubric, evidence, dictionary);
}

/** The oracle's answer for a rubric of one leaf `1` of 10 points. */
export function scoreRule(
  rule: RuleInput,
  facts: Parameters<typeof evidence>[0],
  definitions: { readonly [id: string]: FactDefinition } = {},
  more: Partial<Rubric> = {},
): { readonly score: string | null; readonly state: string | undefined; readonly basis: string | null | undefined } {
  const answer = score(rubric([leaf("1", 10, rule)], { facts: definitions, ...more }), evidence(facts));
  const node = answer.nodes.get("1");
  return { score: node?.score ?? null, state: node?.state, basis: node?.basis };
}
