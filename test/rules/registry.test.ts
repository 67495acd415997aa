import { describe, expect, it } from "vitest";
import type { MeasureKind, WayKind } from "../../src/rules/kind.js";
import { createRegistry } from "../../src/rules/registry.js";
import { number } from "../support/numbers.js";
import { measureOf, wayOf } from "../support/rules.js";

const ownMeasure = (name: string): MeasureKind<string> => ({
  face: "measure",
  name,
  uses: (fact) => [{ fact, types: ["count"] }],
  compile: (fact) => measureOf({ amount: fact }, {}),
});
const ownWay = (name: string): WayKind<number> => ({
  face: "way",
  name,
  compile: (cap) => wayOf({ given: { lowest: 0, highest: cap } }),
});

describe("createRegistry", () => {
  it("knows the kinds of the language", () => {
    const { measures, ways } = createRegistry();
    expect([...measures.keys()].sort()).toEqual([
      "amount",
      "checks",
      "choice",
      "complement",
      "count",
      "lateDays",
      "mean",
      "ratio",
    ]);
    expect([...ways.keys()].sort()).toEqual(["accrue", "checklist", "deduct", "given", "levels", "linear"]);
    for (const [name, kind] of [...measures, ...ways]) expect(kind.name).toBe(name);
  });

  it("takes a program's own kinds", () => {
    const { measures, ways } = createRegistry([ownMeasure("x-change"), ownWay("x-relative")]);
    expect(measures.get("x-change")?.uses("a")).toEqual([{ fact: "a", types: ["count"] }]);
    expect(
      ways.get("x-relative")?.compile(5, { definition: () => undefined, year: 2022, holidays: new Set() }).highest,
    ).toEqual(number(5));
    expect(createRegistry().measures.has("x-change")).toBe(false);
  });

  it.each([
    ["without x-", [ownMeasure("change")]],
    ["named as one of the language", [ownWay("linear")]],
    ["twice", [ownMeasure("x-a"), ownMeasure("x-a")]],
    ["as measure and as way", [ownMeasure("x-a"), ownWay("x-a")]],
  ])("refuses a kind %s", (_, kinds) => {
    expect(() => createRegistry(kinds)).toThrow(RangeError);
  });
});
