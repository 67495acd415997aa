import { describe, expect, it } from "vitest";
import type { KnownValue } from "../../src/facts/value.js";
import { isSameValue, mergeFacts } from "../../src/rules/witness.js";
import { shownFacts } from "../support/facts.js";
import { number } from "../support/numbers.js";

const one: KnownValue = { kind: "number", value: number(1) };
const two: KnownValue = { kind: "number", value: number(2) };

describe("mergeFacts", () => {
  it("puts values together that agree", () => {
    const merged = mergeFacts([
      new Map([["a", one]]),
      new Map([
        ["a", one],
        ["b", two],
      ]),
    ]);
    expect(shownFacts(merged)).toEqual({ a: "1", b: "2" });
    expect(mergeFacts([])?.size).toBe(0);
  });

  it("finds nothing where two want different values, or one is not known", () => {
    expect(mergeFacts([new Map([["a", one]]), new Map([["a", two]])])).toBeUndefined();
    expect(mergeFacts([new Map([["a", one]]), undefined])).toBeUndefined();
  });
});

describe("isSameValue", () => {
  const cases: KnownValue = { kind: "cases", value: [{ flags: ["a"] }] };
  it.each<readonly [KnownValue, KnownValue, boolean]>([
    [one, { kind: "number", value: number("2/2") }, true],
    [one, two, false],
    [one, { kind: "boolean", value: true }, false],
    [{ kind: "boolean", value: true }, { kind: "boolean", value: true }, true],
    [{ kind: "choice", value: "a" }, { kind: "choice", value: "b" }, false],
    [{ kind: "date", value: "never" }, { kind: "date", value: "never" }, true],
    [{ kind: "date", value: 3 }, { kind: "date", value: "never" }, false],
    [{ kind: "empty" }, { kind: "empty" }, true],
    [{ kind: "empty" }, one, false],
    [cases, { kind: "cases", value: [{ flags: ["a"] }] }, true],
    [cases, { kind: "cases", value: [{ flags: ["b"] }] }, false],
    [cases, { kind: "cases", value: [] }, false],
    [cases, { kind: "empty" }, false],
  ])("knows equal values from others (%#)", (left, right, expected) => {
    expect(isSameValue(left, right)).toBe(expected);
    expect(isSameValue(right, left)).toBe(expected);
  });
});
