import { describe, expect, it } from "vitest";
import { shown } from "../../support/numbers.js";
import { measured, pointsAt, pointsOver, problemsOf, shownGivable, wayOf } from "../../support/rules.js";

const survey = wayOf({ given: { lowest: 0, highest: 12 } });
const open = wayOf({ given: { lowest: -1, highest: null } });

describe("given", () => {
  it.each([
    [survey, "11.25", "45/4"],
    [survey, "13", "12"],
    [survey, "-1", "0"],
    [survey, "never", "12"],
    [open, "1000", "1000"],
    [open, "-5", "-1"],
    [open, "never", "-1"],
  ])("(%#) keeps %s between its ends: %s", (way, value, expected) => {
    expect(pointsAt(way, value)).toBe(expected);
  });

  it.each([
    [survey, "open", "open", ["0", "12"]],
    [survey, "3", "open", ["3", "12"]],
    [survey, "-3", "5", ["0", "5"]],
    [open, "open", "open", ["-1", "open"]],
    [open, "2", "open", ["2", "open"]],
  ])("(%#) ranges over [%s, %s]", (way, low, high, expected) => {
    expect(pointsOver(way, low, high)).toEqual(expected);
  });

  it("is somebody else's score, and rises with it", () => {
    expect([survey.given, survey.direction, shown(survey.lowest), shown(survey.highest)]).toEqual([
      true,
      "up",
      "0",
      "12",
    ]);
    expect([shown(open.lowest), shown(open.highest)]).toEqual(["-1", "open"]);
    expect([shownGivable(survey.givable), shownGivable(open.givable)]).toEqual([["0..12"], ["-1..open"]]);
    expect(survey.breakPoints.map((value) => shown(value))).toEqual(["0", "12"]);
    expect(open.breakPoints.map((value) => shown(value))).toEqual(["-1"]);
    expect(survey.explain(measured(13), "number")).toEqual({ code: "way.given", params: { points: 12 } });
  });

  it("has its ends in order", () => {
    expect(problemsOf({ given: { lowest: 3, highest: 2 } })).toEqual(["rule.lowestAboveHighest"]);
    expect(problemsOf({ given: { lowest: 3, highest: 3 } })).toEqual([]);
    expect(problemsOf({ given: { lowest: 3, highest: null } })).toEqual([]);
  });
});
