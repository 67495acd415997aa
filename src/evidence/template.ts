import { originsOf } from "../facts/origins.js";
import type { FactDefinition } from "../facts/types.js";
import { factsOfGrades } from "../rubric/factsOfGrades.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { usesOfRule } from "../rules/compile.js";
import { createRegistry, type Registry } from "../rules/registry.js";
import type { Evidence, EvidenceRecord, FactEntry } from "./types.js";

/** A fact that a rubric can use, and the codes of the nodes that use it; none where only a grade asks for it. */
export interface FactUse {
  readonly fact: string;
  readonly nodes: readonly string[];
  /** The facts it can be derived from instead of being entered. */
  readonly from: readonly string[];
}

/** Who and when an empty evidence document is for. */
export interface TemplateOptions {
  readonly year: number;
  readonly unit: Evidence["unit"];
}

/**
 * The facts that a rubric can use, in its order. A fact that can be derived stands behind those it is derived from:
 * whoever enters these has entered it as well.
 */
export function factUses(
  rubric: Rubric,
  definitions: ReadonlyMap<string, FactDefinition>,
  registry: Registry = createRegistry(),
): readonly FactUse[] {
  const uses = new Map<string, { readonly nodes: Set<string>; readonly from: readonly string[] }>();
  const use = (fact: string, code: string | undefined, path: ReadonlySet<string>): void => {
    if (path.has(fact)) return;
    const from = originsOf(definitions.get(fact));
    for (const origin of from) use(origin, code, new Set([...path, fact]));
    const known = uses.get(fact) ?? { nodes: new Set<string>(), from };
    if (code !== undefined) known.nodes.add(code);
    uses.set(fact, known);
  };
  for (const node of flatten(rubric.nodes)) {
    if (node.rule === undefined) continue;
    for (const { fact } of usesOfRule(node.rule, registry)) use(fact, node.code, new Set());
  }
  for (const fact of factsOfGrades(rubric, registry)) use(fact, undefined, new Set());
  return Array.from(uses, ([fact, { nodes, from }]) => ({ fact, nodes: Array.from(nodes), from }));
}

/**
 * An empty evidence document for a rubric: every fact that it can use, without a value, and a record for every node
 * that asks for documents. It is valid as it stands, and scores as evidence of which nothing is known.
 */
export function templateEvidence(
  rubric: Rubric,
  definitions: ReadonlyMap<string, FactDefinition>,
  { unit, year }: TemplateOptions,
): Evidence {
  const empty: FactEntry = { value: null, documents: [] };
  const record: EvidenceRecord = { claimed: null, documents: [] };
  const documented = flatten(rubric.nodes).filter(({ documents = [] }) => documents.length > 0);
  return {
    format: "chamdiem/evidence@1",
    unit,
    period: { year },
    facts: Object.fromEntries(factUses(rubric, definitions).map(({ fact }) => [fact, empty])),
    documents: {},
    records: { [rubric.id]: Object.fromEntries(documented.map(({ code }) => [code, record])) },
  };
}

/** All nodes, in tree order. */
export function flatten(nodes: readonly RubricNode[]): readonly RubricNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children ?? [])]);
}
