import { describe, expect, it } from "vitest";
import { nearest } from "../../src/document/nearest.js";

describe("nearest", () => {
  it.each([
    ["a missing letter", "setled", ["received", "settled"], "settled"],
    ["an extra letter", "settledd", ["settled", "received"], "settled"],
    ["a wrong letter", "zettled", ["received", "settled"], "settled"],
    ["two letters swapped, which is one slip", "amuont", ["count", "amount"], "amount"],
    ["upper and lower case", "TTHC.Settled", ["tthc.settled"], "tthc.settled"],
    ["a short name with one slip", "mx", ["max"], "max"],
    ["the closest of several", "tthc.settle", ["tthc.settles.late", "tthc.settled"], "tthc.settled"],
    ["the first of equals", "bat", ["cat", "hat"], "cat"],
  ])("finds %s", (_, name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });

  it.each([
    ["nothing is close", "budget", ["received", "settled"]],
    ["a short name has two slips", "ab", ["xy"]],
    ["there are no candidates", "max", []],
  ])("finds nothing where %s", (_, name, candidates) => {
    expect(nearest(name, candidates)).toBeUndefined();
  });

  it("reads candidates of any length in a moment", () => {
    expect(nearest("a".repeat(100_000), ["b".repeat(100_000), "c"])).toBeUndefined();
  });
});
