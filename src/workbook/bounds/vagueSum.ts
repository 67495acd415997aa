import { and, call, constant, iff, isConstant, or, rationalConstant, times, total } from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { ONE, ZERO } from "../../number/rational.js";
import type { HighFormula } from "../rule/ruleRange.js";
import type { NodeRangeFormula } from "./nodeRange.js";
import { rescaledEnds } from "./rescaledEnds.js";

/**
 * The sum of children while it is not certain who shares with whom: such a child brings its own points, or its maximum
 * times the share of points that a sibling has of what is available to it.
 */
export function vagueSum(
  children: readonly NodeRangeFormula[],
  put: (meaning: string, formula: Formula) => Formula,
): { readonly low: Formula; readonly high: HighFormula } {
  const shares = children.flatMap((child) => {
    const { available, smallestAvailable } = child;
    if (available === undefined) return [];
    const { low, high } = rescaledEnds(child, available, smallestAvailable, ONE);
    const counts = (value: Formula): Formula => put("share", iff(available.isKnown, value, constant(0)));
    return [{ low: counts(low), high: { isOpen: and([available.isKnown, high.isOpen]), value: counts(high.value) } }];
  });
  const low = put("share", call("MIN", constant(0), ...shares.map((one) => one.low)));
  const high = put("share", call("MAX", constant(0), ...shares.map((one) => one.high.value)));
  const isShareOpen = or(shares.map((one) => one.high.isOpen));
  const ends = children.map((child) => {
    if (isConstant(child.mayShare, false)) return child;
    const freed = rationalConstant(child.node.max ?? ZERO);
    const least = call("MIN", constant(0), child.low, times(freed, low));
    const most = call("MAX", constant(0), child.high.value, times(freed, high));
    return {
      low: iff(child.mayShare, least, child.low),
      high: {
        isOpen: or([child.high.isOpen, and([child.mayShare, isShareOpen])]),
        value: iff(child.mayShare, most, child.high.value),
      },
    };
  });
  return {
    low: total(ends.map((end) => end.low)),
    high: { isOpen: or(ends.map((end) => end.high.isOpen)), value: total(ends.map((end) => end.high.value)) },
  };
}
