import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, multiply, negate, rational, subtract } from "../../src/number/rational.js";
import { roundToInteger, roundToPlaces, roundToStep } from "../../src/number/rounding.js";
import { number, shown } from "../support/numbers.js";

describe("roundToPlaces", () => {
  it.each([
    ["halfAway", "0.005", 2, "1/100"],
    ["halfAway", "0.0049999999999999", 2, "0"],
    ["halfAway", "-0.005", 2, "-1/100"],
    ["halfAway", "-0.0049999999999999", 2, "0"],
    ["halfAway", "2.5", 0, "3"],
    ["halfAway", "-2.5", 0, "-3"],
    ["halfAway", "1.005", 2, "101/100"],
    ["halfAway", "2/3", 4, "6667/10000"],
    ["down", "0.999", 2, "99/100"],
    ["down", "-0.999", 2, "-99/100"],
    ["down", "-7/2", 0, "-3"],
    ["down", "2/3", 4, "3333/5000"],
  ] as const)("%s: %s at %s places is %s", (mode, value, places, expected) => {
    expect(shown(roundToPlaces(number(value), places, mode))).toBe(expected);
  });

  it("falls on the right side of the tie 1/3 + 1/6, where digits with an end do not", () => {
    // 1/3 + 1/6 = 1/2 exactly; with any number of digits of 1/3 and 1/6 the sum is 0.49…9 or 0.50…1.
    const tie = subtract(number("2/3"), number("1/6"));
    expect(roundToInteger(tie, "halfAway")).toBe(1n);
    expect(roundToInteger(negate(tie), "halfAway")).toBe(-1n);
  });

  it("agrees with decimal.js on decimals with an end, ties and negatives among them", () => {
    const Oracle = Decimal.clone({ precision: 60 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom("halfAway", "down"),
        (digits, given, places, mode) => {
          const exact = roundToPlaces(rational(digits, 10n ** BigInt(given)), places, mode);
          const oracle = new Oracle(digits.toString())
            .times(new Oracle(10).pow(-given))
            .toDecimalPlaces(places, mode === "down" ? Oracle.ROUND_DOWN : Oracle.ROUND_HALF_UP);
          const scaled = multiply(exact, rational(10n ** BigInt(places)));
          expect(scaled.denominator).toBe(1n);
          expect(scaled.numerator.toString()).toBe(
            oracle.times(new Oracle(10).pow(places)).plus(0).toFixed(0).replace("-0", "0"),
          );
        },
      ),
      {
        examples: [
          [25n, 1, 0, "halfAway"],
          [-25n, 1, 0, "halfAway"],
          [-5n, 3, 2, "halfAway"],
          [-99n, 2, 0, "down"],
        ],
      },
    );
  });

  it("is the mirror image below zero, and moves by less than one step", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom("halfAway", "down"),
        (numerator, denominator, places, mode) => {
          const value = rational(numerator, denominator);
          const rounded = roundToPlaces(value, places, mode);
          expect(roundToPlaces(negate(value), places, mode)).toEqual(negate(rounded));
          const distance = subtract(rounded, value);
          const magnitude = distance.numerator < 0n ? negate(distance) : distance;
          const most = rational(1n, (mode === "down" ? 1n : 2n) * 10n ** BigInt(places));
          expect(compare(magnitude, most)).toBeLessThanOrEqual(mode === "down" ? -1 : 0);
        },
      ),
    );
  });
});

describe("roundToStep", () => {
  it.each([
    ["halfAway", "1.125", "0.25", "5/4"],
    ["halfAway", "1.1249", "0.25", "1"],
    ["halfAway", "-1.125", "0.25", "-5/4"],
    ["down", "1.2499", "0.25", "1"],
    ["down", "-1.2499", "0.25", "-1"],
    ["halfAway", "7/6", "1/3", "4/3"],
    ["down", "4/3", "0.5", "1"],
  ] as const)("%s: %s in steps of %s is %s", (mode, value, step, expected) => {
    expect(shown(roundToStep(number(value), number(step), mode))).toBe(expected);
  });
});
