import { describe, expect, it } from "vitest";
import { multiply } from "../../../src/number/rational.js";
import { extremesOf, multiplesUpTo, sampleAt } from "../../../src/rules/ways/extremes.js";
import { number, shown } from "../../support/numbers.js";

describe("extremesOf", () => {
  it("finds the lowest and the highest sample, the first of equals", () => {
    const samples = sampleAt([-2, 1, 2].map(number), (value) => multiply(value, value));
    const { low, high } = extremesOf(samples);
    expect([shown(low.points), low.at]).toEqual(["1", { kind: "number", value: number(1) }]);
    expect([shown(high.points), high.at]).toEqual(["4", { kind: "number", value: number(-2) }]);
  });

  it("knows nothing of no sample", () => {
    expect(extremesOf([])).toEqual({ low: { points: "open" }, high: { points: "open" } });
  });
});

describe("multiplesUpTo", () => {
  it("lists whole numbers while they are few", () => {
    expect(multiplesUpTo(number("2.9"))?.map((value) => shown(value))).toEqual(["0", "1", "2"]);
    expect(multiplesUpTo(number(1000))).toHaveLength(1001);
    expect(multiplesUpTo(number(1001))).toBeUndefined();
  });
});
