import { dayNumber } from "../number/calendar.js";
import type { HolidayCalendar } from "./types.js";

/** The public holidays of some years, as arithmetic needs them. */
export interface HolidayDays {
  readonly days: ReadonlySet<number>;
  /** The years that are known; of another year nobody can say which days were worked. */
  readonly years: ReadonlySet<number>;
}

/** The days of the calendars. */
export function holidayDays(calendars: readonly HolidayCalendar[]): HolidayDays {
  return {
    days: new Set(calendars.flatMap(({ days }) => days.flatMap(({ date }) => dayNumber(date) ?? []))),
    years: new Set(calendars.map(({ year }) => year)),
  };
}
