import type { FactDictionary } from "../../../src/facts/types.js";
import type { Rubric, RubricNode } from "../../../src/rubric/types.js";
import { RULE_JOINS } from "../../../src/rules/compile.js";
import type { RuleInput } from "../../../src/rules/types.js";

/** A rubric that was damaged at one place. */
export interface Damage {
  /** The way in which it was damaged. */
  readonly kind: string;
  readonly place: string;
  /** The damaged rubric, or its text. */
  readonly input: unknown;
  /** The damaged dictionary, where the damage is in it. */
  readonly dictionary?: FactDictionary;
}

/** A damage that was not done, as it would change nothing or be another sound rubric, with the reason. */
export interface Harmless {
  readonly kind: string;
  readonly place: string;
  readonly reason: string;
}

/** What damages are made from. */
export interface Subject {
  readonly rubric: Rubric;
  readonly dictionary: FactDictionary;
}

/** All damages of one way. */
export type Damager = (subject: Subject) => Iterable<Damage | Harmless>;

/** JSON that may be changed. */
export type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
export type JsonObject = { [key: string]: Json };

export type Path = readonly (string | number)[];

/** A copy of the rubric in which one place was changed. */
export function damaged(rubric: Rubric, path: Path, change: (place: JsonObject) => void): Rubric {
  const copy = structuredClone(rubric) as unknown as Json;
  change(objectAt(copy, path));
  return copy as unknown as Rubric;
}

export function objectAt(json: Json, path: Path): JsonObject {
  let value: Json | undefined = json;
  for (const key of path) {
    value = Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[String(key)] : undefined;
  }
  if (value === undefined || !isObject(value)) throw new Error(`No object at /${path.join("/")}.`);
  return value;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A node with its place. */
export interface NodeAt {
  readonly node: RubricNode;
  readonly path: Path;
  readonly parent: RubricNode | undefined;
  readonly role: RubricNode["role"];
}

/** A part of a rule with its place. */
export interface PartAt extends NodeAt {
  readonly part: RuleInput;
  readonly partPath: Path;
}

export function nodesOf({ nodes }: Rubric): readonly NodeAt[] {
  const walk = (list: readonly RubricNode[], path: Path, parent: NodeAt | undefined): readonly NodeAt[] =>
    list.flatMap((node, index) => {
      const own: NodeAt = { node, path: [...path, index], parent: parent?.node, role: node.role ?? parent?.role };
      return [own, ...walk(node.children ?? [], [...own.path, "children"], own)];
    });
  return walk(nodes, ["nodes"], undefined);
}

export function partsOf(rubric: Rubric): readonly PartAt[] {
  const walk = (rule: RuleInput, path: Path): readonly { readonly part: RuleInput; readonly partPath: Path }[] => {
    const join = RULE_JOINS.find((one) => rule[one] !== undefined);
    if (join === undefined) return [{ part: rule, partPath: path }];
    return (rule[join] ?? []).flatMap((inner, index) => walk(inner, [...path, join, index]));
  };
  return nodesOf(rubric).flatMap((at) =>
    at.node.rule === undefined ? [] : walk(at.node.rule, [...at.path, "rule"]).map((part) => ({ ...at, ...part })),
  );
}

/** A decimal of a document, roughly: enough to compare and to move. */
export function roughly(input: number | string): number {
  if (typeof input === "number") return input;
  const [above = "0", below] = input.split("/");
  if (below !== undefined) return Number(above) / Number(below);
  return input.endsWith("%") ? Number(input.slice(0, -1)) / 100 : Number(input);
}

/** A decimal moved by a step, in the writing that it had. */
export function moved(input: number | string, step: number): string {
  if (typeof input === "string" && input.endsWith("%")) return `${round(Number(input.slice(0, -1)) + step * 100)}%`;
  return String(round(roughly(input) + step));
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

export function placeOf(path: Path): string {
  return `/${path.join("/")}`;
}
