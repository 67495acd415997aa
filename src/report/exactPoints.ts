import { fromPlainValue } from "../number/print.js";
import { type Rational, ZERO } from "../number/rational.js";

/** The exact points of a result: its fraction where it states one, else its number; nothing counts as zero. */
export function exactPoints(value: number | null | undefined, exact?: string): Rational {
  const plain = exact ?? value;
  return plain === null || plain === undefined ? ZERO : fromPlainValue(plain);
}
