import type { Rubric, RubricNode } from "../../../src/rubric/types.js";

/** A part of a rubric as a rubric of its own. */
export interface Extract {
  readonly rubric: Rubric;
  /** True where its top node is not whole and was looked at in another extract. */
  readonly isContinued: boolean;
}

/**
 * The rubric criterion by criterion, so that a damage is looked at where it lies: each extract has one top node with one
 * of its children. Top nodes that effects tie together stay together and whole. Actions are left out: they are no part
 * of a score, and are damaged in the whole rubric.
 */
export function extractsOf(rubric: Rubric): readonly Extract[] {
  const { actions: _, ...head } = rubric;
  const extract = (nodes: readonly RubricNode[], isContinued: boolean): Extract => ({
    rubric: {
      ...head,
      ...(head.facts !== undefined && { facts: factsFor(nodes, head.facts) }),
      nodes: nodes.map(withoutActions),
      total: { ...head.total, max: sumOf(nodes) },
    },
    isContinued,
  });
  return tiedNodes(rubric).flatMap((nodes) => {
    const [only, ...others] = nodes;
    const isSum = only?.join === undefined || only.join === "sum";
    if (
      only?.children === undefined ||
      others.length > 0 ||
      !isSum ||
      only.children.some(({ role }) => role !== undefined)
    ) {
      return [extract(nodes, false)];
    }
    return only.children.map((child, index) => extract([{ ...only, max: child.max, children: [child] }], index > 0));
  });
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

/** The top nodes, those in one list that effects tie together. */
function tiedNodes({ nodes }: Rubric): readonly (readonly RubricNode[])[] {
  const groups: RubricNode[][] = [];
  for (const node of nodes) {
    const tied = groups.filter((group) => group.some((other) => isTied(node, other) || isTied(other, node)));
    for (const group of tied) groups.splice(groups.indexOf(group), 1);
    groups.push([...tied.flat(), node].sort((left, right) => nodes.indexOf(left) - nodes.indexOf(right)));
  }
  return groups;
}

/** True where an effect of the one node empties a node of the other. */
function isTied(one: RubricNode, other: RubricNode): boolean {
  const targets = Array.from(JSON.stringify(one).matchAll(/"emptyNode":"([^"]+)"/g), ([, code = ""]) => code);
  const codes = codesOf(other);
  return targets.some((code) => codes.includes(code));
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
