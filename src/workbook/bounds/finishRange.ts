import { and, call, constant, FALSE, iff, not, rationalConstant, rounded, roundedDown } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { eitherGrain, grainOf, isRoundingExact } from "../../rules/formula.js";
import type { Calculation } from "../calculation.js";
import { nearBorder } from "../nearBorder.js";
import type { NodeRangeFormula } from "./nodeRange.js";

/** Empties, clamps and rounds the range of a node; with conditions under which a rounding is not proven to be exact. */
export function finishRange(
  range: NodeRangeFormula,
  { may, must }: { readonly may: Formula; readonly must: Formula },
  calculation: Calculation,
): { readonly finished: NodeRangeFormula; readonly near: readonly Formula[] } {
  const { node } = range;
  const put = (meaning: string, formula: Formula): Formula => calculation.put(node.code, meaning, formula);
  const isTotal = node.index === 0;
  const mayBeEmptied = isTotal ? FALSE : may;
  const mustBeEmptied = isTotal ? FALSE : and([must, not(range.mayBeAbsent)]);
  const low = iff(mayBeEmptied, call("MIN", constant(0), range.low), range.low);
  const { isOpen, value } = range.high;
  const nothing = iff(isOpen, constant(0), call("MIN", constant(0), value));
  const staysOpen = and([isOpen, not(mustBeEmptied)]);
  const { lowest, highest } = node.clamp;
  const clamped = (points: Formula): Formula => {
    const raised = lowest === undefined ? points : call("MAX", rationalConstant(lowest), points);
    return highest === undefined ? raised : call("MIN", rationalConstant(highest), raised);
  };
  const ends = [lowest, highest].flatMap((end) => (end === undefined ? [] : [end]));
  const grain = eitherGrain(range.grain, grainOf(ends));
  const bottom = put("floor", clamped(low));
  const top = put("ceiling", clamped(iff(mustBeEmptied, nothing, value)));
  // The rubric's own end closes what has none.
  const kept = (points: Formula): Formula =>
    highest === undefined ? points : put("ceiling", iff(staysOpen, rationalConstant(highest), points));
  const closed = highest === undefined ? staysOpen : FALSE;
  if (node.rounding === undefined) {
    const high = { isOpen: put("open", closed), value: kept(top) };
    return { finished: { ...range, low: bottom, high, grain }, near: [] };
  }
  const { places, mode } = node.rounding;
  const inPlaces = (points: Formula): Formula =>
    mode === "down" ? roundedDown(points, places) : rounded(points, places);
  const border = mode === "down" ? 0 : 0.5;
  return {
    finished: {
      ...range,
      low: put("floor", inPlaces(bottom)),
      high: { isOpen: put("open", closed), value: kept(put("ceiling", inPlaces(top))) },
      grain: eitherGrain(grainOf(ends), [{ fixed: 10n ** BigInt(places), variable: 1n }]),
    },
    near: isRoundingExact(grain, places)
      ? []
      : [nearBorder(bottom, places, border), and([not(staysOpen), nearBorder(top, places, border)])],
  };
}
