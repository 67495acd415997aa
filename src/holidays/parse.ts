import { type Issue, type ParseResult, pointer } from "../document/issue.js";
import { validateDocument } from "../document/validate.js";
import { holidaysShape } from "../generated/shapes.js";
import type { HolidayCalendar } from "./types.js";

/**
 * Checks a calendar of public holidays: its shape, and that its days are of its year, in order and there once.
 *
 * @returns the calendar itself, or all that is wrong with it
 *
 * @remarks Since 0.1.0
 *
 * @example
 * parseHolidays({ format: "chamdiem/holidays@1", year: 2027, title: { vi: "Năm 2027" }, days: [] });
 */
export function parseHolidays(document: unknown): ParseResult<HolidayCalendar> {
  const malformed = validateDocument(holidaysShape, document);
  if (malformed.length > 0) return { ok: false, issues: malformed };
  const calendar = document as HolidayCalendar;
  const issues = calendar.days.flatMap(({ date }, index) => dayIssues(calendar, date, index));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: calendar };
}

function dayIssues({ year, days }: HolidayCalendar, date: string, index: number): readonly Issue[] {
  const path = pointer("/days", index, "date");
  if (Number(date.slice(0, 4)) !== year) {
    return [{ code: "holidays.otherYear", path, params: { date, year: String(year) } }];
  }
  const before = days[index - 1]?.date;
  // Dates in text are in order as days are.
  return before !== undefined && before >= date ? [{ code: "holidays.order", path, params: { date, before } }] : [];
}
