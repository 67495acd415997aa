import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addIntervals,
  contains,
  divideIntervals,
  EVERYTHING,
  type Interval,
  isPoint,
  point,
  scaleInterval,
} from "../../src/number/interval.js";
import {
  add,
  compare,
  divide,
  maximum,
  minimum,
  multiply,
  type Rational,
  rational,
  ZERO,
} from "../../src/number/rational.js";
import { interval, number, shownInterval } from "../support/numbers.js";

const anyNumber = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 6 }))
  .map(([above, below]) => rational(BigInt(above), BigInt(below)));

/** An interval with a number in it. */
const anyIntervalWithNumber: fc.Arbitrary<{ readonly numbers: Interval; readonly value: Rational }> = fc
  .tuple(anyNumber, anyNumber, anyNumber, fc.boolean(), fc.boolean())
  .map(([a, b, value, opensLow, opensHigh]) => ({
    value,
    numbers: {
      low: opensLow ? "open" : minimum(minimum(a, b), value),
      high: opensHigh ? "open" : maximum(maximum(a, b), value),
    },
  }));

describe("contains", () => {
  it.each([
    ["0", "1", "0", true],
    ["0", "1", "1", true],
    ["0", "1", "1.001", false],
    ["0", "1", "-0.001", false],
    ["open", "1", "-1000", true],
    ["0", "open", "1000", true],
    ["open", "open", "0", true],
  ])("[%s, %s] and %s: %s", (low, high, value, expected) => {
    expect(contains(interval(low, high), number(value))).toBe(expected);
  });
});

describe("isPoint", () => {
  it("is true of a single number only", () => {
    expect([isPoint(point(number("1/3"))), isPoint(interval("0", "1")), isPoint(EVERYTHING)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isPoint(interval("0", "open"))).toBe(false);
  });
});

describe("sums and multiples", () => {
  it.each([
    ["0", "1", "-1/3", "2", "[-1/3, 3]"],
    ["open", "1", "0", "1", "[open, 2]"],
    ["0", "1", "0", "open", "[0, open]"],
  ])("adds [%s, %s] and [%s, %s]", (low, high, otherLow, otherHigh, expected) => {
    expect(shownInterval(addIntervals(interval(low, high), interval(otherLow, otherHigh)))).toBe(expected);
  });

  it.each([
    ["1", "2", "-3", "[-6, -3]"],
    ["1", "open", "-1/2", "[open, -1/2]"],
    ["open", "4", "2", "[open, 8]"],
    ["open", "open", "0", "[0, 0]"],
  ])("scales [%s, %s] by %s", (low, high, factor, expected) => {
    expect(shownInterval(scaleInterval(interval(low, high), number(factor)))).toBe(expected);
  });

  it("hold every sum and every multiple of numbers in them", () => {
    fc.assert(
      fc.property(anyIntervalWithNumber, anyIntervalWithNumber, anyNumber, (left, right, factor) => {
        expect(contains(addIntervals(left.numbers, right.numbers), add(left.value, right.value))).toBe(true);
        expect(contains(scaleInterval(left.numbers, factor), multiply(left.value, factor))).toBe(true);
      }),
    );
  });
});

describe("divideIntervals", () => {
  it.each([
    ["0", "10", "0", "20", "1", "[0, 10]"],
    ["3", "10", "5", "20", "1", "[3/20, 2]"],
    ["3", "10", "5", "open", "1", "[0, 2]"],
    ["3", "10", "0", "20", "open", "[3/20, open]"],
    ["-4", "10", "2", "8", "1", "[-2, 5]"],
    ["-4", "-2", "2", "8", "1", "[-2, -1/4]"],
    ["open", "10", "2", "8", "1", "[open, 5]"],
    ["3", "open", "2", "8", "1", "[3/8, open]"],
    ["0", "0", "0", "open", "open", "[0, 0]"],
    ["-4", "-2", "0", "open", "1", "[-4, 0]"],
  ])("[%s, %s] over [%s, %s], the smallest %s: %s", (low, high, from, to, smallest, expected) => {
    const least = smallest === "open" ? "open" : number(smallest);
    expect(shownInterval(divideIntervals(interval(low, high), interval(from, to), least))).toBe(expected);
  });

  it("has nothing where the divisor has no positive value", () => {
    expect(divideIntervals(interval("0", "1"), interval("0", "0"), "open")).toBeUndefined();
    expect(divideIntervals(interval("0", "1"), interval("-3", "-1"), number(1))).toBeUndefined();
    expect(divideIntervals(interval("0", "1"), interval("0", "1/2"), number(1))).toBeUndefined();
  });

  it("holds every quotient by a positive number of the divisor", () => {
    fc.assert(
      fc.property(anyIntervalWithNumber, anyIntervalWithNumber, (above, below) => {
        fc.pre(compare(below.value, ZERO) > 0);
        const quotients = divideIntervals(above.numbers, below.numbers, "open");
        expect(quotients && contains(quotients, divide(above.value, below.value))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("holds every quotient by a whole number, where the smallest is 1", () => {
    fc.assert(
      fc.property(
        anyIntervalWithNumber,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        (above, value, more) => {
          const divisor = rational(BigInt(value));
          const below: Interval = { low: ZERO, high: rational(BigInt(value + more)) };
          const quotients = divideIntervals(above.numbers, below, rational(1n));
          expect(quotients && contains(quotients, divide(above.value, divisor))).toBe(true);
        },
      ),
    );
  });
});
