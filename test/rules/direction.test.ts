import { describe, expect, it } from "vitest";
import { sameDirection } from "../../src/rules/direction.js";

describe("sameDirection", () => {
  it.each([
    ["up", "none", "up"],
    ["none", "down", "down"],
    ["up", "up", "up"],
    ["up", "down", "mixed"],
    ["none", "none", "none"],
    ["mixed", "none", "mixed"],
  ] as const)("%s and %s together go %s", (left, right, expected) => {
    expect(sameDirection(left, right)).toBe(expected);
  });
});
