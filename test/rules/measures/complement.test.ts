import { describe, expect, it } from "vitest";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { directionsIn, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const definitions: Definitions = {
  unsatisfied: fact("count"),
  overdue: fact("count"),
  all: fact("count"),
  change: fact("amount", { lowest: -5 }),
};
/** QĐ 766: (all − unsatisfied − overdue)/all. */
const complement = measureOf({ complement: [["unsatisfied", "overdue"], "all"] }, definitions);

describe("complement", () => {
  it("is what is left of 1", () => {
    // 1 − (3 + 2)/20 = 3/4
    expect(shownMeasured(complement.measure(bookOf(definitions, { unsatisfied: 3, overdue: 2, all: 20 })))).toBe("3/4");
    expect(shownMeasured(complement.measure(bookOf(definitions, { unsatisfied: 3, overdue: 2, all: 4 })))).toBe("-1/4");
  });

  it("is empty over zero and missing without a fact", () => {
    expect(shownMeasured(complement.measure(bookOf(definitions, { unsatisfied: 0, overdue: 0, all: 0 })))).toBe(
      "empty",
    );
    expect(shownMeasured(complement.measure(bookOf(definitions, { all: 0 })))).toEqual(["unsatisfied", "overdue"]);
  });

  it.each([
    [{}, { numbers: "[open, 1]", mayBeEmpty: true }],
    [
      { unsatisfied: 3, overdue: 2 },
      { numbers: "[-4, 1]", mayBeEmpty: true },
    ],
    [{ unsatisfied: 3, overdue: 2, all: 20 }, { numbers: "[3/4, 3/4]" }],
    [{ unsatisfied: 0, overdue: 0, all: 0 }, { mayBeEmpty: true }],
  ])("of %j ranges over %j", (entered, expected) => {
    expect(shownRange(complement.range(bookOf(definitions, entered)))).toEqual(expected);
  });

  it("may be any number over what may be negative, and nothing over what never comes", () => {
    const over = measureOf({ complement: ["overdue", "change"] }, definitions);
    expect(shownRange(over.range(bookOf(definitions)))).toEqual({ numbers: "[open, open]", mayBeEmpty: true });
    const closed = bookOf(definitions, {}, { outlook: { changing: new Set() } });
    expect(complement.range(closed)).toBeUndefined();
  });

  it("moves against the ratio", () => {
    expect(directionsIn(complement)).toEqual({ unsatisfied: "down", overdue: "down", all: "up" });
    expect(complement.direction("change")).toBe("none");
    expect(
      measureOf(
        {
          complement: [
            ["all", "overdue"],
            ["all", "unsatisfied"],
          ],
        },
        definitions,
      ).direction("all"),
    ).toBe("mixed");
    expect([complement.canEmpty("all"), complement.canEmpty("overdue")]).toEqual([true, false]);
  });

  it("explains itself, and names its facts", () => {
    const book = bookOf(definitions, { unsatisfied: 3, overdue: 2, all: 20 });
    expect(complement.explain(measured("3/4"), book)).toEqual({
      code: "measure.complement",
      params: { above: 5, below: 20, value: 0.75 },
    });
    expect(complement.unit).toBe("percent");
    expect(usesOf({ complement: ["overdue", "all"] }).map(([id]) => id)).toEqual(["overdue", "all"]);
  });

  it.each([
    ["the faults of a known whole", { overdue: 0, all: 20 }, "75%", { unsatisfied: "5" }],
    ["no fault at all", { all: 20 }, "100%", { unsatisfied: "0", overdue: "0" }],
    ["more than there is", { all: 20 }, "2", undefined],
  ])("aims at %s", (_, entered, target, expected) => {
    expect(shownFacts(complement.aim(measured(target), bookOf(definitions, entered)))).toEqual(expected);
  });

  it("does not aim at what is no number", () => {
    expect(complement.aim(measured("never"), bookOf(definitions))).toBeUndefined();
  });
});
