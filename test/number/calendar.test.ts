import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  calendarDaysBetween,
  dateOfDay,
  dayNumber,
  dayOf,
  workingDayFrom,
  workingDaysBetween,
} from "../../src/number/calendar.js";

function day(date: string): number {
  const found = dayNumber(date);
  if (found === undefined) throw new Error(`No day ${date}`);
  return found;
}

function workingDays(from: string, to: string, holidays: readonly string[] = []): number {
  return workingDaysBetween(day(from), day(to), new Set(holidays.map(day)));
}

describe("dayNumber", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-03-01", 11017],
    ["2022-03-31", 19082],
  ])("counts %s as day %s", (date, expected) => {
    expect(dayNumber(date)).toBe(expected);
    expect(dateOfDay(expected)).toBe(date);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2022-04-31",
    "2022-13-01",
    "2022-00-10",
    "2022-01-00",
    "22-01-01",
    "2022-1-1",
    "",
    "never",
  ])("has no day %s", (date) => {
    expect(dayNumber(date)).toBeUndefined();
  });

  it("has 29 February in leap years only", () => {
    expect([dayOf(2024, 2, 29), dayOf(2000, 2, 29)].every((found) => found !== undefined)).toBe(true);
    expect([dayOf(2023, 2, 29), dayOf(2100, 2, 29)]).toEqual([undefined, undefined]);
  });

  it("comes back from its day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
        expect(dayNumber(dateOfDay(number))).toBe(number);
      }),
    );
  });
});

describe("calendarDaysBetween", () => {
  it("counts over a leap day, and backwards below zero", () => {
    expect(calendarDaysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
    expect(calendarDaysBetween(day("2023-03-01"), day("2023-02-28"))).toBe(-1);
  });
});

describe("workingDaysBetween", () => {
  // 31 March 2022 was a Thursday; 2 September 2022 a Friday.
  it.each([
    ["the same day", "2022-03-31", "2022-03-31", [], 0],
    ["from Thursday to Friday", "2022-03-31", "2022-04-01", [], 1],
    ["over a weekend", "2022-03-31", "2022-04-04", [], 2],
    ["to a Sunday", "2022-04-01", "2022-04-03", [], 0],
    ["from a Sunday", "2022-04-03", "2022-04-04", [], 1],
    ["a full week", "2022-03-31", "2022-04-07", [], 5],
    ["backwards", "2022-04-04", "2022-03-31", [], -2],
    ["over a public holiday", "2022-08-31", "2022-09-05", ["2022-09-01", "2022-09-02"], 1],
    ["a holiday on a Sunday, which costs nothing", "2022-04-01", "2022-04-04", ["2022-04-03"], 1],
    ["to a holiday", "2022-08-31", "2022-09-02", ["2022-09-02"], 1],
    ["from a holiday, which is not counted anyway", "2022-09-02", "2022-09-05", ["2022-09-02"], 1],
  ])("counts %s", (_, from, to, holidays, expected) => {
    expect(workingDays(from, to, holidays)).toBe(expected);
  });

  it("agrees with a walk day by day, forwards and backwards", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 20_000 }),
        fc.integer({ min: -500, max: 500 }),
        fc.array(fc.integer({ min: -520, max: 520 }), { maxLength: 30 }),
        (from, distance, offsets) => {
          const holidays = new Set(offsets.map((offset) => from + offset));
          const to = from + distance;
          expect(workingDaysBetween(from, to, holidays) + 0).toBe(walk(from, to, holidays));
        },
      ),
    );
  });
});

/** Counts by asking the calendar of every single day. */
function walk(from: number, to: number, holidays: ReadonlySet<number>): number {
  const [first, last, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let count = 0;
  for (let number = first + 1; number <= last; number += 1) {
    const weekday = new Date(`${dateOfDay(number)}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(number)) count += sign;
  }
  return count;
}

describe("workingDayFrom and addWorkingDays", () => {
  const tet = new Set(["2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"].map(day));

  it.each([
    ["2024-02-07", 0, "2024-02-07"],
    ["2024-02-07", 1, "2024-02-15"],
    ["2024-02-07", 3, "2024-02-19"],
    ["2024-02-10", 0, "2024-02-10"],
    ["2024-02-10", 1, "2024-02-15"],
  ])("%s and %i working days is %s", (from, count, to) => {
    expect(dateOfDay(addWorkingDays(day(from), count, tet))).toBe(to);
  });

  it("find the first working day, which may be the day itself", () => {
    expect(dateOfDay(workingDayFrom(day("2024-02-07"), tet))).toBe("2024-02-07");
    expect(dateOfDay(workingDayFrom(day("2024-02-08"), tet))).toBe("2024-02-15");
  });

  it("agree with the count of working days", () => {
    const days = fc.integer({ min: day("2024-01-01"), max: day("2024-12-31") });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (from, count) => {
        const to = addWorkingDays(from, count, tet);
        expect(workingDaysBetween(from, to, tet)).toBe(count);
        expect(workingDaysBetween(from, to - 1, tet)).toBe(count - 1);
      }),
    );
  });
});
