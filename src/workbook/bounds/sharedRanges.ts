import {
  and,
  binary,
  call,
  constant,
  FALSE,
  iff,
  isConstant,
  not,
  or,
  plus,
  rationalConstant,
  times,
  total,
} from "../../formula/build.js";
import type { Formula } from "../../formula/types.js";
import { ONE, ZERO } from "../../number/rational.js";
import { eitherGrain } from "../../rules/formula.js";
import type { Calculation } from "../calculation.js";
import type { HighFormula } from "../rule/ruleRange.js";
import type { NodeRangeFormula } from "./nodeRange.js";
import { rescaledEnds } from "./rescaledEnds.js";

type Put = (meaning: string, formula: Formula) => Formula;

/** Children of whom some may share their maxima out. */
export interface SharedRanges {
  /** As their group joins them. */
  readonly main: readonly NodeRangeFormula[];
  /** As they stand for themselves. */
  readonly grown: readonly NodeRangeFormula[];
  /** Somebody may share, and it is not certain who is there: the sum can only be bounded as a whole. */
  readonly isVague: Formula;
}

/** What siblings may gain when the maxima of absent children are shared out. */
export function shareRanges(children: readonly NodeRangeFormula[], calculation: Calculation, put: Put): SharedRanges {
  const sharing = children.filter(({ mayShare }) => !isConstant(mayShare, false));
  if (sharing.length === 0) return { main: children, grown: children, isVague: FALSE };
  const isCertain = put(
    "isCertain",
    and(children.map(({ mayBeAbsent, mustBeAbsent }) => or([not(mayBeAbsent), mustBeAbsent]))),
  );
  const freed = total(
    sharing.map(({ node, mayShare }) => iff(mayShare, rationalConstant(node.max ?? ZERO), constant(0))),
  );
  const there = total(children.map(({ mayBeAbsent }) => iff(mayBeAbsent, constant(0), constant(1))));
  const part = put("part", binary(freed, "/", call("MAX", constant(1), there)));
  const grown = children.map((child) => grownRange(child, part, isCertain, calculation));
  return {
    main: children.map((child, index) => chosen(isCertain, grown[index] ?? child, child, calculation)),
    grown,
    isVague: and([not(isCertain), or(sharing.map(({ mayShare }) => mayShare))]),
  };
}

/** The range with the child's part of what others share out. */
function grownRange(
  child: NodeRangeFormula,
  part: Formula,
  isCertain: Formula,
  calculation: Calculation,
): NodeRangeFormula {
  const { available, smallestAvailable, mustBeAbsent, low, high } = child;
  if (available === undefined || smallestAvailable === undefined) return child;
  const put: Put = (meaning, formula) => calculation.put(child.node.code, meaning, formula);
  const isSomething = binary(call("ROUND", available.high, constant(10)), ">", constant(0));
  const grows = put("grows", and([not(mustBeAbsent), available.isKnown, isSomething]));
  const factorAt = (size: Formula): Formula => binary(plus(size, part), "/", size);
  const isLowPositive = binary(call("ROUND", available.low, constant(10)), ">", constant(0));
  const least = iff(isLowPositive, available.low, rationalConstant(smallestAvailable));
  const most = put("most", iff(grows, factorAt(least), constant(1)));
  const fewest = put("fewest", iff(and([grows, isCertain]), factorAt(available.high), constant(1)));
  const stretched = (value: Formula, whenNegative: Formula, otherwise: Formula): Formula =>
    times(value, iff(binary(value, "<", constant(0)), whenNegative, otherwise));
  return {
    ...child,
    low: put("shared", stretched(low, most, fewest)),
    high: { isOpen: high.isOpen, value: put("shared", stretched(high.value, fewest, most)) },
    grain: undefined,
    available: {
      isKnown: available.isKnown,
      low: put("shared", iff(and([grows, isCertain]), plus(available.low, part), available.low)),
      high: put("shared", iff(grows, plus(available.high, part), available.high)),
    },
  };
}

/** One range or the other, of the same node. */
function chosen(
  isOne: Formula,
  one: NodeRangeFormula,
  other: NodeRangeFormula,
  calculation: Calculation,
): NodeRangeFormula {
  if (one === other) return one;
  const pick = (first: Formula, second: Formula): Formula =>
    calculation.put(other.node.code, "joined", iff(isOne, first, second));
  return {
    ...other,
    low: pick(one.low, other.low),
    high: { isOpen: other.high.isOpen, value: pick(one.high.value, other.high.value) },
    grain: eitherGrain(one.grain, other.grain),
    available: one.available &&
      other.available && {
        isKnown: other.available.isKnown,
        low: pick(one.available.low, other.available.low),
        high: pick(one.available.high, other.available.high),
      },
  };
}

/**
 * The sum of children while it is not certain who shares with whom: such a child brings its own points, or its maximum
 * times the share of points that a sibling has of what is available to it.
 */
export function vagueSum(
  children: readonly NodeRangeFormula[],
  put: Put,
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
