import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  equals,
  floor,
  isInteger,
  isNegative,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from "../../src/number/rational.js";
import { number, shown } from "../support/numbers.js";

const anyRational: fc.Arbitrary<Rational> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

/** decimal.js is exact on sums, differences and products of decimals with an end. */
const Exact = Decimal.clone({ precision: 120 });
const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }), fc.integer({ min: 0, max: 17 }))
  .map(([digits, places]) => ({
    exact: rational(digits, 10n ** BigInt(places)),
    oracle: new Exact(digits.toString()).div(new Exact(10).pow(places)),
  }));

describe("rational", () => {
  it.each([
    [6n, 4n, "3/2"],
    [6n, -4n, "-3/2"],
    [-6n, -4n, "3/2"],
    [0n, -7n, "0"],
    [10n, 5n, "2"],
    [5n, 1n, "5"],
  ])("brings %s/%s to lowest terms", (numerator, denominator, expected) => {
    expect(shown(rational(numerator, denominator))).toBe(expected);
  });

  it("has no zero below the line", () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => divide(number(1), ZERO)).toThrow(RangeError);
  });
});

describe("arithmetic", () => {
  it("knows that 1/3 + 2/3 is 1, which no decimal with an end does", () => {
    expect(equals(add(number("1/3"), number("2/3")), number(1))).toBe(true);
    expect(equals(add(number("0.1"), number("0.2")), number("0.3"))).toBe(true);
  });

  it.each([
    ["adds", add, "1/2", "1/3", "5/6"],
    ["adds over one denominator", add, "1/4", "1/4", "1/2"],
    ["subtracts", subtract, "1/2", "2/3", "-1/6"],
    ["multiplies", multiply, "-2/3", "3/4", "-1/2"],
    ["divides", divide, "2/3", "-4/3", "-1/2"],
    ["takes the smaller", minimum, "-1/2", "-1/3", "-1/2"],
    ["takes the larger", maximum, "-1/2", "-1/3", "-1/3"],
  ])("%s", (_, operation, left, right, expected) => {
    expect(shown(operation(number(left), number(right)))).toBe(expected);
  });

  it("adds up a list, and nothing to nothing", () => {
    expect(shown(sum([number("1/2"), number("1/3"), number("1/6")]))).toBe("1");
    expect(sum([])).toEqual(ZERO);
  });

  it("says of a number what it is", () => {
    expect([isZero(ZERO), isZero(number("1/9"))]).toEqual([true, false]);
    expect([isNegative(number("-1/9")), isNegative(ZERO)]).toEqual([true, false]);
    expect([isInteger(number(4)), isInteger(number("4/3"))]).toEqual([true, false]);
    expect(shown(negate(number("2/3")))).toBe("-2/3");
  });

  it.each([
    ["7/2", 3n],
    ["-7/2", -4n],
    ["-4", -4n],
    ["4", 4n],
    ["-1/9", -1n],
    ["0", 0n],
  ])("has the largest whole number not above %s", (value, expected) => {
    expect(floor(number(value))).toBe(expected);
  });

  it("agrees with decimal.js on decimals with an end", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (left, right) => {
        const pairs = [
          [add(left.exact, right.exact), left.oracle.plus(right.oracle)],
          [subtract(left.exact, right.exact), left.oracle.minus(right.oracle)],
          [multiply(left.exact, right.exact), left.oracle.times(right.oracle)],
        ] as const;
        for (const [exact, oracle] of pairs) {
          const back = new Exact(exact.numerator.toString()).div(exact.denominator.toString());
          expect(back.equals(oracle)).toBe(true);
        }
        expect(compare(left.exact, right.exact)).toBe(left.oracle.comparedTo(right.oracle));
      }),
    );
  });

  it("obeys the laws of a field", () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (!isZero(b)) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it("orders as subtraction does, and floor lies within one below", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compare(a, b)).toBe(-compare(b, a) || 0);
        expect(Math.sign(compare(a, b))).toBe(isZero(subtract(a, b)) ? 0 : isNegative(subtract(a, b)) ? -1 : 1);
        const whole = rational(floor(a));
        expect(compare(whole, a)).toBeLessThanOrEqual(0);
        expect(compare(a, add(whole, rational(1n)))).toBe(-1);
      }),
    );
  });
});
