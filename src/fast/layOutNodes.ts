import { multiply, ONE, type Rational, rational, ZERO } from "../number/rational.js";
import type { Join } from "../rubric/types.js";
import { leastCommonMultiple } from "../rules/formula.js";
import type { KernelJoin } from "../rules/kernel.js";
import { pointsWhenMissing } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { exactNumber, inUnits, TooLargeError } from "./integers.js";
import { addPart, type PartFrame } from "./parts.js";
import {
  ASKED,
  BEST_PART,
  CAPPED_SUM,
  type FlatGroups,
  type FlatNodes,
  LEAST_PART,
  MEAN,
  PARTS,
  PARTS_SUM,
  RESCALE,
  SUM,
} from "./plan.js";

/** The weight of a node in its parent, whole beside those of its siblings; bonus and penalties are added as they are. */
export function weightIn({ parent, ownRole, weight }: CompiledNode, nodes: readonly CompiledNode[]): number {
  const group = nodes[parent];
  if (group?.join !== "weightedMean" || ownRole !== undefined) return 1;
  const siblings = group.children.map((child) => nodes[child]?.weight ?? ONE);
  if (siblings.some(({ numerator }) => numerator < 0n)) throw new TooLargeError("A weight is below zero.");
  const whole = siblings.map(({ denominator }) => denominator).reduce(leastCommonMultiple, 1n);
  return exactNumber(multiply(weight, rational(whole)).numerator);
}

/** Lays out what all nodes have, and the parts of leaves. */
export function layOutNodes(
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
    leastSum: Float64Array.from(nodes, ({ rule, lowest }) => inUnits(rule?.lowest ?? lowest, scale)),
    mostSum: Float64Array.from(nodes, ({ rule, max }) => {
      const most = rule === undefined ? max : rule.highest;
      return most === undefined || most === "open" ? Infinity : inUnits(most, scale);
    }),
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

const PART_JOINS: Record<KernelJoin, number> = { sum: PARTS_SUM, best: BEST_PART, least: LEAST_PART };

function operationOf({ rule, join }: CompiledNode): number {
  if (rule === undefined) return OPERATIONS[join];
  if (rule.kernels === undefined) return ASKED;
  return rule.kernelJoin === undefined ? PARTS : PART_JOINS[rule.kernelJoin];
}

/** Lays out what groups have. */
export function layOutGroups(nodes: readonly CompiledNode[], scale: bigint): FlatGroups {
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
    needsAll: Uint8Array.from(nodes, ({ missingLeavesNone }) => Number(missingLeavesNone)),
  };
}
