import { type Issue, pointer } from "../../document/issue.js";
import type { RubricNode } from "../../rubric/types.js";

type Json = { [key: string]: unknown };

/** A copy of a document without what is wrong with it, and what that left out. */
export interface Repaired {
  readonly document: unknown;
  /** Paths of nodes that were replaced as a whole. */
  readonly nodes: ReadonlySet<string>;
  /** Ids of facts that were left out. */
  readonly facts: ReadonlySet<string>;
  /** True where the head of the rubric was changed. */
  readonly isHeadChanged: boolean;
}

/** What stands for a part of the head that cannot be read; what is not here is left out. */
const HEAD: Readonly<Json> = {
  format: "chamdiem/rubric@1",
  id: "unreadable",
  version: "0",
  title: { vi: "–" },
  issuer: { vi: "–" },
  decision: null,
  family: "unreadable",
  years: { from: 2000 },
  unitTypes: [],
  status: "sample",
  total: { max: null },
  displayPlaces: 2,
  publishes: "points",
  sources: [{ document: "–" }],
};

/** A rule that says nothing, in place of one that cannot be read. */
const NO_RULE: NonNullable<RubricNode["rule"]> = {
  measure: { amount: { terms: [], plus: 0 } },
  points: { given: { lowest: 0, highest: 0 } },
};

const NODE = /^\/nodes\/\d+(?:\/children\/\d+)*/;
const FACT = /^\/facts\/([^/]+)/;

/** Takes out unknown keys, and replaces the smallest node, fact or part of the head that holds anything else wrong. */
export function repair(document: unknown, issues: readonly Issue[]): Repaired {
  const copy = JSON.parse(JSON.stringify(document)) as unknown;
  const nodes = new Set<string>();
  const facts = new Set<string>();
  let isHeadChanged = false;
  for (const issue of issues) {
    const { path } = issue;
    const node = NODE.exec(path)?.[0];
    const fact = FACT.exec(path)?.[1];
    if (issue.code === "document.unknownKey") removeAt(copy, path);
    else if (node !== undefined) {
      if (!isInside(node, nodes)) replaceNode(copy, node, nodes.size);
      nodes.add(node);
    } else if (fact !== undefined) {
      removeAt(copy, pointer("/facts", unescaped(fact)));
      facts.add(unescaped(fact));
    } else {
      isHeadChanged = true;
      const key = path === "" ? String(issue.params["key"]) : unescaped(path.split("/")[1] ?? "");
      if (isObject(copy)) {
        if (Object.hasOwn(HEAD, key)) copy[key] = HEAD[key];
        else delete copy[key];
      }
    }
  }
  return { document: copy, nodes, facts, isHeadChanged };
}

/** The rubric with rules that say nothing at the nodes of the paths. */
export function withoutRules(document: unknown, paths: ReadonlySet<string>): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as unknown;
  for (const path of paths) {
    const node = valueAt(copy, path);
    if (isObject(node) && node["rule"] !== undefined) node["rule"] = NO_RULE;
  }
  return copy;
}

/** The path of the node that a path leads into. */
export function nodeOf(path: string): string | undefined {
  return NODE.exec(path)?.[0];
}

function isInside(path: string, nodes: ReadonlySet<string>): boolean {
  return Array.from(nodes).some((node) => path === node || path.startsWith(`${node}/`));
}

function replaceNode(document: unknown, path: string, count: number): void {
  const cut = path.lastIndexOf("/");
  const list = valueAt(document, path.slice(0, cut));
  const index = Number(path.slice(cut + 1));
  if (!Array.isArray(list)) return;
  const old: unknown = list[index];
  const code =
    isObject(old) && typeof old["code"] === "string" && /^[^\s_]\S*$/.test(old["code"]) ? old["code"] : `?${count}`;
  const node: RubricNode = { code, title: { vi: "–" }, max: null, rule: NO_RULE };
  list[index] = node;
}

function removeAt(document: unknown, path: string): void {
  const cut = path.lastIndexOf("/");
  const parent = valueAt(document, path.slice(0, cut));
  if (isObject(parent)) delete parent[unescaped(path.slice(cut + 1))];
}

function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const key of path.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Json)[unescaped(key)];
  }
  return value;
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
