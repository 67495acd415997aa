import { describe, expect, it } from "vitest";
import {
  addGivable,
  clampGivable,
  cutGivable,
  isGivable,
  type PointRange,
  singlePoints,
  unique,
} from "../../src/rules/givable.js";
import { number, shown } from "../support/numbers.js";
import { shownGivable } from "../support/rules.js";

function ranges(...texts: readonly string[]): readonly PointRange[] {
  return texts.map((text) => {
    const [low = "", high = low] = text.split("..");
    return { low: number(low), high: high === "open" ? "open" : number(high) };
  });
}

describe("isGivable", () => {
  it.each([
    ["0", true],
    ["1.5", false],
    ["2", true],
    ["2.75", true],
    ["3", true],
    ["3.01", false],
    ["100", true],
  ])("%s: %s", (points, expected) => {
    expect(isGivable(ranges("0", "2..3", "50..open"), number(points))).toBe(expected);
  });
});

describe("singlePoints", () => {
  it("are in order, each once", () => {
    expect(shownGivable(singlePoints(["2", "0.5", "1/2", "2"].map(number)))).toEqual(["1/2", "2"]);
  });
});

describe("addGivable", () => {
  it.each([
    [
      ["0", "1"],
      ["0", "0.5"],
      ["0", "1/2", "1", "3/2"],
    ],
    [["0", "1"], ["0..2"], ["0..2", "1..3"]],
    [["0..open"], ["1"], ["1..open"]],
    [["0"], ["1..open"], ["1..open"]],
  ])("%j and %j", (left, right, expected) => {
    expect(shownGivable(addGivable(ranges(...left), ranges(...right)))).toEqual(expected);
  });
});

describe("clampGivable", () => {
  it.each([
    [{ lowest: 0, highest: 2 }, ["0", "1", "1..2", "2"]],
    [{ highest: 2 }, ["-1", "1", "1..2", "2"]],
    [{ lowest: 0 }, ["0", "1", "1..3", "4..open"]],
    [{}, ["-1", "1", "1..3", "4..open"]],
  ])("keeps points within %j", ({ lowest, highest }: { lowest?: number; highest?: number }, expected) => {
    const cap = {
      ...(lowest !== undefined && { lowest: number(lowest) }),
      ...(highest !== undefined && { highest: number(highest) }),
    };
    expect(shownGivable(clampGivable(ranges("-1", "1", "1..3", "4..open"), cap))).toEqual(expected);
  });
});

describe("cutGivable", () => {
  const all = ranges("-1", "0..2", "5..open");

  it("keeps what lies at or above the cut", () => {
    expect(shownGivable(cutGivable(all, number(1), "above"))).toEqual(["1..2", "5..open"]);
    expect(shownGivable(cutGivable(all, number(7), "above"))).toEqual(["7..open"]);
  });

  it("keeps what lies at or below the cut", () => {
    expect(shownGivable(cutGivable(all, number(1), "below"))).toEqual(["-1", "0..1"]);
    expect(shownGivable(cutGivable(all, number(6), "below"))).toEqual(["-1", "0..2", "5..6"]);
  });

  it("cuts nothing at an open end", () => {
    expect(cutGivable(all, "open", "below")).toBe(all);
  });
});

describe("unique", () => {
  it("leaves out what stands twice", () => {
    expect(shownGivable(unique(ranges("1..open", "1..2", "0", "1..2", "1..open", "1")))).toEqual([
      "0",
      "1",
      "1..2",
      "1..open",
    ]);
  });

  it("takes very many together as one stretch", () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ low: number(index), high: number(index) }));
    expect(shownGivable(unique(many))).toEqual(["0..2000"]);
    expect(unique(many.slice(1))).toHaveLength(2000);
    const [one] = unique([...many, { low: number(3), high: "open" }]);
    expect(shown(one?.high)).toBe("open");
  });
});
