import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/number/calendar.js";
import type { DueDate } from "../../../src/rules/types.js";
import { fact } from "../../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../../support/facts.js";
import { directionsIn, measured, measureOf, shownMeasured, shownRange, usesOf } from "../../support/rules.js";

const definitions: Definitions = { done: fact("date"), due: fact("date"), other: fact("date") };

function late(due: DueDate, days: "calendar" | "working" = "calendar") {
  const holidays = new Set(["2022-09-01", "2022-09-02"].map((date) => dayNumber(date) ?? Number.NaN));
  return measureOf({ lateDays: { done: "done", due, days } }, definitions, { holidays });
}

describe("lateDays", () => {
  it.each([
    ["in time", "2022-03-31", "2022-03-31", "0"],
    ["late", "2022-03-31", "2022-04-10", "10"],
    ["early", "2022-03-31", "2022-03-01", "-30"],
    ["a day of the year of the evidence", { month: 1, day: 31 }, "2022-02-02", "2"],
    ["a day of the year after", { month: 1, day: 15, yearsLater: 1 }, "2023-01-10", "-5"],
  ] as const)("counts calendar days: %s", (_, due, done, expected) => {
    expect(shownMeasured(late(due).measure(bookOf(definitions, { done })))).toBe(expected);
  });

  it.each([
    // 31 August 2022 was a Wednesday; 1 and 2 September are holidays, 3 and 4 a weekend.
    ["over holidays and a weekend", "2022-08-31", "2022-09-06", "2"],
    ["early", "2022-09-06", "2022-08-31", "-2"],
    ["on the holiday itself", "2022-08-31", "2022-09-02", "0"],
  ])("counts working days: %s", (_, due, done, expected) => {
    expect(shownMeasured(late(due, "working").measure(bookOf(definitions, { done })))).toBe(expected);
  });

  it("reads the due date from a fact", () => {
    const measure = late("due");
    expect(shownMeasured(measure.measure(bookOf(definitions, { done: "2022-03-31", due: "2022-03-30" })))).toBe("1");
    expect(shownMeasured(measure.measure(bookOf(definitions, { done: "2022-03-31" })))).toEqual(["due"]);
    expect(shownMeasured(measure.measure(bookOf(definitions)))).toEqual(["done", "due"]);
  });

  it("is never where it was not done at all, whatever the due date", () => {
    expect(shownMeasured(late("due").measure(bookOf(definitions, { done: "never" })))).toBe("never");
    expect(shownMeasured(late("2022-03-31").measure(bookOf(definitions, { done: "never" })))).toBe("never");
  });

  it("is missing where the due date never comes, or is a day that the year does not have", () => {
    expect(shownMeasured(late("due").measure(bookOf(definitions, { done: "2022-03-31", due: "never" })))).toEqual([
      "done",
      "due",
    ]);
    const leapDay = late({ month: 2, day: 29 });
    expect(shownMeasured(leapDay.measure(bookOf(definitions, { done: "2022-03-31" })))).toEqual(["done"]);
    expect(leapDay.range(bookOf(definitions, { done: "2022-03-31" }))).toBeUndefined();
  });

  it("ranges over all days and never while the day is open", () => {
    expect(shownRange(late("2022-03-31").range(bookOf(definitions)))).toEqual({
      numbers: "[open, open]",
      mayBeNever: true,
    });
    expect(shownRange(late("due").range(bookOf(definitions, { done: "2022-03-31" })))).toEqual({
      numbers: "[open, open]",
    });
    expect(shownRange(late("due").range(bookOf(definitions, { done: "2022-03-31", due: "2022-03-30" })))).toEqual({
      numbers: "[1, 1]",
    });
    expect(shownRange(late("due").range(bookOf(definitions, { done: "never" })))).toEqual({ mayBeNever: true });
    expect(late("due").range(bookOf(definitions, {}, { outlook: { changing: new Set(["due"]) } }))).toBeUndefined();
  });

  it("rises with the day it was done and falls with the due date", () => {
    expect(directionsIn(late("due"))).toEqual({ done: "up", due: "down" });
    expect(directionsIn(late("2022-03-31"))).toEqual({ done: "up" });
    expect([late("due").direction("other"), late("due").canEmpty("due")]).toEqual(["none", false]);
  });

  it.each([
    ["in time", "calendar", "0", "2022-03-31"],
    ["ten days late", "calendar", "10", "2022-04-10"],
    ["a day early", "calendar", "-1", "2022-03-30"],
    ["two working days late, over a weekend", "working", "2", "2022-04-04"],
    ["five working days early", "working", "-5", "2022-03-24"],
    ["never", "calendar", "never", "never"],
  ] as const)("aims at %s", (_, days, target, expected) => {
    const found = late("2022-03-31", days).aim(measured(target), bookOf(definitions));
    expect(shownFacts(found)).toEqual({ done: expected });
  });

  it("does not aim where nothing is open, at part of a day, too far away, or without a due date", () => {
    const measure = late("2022-03-31");
    expect(measure.aim(measured(0), bookOf(definitions, { done: "2022-03-31" }))).toBeUndefined();
    expect(measure.aim(measured("1/2"), bookOf(definitions))).toBeUndefined();
    expect(measure.aim(measured(5000), bookOf(definitions))).toBeUndefined();
    expect(late("due").aim(measured(0), bookOf(definitions))).toBeUndefined();
  });

  it.each([
    ["calendar", "0", "measure.onTime"],
    ["calendar", "-3", "measure.onTime"],
    ["calendar", "3", "measure.lateDays"],
    ["working", "3", "measure.lateWorkingDays"],
    ["calendar", "never", "measure.never"],
  ] as const)("explains %s days %s as %s", (days, value, code) => {
    const message = late("2022-03-31", days).explain(measured(value), bookOf(definitions));
    expect(message).toMatchObject({ code, params: { due: "2022-03-31" } });
    expect(late("due", days).explain(measured(value), bookOf(definitions)).params["due"]).toBeNull();
  });

  it("names its date facts", () => {
    const measure = { done: "done", days: "calendar" } as const;
    expect(usesOf({ lateDays: { ...measure, due: "due" } })).toEqual([
      ["done", ["date"]],
      ["due", ["date"]],
    ]);
    expect(usesOf({ lateDays: { ...measure, due: "2022-03-31" } })).toEqual([["done", ["date"]]]);
    expect(usesOf({ lateDays: { ...measure, due: { month: 1, day: 2 } } })).toEqual([["done", ["date"]]]);
    expect(late("due").unit).toBe("days");
  });
});
