import { describe, expect, it } from "vitest";
import type { Level } from "../../../src/rules/types.js";
import { courseOf, sampleValues } from "../../../src/rules/ways/levels.js";
import { interval, number, shown } from "../../support/numbers.js";
import { chosen, measured, pointsAt, pointsOver, problemsOf, shownGivable, wayOf } from "../../support/rules.js";

const levels = (...table: readonly Level[]) => wayOf({ levels: table });
/** Inspected divisions as Tiền Giang scores them: from 30 % 1, 20 to below 30 % 0.5, below 20 % 0. */
const inspected = levels(
  { from: "30%", points: 1 },
  { from: "20%", below: "30%", points: "0.5", when: { vi: "Từ 20% đến dưới 30%" } },
  { below: "20%", points: 0 },
);

describe("levels on numbers", () => {
  it.each([
    ["100%", "1"],
    ["30%", "1"],
    ["29.999999%", "1/2"],
    ["20%", "1/2"],
    ["19.999999%", "0"],
    ["0", "0"],
    ["-1", "0"],
  ])("%s gives %s", (value, expected) => {
    expect(pointsAt(inspected, value)).toBe(expected);
  });

  it("keep both ends as printed: from and to hold their value, over and below do not", () => {
    const way = levels(
      { over: 0, to: 5, points: 3 },
      { from: 5, below: 7, points: 2 },
      { over: 7, points: 1 },
      { points: -1 },
    );
    const expected = { "0": "-1", "0.001": "3", "5": "3", "5.001": "2", "6.999": "2", "7": "-1", "7.001": "1" };
    for (const [value, points] of Object.entries(expected))
      expect([value, pointsAt(way, value)]).toEqual([value, points]);
  });

  it("take the first of two that hold a value, and the lowest points where none does", () => {
    const overlap = levels(
      { from: "70%", to: "100%", points: 2 },
      { from: "50%", to: "70%", points: 1 },
      { to: "40%", points: 3 },
    );
    expect([pointsAt(overlap, "70%"), pointsAt(overlap, "45%"), pointsAt(overlap, "101%")]).toEqual(["2", "1", "1"]);
  });

  it("let never lie above every number", () => {
    const late = levels({ to: 0, points: 1 }, { over: 0, to: 365, points: "0.5" }, { over: 365, points: "-0.5" });
    expect(pointsAt(late, "never")).toBe("-1/2");
    const closed = levels({ to: 0, points: 1 }, { over: 0, to: 10, points: "0.5" });
    expect(pointsAt(closed, "never")).toBe("1/2");
    const named = levels({ to: 0, points: 1 }, { over: 0, points: "0.5" }, { is: "never", points: -1 });
    // The level that names it goes before one without an upper end, in whatever order they stand.
    expect([pointsAt(named, "never"), pointsAt(named, 400)]).toEqual(["-1", "1/2"]);
    const first = levels({ is: "never", points: -1 }, { to: 0, points: 1 }, { over: 0, points: "0.5" });
    expect([pointsAt(first, "never"), pointsAt(first, 400)]).toEqual(["-1", "1/2"]);
  });

  it.each([
    ["open", "open", ["0", "1"]],
    ["20%", "25%", ["1/2", "1/2"]],
    ["20%", "30%", ["1/2", "1"]],
    ["0", "20%", ["0", "1/2"]],
    ["50%", "open", ["1", "1"]],
    ["open", "10%", ["0", "0"]],
  ])("range over [%s, %s]", (low, high, expected) => {
    expect(pointsOver(inspected, low, high)).toEqual(expected);
  });

  it("find a spike between two ends, and one at a single value", () => {
    const spike = levels({ over: 1, below: 2, points: 9 }, { from: 5, to: 5, points: -4 }, { points: 0 });
    expect(pointsOver(spike, "0", "10")).toEqual(["-4", "9"]);
    expect(pointsOver(spike, "1", "2")).toEqual(["0", "9"]);
    expect(pointsOver(spike, "2", "4")).toEqual(["0", "0"]);
    expect(spike.range(interval("0", "10")).low.at).toEqual(measured(5));
  });

  it("know their lowest, highest, givable points and break points", () => {
    expect([shown(inspected.lowest), shown(inspected.highest), inspected.given]).toEqual(["0", "1", false]);
    expect(shownGivable(inspected.givable)).toEqual(["0", "1/2", "1"]);
    expect(inspected.breakPoints.map((value) => shown(value))).toEqual(["1/5", "3/10"]);
    expect(shownGivable(levels({ from: 1, points: -1 }, { below: 1, points: -1 }).givable)).toEqual(["-1"]);
  });

  it("know where a rise leads", () => {
    expect(inspected.direction).toBe("up");
    expect(levels({ to: 0, points: 2 }, { over: 0, points: 1 }).direction).toBe("down");
    expect(levels({ to: 0, points: 2 }, { over: 0, points: 2 }).direction).toBe("none");
    expect(levels({ to: 0, points: 1 }, { over: 0, to: 3, points: 2 }, { over: 3, points: 0 }).direction).toBe("mixed");
    // A gap scores the lowest points of the table.
    expect(levels({ to: 0, points: 1 }, { from: 1, points: 2 }, { is: "none", points: 0 }).direction).toBe("mixed");
  });

  it("reckon with never where it stands in the table: it lies above every number", () => {
    const never = levels({ to: 0, points: 1 }, { over: 0, to: 365, points: 0 }, { is: "never", points: "0.5" });
    expect(never.direction).toBe("mixed");
  });

  it("explain the step, as printed where it is printed", () => {
    expect(inspected.explain(measured("40%"), "percent")).toEqual({
      code: "way.level",
      params: { step: { code: "step.onlyFromPercent", params: { low: 0.3 } }, points: 1 },
    });
    expect(inspected.explain(measured("25%"), "percent")).toMatchObject({
      params: { step: { code: "step.printed", params: { when: { vi: "Từ 20% đến dưới 30%" } } }, points: 0.5 },
    });
    expect(levels({ from: 5, points: 2 }).explain(measured(4), "number")).toEqual({
      code: "way.gap",
      params: { points: 2 },
    });
  });

  it("bring the effects of the step that holds the value, and of all that still may", () => {
    const gate = levels(
      { below: 1, points: 1 },
      { from: 1, below: 3, points: 0, effects: [{ emptyNode: "2" }] },
      { from: 3, points: 0, effects: [{ barGrade: "tot" }, { lowerGrade: 1 }] },
    );
    expect(gate.effects?.(measured(0))).toEqual([]);
    expect(gate.effects?.(measured(2))).toEqual([{ emptyNode: "2" }]);
    expect(gate.effects?.(measured("never"))).toEqual([{ barGrade: "tot" }, { lowerGrade: 1 }]);
    expect(gate.possibleEffects?.({ numbers: interval("0", "2") })).toEqual([{ emptyNode: "2" }]);
    expect(gate.possibleEffects?.({ mayBeNever: true })).toEqual([{ barGrade: "tot" }, { lowerGrade: 1 }]);
    expect(gate.possibleEffects?.({ numbers: interval("0", "1/2") })).toEqual([]);
  });

  it("are not an empty table", () => {
    expect(problemsOf({ levels: [] })).toEqual(["rule.noLevels"]);
    expect(problemsOf({ levels: [{ points: 0 }] })).toEqual([]);
  });
});

