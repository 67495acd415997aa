import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/document/freeze.js";

describe("deepFreeze", () => {
  it("freezes a value and all that is in it, and gives it back", () => {
    const value = { a: [{ b: 1 }], c: null, d: "x" };
    expect(deepFreeze(value)).toBe(value);
    expect([value, value.a, value.a[0]].every((one) => Object.isFrozen(one))).toBe(true);
    expect(() => value.a.push({ b: 2 })).toThrow(TypeError);
  });

  it("takes plain values as they are, and ends where something is frozen already", () => {
    expect([deepFreeze(5), deepFreeze(null), deepFreeze("x")]).toEqual([5, null, "x"]);
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(Object.isFrozen(deepFreeze(circle))).toBe(true);
  });
});
