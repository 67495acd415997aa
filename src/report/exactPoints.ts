import { decimal } from "../number/decimal.js";
import { type Rational, rational, ZERO } from "../number/rational.js";

const FRACTION = /^(-?\d+)(?:\/(\d+))?$/;

/** The exact points of a result: its fraction where it states one, else its number; nothing counts as zero. */
export function exactPoints(value: number | null | undefined, exact?: string): Rational {
  const fraction = exact === undefined ? null : FRACTION.exec(exact);
  if (fraction !== null) return rational(BigInt(fraction[1] ?? "0"), BigInt(fraction[2] ?? "1"));
  return value === null || value === undefined ? ZERO : decimal(value);
}
