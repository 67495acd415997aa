import { describe, expect, it } from "vitest";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { directionsIn, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const definitions: Definitions = {
  late: fact("count"),
  missing: fact("count"),
  annual: fact("boolean"),
  rate: fact("percent", { derived: { ratio: ["late", "missing"] } }),
  share: fact("percent"),
  few: fact("count", { highest: 3 }),
  balance: fact("amount", { lowest: -5 }),
};
/** The reports of a hospital in Tiền Giang: 0.25 for a late one, 0.5 for a missing one, 1 for the missing yearly one. */
const reports = measureOf(
  {
    amount: [
      { fact: "late", times: "0.25" },
      { fact: "missing", times: "0.5" },
      { fact: "annual", times: 1 },
    ],
  },
  definitions,
);

describe("amount", () => {
  it("adds facts by their weights, a boolean as 1 or 0", () => {
    // 3 × 0.25 + 1 × 0.5 + 1 = 2.25
    expect(shownMeasured(reports.measure(bookOf(definitions, { late: 3, missing: 1, annual: true })))).toBe("9/4");
    expect(shownMeasured(reports.measure(bookOf(definitions, { late: 3, missing: 1, annual: false })))).toBe("5/4");
  });

  it("adds a constant", () => {
    const plus = measureOf({ amount: { terms: ["late"], plus: "1/3" } }, definitions);
    expect(shownMeasured(plus.measure(bookOf(definitions, { late: 1 })))).toBe("4/3");
  });

  it("names what is missing, which goes before what is empty", () => {
    expect(shownMeasured(reports.measure(bookOf(definitions, { missing: 1 })))).toEqual(["late", "annual"]);
    const both = measureOf({ amount: ["rate", "few"] }, definitions);
    expect(shownMeasured(both.measure(bookOf(definitions, { late: 0, missing: 0 })))).toEqual(["few"]);
    expect(shownMeasured(both.measure(bookOf(definitions, { late: 0, missing: 0, few: 1 })))).toBe("empty");
  });

  it("ranges over all that may come", () => {
    expect(shownRange(reports.range(bookOf(definitions)))).toEqual({ numbers: "[0, open]" });
    expect(shownRange(reports.range(bookOf(definitions, { late: 2, missing: 0 })))).toEqual({ numbers: "[1/2, 3/2]" });
    const difference = measureOf({ amount: [{ fact: "few", times: -2 }, "balance"] }, definitions);
    expect(shownRange(difference.range(bookOf(definitions)))).toEqual({ numbers: "[-11, open]" });
    expect(shownRange(difference.range(bookOf(definitions, { few: { value: 1, atLeast: true }, balance: 0 })))).toEqual(
      {
        numbers: "[-6, -2]",
      },
    );
  });

  it("may be empty through a ratio that is not settled, and is through one that is", () => {
    const rate = measureOf({ amount: "rate" }, definitions);
    expect(shownRange(rate.range(bookOf(definitions)))).toEqual({ numbers: "[0, 1]", mayBeEmpty: true });
    expect(shownRange(rate.range(bookOf(definitions, { late: 0, missing: 0 })))).toEqual({ mayBeEmpty: true });
    expect(shownRange(rate.range(bookOf(definitions, { late: 1, missing: 2 })))).toEqual({ numbers: "[1/2, 1/2]" });
  });

  it("stays missing where a fact will never come", () => {
    const book = bookOf(definitions, { late: 1 }, { outlook: { changing: new Set(["late"]) } });
    expect(reports.range(book)).toBeUndefined();
  });

  it("moves with each fact as its weight says", () => {
    const mixed = measureOf(
      { amount: ["late", { fact: "missing", times: "-1/2" }, { fact: "few", times: 0 }] },
      definitions,
    );
    expect(directionsIn(mixed)).toEqual({ late: "up", missing: "down", few: "none" });
    expect([mixed.direction("share"), mixed.canEmpty("late")]).toEqual(["none", false]);
  });

  it("is a percent where all its facts are", () => {
    expect(measureOf({ amount: ["rate", "share"] }, definitions).unit).toBe("percent");
    expect(measureOf({ amount: ["rate", "late"] }, definitions).unit).toBe("number");
    expect(measureOf({ amount: { terms: [], plus: 1 } }, definitions).unit).toBe("number");
  });

  it("uses numbers and booleans", () => {
    expect(usesOf({ amount: ["late", "annual"] })).toEqual([
      ["late", ["count", "amount", "percent", "points", "boolean"]],
      ["annual", ["count", "amount", "percent", "points", "boolean"]],
    ]);
  });

  it("explains itself", () => {
    const book = bookOf(definitions);
    expect(reports.explain(measured("9/4"), book)).toEqual({ code: "measure.amount", params: { value: 2.25 } });
    expect(measureOf({ amount: "share" }, definitions).explain(measured("85%"), book)).toEqual({
      code: "measure.percent",
      params: { value: 0.85 },
    });
  });

  it.each([
    ["the lowest of all", {}, "0", { late: "0", missing: "0", annual: false }],
    ["what one fact can carry", {}, "0.75", { late: "3", missing: "0", annual: false }],
    ["what is left beside known facts", { late: 1 }, "1.25", { missing: "2", annual: false }],
    ["what is left, with the boolean", { late: 1, missing: 0 }, "1.25", { annual: true }],
    ["a value that needs two facts", { annual: false }, "0.5", { late: "2", missing: "0" }],
    ["nothing that counts could make", {}, "0.1", undefined],
    ["nothing below what is there", { late: 3 }, "0.5", undefined],
  ])("aims at %s", (_, entered, target, expected) => {
    expect(shownFacts(reports.aim(measured(target), bookOf(definitions, entered)))).toEqual(expected);
  });

  it("aims within the ends of facts", () => {
    const within = measureOf({ amount: ["few", "balance"] }, definitions);
    expect(shownFacts(within.aim(measured(-5), bookOf(definitions)))).toEqual({ few: "0", balance: "-5" });
    expect(shownFacts(within.aim(measured(10), bookOf(definitions)))).toEqual({ few: "3", balance: "7" });
    expect(within.aim(measured(-6), bookOf(definitions))).toBeUndefined();
    expect(within.aim(measured("never"), bookOf(definitions))).toBeUndefined();
  });
});
