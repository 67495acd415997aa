import { describe, expect, it } from "vitest";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { directionsIn, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const definitions: Definitions = {
  in: fact("percent"),
  out: fact("percent"),
  score: fact("points"),
  ratio: fact("percent", { derived: { ratio: ["a", "b"] } }),
  a: fact("count"),
  b: fact("count"),
};
const rates = measureOf({ mean: ["in", "out"] }, definitions);

describe("mean", () => {
  it("is the sums added, divided by how many they are", () => {
    expect(shownMeasured(rates.measure(bookOf(definitions, { in: "100%", out: "85%" })))).toBe("37/40");
    // (1 + (2 + 3))/2 = 3: the second member is a sum of its own.
    const sums = measureOf({ mean: ["a", { terms: ["b", { fact: "a", times: 2 }], plus: 0 }] }, definitions);
    expect(shownMeasured(sums.measure(bookOf(definitions, { a: 1, b: 3 })))).toBe("3");
    const thirds = measureOf({ mean: ["a", "b", { terms: [], plus: 1 }] }, definitions);
    expect(shownMeasured(thirds.measure(bookOf(definitions, { a: 1, b: 0 })))).toBe("2/3");
  });

  it("is missing without one of them, and empty with an empty one", () => {
    expect(shownMeasured(rates.measure(bookOf(definitions, { in: "100%" })))).toEqual(["out"]);
    const withRatio = measureOf({ mean: ["ratio", "in"] }, definitions);
    expect(shownMeasured(withRatio.measure(bookOf(definitions, { a: 0, b: 0, in: "50%" })))).toBe("empty");
  });

  it("ranges over what may come", () => {
    expect(shownRange(rates.range(bookOf(definitions, { in: "100%" })))).toEqual({ numbers: "[1/2, 1]" });
    expect(shownRange(measureOf({ mean: ["score"] }, definitions).range(bookOf(definitions)))).toEqual({
      numbers: "[open, open]",
    });
  });

  it("rises with every member", () => {
    expect(directionsIn(rates)).toEqual({ in: "up", out: "up" });
  });

  it("aims, explains itself and names its facts", () => {
    expect(shownFacts(rates.aim(measured("90%"), bookOf(definitions, { in: "100%" })))).toEqual({ out: "4/5" });
    expect(rates.explain(measured("37/40"), bookOf(definitions))).toEqual({
      code: "measure.meanPercent",
      params: { value: 0.925 },
    });
    expect(measureOf({ mean: ["score"] }, definitions).explain(measured(7), bookOf(definitions)).code).toBe(
      "measure.mean",
    );
    expect(usesOf({ mean: ["in", ["out", "score"]] }).map(([id]) => id)).toEqual(["in", "out", "score"]);
  });
});