describe("levels on choices", () => {
  const plan = levels(
    { is: "onTime", points: 1 },
    { is: ["late", "partly"], points: "0.5" },
    { is: "none", points: -1 },
  );
  const yesNo = levels({ is: true, points: 2 }, { is: false, points: 0 });

  it("give the points of the choice", () => {
    const points = ["onTime", "late", "partly", "none"].map((id) => shown(plan.points(chosen(id))));
    expect(points).toEqual(["1", "1/2", "1/2", "-1"]);
    expect([shown(yesNo.points(chosen(true))), shown(yesNo.points(chosen(false)))]).toEqual(["2", "0"]);
  });

  it("give the lowest points where no level names the choice, and for a number", () => {
    expect([shown(plan.points(chosen("other"))), pointsAt(plan, 1)]).toEqual(["-1", "-1"]);
  });

  it("bring effects of choices that still may be made", () => {
    const gate = levels({ is: "none", points: 0, effects: [{ forceGrade: "yeu" }] }, { is: "done", points: 1 });
    expect(gate.possibleEffects?.({ choices: ["none", "done"] })).toEqual([{ forceGrade: "yeu" }]);
    expect(gate.possibleEffects?.({ choices: ["done"] })).toEqual([]);
  });
});

describe("sampleValues", () => {
  it("has one value from each stretch", () => {
    const samples = sampleValues(interval("0", "4"), [number(1), number(3), number(9)]);
    expect(samples.map((value) => shown(value))).toEqual(["0", "1/2", "1", "2", "3", "7/2", "4"]);
    const open = sampleValues(interval("open", "open"), [number(1)]);
    expect(open.map((value) => shown(value))).toEqual(["0", "1", "2"]);
    expect(sampleValues(interval("open", "open"), []).map((value) => shown(value))).toEqual(["1"]);
  });
});

describe("courseOf", () => {
  it.each([
    [[1, 1, 2], "up"],
    [[2, 1, 1], "down"],
    [[1, 1], "none"],
    [[1], "none"],
    [[1, 2, 1], "mixed"],
  ] as const)("%j goes %s", (points, expected) => {
    expect(courseOf(points.map((value) => number(value)))).toBe(expected);
  });
});
