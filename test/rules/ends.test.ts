import { describe, expect, it } from "vitest";
import { canHold, explainStep, holds, numbersOfStep, readStep } from "../../src/rules/ends.js";
import type { Ends } from "../../src/rules/types.js";
import { interval, shown } from "../support/numbers.js";
import { chosen, measured } from "../support/rules.js";

describe("holds", () => {
  it.each([
    [{ from: 1 }, { "0.999": false, "1": true, "2": true, never: true }],
    [{ over: 1 }, { "1": false, "1.001": true, never: true }],
    [{ to: 1 }, { "1": true, "1.001": false, "-5": true, never: false }],
    [{ below: 1 }, { "1": false, "0.999": true, never: false }],
    [
      { from: "20%", below: "30%" },
      { "0.2": true, "0.3": false, never: false },
    ],
    [{ over: 0, to: 0 }, { "0": false }],
    [{}, { "-1000": true, "1000": true, never: true }],
    [{ is: "never" }, { never: true, "0": false }],
    [{ is: "late" }, { never: false, "0": false }],
  ] as const satisfies readonly (readonly [Ends, { readonly [value: string]: boolean }])[])("%j", (ends, expected) => {
    const step = readStep(ends);
    for (const [value, isHeld] of Object.entries(expected)) {
      expect([value, holds(step, measured(value))]).toEqual([value, isHeld]);
    }
  });

  it("knows choices by name", () => {
    const several = readStep({ is: ["late", true] });
    const held = ["late", "none", true, false].map((value) => holds(several, chosen(value)));
    expect(held).toEqual([true, false, true, false]);
    expect(holds(readStep({ is: false }), chosen(false))).toBe(true);
    // A step with numbers holds no choice.
    expect(holds(readStep({ from: 0 }), chosen("late"))).toBe(false);
  });
});

describe("canHold", () => {
  it.each([
    [{ from: 5 }, "0", "5", true],
    [{ over: 5 }, "0", "5", false],
    [{ to: 5 }, "5", "9", true],
    [{ below: 5 }, "5", "9", false],
    [{ from: 2, to: 3 }, "0", "9", true],
    [{ from: 2, to: 3 }, "4", "open", false],
    [{ from: 2 }, "0", "open", true],
    [{ below: 2 }, "open", "9", true],
    [{ is: "never" }, "0", "9", false],
  ] as const)("%j over [%s, %s]: %s", (ends, low, high, expected) => {
    expect(canHold(readStep(ends), { numbers: interval(low, high) })).toBe(expected);
  });

  it("reckons with never and with choices that may come", () => {
    expect(canHold(readStep({ from: 9 }), { mayBeNever: true })).toBe(true);
    expect(canHold(readStep({ to: 9 }), { mayBeNever: true })).toBe(false);
    expect(canHold(readStep({ is: "late" }), { choices: ["none", "late"] })).toBe(true);
    expect(canHold(readStep({ is: "late" }), { choices: ["none"] })).toBe(false);
    expect(canHold(readStep({}), { mayBeEmpty: true })).toBe(false);
  });
});

describe("numbersOfStep", () => {
  it.each([
    [{ from: 1, below: 2 }, ["1", "2"]],
    [{ over: "1/3" }, ["1/3"]],
    [{ is: "late" }, []],
  ] as const)("of %j are %j", (ends, expected) => {
    expect(numbersOfStep(readStep(ends)).map((value) => shown(value))).toEqual(expected);
  });
});

describe("explainStep", () => {
  it.each([
    [{ from: 1 }, "step.onlyFrom", { low: 1 }],
    [{ over: 1 }, "step.onlyOver", { low: 1 }],
    [{ to: 1 }, "step.onlyTo", { high: 1 }],
    [{ below: 1 }, "step.onlyBelow", { high: 1 }],
    [{ from: 1, to: 2 }, "step.betweenFromTo", { low: 1, high: 2 }],
    [{ from: 1, below: 2 }, "step.betweenFromBelow", { low: 1, high: 2 }],
    [{ over: 1, to: 2 }, "step.betweenOverTo", { low: 1, high: 2 }],
    [{ over: 1, below: 2 }, "step.betweenOverBelow", { low: 1, high: 2 }],
    [{ from: 1, to: 1 }, "step.exactly", { low: 1 }],
    [{ from: "1/3" }, "step.onlyFrom", { low: "1/3" }],
    [{}, "step.any", {}],
    [{ is: "late" }, "step.any", {}],
  ] as const)("%j is %s", (ends, code, params) => {
    expect(explainStep(readStep(ends), "number", undefined)).toEqual({ code, params });
  });

  it("speaks of percents where the measure does, and as printed where it is printed", () => {
    const step = readStep({ from: "80%", below: "100%" });
    expect(explainStep(step, "percent", undefined)).toEqual({
      code: "step.betweenFromBelowPercent",
      params: { low: 0.8, high: 1 },
    });
    expect(explainStep(step, "days", { vi: "Từ 80%" })).toEqual({
      code: "step.printed",
      params: { when: { vi: "Từ 80%" } },
    });
  });
});
