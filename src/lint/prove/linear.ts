import { type LinearSum, linearSum } from "../../facts/linear.js";
import type { FactDefinition } from "../../facts/types.js";
import { divide, ONE, type Rational, rational, ZERO } from "../../number/rational.js";
import type { MeasureInput } from "../../rules/types.js";
import { combine, constant, difference } from "./conditions.js";

/** A measure as one sum of facts over another; the lower one is the number one where nothing is divided. */
export interface Quotient {
  readonly above: LinearSum;
  readonly below: LinearSum;
  readonly isPlain: boolean;
  /** The ratio that this is the rest of. */
  readonly restOf?: { readonly above: LinearSum; readonly below: LinearSum };
}

/** The measure as a quotient of sums, where it is one. */
export function quotientOf({ amount, mean, checks, ratio, complement }: MeasureInput): Quotient | undefined {
  const plain = (above: LinearSum): Quotient => ({ above, below: constant(ONE), isPlain: true });
  if (amount !== undefined) return plain(linearSum(amount));
  if (checks !== undefined) return plain(linearSum(checks));
  if (mean !== undefined) {
    const share = divide(ONE, rational(BigInt(mean.length)));
    return plain(combine(...mean.map((sum) => [linearSum(sum), share] as const)));
  }
  if (ratio !== undefined) return { above: linearSum(ratio[0]), below: linearSum(ratio[1]), isPlain: false };
  if (complement === undefined) return undefined;
  const restOf = { above: linearSum(complement[0]), below: linearSum(complement[1]) };
  return { above: difference(restOf.below, restOf.above), below: restOf.below, isPlain: false, restOf };
}

/** A quotient of facts that are derived ratios themselves, with these written out; else as it is. */
export function writtenOut(quotient: Quotient, definitions: ReadonlyMap<string, FactDefinition>): Quotient {
  const [term, ...others] = quotient.above.terms;
  if (!quotient.isPlain || term === undefined || others.length > 0) return quotient;
  const derived = definitions.get(term.fact)?.derived;
  if (derived === undefined || !("ratio" in derived)) return quotient;
  const below = linearSum(derived.ratio[1]);
  const above = combine([linearSum(derived.ratio[0]), term.times], [below, quotient.above.plus]);
  return { above, below, isPlain: false };
}

/** The distance between neighbouring values of a sum of whole facts; `undefined` where it can have any value. */
export function gridOf(sum: LinearSum, definitions: ReadonlyMap<string, FactDefinition>): Rational | undefined {
  const isWhole = (fact: string): boolean => {
    const type = definitions.get(fact)?.type;
    return type === "count" || type === "boolean";
  };
  if (!sum.terms.every(({ fact }) => isWhole(fact))) return undefined;
  return sum.terms.map(({ times }) => times).reduce(commonMeasure, ZERO);
}

/** The largest number of which both are whole multiples. */
function commonMeasure(left: Rational, right: Rational): Rational {
  let [a, b] = [left.numerator * right.denominator, right.numerator * left.denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return rational(a < 0n ? -a : a, left.denominator * right.denominator);
}
