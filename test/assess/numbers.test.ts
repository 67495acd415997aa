import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPrinter } from "../../src/assess/numbers.js";
import { decimal } from "../../src/number/decimal.js";
import { type Rational, rational } from "../../src/number/rational.js";
import { number, shown } from "../support/numbers.js";

/** What a printed number means, with the fraction beside it where there is one. */
function meaning(value: Rational, places: number): string {
  const printer = createPrinter(places);
  const exact = printer.exact(value);
  if (exact === undefined) return shown(decimal(printer.number(value)));
  const [above = "", below = "1"] = exact.split("/");
  return shown(rational(BigInt(above), BigInt(below)));
}

describe("createPrinter", () => {
  it("rounds to the display places, half away from zero", () => {
    const printer = createPrinter(2);
    expect(["2.005", "-2.005", "7/3", "5"].map((text) => printer.number(number(text)))).toEqual([2.01, -2.01, 2.33, 5]);
    expect([printer.end("open"), printer.end(number("1/3"))]).toEqual([null, 0.33]);
  });

  it("sets the fraction beside the number where rounding loses anything", () => {
    const printer = createPrinter(2);
    expect([printer.exact(number("2.75")), printer.exact(number("7/3")), printer.exact(number("2.005"))]).toEqual([
      undefined,
      "7/3",
      "401/200",
    ]);
  });

  it("means exactly the value at any display places, by the number or the fraction", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.constantFrom(1n, 3n, 100n, 10n ** 6n, 10n ** 12n, 10n ** 15n),
        fc.integer({ min: 0, max: 15 }),
        (numerator, denominator, places) => {
          const value = rational(numerator, denominator);
          expect(meaning(value, places)).toBe(shown(value));
        },
      ),
      { examples: [[10_123_456_789_012_345n, 10n ** 15n, 15]] },
    );
  });
});
