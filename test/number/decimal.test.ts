import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, parseDecimal, significantDigits } from "../../src/number/decimal.js";
import { toDecimalText } from "../../src/number/print.js";
import { shown } from "../support/numbers.js";

describe("parseDecimal", () => {
  it.each([
    [2.75, "11/4"],
    ["2.75", "11/4"],
    [-0.5, "-1/2"],
    [-0, "0"],
    ["-0", "0"],
    ["80%", "4/5"],
    ["-12.5%", "-1/8"],
    ["1/3", "1/3"],
    ["-2/4", "-1/2"],
    ["007", "7"],
    [1e21, "1000000000000000000000"],
    [1e-7, "1/10000000"],
    [0.1, "1/10"],
    ["99999999999999999", "99999999999999999"],
    ["100000000000000000000", "100000000000000000000"],
    ["0.00000000000000001", "1/100000000000000000"],
  ])("reads %s exactly as it is written", (input, expected) => {
    const value = parseDecimal(input);
    expect(typeof value === "string" ? value : shown(value)).toBe(expected);
  });

  it.each([
    "",
    " 1",
    "1,5",
    "1.",
    ".5",
    "+1",
    "1/0",
    "1/-3",
    "1/3%",
    "0x10",
    "1 000",
    "--1",
    "80 %",
    "Infinity",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])("refuses %s", (input) => {
    expect(parseDecimal(input)).toBe("notDecimal");
  });

  it.each([
    "123456789012345678",
    "0.123456789012345678",
    "1.23456789012345678%",
    "123456789012345678/7",
    "1/123456789012345678",
    "1e200",
    "1e-200",
  ])("finds too many digits in %s", (input) => {
    expect(parseDecimal(input)).toBe("tooManyDigits");
  });

  it("means the same as decimal.js, for every decimal of 17 digits", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }),
        fc.integer({ min: 0, max: 17 }),
        fc.boolean(),
        (digits, places, isPercent) => {
          const text = new Decimal(digits.toString()).times(new Decimal(10).pow(-places)).toFixed(places);
          const value = decimal(isPercent ? `${text}%` : text);
          const oracle = new Decimal(digits.toString()).times(new Decimal(10).pow(-places - (isPercent ? 2 : 0)));
          const back = new Decimal(value.numerator.toString()).times(
            new Decimal(10).pow(30).div(value.denominator.toString()).times(new Decimal(10).pow(-30)),
          );
          expect(back.equals(oracle)).toBe(true);
        },
      ),
    );
  });

  it("comes back from its printed digits", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.integer({ min: 0, max: 15 }),
        (digits, places) => {
          const text = toDecimalText(decimal(`${digits}/${10n ** BigInt(places)}`), places);
          expect(shown(decimal(text))).toBe(shown(decimal(`${digits}/${10n ** BigInt(places)}`)));
        },
      ),
    );
  });

  it("reads a JSON number as its printed digits", () => {
    const Exact = Decimal.clone({ precision: 250 });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const read = parseDecimal(value);
        if (typeof read === "string") {
          // Only numbers nearer to nothing than any document needs are refused.
          expect(Math.abs(value)).toBeLessThan(1e-80);
          return;
        }
        expect(new Exact(value).times(read.denominator.toString()).equals(read.numerator.toString())).toBe(true);
      }),
    );
  });

  it("reads a number of few places as its text", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 5 }), (digits, places) => {
        const value = digits / 10 ** places;
        expect(parseDecimal(value)).toEqual(parseDecimal(String(value)));
      }),
    );
  });

  it("answers to any text without an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+0-9./e%]{0,30}$/)), (text) => {
        const value = parseDecimal(text);
        expect(typeof value === "string" ? ["notDecimal", "tooManyDigits"] : [value]).toContain(value);
      }),
    );
  });
});

describe("decimal", () => {
  it("is for what a parser has accepted before", () => {
    expect(() => decimal("1,5")).toThrow(new RangeError("Not a decimal: 1,5"));
  });
});

describe("significantDigits", () => {
  it.each([
    ["0", 0],
    ["0.050", 1],
    ["-120.50", 4],
    ["1000", 1],
    ["1.5e10", 2],
    ["12E5", 2],
  ])("counts those of %s without zeros at either end", (text, expected) => {
    expect(significantDigits(text)).toBe(expected);
  });
});
