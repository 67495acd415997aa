import type { End } from "../number/interval.js";
import { compare, type Rational } from "../number/rational.js";
import { roundedAt } from "../score/score.js";
import type { Ground } from "./ground.js";

/**
 * The next level above some points: the lowest points of the rule's table that are higher, or the end of the straight
 * line on which the points stand.
 *
 * @returns `undefined` where the rule gives nothing above, or has no upper end
 */
export function nextLevel({ rule, node }: Ground, points: Rational): Rational | undefined {
  let next: Rational | undefined;
  const consider = (end: End): void => {
    if (end === "open") return;
    const rounded = roundedAt(node, end);
    if (compare(rounded, points) > 0 && (next === undefined || compare(rounded, next) < 0)) next = rounded;
  };
  for (const { low, high } of rule.givable) {
    consider(low);
    // A line that begins above leads there first.
    if (compare(low, points) <= 0) consider(high);
  }
  return next;
}
