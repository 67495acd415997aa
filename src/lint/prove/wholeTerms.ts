import type { LinearSum } from "../../facts/linear.js";
import { highestOf, lowestOf } from "../../facts/read.js";
import type { FactDefinition } from "../../facts/types.js";
import {
  compare,
  divide,
  floor,
  isInteger,
  minimum,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../../number/rational.js";
import type { Numbers } from "./conditions.js";

/** More attempts than this are not made. */
const MOST_ATTEMPTS = 5000;

/**
 * Whole numbers for the facts of a sum under which it is nothing: its terms are all above zero, its constant is not,
 * so that each fact has a highest number and all can be tried. `undefined` where there are none, or too many to try.
 */
export function wholeTerms(
  sum: LinearSum | undefined,
  definitions: ReadonlyMap<string, FactDefinition>,
): Numbers | undefined {
  if (sum === undefined || sum.terms.some(({ times }) => compare(times, ZERO) <= 0)) return undefined;
  const terms = [...sum.terms].sort((left, right) => compare(right.times, left.times));
  let attempts = 0;

  function fill(index: number, left: Rational, chosen: Numbers): Numbers | undefined {
    const term = terms[index];
    if (term === undefined) return compare(left, ZERO) === 0 ? chosen : undefined;
    const definition = definitions.get(term.fact);
    const isBoolean = definition?.type === "boolean";
    const lowest = isBoolean || definition === undefined ? ZERO : (lowestOf(definition) ?? ZERO);
    const highest = isBoolean ? ONE : definition && highestOf(definition);
    const most = rational(floor(divide(left, term.times)));
    for (
      let count = highest === undefined ? most : minimum(most, highest);
      compare(count, lowest) >= 0 && isInteger(count);
      count = subtract(count, ONE)
    ) {
      attempts += 1;
      if (attempts > MOST_ATTEMPTS) return undefined;
      const found = fill(
        index + 1,
        subtract(left, multiply(term.times, count)),
        new Map([...chosen, [term.fact, count]]),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return fill(0, negate(sum.plus), new Map());
}
