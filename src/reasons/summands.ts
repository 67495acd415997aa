import type { FactBook } from "../facts/book.js";
import { compare, equals, type Rational, subtract } from "../number/rational.js";
import type { PointRange } from "../rules/givable.js";
import type { Rule } from "../rules/outcome.js";

/**
 * The least that one of the rules of a sum gains when it comes to its own next level: in the sum of a line and a table, a
 * step of the table may be smaller than the line is long.
 *
 * @returns `undefined` where none has a next level, or one has no points today
 */
export function leastGain(rule: Rule, book: FactBook): Rational | undefined {
  let least: Rational | undefined;
  for (const one of singleRules(rule)) {
    const outcome = one.score(book);
    if (outcome.kind === "missing" || outcome.points === undefined) return undefined;
    const next = nextIn(one.givable, outcome.points);
    const gain = next === undefined ? undefined : subtract(next, outcome.points);
    if (gain !== undefined && (least === undefined || compare(gain, least) < 0)) least = gain;
  }
  return least;
}

/** True where one of the rules of a sum leaves the stretch of points on which it stood. */
export function leavesStretch(rule: Rule, before: FactBook, after: FactBook): boolean {
  return singleRules(rule).some((one) => {
    const [from, to] = [one.score(before), one.score(after)];
    if (from.kind === "missing" || to.kind === "missing") return from.kind !== to.kind;
    return from.points !== undefined && to.points !== undefined && isJump(one.givable, from.points, to.points);
  });
}

/** True where no unbroken stretch of points leads from one to the other. */
export function isJump(givable: readonly PointRange[], before: Rational, after: Rational): boolean {
  if (equals(before, after)) return false;
  const isIn = (points: Rational, range: PointRange): boolean =>
    compare(range.low, points) <= 0 && (range.high === "open" || compare(points, range.high) <= 0);
  return !givable.some((range) => isIn(before, range) && isIn(after, range));
}

/** The lowest points above some: those of a table, or the end of the straight line on which the points stand. */
export function nextIn(
  givable: readonly PointRange[],
  points: Rational,
  rounded: (points: Rational) => Rational = (same) => same,
): Rational | undefined {
  let next: Rational | undefined;
  const consider = (end: PointRange["high"]): void => {
    if (end === "open") return;
    const one = rounded(end);
    if (compare(one, points) > 0 && (next === undefined || compare(one, next) < 0)) next = one;
  };
  for (const { low, high } of givable) {
    consider(low);
    // A line that begins above leads there first.
    if (compare(low, points) <= 0) consider(high);
  }
  return next;
}

/** The rules that a rule adds up, and those that these add up. */
function singleRules(rule: Rule): readonly Rule[] {
  return rule.summands?.flatMap(singleRules) ?? [rule];
}
