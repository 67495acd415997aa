import { add, compare, equals, type Rational } from "../number/rational.js";
import { roundedAt } from "../score/score.js";
import type { Ground } from "./ground.js";
import { leastGain, nextIn } from "./summands.js";

/**
 * The next level above some points: the lowest points of the rule's table that are higher, or the end of the straight
 * line on which the points stand. In a sum it is where the first of its rules comes to its own next level.
 *
 * @returns `undefined` where the rule gives nothing above, or has no upper end
 */
export function nextLevel({ rule, node, start }: Ground, points: Rational): Rational | undefined {
  const next = nextIn(rule.givable, points, (one) => roundedAt(node, one));
  const { book } = start.prepared.situation;
  const outcome = rule.summands === undefined || next === undefined ? undefined : rule.score(book);
  if (outcome === undefined || outcome.kind === "missing" || outcome.points === undefined) return next;
  // Above other points than those of today nothing is known of the single rules.
  if (!equals(roundedAt(node, outcome.points), points)) return next;
  const gain = leastGain(rule, book);
  const level = gain === undefined ? undefined : roundedAt(node, add(outcome.points, gain));
  const highest = rule.highest;
  const isWithin = level !== undefined && (highest === "open" || compare(level, roundedAt(node, highest)) <= 0);
  return isWithin && compare(level, points) > 0 ? level : next;
}
