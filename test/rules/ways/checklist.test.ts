import { describe, expect, it } from "vitest";
import { shown } from "../../support/numbers.js";
import { measured, pointsAt, pointsOver, problemsOf, shownGivable, wayOf } from "../../support/rules.js";

/** Thanh Hóa II.2.a, four subjects: 4 / 2.5 / 1 / 0. */
const subjects = wayOf({ checklist: { points: [0, 0, 1, "2.5", 4] } });
const humped = wayOf({ checklist: { points: [0, 2, 1] } });

describe("checklist", () => {
  it.each([
    ["0", "0"],
    ["1", "0"],
    ["2", "1"],
    ["3", "5/2"],
    ["4", "4"],
    ["9", "4"],
    ["-1", "0"],
    ["never", "4"],
  ])("for %s checks gives %s", (value, expected) => {
    expect(pointsAt(subjects, value)).toBe(expected);
  });

  it.each([
    ["0", "4", ["0", "4"]],
    ["1", "3", ["0", "5/2"]],
    ["3", "3", ["5/2", "5/2"]],
    ["open", "open", ["0", "4"]],
  ])("ranges over [%s, %s]", (low, high, expected) => {
    expect(pointsOver(subjects, low, high)).toEqual(expected);
  });

  it("finds the highest in the middle", () => {
    expect(pointsOver(humped, "0", "2")).toEqual(["0", "2"]);
    expect([humped.direction, shown(humped.highest)]).toEqual(["mixed", "2"]);
  });

  it("knows its points", () => {
    expect(shownGivable(subjects.givable)).toEqual(["0", "1", "5/2", "4"]);
    expect([shown(subjects.lowest), shown(subjects.highest), subjects.direction]).toEqual(["0", "4", "up"]);
    expect(subjects.breakPoints.map((value) => shown(value))).toEqual(["0", "1", "2", "3", "4"]);
    expect(subjects.explain(measured(3), "number")).toEqual({ code: "way.checklist", params: { points: 2.5 } });
  });

  it("is not an empty table", () => {
    expect(problemsOf({ checklist: { points: [] } })).toEqual(["rule.noLevels"]);
    expect(problemsOf({ checklist: { points: [0] } })).toEqual([]);
  });
});
