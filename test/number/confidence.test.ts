import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { confidenceInterval } from "../../src/number/confidence.js";
import { fromPlainValue } from "../../src/number/print.js";
import { add, multiply, type Rational, rational, subtract } from "../../src/number/rational.js";
import { shown } from "../support/numbers.js";

/** An end as it is exactly: the fraction where one stands beside the number. */
function exactEnds(interval: ReturnType<typeof confidenceInterval>): readonly [string, string] {
  const { low, high, lowExact, highExact } = interval;
  return [shown(fromPlainValue(lowExact ?? low)), shown(fromPlainValue(highExact ?? high))];
}

/** Fractions of every kind, and decimals with more digits than a double carries. */
const magnitude = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 20n }),
    fc.oneof(fc.constant(10n ** 6n), fc.bigInt({ min: 1n, max: 10n ** 12n })),
  )
  .map(([above, below]) => rational(above, below));

/** A fraction in any case; a whole number has at most 17 digits in a document. */
function text({ numerator, denominator }: Rational): string {
  return `${numerator}/${denominator}`;
}

describe("confidenceInterval", () => {
  it("reaches exactly z standard errors to both sides", () => {
    fc.assert(
      fc.property(magnitude, magnitude, magnitude, fc.integer({ min: 0, max: 8 }), (score, error, z, places) => {
        const half = multiply(z, error);
        expect(exactEnds(confidenceInterval(text(score), text(error), { z: text(z), places }))).toEqual([
          shown(subtract(score, half)),
          shown(add(score, half)),
        ]);
      }),
    );
  });

  it("prints rounded ends, with the fraction beside them where that loses anything", () => {
    expect(confidenceInterval("41.5", "0.2")).toEqual({ low: 41.171, high: 41.829 });
    expect(confidenceInterval("1/3", 0, { places: 2 })).toEqual({
      low: 0.33,
      high: 0.33,
      lowExact: "1/3",
      highExact: "1/3",
    });
    expect(confidenceInterval(1, "0.5", { z: 1.96, places: 1 })).toEqual({
      low: 0,
      high: 2,
      lowExact: "1/50",
      highExact: "99/50",
    });
  });

  it("keeps the ends within no scale", () => {
    expect(confidenceInterval(0.1, 1).low).toBe(-1.545);
  });

  it("reads an exact fraction of any length", () => {
    const digits = "1234567890123456789012345678901";
    expect(exactEnds(confidenceInterval(`${digits}/7`, 0))[0]).toBe(shown(rational(BigInt(digits), 7n)));
  });

  it.each([
    ["text", "abc", "0.1"],
    ["an empty text", "", "0.1"],
    ["nothing below the line", "1/0", "0.1"],
    ["no number", Number.NaN, "0.1"],
    ["a negative standard error", "41", "-0.1"],
  ])("refuses %s", (_what, score, error) => {
    expect(() => confidenceInterval(score, error)).toThrow(RangeError);
  });

  it("refuses a negative z", () => {
    expect(() => confidenceInterval(41, 0.1, { z: -1 })).toThrow(RangeError);
  });
});
