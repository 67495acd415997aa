import { formatNumber } from "../i18n/number.js";
import type { Language } from "../i18n/text.js";
import { type DecimalInput, decimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { HUNDRED, multiply, type Rational } from "../number/rational.js";

/** Every digit that `toPlainValue` keeps in a number. */
const ALL_PLACES = 12;

/** A number of a rubric as people write it, exactly: nothing is rounded, and what is no decimal stays a fraction. */
export function exactText(value: DecimalInput | Rational, language: Language): string {
  const plain = toPlainValue(isRational(value) ? value : decimal(value));
  return (typeof plain === "number" ? formatNumber(plain, language, ALL_PLACES) : plain).replace("-", "−");
}

/** A share as a percent, or as the fraction that it is where the percent would have to be rounded: 85%, 1/3. */
export function exactPercentText(value: DecimalInput | Rational, language: Language): string {
  const share = isRational(value) ? value : decimal(value);
  const percent = exactText(multiply(share, HUNDRED), language);
  return percent.includes("/") ? exactText(share, language) : `${percent}%`;
}

function isRational(value: DecimalInput | Rational): value is Rational {
  return typeof value === "object";
}
