import { decimal } from "../number/decimal.js";
import { multiply, ONE, type Rational, rational, ZERO } from "../number/rational.js";
import type { Join } from "../rubric/types.js";
import { leastCommonMultiple } from "../rules/formula.js";
import type { CompiledRubric } from "../score/compile.js";
import { pointsWhenMissing } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { findShortcuts } from "./findShortcuts.js";
import { exactNumber, inUnits, TooLargeError } from "./integers.js";
import { packLists } from "./pack.js";
import { addPart, emptyLists, type PartFrame } from "./parts.js";
import {
  ASKED,
  CAPPED_SUM,
  type FlatGroups,
  type FlatNodes,
  type FlatPlan,
  MEAN,
  PARTS,
  RESCALE,
  SUM,
} from "./plan.js";
import { scaleOf } from "./scale.js";
import { createSlots, type FactSlot } from "./slots.js";

/**
 * Lays a compiled rubric out flat, once for all units.
 *
 * @returns `undefined` where its numbers do not fit; then the rational engine scores everything
 */
export function compileFlat(compiled: CompiledRubric): FlatPlan | undefined {
  try {
    return layOut(compiled);
  } catch (error) {
    if (error instanceof TooLargeError) return undefined;
    throw error;
  }
}

function layOut(compiled: CompiledRubric): FlatPlan {
  const { nodes } = compiled;
  const weights = nodes.map((node) => weightIn(node, nodes));
  const { scale, mostPoints } = scaleOf(compiled, Math.max(1, ...weights));
  const slots = createSlots(
    compiled.definitions,
    nodes.flatMap(({ rule }) => rule?.facts ?? []),
  );
  const lists = emptyLists();
  const frame: PartFrame = {
    lists,
    scale,
    slotOf: (fact) => slotOf(fact, slots.byFact),
    addSlot: () => {
      slots.size += 1;
      return slots.size - 1;
    },
  };
  const flat = layOutNodes(nodes, weights, scale, frame);
  const { parts, pieces } = packLists(lists);
  return {
    compiled,
    slots,
    scale: exactNumber(scale),
    nodes: flat,
    groups: layOutGroups(nodes, scale),
    parts,
    pieces,
    shortcuts: findShortcuts(flat, parts, pieces, frame.addSlot),
    withEffects: nodes.flatMap(({ index, rule }) => (rule?.hasEffects === true ? [index] : [])),
    indexOf: new Map(nodes.map(({ code, index }) => [code, index])),
    readers: readersOf(nodes, slots.byFact),
    mostPoints,
    thresholds: thresholdsOf(compiled),
    printUnit: inUnits(rational(1n, 10n ** BigInt(compiled.rubric.displayPlaces)), scale),
  };
}

function slotOf(fact: string, slots: ReadonlyMap<string, FactSlot>): FactSlot {
  const slot = slots.get(fact);
  if (slot === undefined) throw new RangeError(`The fact ${fact} is not defined.`);
  return slot;
}

/** The weight of a node in its parent, whole beside those of its siblings; bonus and penalties are added as they are. */
function weightIn({ parent, ownRole, weight }: CompiledNode, nodes: readonly CompiledNode[]): number {
  const group = nodes[parent];
  if (group?.join !== "weightedMean" || ownRole !== undefined) return 1;
  const siblings = group.children.map((child) => nodes[child]?.weight ?? ONE);
  if (siblings.some(({ numerator }) => numerator < 0n)) throw new TooLargeError("A weight is below zero.");
  const whole = siblings.map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n);
  return exactNumber(multiply(weight, rational(whole)).numerator);
}

