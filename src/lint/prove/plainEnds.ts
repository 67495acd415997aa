import type { LinearSum } from "../../facts/linear.js";
import { highestOf, lowestOf } from "../../facts/read.js";
import {
  add,
  compare,
  divide,
  isNegative,
  isZero,
  maximum,
  multiply,
  ONE,
  type Rational,
  subtract,
  sum,
  ZERO,
} from "../../number/rational.js";
import type { Quotient } from "./linear.js";
import type { Facts } from "./part.js";

/** Ends of what can be measured; `undefined` where nothing is seen on that side. */
export interface PlainEnds {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

const NONE: PlainEnds = { low: undefined, high: undefined };

/**
 * Ends that are seen at once: sums of facts that are never negative are not negative, and a part is not above its
 * whole. They hold, but they need not be reached; what they leave open is solved.
 */
export function plainEnds({ above, below, isPlain, restOf }: Quotient, facts: Facts): PlainEnds {
  if (restOf !== undefined) {
    const { low, high } = plainEnds({ ...restOf, isPlain: false }, facts);
    return { low: high && subtract(ONE, high), high: low && subtract(ONE, low) };
  }
  if (!isNeverNegative(above, facts) || !isNeverNegative(below, facts)) return NONE;
  return { low: ZERO, high: isPlain ? highestOfSum(above, facts) : mostOf(above, below, facts) };
}

function isNeverNegative({ terms, plus }: LinearSum, { definitions }: Facts): boolean {
  return (
    !isNegative(plus) &&
    terms.every(({ fact, times }) => {
      const definition = definitions.get(fact);
      if (definition === undefined || isNegative(times)) return false;
      const lowest = definition.type === "boolean" ? ZERO : lowestOf(definition);
      return lowest !== undefined && compare(lowest, ZERO) >= 0;
    })
  );
}

/** All facts of a sum at their highest, where each has a highest. */
function highestOfSum({ terms, plus }: LinearSum, { definitions }: Facts): Rational | undefined {
  let total = plus;
  for (const { fact, times } of terms) {
    const definition = definitions.get(fact);
    const highest = definition === undefined ? undefined : definition.type === "boolean" ? ONE : highestOf(definition);
    if (highest === undefined) return undefined;
    total = add(total, multiply(times, highest));
  }
  return total;
}

/** The most that an upper sum can be of the lower one: its facts are in it, or are parts of what is. */
function mostOf(above: LinearSum, below: LinearSum, { world }: Facts): Rational | undefined {
  if (!isZero(above.plus)) return undefined;
  const shared = above.terms.map(({ fact, times }) => {
    const same = below.terms.find((term) => term.fact === fact);
    return same === undefined ? undefined : divide(times, same.times);
  });
  const known = shared.filter((share): share is Rational => share !== undefined);
  if (known.length === shared.length) return known.reduce(maximum, ZERO);
  const [whole, ...others] = below.terms;
  if (whole === undefined || others.length > 0) return undefined;
  const areParts = above.terms.every(({ fact }) => world.isPart(fact, whole.fact));
  return areParts ? divide(sum(above.terms.map(({ times }) => times)), whole.times) : undefined;
}
