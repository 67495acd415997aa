import { Decimal as Base } from "decimal.js";

/**
 * decimal.js with its own settings: 40 digits, halves away from zero. Nothing that a program sets on its own
 * `Decimal` reaches this one, and nothing here reaches the program's.
 *
 * @remarks Since 0.1.0
 */
export const Decimal: typeof Base = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, defaults: true });

/**
 * A number of decimal.js.
 *
 * @remarks Since 0.1.0
 */
export type Decimal = Base;

const DECIMAL = /^([+-]?\d+(?:\.\d+)?)(?:e([+-]?\d+))?(%?)$/i;
const FRACTION = /^([+-]?\d+)\/(\d+)$/;

/**
 * A score, an exact fraction, a percent or another decimal of a document, to compute on with decimal.js. A fraction
 * without an end, such as `"7/3"`, is rounded to 40 digits.
 *
 * @remarks Since 0.1.0
 *
 * @throws RangeError where the value is no decimal
 *
 * @example
 * toDecimal("7/3").times(3).toDecimalPlaces(6).toNumber(); // 7
 */
export function toDecimal(value: number | string): Decimal {
  const text = String(value);
  const fraction = FRACTION.exec(text);
  if (fraction !== null) {
    const [, above = "", below = ""] = fraction;
    const divisor = new Decimal(below);
    if (!divisor.isZero()) return new Decimal(above).dividedBy(divisor);
  }
  const decimal = DECIMAL.exec(text);
  if (decimal === null) throw new RangeError(`Not a decimal: ${text}`);
  const [, digits = "", exponent = "0", percent = ""] = decimal;
  // Moving the point is exact for any number of digits; dividing by 100 would round at 40.
  return new Decimal(`${digits}e${Number(exponent) - (percent === "%" ? 2 : 0)}`);
}