function layOutNodes(
  nodes: readonly CompiledNode[],
  weights: readonly number[],
  scale: bigint,
  frame: PartFrame,
): FlatNodes {
  const units = (value: Rational | undefined, absent: number): number =>
    value === undefined ? absent : inUnits(value, scale);
  const { parts } = frame.lists;
  const children: number[] = [];
  const spans = nodes.map((node): readonly [from: number, to: number] => {
    const list = node.rule === undefined ? children : parts.from;
    const from = list.length;
    for (const kernel of node.rule?.kernels ?? []) addPart(kernel, frame);
    children.push(...node.children);
    return [from, list.length];
  });
  return {
    operation: Uint8Array.from(nodes, operationOf),
    parent: Int32Array.from(nodes, ({ parent }) => parent),
    isExtra: Uint8Array.from(nodes, ({ ownRole }) => Number(ownRole !== undefined)),
    weight: Float64Array.from(weights),
    max: Float64Array.from(nodes, ({ max }) => units(max, Number.NaN)),
    lowest: Float64Array.from(nodes, ({ clamp }) => units(clamp.lowest, -Infinity)),
    highest: Float64Array.from(nodes, ({ clamp }) => units(clamp.highest, Infinity)),
    roundTo: Float64Array.from(nodes, ({ rounding }) =>
      rounding === undefined ? 0 : inUnits(rational(1n, 10n ** BigInt(rounding.places)), scale),
    ),
    roundsDown: Uint8Array.from(nodes, ({ rounding }) => (rounding?.mode === "down" ? 1 : 0)),
    whenMissing: Float64Array.from(nodes, ({ rule, source }) => {
      if (source?.scoredBy === "appraiser") return Number.NaN;
      return rule === undefined ? 0 : inUnits(pointsWhenMissing(rule), scale);
    }),
    bySurvey: Uint8Array.from(nodes, ({ source }) => Number(source?.scoredBy === "survey")),
    from: Int32Array.from(spans, ([from]) => from),
    to: Int32Array.from(spans, ([, to]) => to),
    children: Int32Array.from(children),
  };
}

const OPERATIONS: Record<Join, number> = {
  sum: SUM,
  cappedSum: CAPPED_SUM,
  mean: MEAN,
  weightedMean: MEAN,
  rescale: RESCALE,
};

function operationOf({ rule, join }: CompiledNode): number {
  if (rule === undefined) return OPERATIONS[join];
  return rule.kernels === undefined ? ASKED : PARTS;
}

function layOutGroups(nodes: readonly CompiledNode[], scale: bigint): FlatGroups {
  const maxima = nodes.flatMap(({ max }) => max ?? []);
  const maxScale = maxima.map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n);
  const mainMaxima = ({ children }: CompiledNode): number =>
    children
      .map((child) => nodes[child])
      .filter((child) => child?.ownRole === undefined)
      .reduce((sum, child) => sum + inUnits(child?.max ?? ZERO, maxScale), 0);
  return {
    maxima: Float64Array.from(nodes, mainMaxima),
    max: Float64Array.from(nodes, ({ max }) => (max === undefined ? Number.NaN : inUnits(max, maxScale))),
    pointsToMaxima: exactNumber(scale / maxScale),
    lowest: Float64Array.from(nodes, ({ lowest }) => inUnits(lowest, scale)),
    highest: Float64Array.from(nodes, ({ max }) => (max === undefined ? Infinity : inUnits(max, scale))),
    needsAll: Uint8Array.from(nodes, ({ missingLeavesNone }) => Number(missingLeavesNone)),
  };
}

/** The thresholds of the grades, where the total alone decides. */
function thresholdsOf({ rubric, requirements }: CompiledRubric): FlatPlan["thresholds"] {
  if (requirements.some(({ length }) => length > 0)) return undefined;
  return (rubric.grades?.levels ?? []).map(({ from }) => {
    if (from === undefined) return undefined;
    const { numerator, denominator } = decimal(from);
    return { above: exactNumber(numerator), below: exactNumber(denominator) };
  });
}

/** Which leaves read each fact. */
function readersOf(
  nodes: readonly CompiledNode[],
  slots: ReadonlyMap<string, FactSlot>,
): ReadonlyMap<number, readonly number[]> {
  const readers = new Map<number, number[]>();
  for (const { index, rule } of nodes) {
    for (const fact of rule?.facts ?? []) {
      const slot = slots.get(fact)?.index;
      if (slot === undefined) continue;
      const leaves = readers.get(slot) ?? [];
      readers.set(slot, leaves);
      leaves.push(index);
    }
  }
  return readers;
}
