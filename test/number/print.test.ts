import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "../../src/number/decimal.js";
import { isExactAt, toDecimalText, toFractionText, toNumber, toPlainValue } from "../../src/number/print.js";
import { rational } from "../../src/number/rational.js";
import { roundToPlaces } from "../../src/number/rounding.js";
import { number, shown } from "../support/numbers.js";

describe("toDecimalText", () => {
  it.each([
    ["2.75", 2, "2.75"],
    ["2.50", 2, "2.5"],
    ["2", 2, "2"],
    ["100", 0, "100"],
    ["-0.5", 2, "-0.5"],
    ["-0.004", 2, "0"],
    ["-0.005", 2, "-0.01"],
    ["0.05", 3, "0.05"],
    ["7/3", 6, "2.333333"],
    ["2/3", 6, "0.666667"],
    ["-2/3", 0, "-1"],
  ])("prints %s at %s places as %s", (value, places, expected) => {
    expect(toDecimalText(number(value), places)).toBe(expected);
  });
});

describe("toFractionText", () => {
  it.each([
    ["7/3", "7/3"],
    ["-14/6", "-7/3"],
    ["4", "4"],
  ])("prints %s as %s", (value, expected) => {
    expect(toFractionText(number(value))).toBe(expected);
  });
});

describe("toNumber", () => {
  it("prints exactly the digits of the rounded value", () => {
    // 6·79/82 = 474/82 = 5.78048…: the published item prints 4·79/82 = 3.85.
    expect(toNumber(number("474/82"), 2)).toBe(5.78);
    expect(String(toNumber(number("316/82"), 2))).toBe("3.85");
    expect(String(toNumber(number("1/3"), 6))).toBe("0.333333");
  });

  it("has those digits wherever a double carries them", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const value = rational(digits, 10n ** BigInt(places));
          expect(shown(decimal(toNumber(value, places)))).toBe(shown(roundToPlaces(value, places, "halfAway")));
        },
      ),
    );
  });
});

describe("short decimals, which no text is made for", () => {
  it("print as their text does", () => {
    const digits = fc.oneof(
      fc.bigInt({ min: -(10n ** 4n), max: 10n ** 4n }),
      fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
    );
    const below = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom(10 ** 6, 10 ** 12, 10 ** 15, 2 ** 20));
    fc.assert(
      fc.property(digits, below, fc.integer({ min: 0, max: 15 }), (above, denominator, places) => {
        const value = rational(above, BigInt(denominator));
        expect(toNumber(value, places)).toBe(Number(toDecimalText(value, places)) + 0);
        const plain = toPlainValue(value);
        if (typeof plain === "number") expect(shown(decimal(plain))).toBe(shown(value));
        else expect(plain).toBe(toFractionText(value));
        const isShort = (above < 0n ? -above : above) < 10n ** 15n && isExactAt(value, 12);
        if (isShort && denominator === 1) expect(typeof plain).toBe("number");
      }),
      { numRuns: 5000 },
    );
  });
});

describe("isExactAt", () => {
  it.each([
    ["2.75", 2, true],
    ["2.755", 2, false],
    ["1/3", 15, false],
    ["5", 0, true],
  ])("says of %s at %s places: %s", (value, places, expected) => {
    expect(isExactAt(number(value), places)).toBe(expected);
  });
});

describe("toPlainValue", () => {
  it.each([
    ["2.75", 2.75],
    ["-3", -3],
    ["7/3", "7/3"],
    ["0.0000000000001", "1/10000000000000"],
    ["90071992547409920", "90071992547409920"],
  ])("gives %s as %s", (value, expected) => {
    expect(toPlainValue(number(value))).toBe(expected);
  });

  it("means exactly the value, as a number or as a fraction", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.oneof(
          fc.integer({ min: 0, max: 12 }).map((places) => 10n ** BigInt(places)),
          fc.bigInt({ min: 1n, max: 1000n }),
        ),
        (numerator, denominator) => {
          const value = rational(numerator, denominator);
          const plain = toPlainValue(value);
          const [above = "", below = "1"] = String(plain).split("/");
          const back = typeof plain === "number" ? decimal(plain) : rational(BigInt(above), BigInt(below));
          expect(shown(back)).toBe(shown(value));
        },
      ),
      { examples: [[12345678901234567n, 1_000_000n]] },
    );
  });
});
