import { and, binary, call, constant, iff, rationalConstant, rounded, roundedDown, tidy } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { eitherGrain, grainOf, isRoundingExact } from "../rules/formula.js";
import type { CompiledNode } from "../score/node.js";
import type { Calculation } from "./calculation.js";
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

/** True where the value, in units of the last place, is as near to a border as doubles and ten digits leave open. */
export function nearBorder(value: Formula, places: number, border: 0 | 0.5): Formula {
  const units = binary(call("ABS", value), "*", constant(10 ** places));
  const shifted = border === 0 ? binary(units, "+", constant(0.5)) : units;
  const fraction = binary(shifted, "-", call("INT", shifted));
  return binary(call("ABS", binary(fraction, "-", constant(0.5))), "<", constant(10 ** (places - 9)));
}

/** True where the value is as near to the limit as doubles leave open. */
export function nearLimit(value: Formula, limit: Formula): Formula {
  return binary(call("ABS", binary(value, "-", limit)), "<", constant(1e-9));
}

/** The value reaches the limit, as ten digits tell. */
export function reaches(value: Formula, limit: Formula): Formula {
  return binary(tidy(value), ">=", limit);
}
