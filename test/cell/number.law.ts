import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/cell/cell.js";
import { isIssue } from "../../src/cell/factCell.js";
import { readNumberText } from "../../src/cell/number.js";
import type { FactDefinition } from "../../src/facts/types.js";
import { decimal } from "../../src/number/decimal.js";
import { equals, rational } from "../../src/number/rational.js";
import { limited } from "../laws/support.js";

/** What parts thousands and what stands before decimals: Vietnam, England, science, a plain keyboard. */
const STYLES = [
  [".", ","],
  [",", "."],
  ["\u00a0", ","],
  [" ", "."],
  ["", ","],
  ["", "."],
] as const;

/** The number as somebody types it. */
function typed(hundredThousandths: number, places: number, [group, mark]: (typeof STYLES)[number]): string {
  const digits = String(Math.abs(hundredThousandths)).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const fraction = places === 0 ? "" : `${mark}${digits.slice(digits.length - places)}`;
  return `${hundredThousandths < 0 ? "-" : ""}${whole}${fraction}`;
}

const define = (type: FactDefinition["type"], more: Partial<FactDefinition> = {}): FactDefinition => ({
  type,
  title: { vi: "Dữ kiện" },
  change: "fixed",
  ...more,
});

/** Facts, with the largest digits that they can have. */
const FACTS: readonly (readonly [name: string, definition: FactDefinition, most: (places: number) => number])[] = [
  ["count", define("count"), (places) => (places === 0 ? 10_000_000 : -1)],
  ["amount", define("amount"), () => 10_000_000],
  ["points", define("points"), () => 10_000_000],
  ["points up to 10", define("points", { highest: 10 }), (places) => 10 * 10 ** places],
  ["percent", define("percent"), (places) => 10 ** places],
  ["percent up to 500 %", define("percent", { highest: 5 }), (places) => 5 * 10 ** places],
];

describe("a number that is typed as text", () => {
  test.each(FACTS)("of %s is read as it was meant, or reported", (_, definition, most) => {
    const property = fc.property(
      fc.nat(10_000_000),
      fc.nat(5),
      fc.constantFrom(...STYLES),
      fc.constantFrom("", "%", " %"),
      (drawn, places, style, percent) => {
        const limit = percent === "" ? most(places) : definition.type === "count" ? -1 : most(places) * 100;
        if (limit < 0) return;
        const digits = drawn % (limit + 1);
        const meant = rational(BigInt(digits), 10n ** BigInt(places) * (percent === "" ? 1n : 100n));
        const read = readNumberText(textOf(`${typed(digits, places, style)}${percent}`), definition, "");
        expect(isIssue(read) || equals(decimal(read), meant)).toBe(true);
      },
    );
    fc.assert(property, limited(3000));
  });

  test("is reported only where three digits stand behind one mark", () => {
    const property = fc.property(fc.nat(10_000_000), fc.nat(5), fc.constantFrom(...STYLES), (digits, places, style) => {
      const text = textOf(typed(digits, places, style));
      const isOpen = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
      expect(isIssue(readNumberText(text, define("amount"), ""))).toBe(isOpen);
    });
    fc.assert(property, limited(3000));
  });
});
