import type { HolidayCalendar } from "../../src/holidays/types.js";

/** A calendar with these days and nothing else. */
export function calendar(year: number, ...dates: readonly string[]): HolidayCalendar {
  const text = { vi: "Nghỉ" };
  return {
    format: "chamdiem/holidays@1",
    year,
    title: text,
    days: dates.map((date) => ({
      date,
      title: text,
      status: "official",
      reason: text,
      source: { document: "Thông báo" },
    })),
  };
}
