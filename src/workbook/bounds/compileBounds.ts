import { and, not, rounded, TRUE } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import type { Message } from "../../i18n/message.js";
import { InexactFormulaError, isRoundingExact } from "../../rules/formula.js";
import type { CompiledRubric } from "../../score/compile.js";
import type { CompiledNode } from "../../score/node.js";
import type { Calculation } from "../calculation.js";
import type { EmptiedFormulas } from "../emptiedFormulas.js";
import type { LeafFormula } from "../leafFormula.js";
import { nearBorder } from "../nearBorder.js";
import { ABSENCE } from "../nodeFormula.js";
import { attempted, isRefused, type OrRefused } from "../rule/ruleRange.js";
import type { RuleFormula } from "../rule/ruleTypes.js";
import { finishRange } from "./finishRange.js";
import { groupRange } from "./groupRange.js";
import { leafRange } from "./leafRange.js";
import type { NodeRangeFormula } from "./nodeRange.js";

/** Floor and ceiling of a node with the places that the rubric shows. */
export interface NodeBounds {
  readonly floor: Formula;
  /** It says nothing where there is no ceiling. */
  readonly ceiling: Formula;
  readonly hasNoCeiling: Formula;
}

/** Floor and ceiling of all nodes, by their index. */
export interface BoundsFormulas {
  readonly nodes: ReadonlyMap<number, NodeBounds>;
  /** The nodes whose bounds have no exact formulas, and why; the groups that they stand in have none either. */
  readonly refused: readonly { readonly node: CompiledNode; readonly reason: Message }[];
  /** Conditions under which a digit of a bound is not proven. */
  readonly near: readonly Formula[];
}

/** What the bounds of a rubric are compiled from. */
export interface BoundsSource {
  readonly compiled: CompiledRubric;
  readonly leaves: ReadonlyMap<number, LeafFormula>;
  readonly rules: ReadonlyMap<number, RuleFormula>;
  readonly emptied: ReadonlyMap<number, EmptiedFormulas>;
  readonly calculation: Calculation;
}

/** Joins what leaves can still come to up the tree, as the library's bounds are joined. */
export function compileBounds(source: BoundsSource): BoundsFormulas {
  const { compiled, emptied, calculation } = source;
  const ranges = new Map<number, NodeRangeFormula>();
  const refused: BoundsFormulas["refused"][number][] = [];
  const near: Formula[] = [];
  for (const node of [...compiled.nodes].reverse()) {
    const outlook = emptied.get(node.index)?.outlook;
    const joined = attempted(() => joinRange(node, ranges, source));
    const error = [joined, outlook].find(isRefused);
    if (error !== undefined) refused.unshift({ node, reason: { code: error.code, params: error.params } });
    if (joined === undefined || isRefused(joined)) forgetSharing(node, ranges, source);
    if (joined === undefined || outlook === undefined || isRefused(joined) || isRefused(outlook)) continue;
    const done = finishRange(joined, outlook, calculation);
    ranges.set(node.index, done.finished);
    near.push(...done.near);
  }
  const places = compiled.rubric.displayPlaces;
  for (const { low, high, grain } of ranges.values()) {
    if (isRoundingExact(grain, places)) continue;
    near.push(nearBorder(low, places, 0.5), and([not(high.isOpen), nearBorder(high.value, places, 0.5)]));
  }
  return { nodes: new Map(Array.from(ranges, ([index, range]) => [index, shown(range, places)])), refused, near };
}

/** What its children share among them is not known where a group has no range, so they have none either. */
function forgetSharing(
  { children }: CompiledNode,
  ranges: Map<number, NodeRangeFormula>,
  { leaves }: BoundsSource,
): void {
  const isShared = children.some((child) => leaves.get(child)?.leaf.absences.has(ABSENCE.share));
  if (isShared) for (const child of children) ranges.delete(child);
}

/** The range of a node before effects and rounding; `undefined` where a child has none. */
function joinRange(
  node: CompiledNode,
  ranges: Map<number, NodeRangeFormula>,
  { leaves, rules, calculation }: BoundsSource,
): NodeRangeFormula | undefined {
  if (node.rule !== undefined) {
    const leaf = leaves.get(node.index);
    const reached: OrRefused<RuleFormula["range"]> | undefined = rules.get(node.index)?.range;
    if (reached instanceof InexactFormulaError) throw reached;
    return leaf && leafRange(leaf, node.rule, reached, calculation);
  }
  const children = node.children.flatMap((child) => ranges.get(child) ?? []);
  if (children.length < node.children.length) return undefined;
  const joined = groupRange(node, children, calculation);
  for (const child of joined.children) ranges.set(child.node.index, child);
  return joined.range;
}

function shown({ node, low, high }: NodeRangeFormula, places: number): NodeBounds {
  // Without a maximum the library gives the total no ceiling.
  const hasNoCeiling = node.index === 0 && node.max === undefined ? TRUE : high.isOpen;
  return { floor: rounded(low, places), ceiling: rounded(high.value, places), hasNoCeiling };
}
