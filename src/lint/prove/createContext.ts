import { pointer } from "../../document/issue.js";
import { readDerivations } from "../../facts/derive.js";
import type { FactDictionary } from "../../facts/types.js";
import { dayNumber } from "../../number/calendar.js";
import { decimal } from "../../number/decimal.js";
import type { Rational } from "../../number/rational.js";
import type { Rubric, RubricNode } from "../../rubric/types.js";
import { RULE_JOINS } from "../../rules/compile.js";
import type { Registry } from "../../rules/registry.js";
import type { RuleInput } from "../../rules/types.js";
import { type CompiledRubric, compileRubricNodes, definitionsOf } from "../../score/compile.js";
import type { FullMarks, Leaf, PlacedNode, ProveContext, RuleTree } from "./context.js";
import { fullMarks } from "./fullMarks.js";
import type { Facts, Part } from "./part.js";
import { readPart } from "./readPart.js";
import { createWorld } from "./world.js";
import { yearsOf } from "./years.js";

/** Reads a rubric whose rules have been checked. */
export function createContext(
  rubric: Rubric,
  dictionary: FactDictionary,
  registry: Registry,
  { isWhole, broken }: { readonly isWhole: boolean; readonly broken: ReadonlySet<string> },
): ProveContext {
  const definitions = definitionsOf(rubric, dictionary);
  const identities = [...(dictionary.identities ?? []), ...(rubric.identities ?? [])];
  const derivations = readDerivations(definitions, identities);
  const facts: Facts = { definitions, derivations, world: createWorld(definitions, derivations) };
  const years = yearsOf(rubric);
  const holidays = new Set((rubric.holidays ?? []).flatMap((date) => dayNumber(date) ?? []));
  const nodes = placed(rubric.nodes, "/nodes", undefined);
  const byYear = new Map<number, CompiledRubric>();
  const fullByYear = new Map<number, FullMarks>();

  function leafOf(place: PlacedNode): readonly Leaf[] {
    const { rule } = place.node;
    if (rule === undefined || broken.has(place.path)) return [];
    const rulePath = pointer(place.path, "rule");
    const parts = new Map<string, Part>();
    collect(rule, rulePath, (input, path) => {
      const year = years.find((one) => isInForce(input, one)) ?? rubric.years.from;
      parts.set(path, readPart(input, path, year, { registry, facts, holidays }));
    });
    const tree = (year: number): RuleTree | undefined => treeOf(rule, rulePath, year, parts);
    return [{ ...place, rule, rulePath, parts: [...parts.values()], tree }];
  }

  const context: ProveContext = {
    rubric,
    dictionary,
    registry,
    facts,
    identities,
    years,
    nodes,
    leaves: nodes.flatMap(leafOf),
    isWhole,
    broken,
    compiled(year) {
      const ready = byYear.get(year) ?? compileRubricNodes(rubric, dictionary, registry, year);
      byYear.set(year, ready);
      return ready;
    },
    fullMarks(year) {
      const ready = fullByYear.get(year) ?? fullMarks(context, year);
      fullByYear.set(year, ready);
      return ready;
    },
  };
  return context;
}

function placed(nodes: readonly RubricNode[], path: string, parent: PlacedNode | undefined): readonly PlacedNode[] {
  return nodes.flatMap((node, index) => {
    const own = pointer(path, index);
    const place: PlacedNode = { node, path: own, role: node.role ?? parent?.role, parent };
    return [place, ...placed(node.children ?? [], pointer(own, "children"), place)];
  });
}

function collect(rule: RuleInput, path: string, visit: (input: RuleInput, path: string) => void): void {
  const join = RULE_JOINS.find((one) => rule[one] !== undefined);
  if (join === undefined) visit(rule, path);
  else for (const [index, one] of (rule[join] ?? []).entries()) collect(one, pointer(path, join, index), visit);
}

function treeOf(rule: RuleInput, path: string, year: number, parts: ReadonlyMap<string, Part>): RuleTree | undefined {
  const join = RULE_JOINS.find((one) => rule[one] !== undefined);
  if (join === undefined) {
    const part = parts.get(path);
    return part === undefined || !isInForce(rule, year) ? undefined : { kind: "part", part };
  }
  const inner = (rule[join] ?? []).flatMap((one, index) => treeOf(one, pointer(path, join, index), year, parts) ?? []);
  if (inner.length === 0) return undefined;
  return { kind: "join", join, inner, ...ends(rule) };
}

function ends({ lowest, highest }: RuleInput): { readonly lowest?: Rational; readonly highest?: Rational } {
  return {
    ...(lowest !== undefined && { lowest: decimal(lowest) }),
    ...(highest !== undefined && { highest: decimal(highest) }),
  };
}

function isInForce({ years }: RuleInput, year: number): boolean {
  return year >= (years?.from ?? year) && year <= (years?.to ?? year);
}
