import { createFactBook } from "../facts/book.js";
import { compare, type Rational, sum } from "../number/rational.js";
import { type Bounds, boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledNode } from "../score/node.js";
import type { NodeRange } from "../score/nodeRange.js";
import { situationOf } from "../score/prepare.js";
import type { Situation } from "../score/situation.js";
import type { Start } from "./field.js";
import { addsUp } from "./pools.js";

/** A rubric under an outlook in which some facts may take any value, and nothing else changes. */
export interface Outlook {
  readonly situation: Situation;
  readonly bounds: Bounds;
}

/** The outlook of a start; the total is left open at both ends, as sums are planned for before they are cut off. */
export function outlookOf({ compiled, prepared }: Start, changing: ReadonlySet<string>): Outlook {
  const { evidence, known } = prepared.situation;
  const book = createFactBook(known, compiled.derivations, { changing });
  const situation = situationOf(compiled, evidence, known, book);
  return { situation, bounds: boundRubric(withOpenTotal(compiled), situation) };
}

function withOpenTotal(compiled: CompiledRubric): CompiledRubric {
  const [root, ...rest] = compiled.nodes;
  return root === undefined ? compiled : { ...compiled, nodes: [{ ...root, clamp: {}, rounding: undefined }, ...rest] };
}

/** A group whose points are more than the sum of what each of its leaves brings. */
export interface OpaqueNode {
  readonly node: CompiledNode;
  /** True where its points are those of its children added up, only cut off or rounded: more below is never less. */
  readonly isCeiling: boolean;
}

/**
 * The groups whose points are more than the sum of what each of their leaves brings: a change under one side of them
 * can decide what a change under the other is worth. All changes below such a group are weighed together.
 *
 * @param changing - the indexes of the leaves that can change
 */
export function opaqueNodes(
  { compiled, scores }: Start,
  { bounds }: Outlook,
  changing: ReadonlySet<number>,
): readonly OpaqueNode[] {
  const below = changingBelow(compiled, changing);
  const { emptied } = scores.effects;
  return compiled.nodes.flatMap((node): readonly OpaqueNode[] => {
    const leaves = below.get(node.index);
    if (node.rule !== undefined || leaves === undefined || leaves.length < 2) return [];
    const unsteady = leaves.flatMap((index) => {
      const range = bounds.ranges[index];
      return range === undefined || !range.mayBeAbsent ? [] : [{ index, range }];
    });
    const isRounded = node.index !== 0 && node.rounding !== undefined;
    const isCutOff = isRounded || mayBeCapped(node, compiled, bounds);
    const isMore = emptied.has(node.code) || (unsteady.length > 0 && redistributes(node, unsteady, scores.own));
    if (!isCutOff && !isMore) return [];
    return [{ node, isCeiling: !isMore && unsteady.length === 0 && addsUp(node, scores) }];
  });
}

/** The changing leaves below each node. */
export function changingBelow(
  compiled: CompiledRubric,
  changing: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const below = new Map<number, number[]>();
  for (const index of changing) {
    for (let node = compiled.nodes[index]; node !== undefined; node = compiled.nodes[node.parent]) {
      const known = below.get(node.index);
      if (known === undefined) below.set(node.index, [index]);
      else known.push(index);
    }
  }
  return below;
}

function mayBeCapped(node: CompiledNode, { nodes }: CompiledRubric, { ranges }: Bounds): boolean {
  if (node.join !== "cappedSum") return false;
  const main = node.children.flatMap((index) => {
    const range = ranges[index];
    return nodes[index]?.ownRole !== undefined || range === undefined ? [] : [range];
  });
  const lows = sum(main.map(({ low }) => low));
  const highs: Rational[] = [];
  for (const { high } of main) {
    if (high === "open") return true;
    highs.push(high);
  }
  return compare(lows, node.lowest) < 0 || (node.max !== undefined && compare(sum(highs), node.max) > 0);
}

/** True where a leaf that drops out of the group, or comes back, changes what its siblings count. */
function redistributes(
  node: CompiledNode,
  unsteady: readonly { readonly index: number; readonly range: NodeRange }[],
  own: Start["scores"]["own"],
): boolean {
  if (node.join !== "sum" && node.join !== "cappedSum") return true;
  // What a leaf passes on stays among its own siblings.
  const children = unsteady.filter(({ index }) => node.children.includes(index));
  if (children.some(({ range }) => range.mayShare || range.mayRescale)) return true;
  return node.children.some((index) => ["share", "rescale"].includes(own[index]?.absence ?? ""));
}
