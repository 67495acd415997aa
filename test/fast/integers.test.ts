import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactNumber, floorOf, inUnits, roundDown, roundHalfAway, TooLargeError } from "../../src/fast/integers.js";
import { floor, rational } from "../../src/number/rational.js";
import { roundToInteger } from "../../src/number/rounding.js";

/** Dividends and divisors for which the doubles are proven, ties and their neighbours among them. */
const quotient = fc
  .tuple(
    fc.bigInt({ min: 1n, max: 2n ** 26n }),
    fc.bigInt({ min: -(2n ** 24n), max: 2n ** 24n }),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([divisor, half, beside]) => ({ dividend: (half * divisor) / 2n + BigInt(beside), divisor }));

describe("division of whole numbers as doubles", () => {
  it("is that of whole numbers", () => {
    const property = fc.property(quotient, ({ dividend, divisor }) => {
      const [left, right] = [Number(dividend), Number(divisor)];
      const exact = rational(dividend, divisor);
      expect(BigInt(floorOf(left, right))).toBe(floor(exact));
      expect(BigInt(roundHalfAway(left, right))).toBe(roundToInteger(exact, "halfAway"));
      expect(BigInt(roundDown(left, right))).toBe(roundToInteger(exact, "down"));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it("goes away from zero at a half, on both sides", () => {
    expect([roundHalfAway(5, 2), roundHalfAway(-5, 2), roundHalfAway(4, 3)]).toEqual([3, -3, 1]);
    expect([roundDown(5, 2), roundDown(-5, 2), floorOf(-5, 2)]).toEqual([2, -2, -3]);
  });
});

describe("numbers of a rubric in units", () => {
  it("are whole", () => {
    expect(inUnits(rational(11n, 4n), 100n)).toBe(275);
  });

  it("are refused where a double could not hold them", () => {
    expect(() => exactNumber(2n ** 53n)).toThrow(TooLargeError);
    expect(exactNumber(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
