import { describe, expect, it } from "vitest";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { directionsIn, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const definitions: Definitions = { cases: fact("cases"), other: fact("count") };
const list = [
  { node: "2.4", flags: ["leader"] },
  { flags: ["leader", "exempt"] },
  { date: "2022-05-01" },
  { node: "3.1", flags: ["leader", "repeated"] },
];
const all = measureOf({ count: { cases: "cases" } }, definitions);
const leaders = measureOf({ count: { cases: "cases", with: ["leader"], without: ["exempt"] } }, definitions);

describe("count", () => {
  it("counts cases that carry all flags of `with` and none of `without`", () => {
    const book = bookOf(definitions, { cases: list });
    expect([shownMeasured(all.measure(book)), shownMeasured(leaders.measure(book))]).toEqual(["4", "2"]);
    const both = measureOf({ count: { cases: "cases", with: ["leader", "repeated"] } }, definitions);
    expect(shownMeasured(both.measure(book))).toBe("1");
    expect(leaders.cases?.(book)).toEqual([list[0], list[3]]);
  });

  it("finds none in an empty list, and is missing without a list", () => {
    expect(shownMeasured(all.measure(bookOf(definitions, { cases: [] })))).toBe("0");
    expect(shownMeasured(all.measure(bookOf(definitions)))).toEqual(["cases"]);
    expect(all.cases?.(bookOf(definitions))).toEqual([]);
  });

  it("ranges over what may come", () => {
    expect(shownRange(leaders.range(bookOf(definitions)))).toEqual({ numbers: "[0, open]" });
    expect(shownRange(leaders.range(bookOf(definitions, { cases: list })))).toEqual({ numbers: "[2, 2]" });
    expect(shownRange(leaders.range(bookOf(definitions, { cases: { value: list, atLeast: true } })))).toEqual({
      numbers: "[2, open]",
    });
    expect(leaders.range(bookOf(definitions, {}, { outlook: { changing: new Set() } }))).toBeUndefined();
    const changing = { changing: new Set(["cases"]) };
    expect(shownRange(leaders.range(bookOf(definitions, { cases: list }, { outlook: changing })))).toEqual({
      numbers: "[0, open]",
    });
  });

  it("rises with more cases", () => {
    expect(directionsIn(leaders)).toEqual({ cases: "up" });
    expect([leaders.direction("other"), leaders.canEmpty("cases")]).toEqual(["none", false]);
  });

  it("aims with invented cases that are counted", () => {
    const found = leaders.aim(measured(2), bookOf(definitions))?.get("cases");
    expect(found).toEqual({ kind: "cases", value: [{ flags: ["leader"] }, { flags: ["leader"] }] });
    expect(shownFacts(all.aim(measured(3), bookOf(definitions)))).toEqual({ cases: 3 });
  });

  it.each(["-1", "1/2", "1001", "never"])("does not aim at %s", (target) => {
    expect(all.aim(measured(target), bookOf(definitions))).toBeUndefined();
  });

  it("explains itself", () => {
    expect(all.explain(measured(4), bookOf(definitions))).toEqual({ code: "measure.count", params: { value: 4 } });
    expect(usesOf({ count: { cases: "cases" } })).toEqual([["cases", ["cases"]]]);
  });
});
