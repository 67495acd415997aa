import { describe, expect, it } from "vitest";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { directionsIn, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const definitions: Definitions = { one: fact("boolean"), two: fact("boolean"), three: fact("boolean") };
const checks = measureOf({ checks: ["one", "two", "three"] }, definitions);

describe("checks", () => {
  it("counts how many are true", () => {
    expect(shownMeasured(checks.measure(bookOf(definitions, { one: true, two: false, three: true })))).toBe("2");
    expect(shownMeasured(checks.measure(bookOf(definitions, { one: false, two: false, three: false })))).toBe("0");
  });

  it("is missing while one of them is", () => {
    expect(shownMeasured(checks.measure(bookOf(definitions, { one: true, two: true })))).toEqual(["three"]);
  });

  it("ranges from those that are true to all that may be", () => {
    expect(shownRange(checks.range(bookOf(definitions, { one: true, two: false })))).toEqual({ numbers: "[1, 2]" });
  });

  it("rises with each, aims, and explains itself", () => {
    expect(directionsIn(checks)).toEqual({ one: "up", two: "up", three: "up" });
    const book = bookOf(definitions, { one: true });
    expect(shownFacts(checks.aim(measured(2), book))).toEqual({ two: true, three: false });
    expect(shownFacts(checks.aim(measured(3), book))).toEqual({ two: true, three: true });
    expect(checks.aim(measured(4), book)).toBeUndefined();
    expect(checks.explain(measured(2), book)).toEqual({ code: "measure.checks", params: { value: 2, all: 3 } });
    expect(checks.unit).toBe("number");
    expect(usesOf({ checks: ["one"] })).toEqual([["one", ["boolean"]]]);
  });
});
