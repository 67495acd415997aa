import type { FactDefinition } from "../src/facts/types.js";
import type { Rubric, RubricNode } from "../src/rubric/types.js";
import { definitions, facts } from "./police/table.js";
import { parsed, type Unit } from "./police/units.js";

/** A rubric with so many times the nodes, each copy over facts of its own. */
export function grown(rubric: Rubric, times: number): Rubric {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    ...rubric,
    total: { ...rubric.total, max: Number(rubric.total.max) * times },
    // A definition of its own has no part in what derives facts from each other.
    facts: Object.fromEntries(
      copies.flatMap((copy) =>
        facts.map((id) => {
          const { type, title, choices, change } = definitions[id] as FactDefinition;
          return [
            named(id, copy),
            { type, title, change, ...(choices !== undefined && { choices }) } as FactDefinition,
          ];
        }),
      ),
    ),
    nodes: copies.flatMap((copy) => rubric.nodes.map((node) => copied(node, copy))),
    actions: {},
  };
}

/** A unit with those facts. */
export function grownUnit(unit: Unit, times: number): Unit {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return parsed({
    ...unit,
    facts: Object.fromEntries(
      copies.flatMap((copy) => facts.map((id) => [named(id, copy), unit.facts[id] ?? 0] as const)),
    ),
  });
}

function named(id: string, copy: number): string {
  return `copy${copy}.${id}`;
}

function copied({ children, actions: _, ...node }: RubricNode, copy: number): RubricNode {
  const text = JSON.stringify(node.rule?.measure ?? null, (_key, value: unknown) =>
    typeof value === "string" && facts.includes(value) ? named(value, copy) : value,
  );
  return {
    ...node,
    code: `${copy}.${node.code}`,
    ...(node.rule !== undefined && { rule: { ...node.rule, measure: JSON.parse(text) as never } }),
    ...(children !== undefined && { children: children.map((child) => copied(child, copy)) }),
  };
}
