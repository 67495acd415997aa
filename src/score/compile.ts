import { type Derivations, readDerivations } from "../facts/derive.js";
import { type Families, familiesOf } from "../facts/families.js";
import type { FactDefinition, FactDictionary } from "../facts/types.js";
import { dayNumber } from "../number/calendar.js";
import { type DecimalInput, decimal } from "../number/decimal.js";
import { ONE, type Rational, ZERO } from "../number/rational.js";
import type { Rubric, RubricNode } from "../rubric/types.js";
import { compileRule } from "../rules/compile.js";
import type { RuleContext } from "../rules/kind.js";
import { noRule } from "../rules/noRule.js";
import type { Registry } from "../rules/registry.js";
import { later } from "./later.js";
import type { CompiledNode } from "./node.js";
import { type CompiledRequirement, compileRequirements } from "./requirements.js";
import { smallestMaxima } from "./settled.js";
import { type Traces, tracesOf } from "./trace.js";

/** A rubric, ready to score evidence. */
export interface CompiledRubric {
  readonly rubric: Rubric;
  /** In tree order, the root first. */
  readonly nodes: readonly CompiledNode[];
  /** The nodes by their codes. */
  readonly byCode: () => ReadonlyMap<string, CompiledNode>;
  /** The leaves whose rules have effects. */
  readonly effective: () => readonly CompiledNode[];
  /** The facts of the dictionary and of the rubric. */
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly derivations: Derivations;
  /** The same, parted into the families of facts that hang together. */
  readonly families: () => Families;
  /** What the facts that can change a leaf are found by. */
  readonly traces: () => Traces;
  /** For each node the smallest available maximum above nothing that it can have. */
  readonly smallestMaxima: () => readonly (Rational | undefined)[];
  /** The conditions of the grades, in their order. */
  readonly requirements: readonly (readonly CompiledRequirement[])[];
}

/** The facts that a rubric can use: its own go before those of the dictionary. */
export function definitionsOf(rubric: Rubric, dictionary: FactDictionary): ReadonlyMap<string, FactDefinition> {
  return new Map([...Object.entries(dictionary.facts), ...Object.entries(rubric.facts ?? {})]);
}

/** Compiles a rubric that has been checked, for the evidence of one year. */
export function compileRubricNodes(
  rubric: Rubric,
  dictionary: FactDictionary,
  registry: Registry,
  year: number,
): CompiledRubric {
  const definitions = definitionsOf(rubric, dictionary);
  const derivations = readDerivations(definitions, [...(dictionary.identities ?? []), ...(rubric.identities ?? [])]);
  const context: RuleContext = {
    definition: (fact) => definitions.get(fact),
    year,
    holidays: new Set((rubric.holidays ?? []).flatMap((date) => dayNumber(date) ?? [])),
  };
  const nodes: CompiledNode[] = [];

  function place(source: RubricNode, parent: CompiledNode): number {
    const index = nodes.length;
    const children: number[] = [];
    const node: CompiledNode = {
      index,
      source,
      code: source.code,
      parent: parent.index,
      level: parent.level + 1,
      children,
      max: source.max === null ? undefined : decimal(source.max),
      lowest: optional(source.lowest) ?? ZERO,
      ownRole: source.role,
      role: source.role ?? parent.role,
      join: source.join ?? "sum",
      missingLeavesNone: source.whenMissing === "null",
      weight: optional(source.weight) ?? ONE,
      rounding: source.rounding,
      rule: source.rule === undefined ? undefined : (compileRule(source.rule, context, registry) ?? noRule()),
      clamp: {},
    };
    nodes.push(node);
    for (const child of source.children ?? []) children.push(place(child, node));
    return index;
  }

  const top: number[] = [];
  const { total } = rubric;
  const root: CompiledNode = {
    index: 0,
    source: undefined,
    code: "",
    parent: -1,
    level: 0,
    children: top,
    max: total.max === null ? undefined : decimal(total.max),
    lowest: optional(total.lowest) ?? ZERO,
    ownRole: undefined,
    role: undefined,
    join: total.join ?? "sum",
    missingLeavesNone: total.whenMissing === "null",
    weight: ONE,
    rounding: total.rounding,
    rule: undefined,
    clamp: {
      ...(total.lowest !== undefined && { lowest: decimal(total.lowest) }),
      ...(total.highest !== undefined && { highest: decimal(total.highest) }),
    },
  };
  nodes.push(root);
  for (const node of rubric.nodes) top.push(place(node, root));
  const requirements = (rubric.grades?.levels ?? []).map((grade) =>
    compileRequirements(grade, nodes, context, registry),
  );
  const compiled = { rubric, nodes, definitions, derivations, requirements };
  return {
    ...compiled,
    effective: later(() => nodes.filter(({ rule }) => rule?.hasEffects === true)),
    byCode: later(() => new Map(nodes.map((node) => [node.code, node]))),
    families: later(() => familiesOf(derivations)),
    traces: later(() => tracesOf(compiled)),
    smallestMaxima: later(() => smallestMaxima(nodes)),
  };
}

function optional(input: DecimalInput | undefined): Rational | undefined {
  return input === undefined ? undefined : decimal(input);
}
