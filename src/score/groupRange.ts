import type { End } from "../number/interval.js";
import {
  add,
  compare,
  divide,
  isZero,
  maximum,
  minimum,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../number/rational.js";
import { capped } from "./join.js";
import type { CompiledNode } from "./node.js";
import { addEnd, higher, type NodeRange, rescaledEnds, timesEnd } from "./nodeRange.js";
import { smallest } from "./settled.js";

/** A child with its range. */
export interface RangedChild {
  readonly node: CompiledNode;
  readonly range: NodeRange;
}

type Ends = { readonly low: Rational; readonly high: End };

const NOTHING: Ends = { low: ZERO, high: ZERO };

/** The range of a group, and those of its children as sharing may change them. */
export interface JoinedRange {
  readonly range: NodeRange;
  readonly children: readonly RangedChild[];
}

/** The range of a group, from those of its children; before effects, clamping and rounding. */
export function joinRanges(group: CompiledNode, children: readonly RangedChild[]): JoinedRange {
  const unshared = children.filter(({ node }) => node.ownRole === undefined);
  const grownChildren = shared(unshared);
  // Where it is certain who shares with whom, the grown children are exact; else their sum is bounded as a whole.
  const main = isCertain(unshared) ? grownChildren : unshared;
  const extras = children.filter(({ node }) => node.ownRole !== undefined);
  const mayRescale = group.join === "rescale" || main.some(({ range }) => range.mayRescale);
  const points = addEnds([joinPoints(group, main, mayRescale), ...extras.map(({ range }) => range)]);
  const mayBeAbsent = children.every(({ range }) => range.mayBeAbsent);
  const mustBeAbsent = children.every(({ range }) => range.mustBeAbsent);
  const available = availableOf(group, main, { mayRescale, mayBeAbsent, mustBeAbsent });
  const range: NodeRange = {
    low: mayBeAbsent ? minimum(points.low, ZERO) : points.low,
    high: mayBeAbsent ? higher(points.high, ZERO) : points.high,
    available,
    smallestAvailable: smallest([group.max, ...main.map(({ range }) => range.smallestAvailable)]),
    mayBeAbsent,
    mustBeAbsent,
    mayShare: false,
    mayRescale: false,
  };
  return { range, children: grownChildren };
}

function addEnds(all: readonly Ends[]): Ends {
  return { low: sum(all.map(({ low }) => low)), high: all.map(({ high }) => high).reduce(addEnd, ZERO) };
}

/** What siblings may gain when the maxima of absent children are shared out. */
function shared(children: readonly RangedChild[]): readonly RangedChild[] {
  const sharing = children.filter(({ range }) => range.mayShare);
  if (sharing.length === 0) return children;
  const freed = sum(sharing.map(({ node }) => node.max ?? ZERO));
  const certain = isCertain(children);
  const siblings = BigInt(Math.max(1, children.filter(({ range }) => !range.mayBeAbsent).length));
  const part = divide(freed, rational(siblings));
  return children.map((child) => ({ node: child.node, range: grown(child.range, part, certain) }));
}

/** True where every child is certainly there, or certainly not. */
function isCertain(children: readonly RangedChild[]): boolean {
  return children.every(({ range }) => range.mayBeAbsent === range.mustBeAbsent);
}

/**
 * The sum of children of whom some may share their maxima out: such a child brings its own points, or its maximum times
 * the share of points that a sibling has of what is available to it.
 */
function sumOf(children: readonly RangedChild[]): Ends {
  const ranges = children.map(({ range }) => range);
  if (isCertain(children) || !ranges.some(({ mayShare }) => mayShare)) return addEnds(ranges);
  // A sibling with nothing available gains nothing, so it has no part in this.
  const shares = ranges.flatMap((range) => {
    const { available, smallestAvailable } = range;
    return available === undefined || isZero(available.high)
      ? []
      : [rescaledEnds(range, available, smallestAvailable, ONE)];
  });
  const { low, high } = shares.reduce(hull, NOTHING);
  return addEnds(
    children.map(({ node, range }) => {
      const freed = node.max ?? ZERO;
      return range.mayShare
        ? hull(hull(range, NOTHING), { low: multiply(freed, low), high: timesEnd(high, freed) })
        : range;
    }),
  );
}

function grown(range: NodeRange, part: Rational, isCertain: boolean): NodeRange {
  const { available, smallestAvailable } = range;
  if (range.mustBeAbsent || available === undefined || isZero(available.high) || smallestAvailable === undefined) {
    return range;
  }
  const factorAt = (size: Rational): Rational => divide(add(size, part), size);
  const least = compare(available.low, ZERO) > 0 ? available.low : smallestAvailable;
  const most = factorAt(least);
  const fewest = isCertain ? factorAt(available.high) : ONE;
  return {
    ...range,
    low: multiply(range.low, compare(range.low, ZERO) < 0 ? most : fewest),
    high: timesEnd(range.high, range.high !== "open" && compare(range.high, ZERO) < 0 ? fewest : most),
    available: { low: isCertain ? add(available.low, part) : available.low, high: add(available.high, part) },
  };
}

function joinPoints(group: CompiledNode, main: readonly RangedChild[], mayRescale: boolean): Ends {
  if (group.join === "mean" || group.join === "weightedMean") return meanOf(group, main);
  const total = sumOf(main);
  const joined = mayRescale ? rescaled(group, main, total) : total;
  if (group.join !== "cappedSum") return joined;
  return {
    low: capped(joined.low, group),
    high: joined.high === "open" ? (group.max ?? "open") : capped(joined.high, group),
  };
}

/** A mean over children that are certainly there is exact; over others it lies between their ends. */
function meanOf(group: CompiledNode, main: readonly RangedChild[]): Ends {
  const there = main.filter(({ range }) => !range.mustBeAbsent);
  if (there.length === 0) return { low: ZERO, high: ZERO };
  if (there.some(({ range }) => range.mayBeAbsent)) {
    return {
      low: there.map(({ range }) => range.low).reduce(minimum),
      high: there.map(({ range }) => range.high).reduce(higher),
    };
  }
  const weightOf = ({ node }: RangedChild): Rational => (group.join === "mean" ? ONE : node.weight);
  const weight = sum(there.map(weightOf));
  if (isZero(weight)) return { low: ZERO, high: ZERO };
  const weighted = there.map((child) => ({
    low: multiply(child.range.low, weightOf(child)),
    high: timesEnd(child.range.high, weightOf(child)),
  }));
  const { low, high } = addEnds(weighted);
  return { low: divide(low, weight), high: high === "open" ? "open" : divide(high, weight) };
}

function rescaled(group: CompiledNode, main: readonly RangedChild[], total: Ends): Ends {
  const { max } = group;
  if (max === undefined) return total;
  const available = main.reduce(
    (all, { range }) => ({
      low: add(all.low, range.available?.low ?? ZERO),
      high: add(all.high, range.available?.high ?? ZERO),
    }),
    { low: ZERO, high: ZERO },
  );
  const least = smallest(main.map(({ range }) => range.smallestAvailable));
  const whole = rescaledEnds(total, available, least, max);
  const mustRescale = group.join === "rescale" || main.some(({ range }) => range.mayRescale && range.mustBeAbsent);
  const between = mustRescale ? whole : hull(whole, total);
  const byShares = shareEnds(main, max);
  return byShares === undefined || !mustRescale ? between : meet(between, byShares);
}

/**
 * A sum over a sum lies between the lowest and the highest of its single quotients. `undefined` where a child has
 * points over nothing available: that is no quotient, and only the sum as a whole can be bounded.
 */
function shareEnds(main: readonly RangedChild[], max: Rational): Ends | undefined {
  const shares: Ends[] = [];
  for (const { range } of main) {
    const { available, low, high, smallestAvailable } = range;
    if (available === undefined || high === "open") return undefined;
    if (isZero(available.high)) {
      if (isZero(low) && isZero(high)) continue;
      return undefined;
    }
    shares.push(rescaledEnds(range, available, smallestAvailable, max));
  }
  const [first, ...rest] = shares;
  return first === undefined ? undefined : rest.reduce(hull, first);
}

function hull(left: Ends, right: Ends): Ends {
  return { low: minimum(left.low, right.low), high: higher(left.high, right.high) };
}

function meet(left: Ends, right: Ends): Ends {
  const high = left.high === "open" ? right.high : right.high === "open" ? left.high : minimum(left.high, right.high);
  return { low: maximum(left.low, right.low), high };
}

function availableOf(
  group: CompiledNode,
  main: readonly RangedChild[],
  { mayRescale, mayBeAbsent, mustBeAbsent }: { mayRescale: boolean; mayBeAbsent: boolean; mustBeAbsent: boolean },
): NodeRange["available"] {
  const { max } = group;
  if (max === undefined) return undefined;
  if (mustBeAbsent) return { low: ZERO, high: ZERO };
  const low = mayBeAbsent ? ZERO : undefined;
  const mustRescale = main.some(({ range }) => range.mayRescale && range.mustBeAbsent);
  if (group.join === "mean" || group.join === "weightedMean" || group.join === "rescale" || mustRescale) {
    return { low: low ?? max, high: max };
  }
  let most = max;
  let least = max;
  for (const { node, range } of main) {
    if (node.max === undefined) {
      if (range.mayBeAbsent) return undefined;
      continue;
    }
    most = subtract(most, subtract(node.max, range.available?.high ?? node.max));
    least = subtract(least, subtract(node.max, range.available?.low ?? node.max));
  }
  return {
    low: low ?? maximum(ZERO, least),
    high: mayRescale ? max : maximum(ZERO, minimum(most, max)),
  };
}
