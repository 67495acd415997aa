import { describe, expect, it } from "vitest";
import type { WayInput } from "../../../src/rules/types.js";
import { shown } from "../../support/numbers.js";
import { measured, pointsAt, pointsOver, problemsOf, shownGivable, wayOf } from "../../support/rules.js";

const accrue = (input: NonNullable<WayInput["accrue"]>) => wayOf({ accrue: input });
/** Thanh Hóa V.1.a: 2.5 for every model, at most 5. */
const models = accrue({ each: "2.5", cap: 5 });
/** NQ 1211/2016: 10 points, 0.5 for every 100 people more, at most 35. */
const people = accrue({ start: 10, each: "0.5", per: 100, cap: 35 });

describe("accrue", () => {
  it.each([
    [models, 0, "0"],
    [models, 1, "5/2"],
    [models, 3, "5"],
    [models, -2, "0"],
    [models, "1.999", "5/2"],
    [models, "never", "5"],
    [people, 99, "10"],
    [people, 100, "21/2"],
    [people, 250, "11"],
    // 10 + 0.5·⌊5000/100⌋ = 35
    [people, 5000, "35"],
    [people, 9000, "35"],
    [accrue({ each: 2, cap: 5 }), 3, "5"],
  ])("(%#) gives at %s %s", (way, value, expected) => {
    expect(pointsAt(way, value)).toBe(expected);
  });

  it.each([
    [models, "open", "open", ["0", "5"]],
    [models, "1", "1", ["5/2", "5/2"]],
    [people, "150", "open", ["21/2", "35"]],
    [people, "open", "250", ["10", "11"]],
    [people, "9000", "open", ["35", "35"]],
  ])("(%#) ranges over [%s, %s]", (way, low, high, expected) => {
    expect(pointsOver(way, low, high)).toEqual(expected);
  });

  it("can give whole items, and the cap", () => {
    expect(shownGivable(models.givable)).toEqual(["0", "5/2", "5"]);
    expect(shownGivable(accrue({ each: 2, cap: 5 }).givable)).toEqual(["0", "2", "4", "5"]);
    expect(shownGivable(accrue({ each: "0.001", cap: 5 }).givable)).toEqual(["0..5"]);
  });

  it("rises from its start to its cap", () => {
    expect([shown(people.lowest), shown(people.highest), people.direction]).toEqual(["10", "35", "up"]);
    expect(people.breakPoints.map((value) => shown(value))).toEqual(["0", "100", "5000"]);
    expect(accrue({ each: 2, cap: 5 }).breakPoints.map((value) => shown(value))).toEqual(["0", "1", "3"]);
  });

  it("explains itself", () => {
    expect(people.explain(measured(250), "number")).toEqual({
      code: "way.accruePer",
      params: { each: 0.5, per: 100, points: 11 },
    });
    expect(models.explain(measured(2), "number")).toMatchObject({
      code: "way.accrueCap",
      params: { cap: 5, points: 5 },
    });
  });

  it.each([
    [{ each: 0, cap: 5 }, ["rule.notPositive"]],
    [{ each: 1, per: 0, cap: 5 }, ["rule.notPositive"]],
    [{ start: 6, each: 1, cap: 5 }, ["rule.startAboveCap"]],
    [{ start: 5, each: 1, per: "0.5", cap: 5 }, []],
  ])("finds what is wrong with %j", (input, expected) => {
    expect(problemsOf({ accrue: input })).toEqual(expected);
  });
});
