import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains } from "../../../src/number/interval.js";
import { compare } from "../../../src/number/rational.js";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { directionsIn, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const definitions: Definitions = {
  done: fact("count"),
  half: fact("count"),
  all: fact("count"),
  few: fact("count", { lowest: 1, highest: 5 }),
  money: fact("amount"),
  change: fact("amount", { lowest: -5 }),
  rate: fact("percent", { derived: { ratio: ["half", "all"] } }),
};
const plain = measureOf({ ratio: ["done", "all"] }, definitions);
/** Problems handled: (b/a)·1 + (c/a)·0.5, as Tiền Giang counts them. */
const weighted = measureOf({ ratio: [["done", { fact: "half", times: "0.5" }], "all"] }, definitions);
const online = measureOf({ ratio: ["done", ["done", "half"]] }, definitions);

describe("ratio", () => {
  it("divides exactly", () => {
    // QĐ 766, Đắk Lắk, 10/10/2026: 79 of 82 procedures
    expect(shownMeasured(plain.measure(bookOf(definitions, { done: 79, all: 82 })))).toBe("79/82");
    // 2 finished and 1 in progress of 4: (2 + 0.5)/4 = 5/8
    expect(shownMeasured(weighted.measure(bookOf(definitions, { done: 2, half: 1, all: 4 })))).toBe("5/8");
    // Khánh Hòa 2021: 80 online, 17 direct
    expect(shownMeasured(online.measure(bookOf(definitions, { done: 80, half: 17 })))).toBe("80/97");
  });

  it("is empty over zero, and missing before it is empty", () => {
    expect(shownMeasured(plain.measure(bookOf(definitions, { done: 0, all: 0 })))).toBe("empty");
    expect(shownMeasured(plain.measure(bookOf(definitions, { done: 3, all: 0 })))).toBe("empty");
    expect(shownMeasured(plain.measure(bookOf(definitions, { all: 0 })))).toEqual(["done"]);
    expect(shownMeasured(online.measure(bookOf(definitions)))).toEqual(["done", "half"]);
    const overEmpty = measureOf({ ratio: ["rate", "few"] }, definitions);
    expect(shownMeasured(overEmpty.measure(bookOf(definitions, { half: 0, all: 0, few: 4 })))).toBe("empty");
  });

  it.each([
    [{}, { numbers: "[0, open]", mayBeEmpty: true }],
    [{ done: 3 }, { numbers: "[0, 3]", mayBeEmpty: true }],
    [{ all: 4 }, { numbers: "[0, open]" }],
    [{ done: 3, all: 4 }, { numbers: "[3/4, 3/4]" }],
    [{ done: 3, all: 0 }, { mayBeEmpty: true }],
    [{ done: { value: 3, atLeast: true }, all: 4 }, { numbers: "[3/4, open]" }],
    [{ done: 3, all: { value: 4, atLeast: true } }, { numbers: "[0, 3/4]" }],
  ])("of %j ranges over %j", (entered, expected) => {
    expect(shownRange(plain.range(bookOf(definitions, entered)))).toEqual(expected);
  });

  it("has no end above where the divisor may be as small as one likes", () => {
    const perMoney = measureOf({ ratio: ["done", "money"] }, definitions);
    expect(shownRange(perMoney.range(bookOf(definitions, { done: 3 })))).toEqual({
      numbers: "[0, open]",
      mayBeEmpty: true,
    });
  });

  it("may be any number where the divisor may be negative", () => {
    const perChange = measureOf({ ratio: ["done", "change"] }, definitions);
    expect(shownRange(perChange.range(bookOf(definitions, { done: 3 })))).toEqual({
      numbers: "[open, open]",
      mayBeEmpty: true,
    });
  });

  it("uses the ends of its facts", () => {
    const bounded = measureOf({ ratio: ["few", "few"] }, definitions);
    expect(shownRange(bounded.range(bookOf(definitions)))).toEqual({ numbers: "[1/5, 5]" });
  });

  it("stays missing where a fact will never come", () => {
    const book = bookOf(definitions, { all: 1 }, { outlook: { changing: new Set(["all"]) } });
    expect(plain.range(book)).toBeUndefined();
  });

  it("rises with what is above the line and falls with what is below", () => {
    expect(directionsIn(plain)).toEqual({ done: "up", all: "down" });
    expect(directionsIn(online)).toEqual({ done: "up", half: "down" });
    // (a + b)/(a + c): more of a raises or lowers it, depending on b and c.
    expect(
      measureOf(
        {
          ratio: [
            ["done", "half"],
            ["done", "all"],
          ],
        },
        definitions,
      ).direction("done"),
    ).toBe("mixed");
    expect(measureOf({ ratio: [{ terms: [], plus: 1 }, "all"] }, definitions).direction("all")).toBe("down");
    expect(measureOf({ ratio: [{ terms: [], plus: 0 }, "all"] }, definitions).direction("all")).toBe("none");
    expect(measureOf({ ratio: ["done", [{ fact: "all", times: -1 }]] }, definitions).direction("done")).toBe("mixed");
    expect(measureOf({ ratio: [[{ fact: "done", times: -1 }], "all"] }, definitions).direction("all")).toBe("mixed");
    expect(plain.direction("half")).toBe("none");
  });

  it("knows no direction where a fact may be negative", () => {
    // 1/−2 < 2/2, but 2/−2 < 1/−2: more above the line lowers the quotient where the divisor is below zero.
    expect(measureOf({ ratio: ["done", "change"] }, definitions).direction("done")).toBe("mixed");
    // −4/1 < −4/2: more below the line raises it where the dividend is below zero.
    expect(measureOf({ ratio: ["change", "all"] }, definitions).direction("all")).toBe("mixed");
  });

  it("says which facts can empty it", () => {
    expect([plain.canEmpty("all"), plain.canEmpty("done"), online.canEmpty("done")]).toEqual([true, false, true]);
  });

  it("explains itself with both sums", () => {
    const book = bookOf(definitions, { done: 79, all: 82 });
    expect(plain.explain(measured("79/82"), book)).toEqual({
      code: "measure.ratio",
      params: { above: 79, below: 82, value: "79/82" },
    });
    expect(plain.unit).toBe("percent");
    expect(usesOf({ ratio: ["done", ["done", "half"]] }).map(([id]) => id)).toEqual(["done", "done", "half"]);
  });

  it.each([
    ["the part of a known whole", { all: 4 }, "75%", { done: "3" }],
    ["a share that the whole does not allow", { all: 4 }, "1/3", undefined],
    ["the whole of a known part", { done: 3 }, "75%", { all: "4" }],
    ["a whole that no count can be", { done: 3 }, "2", undefined],
    ["both", {}, "75%", { done: "3", all: "4" }],
    ["nothing of something", { done: 0 }, "0", { all: "1" }],
    ["what is known to have nothing below the line", { all: 0 }, "1", undefined],
    ["nothing that is left to say", { done: 1, all: 2 }, "1/2", {}],
  ])("aims at %s", (_, entered, target, expected) => {
    expect(shownFacts(plain.aim(measured(target), bookOf(definitions, entered)))).toEqual(expected);
  });

  it("does not aim where one fact stands on both sides, or at what is no number", () => {
    expect(online.aim(measured("1/2"), bookOf(definitions))).toBeUndefined();
    expect(plain.aim(measured("never"), bookOf(definitions))).toBeUndefined();
  });

  it("holds every quotient in its range, and moves as it says", () => {
    const quantity = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.constantFrom(plain, weighted, online),
        fc.record({ done: quantity, half: quantity, all: quantity }),
        fc.subarray(["done", "half", "all"] as const),
        fc.constantFrom("done", "half", "all"),
        (measure, values, kept, changed) => {
          const known = Object.fromEntries(kept.map((id) => [id, values[id]]));
          const range = measure.range(bookOf(definitions, known));
          const now = measure.measure(bookOf(definitions, values));
          if (now.kind === "number") expect(range?.numbers && contains(range.numbers, now.value)).toBe(true);
          else expect(range?.mayBeEmpty).toBe(true);
          const more = measure.measure(bookOf(definitions, { ...values, [changed]: values[changed] + 1 }));
          const direction = measure.direction(changed);
          if (now.kind !== "number" || more.kind !== "number" || direction === "mixed") return;
          const order = compare(more.value, now.value);
          expect(direction === "up" ? order >= 0 : direction === "down" ? order <= 0 : order === 0).toBe(true);
        },
      ),
    );
  });
});
