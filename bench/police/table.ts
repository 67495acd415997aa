import { readFileSync } from "node:fs";
import type { FactDefinition, FactDictionary } from "../../src/facts/types.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";

/** The rubric that everything is measured on, the dictionary, and what both say of facts. */
export const rubric: Rubric = read("rubrics/par/police-unit-2024.json") as Rubric;
export const dictionary: FactDictionary = read("rubrics/facts.json") as FactDictionary;
export const definitions: { readonly [id: string]: FactDefinition } = { ...dictionary.facts, ...rubric.facts };

/** One level of a leaf. */
export interface Level {
  readonly points: number;
  readonly is?: readonly (string | boolean)[];
  readonly from?: number;
  readonly over?: number;
  readonly to?: number;
  readonly below?: number;
}

/** A leaf as other engines can be told of it: a choice or number, or one sum over another, and levels. */
export interface Leaf {
  readonly code: string;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly levels: readonly Level[];
}

/** A group, with the codes below it. The total has the code "". */
export interface Group {
  readonly code: string;
  readonly children: readonly string[];
}

export const leaves: readonly Leaf[] = allNodes(rubric.nodes).flatMap(leafOf);
/** Groups from the leaves up, so that what is added is there already. */
export const groups: readonly Group[] = [
  ...allNodes(rubric.nodes)
    .flatMap(({ code, children = [] }) =>
      children.length === 0 ? [] : [{ code, children: children.map((child) => child.code) }],
    )
    .reverse(),
  { code: "", children: rubric.nodes.map(({ code }) => code) },
];
/** All facts that the leaves read. */
export const facts: readonly string[] = Array.from(new Set(leaves.flatMap(({ above, below }) => [...above, ...below])));

/** The codes of all nodes but the total, in the order of the rubric. */
export const codes: readonly string[] = allNodes(rubric.nodes).map(({ code }) => code);

/** A fact or code as a name that every engine takes. */
export function nameOf(id: string): string {
  return id === "" ? "total" : `x${id.replaceAll(/[^a-zA-Z0-9]/g, "_")}`;
}

/** Adds the groups to the points of the leaves, by code: for engines that only score leaves. */
export function withGroups(points: { [code: string]: number }): { readonly [code: string]: number } {
  for (const { code, children } of groups) {
    let sum = 0;
    for (const child of children) sum += points[child] ?? 0;
    points[code] = sum;
  }
  return points;
}

function allNodes(nodes: readonly RubricNode[]): readonly RubricNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children ?? [])]);
}

function leafOf({ code, rule }: RubricNode): readonly Leaf[] {
  if (rule === undefined) return [];
  const { choice, amount, ratio } = rule.measure ?? {};
  const levels = (rule.points?.levels ?? []).map(({ points, is, from, over, to, below }) => ({
    points: number(points),
    ...(is !== undefined && { is: Array.isArray(is) ? (is as (string | boolean)[]) : [is as string | boolean] }),
    ...(from !== undefined && { from: number(from) }),
    ...(over !== undefined && { over: number(over) }),
    ...(to !== undefined && { to: number(to) }),
    ...(below !== undefined && { below: number(below) }),
  }));
  const above = namesOf(choice ?? amount ?? ratio?.[0]);
  const below = ratio === undefined ? [] : namesOf(ratio[1]);
  if (levels.length === 0) throw new Error(`${code} has no levels.`);
  return [{ code, above, below, levels }];
}

function namesOf(input: unknown): readonly string[] {
  if (typeof input === "string") return [input];
  if (Array.isArray(input) && input.every((one) => typeof one === "string")) return input as string[];
  throw new Error(`More than a sum of facts: ${JSON.stringify(input)}`);
}

/** "80%", "3/4" and 0.8 as numbers. */
function number(input: unknown): number {
  const text = String(input);
  if (text.endsWith("%")) return Number(text.slice(0, -1)) / 100;
  const [above, below = "1"] = text.split("/");
  return Number(above) / Number(below);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}
