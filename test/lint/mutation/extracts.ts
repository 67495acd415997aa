import type { Rubric, RubricNode } from "../../../src/rubric/types.js";

/** A part of a rubric as a rubric of its own. */
export interface Extract {
  readonly rubric: Rubric;
  /** True where its top node is not whole and was looked at in another extract. */
  readonly isContinued: boolean;
}

/**
 * The rubric criterion by criterion, so that a damage is looked at where it lies: each extract has one top node with one
 * of its children, and the nodes that effects in it empty. Actions and conditions of grades are left out: they are no
 * part of a score, or name other nodes, and are damaged in the whole rubric.
 */
export function extractsOf(rubric: Rubric): readonly Extract[] {
  const { actions: _, ...whole } = rubric;
  const head = { ...whole, ...(whole.grades !== undefined && { grades: byTotalAlone(whole.grades) }) };
  return rubric.nodes.flatMap((top) =>
    piecesOf(top).map((piece, index): Extract => {
      const nodes = [piece, ...targetsOf(piece, rubric.nodes)].map(withoutActions);
      const facts = head.facts === undefined ? {} : { facts: factsFor(nodes, head.facts) };
      return {
        rubric: { ...head, ...facts, nodes, total: { ...head.total, max: sumOf(nodes) } },
        isContinued: index > 0,
      };
    }),
  );
}

/** The node once for each of its children, where these simply add up; else as it is. */
function piecesOf(node: RubricNode): readonly RubricNode[] {
  const { children = [], join = "sum" } = node;
  if (children.length === 0 || join !== "sum" || children.some(({ role }) => role !== undefined)) return [node];
  return children.map((child) => ({ ...node, max: child.max, children: [child] }));
}

/** For each node outside that an effect of the node empties, its top node with nothing but the way to it. */
function targetsOf(node: RubricNode, all: readonly RubricNode[]): readonly RubricNode[] {
  const codes = new Set(Array.from(JSON.stringify(node).matchAll(/"emptyNode":"([^"]+)"/g), ([, code = ""]) => code));
  return Array.from(codes)
    .filter((code) => !codesOf(node).includes(code))
    .flatMap((code) => all.flatMap((top) => wayTo(code, top) ?? []));
}

function wayTo(code: string, node: RubricNode): RubricNode | undefined {
  if (node.code === code) return node;
  for (const child of node.children ?? []) {
    const way = wayTo(code, child);
    if (way !== undefined) return { ...node, max: way.max, children: [way] };
  }
  return undefined;
}

/** The own facts that the nodes name, and those that these name, or that name them. */
function factsFor(nodes: readonly RubricNode[], facts: NonNullable<Rubric["facts"]>): NonNullable<Rubric["facts"]> {
  const texts = new Map(Object.entries(facts).map(([id, definition]) => [id, JSON.stringify(definition)] as const));
  const kept = new Set<string>();
  const open = [JSON.stringify(nodes)];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [id, own] of texts) {
      if (kept.has(id) || !text.includes(`"${id}"`)) continue;
      kept.add(id);
      open.push(own);
      open.push(...Array.from(texts.values()).filter((other) => other.includes(`"${id}"`)));
    }
  }
  return Object.fromEntries(Object.entries(facts).filter(([id]) => kept.has(id)));
}

function codesOf(node: RubricNode): readonly string[] {
  return [node.code, ...(node.children ?? []).flatMap(codesOf)];
}

function withoutActions({ actions: _, ...node }: RubricNode): RubricNode {
  return { ...node, ...(node.children !== undefined && { children: node.children.map(withoutActions) }) };
}

function sumOf(nodes: readonly RubricNode[]): number | string | null {
  const main = nodes.filter(({ role }) => role === undefined);
  const [only] = main;
  if (main.length === 1 && only !== undefined) return only.max;
  return main.some(({ max }) => max === null) ? null : main.reduce((total, { max }) => total + Number(max), 0);
}

function byTotalAlone({ on, levels }: NonNullable<Rubric["grades"]>): NonNullable<Rubric["grades"]> {
  return { on, levels: levels.map(({ requires: _, quota: __, ...grade }) => grade) };
}
