import { type Rational, rational } from "./rational.js";

/** `halfAway`: half away from zero (làm tròn nửa lên); `down`: towards zero (cắt bỏ). */
export type RoundingMode = "halfAway" | "down";

/** The whole number nearest to the value in the given mode. */
export function roundToInteger(value: Rational, mode: RoundingMode): bigint {
  const { numerator, denominator } = value;
  if (mode === "down") return numerator / denominator;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** The value rounded to decimal places. */
export function roundToPlaces(value: Rational, places: number, mode: RoundingMode): Rational {
  const scale = 10n ** BigInt(places);
  return rational(roundToInteger(rational(value.numerator * scale, value.denominator), mode), scale);
}

/** The value rounded to a multiple of the step; the step is above zero. */
export function roundToStep(value: Rational, step: Rational, mode: RoundingMode): Rational {
  const quotient = rational(value.numerator * step.denominator, value.denominator * step.numerator);
  return rational(roundToInteger(quotient, mode) * step.numerator, step.denominator);
}
