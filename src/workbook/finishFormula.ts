import { and, binary, call, constant, iff, rationalConstant, rounded, roundedDown } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { eitherGrain, grainOf, isRoundingExact } from "../rules/formula.js";
import type { CompiledNode } from "../score/node.js";
import type { Calculation } from "./calculation.js";
import { nearBorder } from "./nearBorder.js";
import type { NodeFormula } from "./nodeFormula.js";

/** A rounding that is not proven to be exact: where the value lies on the border, or next to it, people should know. */
export interface NearBorder {
  readonly about: string;
  /** True or false. */
  readonly isNear: Formula;
}

/** Empties, clamps and rounds the points of a node. */
export function finishFormula(
  before: NodeFormula,
  emptied: Formula,
  calculation: Calculation,
): { readonly finished: NodeFormula; readonly near: readonly NearBorder[] } {
  const { node } = before;
  const put = (meaning: string, formula: Formula): Formula => calculation.put(node.code, meaning, formula);
  const isEmptied = node.index === 0 ? constant(false) : and([emptied, binary(before.absence, "=", constant(0))]);
  const kept = put("emptied", iff(isEmptied, call("MIN", constant(0), before.points), before.points));
  const clamped = put("clamped", clamp(node, kept));
  const { lowest, highest } = node.clamp;
  const ends = [lowest, highest].flatMap((end) => (end === undefined ? [] : [end]));
  const grain = eitherGrain(before.grain, grainOf(ends));
  if (node.rounding === undefined) return { finished: { ...before, points: clamped, grain }, near: [] };
  const { places, mode } = node.rounding;
  const points = put("rounded", mode === "down" ? roundedDown(clamped, places) : rounded(clamped, places));
  return {
    finished: { ...before, points, grain: [{ fixed: 10n ** BigInt(places), variable: 1n }] },
    near: isRoundingExact(grain, places)
      ? []
      : [{ about: node.code, isNear: nearBorder(clamped, places, mode === "down" ? 0 : 0.5) }],
  };
}

function clamp({ clamp: { lowest, highest } }: CompiledNode, points: Formula): Formula {
  const raised = lowest === undefined ? points : call("MAX", rationalConstant(lowest), points);
  return highest === undefined ? raised : call("MIN", rationalConstant(highest), raised);
}
