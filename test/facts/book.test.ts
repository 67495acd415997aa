import { describe, expect, it } from "vitest";
import { fact } from "../support/documents.js";
import { bookOf, type Definitions, identity } from "../support/facts.js";
import { shownInterval } from "../support/numbers.js";

const definitions: Definitions = {
  a: fact("count"),
  b: fact("count"),
  sum: fact("count", { derived: { sum: ["a", "b"] } }),
  rate: fact("percent", { derived: { ratio: ["a", "b"] } }),
  part: fact("count", { partOf: "b" }),
  other: fact("count"),
  share: fact("percent"),
  score: fact("points"),
  few: fact("count", { lowest: 1, highest: 5 }),
  flag: fact("boolean"),
  on: fact("date"),
};

describe("openness", () => {
  it("of facts while all that is missing may come", () => {
    const book = bookOf(definitions, {
      a: 3,
      other: { value: 2, atLeast: true },
      flag: { value: true, atLeast: true },
    });
    expect(["a", "b", "other", "flag"].map((id) => book.openness(id))).toEqual([
      "settled",
      "open",
      "growing",
      "settled",
    ]);
    expect([book.isMissing("a"), book.isMissing("b")]).toEqual([false, true]);
    expect(book.definition("a")?.type).toBe("count");
  });

  it("of what follows from a value that may grow is open: nothing is known of where it lies", () => {
    const book = bookOf(definitions, { a: { value: 3, atLeast: true }, b: 4 });
    expect([book.openness("a"), book.openness("sum"), book.openness("rate")]).toEqual(["growing", "open", "open"]);
  });

  it("where only stated facts change: they and what follows from them are open, the rest stays or never comes", () => {
    const outlook = { changing: new Set(["a"]) };
    const book = bookOf(definitions, { a: 1, b: 4, few: { value: 2, atLeast: true } }, { outlook });
    expect([book.openness("a"), book.openness("sum"), book.openness("rate")]).toEqual(["open", "open", "open"]);
    // `few` may turn out higher, but in this outlook nothing changes except the stated facts.
    expect([book.openness("b"), book.openness("few"), book.openness("score")]).toEqual([
      "settled",
      "settled",
      "closed",
    ]);
  });

  it("follows parts and identities, but not entered facts", () => {
    const identities = [identity("same", "other", ["b", "few"])];
    const changing = { changing: new Set(["b"]) };
    const book = bookOf(definitions, { b: 0, few: 2 }, { identities, outlook: changing });
    expect([book.openness("part"), book.openness("other"), book.openness("few")]).toEqual(["open", "open", "settled"]);
  });
});

describe("interval", () => {
  const book = bookOf(definitions, { a: 3, few: { value: 2, atLeast: true }, flag: true, on: "2022-03-31" });

  it.each([
    ["a", "[3, 3]"],
    ["b", "[0, open]"],
    ["few", "[2, 5]"],
    ["share", "[0, 1]"],
    ["score", "[open, open]"],
    ["flag", "[1, 1]"],
    ["on", "[open, open]"],
    ["unheardOf", "[open, open]"],
  ])("of %s is %s", (id, expected) => {
    expect(shownInterval(book.interval(id))).toBe(expected);
  });

  it("of an open boolean runs from 0 to 1", () => {
    expect(shownInterval(bookOf(definitions).interval("flag"))).toBe("[0, 1]");
    expect(shownInterval(bookOf(definitions, { flag: false }).interval("flag"))).toBe("[0, 0]");
  });
});
