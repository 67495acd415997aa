import { describe, expect, it } from "vitest";
import type { WayInput } from "../../../src/rules/types.js";
import { shown } from "../../support/numbers.js";
import { measured, pointsAt, pointsOver, problemsOf, shownGivable, wayOf } from "../../support/rules.js";

const deduct = (input: NonNullable<WayInput["deduct"]>) => wayOf({ deduct: input });
/** Thanh Hóa I.2.b: 1.5 less 0.5 for every late session. */
const sessions = deduct({ start: "1.5", each: "0.5", floor: 0 });
/** Thanh Hóa IX.4: 1 for every late report, at most 5. */
const penalty = deduct({ start: 0, each: 1, floor: -5 });

describe("deduct", () => {
  it.each([
    [sessions, 0, "3/2"],
    [sessions, 1, "1"],
    [sessions, "0.5", "5/4"],
    [sessions, 3, "0"],
    [sessions, 9, "0"],
    [sessions, -4, "3/2"],
    [sessions, "never", "0"],
    [penalty, 3, "-3"],
    [penalty, 7, "-5"],
    [penalty, "never", "-5"],
  ])("(%#) gives at %s %s", (way, value, expected) => {
    expect(pointsAt(way, value)).toBe(expected);
  });

  it.each([
    [sessions, "open", "open", ["0", "3/2"]],
    [sessions, "0", "open", ["0", "3/2"]],
    [sessions, "1", "2", ["1/2", "1"]],
    [sessions, "open", "1", ["1", "3/2"]],
    [penalty, "2", "open", ["-5", "-2"]],
    [penalty, "9", "open", ["-5", "-5"]],
  ])("(%#) ranges over [%s, %s]", (way, low, high, expected) => {
    expect(pointsOver(way, low, high)).toEqual(expected);
  });

  it("can give the start less whole prices, and the floor", () => {
    expect(shownGivable(sessions.givable)).toEqual(["0", "1/2", "1", "3/2"]);
    // 2 − 0.75 = 1.25, 2 − 1.5 = 0.5, and the floor
    expect(shownGivable(deduct({ start: 2, each: "0.75", floor: 0 }).givable)).toEqual(["0", "1/2", "5/4", "2"]);
    expect(shownGivable(deduct({ start: 2, each: "0.001", floor: 0 }).givable)).toEqual(["0..2"]);
  });

  it("falls from its start to its floor", () => {
    expect([shown(penalty.lowest), shown(penalty.highest), penalty.direction]).toEqual(["-5", "0", "down"]);
    expect(sessions.breakPoints.map((value) => shown(value))).toEqual(["0", "3"]);
  });

  it("explains nothing taken off, something, and all", () => {
    expect(sessions.explain(measured(0), "number").code).toBe("way.deductNothing");
    expect(sessions.explain(measured(1), "number")).toEqual({
      code: "way.deduct",
      params: { start: 1.5, each: 0.5, points: 1, value: 1, deducted: 0.5 },
    });
    expect(sessions.explain(measured(5), "number")).toMatchObject({
      code: "way.deductFloor",
      params: { floor: 0, points: 0 },
    });
  });

  it.each([
    [{ start: 1, each: 0, floor: 0 }, ["rule.notPositive"]],
    [{ start: 1, each: -1, floor: 0 }, ["rule.notPositive"]],
    [{ start: -2, each: 1, floor: -1 }, ["rule.floorAboveStart"]],
    [{ start: 3, each: 1, floor: 1 }, ["rule.floorAboveZero"]],
    [{ start: 0, each: 1, floor: 2 }, ["rule.floorAboveStart", "rule.floorAboveZero"]],
    [{ start: 2, each: 1, floor: 0 }, []],
  ])("finds what is wrong with %j", (input, expected) => {
    expect(problemsOf({ deduct: input })).toEqual(expected);
  });
});
