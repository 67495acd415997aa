import { add, compare, multiply, negate, type Rational, ZERO } from "../../number/rational.js";
import { type Condition, combine } from "./conditions.js";
import type { Leaf } from "./context.js";
import type { Quotient } from "./linear.js";
import { type Changes, changeOf } from "./moveStates.js";
import type { Facts } from "./part.js";

/** The facts that a state before a move has to say: what is measured, what the leaf reads, what the move names. */
export function usedBy(
  { above, below }: Quotient,
  named: readonly string[],
  { parts }: Leaf,
  facts: Facts,
): ReadonlySet<string> {
  const read = parts.flatMap(({ measure }) => measure.facts).filter((fact) => !isRatio(fact, facts));
  return new Set([...[...above.terms, ...below.terms].map(({ fact }) => fact), ...read, ...named]);
}

/** True where the fact follows from others as a ratio: it is left to follow. */
function isRatio(fact: string, { definitions }: Facts): boolean {
  const derived = definitions.get(fact)?.derived;
  return derived !== undefined && "ratio" in derived;
}

/** That the facts keep their ends, and parts stay within their wholes, when the move has been made. */
export function afterConditions(used: ReadonlySet<string>, changes: Changes, { world }: Facts): readonly Condition[] {
  return Array.from(used)
    .flatMap((fact) => world.limitsOf(fact))
    .map(({ sum, is }) => ({ sum: { ...sum, plus: add(sum.plus, changeOf(sum, changes)) }, is }));
}

/** True where in some state the move lowers (raises) the measured value. */
export function canLead(
  to: "lower" | "higher",
  { above, below, isPlain }: Quotient,
  used: ReadonlySet<string>,
  changes: Changes,
  facts: Facts,
): boolean {
  const [up, down] = [changeOf(above, changes), changeOf(below, changes)];
  if (isPlain) return to === "lower" ? compare(up, ZERO) < 0 : compare(up, ZERO) > 0;
  // The value falls where upper change × lower sum − upper sum × lower change is below nothing.
  const sign = (factor: Rational): Rational => (to === "lower" ? negate(factor) : factor);
  const course = combine([below, sign(up)], [above, sign(negate(down))]);
  const positive: readonly Condition[] = [
    { sum: course, is: "positive" },
    { sum: below, is: "positive" },
    { sum: { ...below, plus: add(below.plus, down) }, is: "positive" },
  ];
  if (course.terms.every(({ times }) => compare(multiply(times, times), ZERO) === 0)) return false;
  return facts.world.solve([...positive, ...afterConditions(used, changes, facts)]) !== undefined;
}
