import { pointer } from "../../document/issue.js";
import { factsOfSum } from "../../facts/linear.js";
import { namedByDerivation } from "../../facts/origins.js";
import type { FactDefinition } from "../../facts/types.js";
import { factsOfGrades } from "../../rubric/factsOfGrades.js";
import { usesOfRule } from "../../rules/compile.js";
import type { ProveContext } from "./context.js";
import { finding, type LintFinding, suggest } from "./finding.js";

/**
 * Facts of the rubric's own that lead to no point: no rule reads them, and nothing ties them to a fact that one reads
 * (a definition, an identity, a whole, a move, an action). And own facts that stand in for those of the dictionary.
 */
export function checkFacts({
  rubric,
  dictionary,
  facts,
  registry,
  nodes,
  identities,
}: ProveContext): readonly LintFinding[] {
  const own = Object.keys(rubric.facts ?? {});
  if (own.length === 0) return [];
  const read = [
    ...nodes.flatMap(({ node }) =>
      node.rule === undefined ? [] : usesOfRule(node.rule, registry).map(({ fact }) => fact),
    ),
    ...factsOfGrades(rubric, registry),
  ];
  const groups = [
    ...Array.from(facts.definitions, ([fact, definition]) => [fact, ...namedBy(definition)]),
    ...Array.from(facts.definitions.values()).flatMap(({ moves }) =>
      (moves ?? []).map(({ changes }) => Object.keys(changes)),
    ),
    ...identities.map(({ left, right }) => [...factsOfSum(left), ...factsOfSum(right)]),
    ...Object.values(rubric.actions ?? {}).map(({ sets, moves }) => [
      ...Object.keys(sets ?? {}),
      ...(moves ?? []).flatMap(({ times }) => (typeof times === "string" ? [times] : [])),
    ]),
  ];
  const used = closure(new Set(read), groups);
  return own.flatMap((fact) => {
    const path = pointer("/facts", fact);
    const params = { fact };
    return [
      ...(used.has(fact)
        ? []
        : [finding("warning", "unusedFact", path, { params, suggestion: suggest("removeFact", params) })]),
      ...(Object.hasOwn(dictionary.facts, fact)
        ? [finding("warning", "shadowedFact", path, { params, suggestion: suggest("renameOwnFact", params) })]
        : []),
    ];
  });
}

/** The facts that a definition names. */
function namedBy(definition: FactDefinition): readonly string[] {
  const { partOf, derived } = definition;
  return [...(partOf === undefined ? [] : [partOf]), ...namedByDerivation(derived)];
}

/** The facts with all that share a group with one of them. */
function closure(start: ReadonlySet<string>, groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const all = new Set(start);
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const group of groups) if (group.some((fact) => all.has(fact))) for (const fact of group) all.add(fact);
  }
  return all;
}
