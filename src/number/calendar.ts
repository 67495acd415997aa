const MILLISECONDS_A_DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day as a count of days since 1970-01-01, or `undefined` for a date that the calendar does not have. */
export function dayNumber(date: string): number | undefined {
  const match = DATE.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dayOf(year, month, day);
}

/** The day of a year, month (1 to 12) and day of the month, or `undefined` where the month is shorter. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day && year >= 1000;
  return exists ? instant.getTime() / MILLISECONDS_A_DAY : undefined;
}

/** The date text of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the second is earlier. */
export function calendarDaysBetween(from: number, to: number): number {
  return to - from;
}

/**
 * Working days (ngày làm việc) from one day to another: Mondays to Fridays that are no public holidays, counted from
 * the day after the earlier one up to and including the later one; negative when the second is earlier.
 */
export function workingDaysBetween(from: number, to: number, holidays: ReadonlySet<number>): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  const days = to - from;
  const fullWeeks = Math.floor(days / 7);
  let count = fullWeeks * 5;
  for (let day = from + fullWeeks * 7 + 1; day <= to; day += 1) {
    if (isWeekday(day)) count += 1;
  }
  for (const holiday of holidays) {
    if (holiday > from && holiday <= to && isWeekday(holiday)) count -= 1;
  }
  return count;
}

/** The first working day on or after a day. */
export function workingDayFrom(day: number, holidays: ReadonlySet<number>): number {
  let found = day;
  while (!isWeekday(found) || holidays.has(found)) found += 1;
  return found;
}

/** The day that lies so many working days after a day: `workingDaysBetween` counts as many. */
export function addWorkingDays(day: number, count: number, holidays: ReadonlySet<number>): number {
  let found = day;
  for (let added = 0; added < count; added += 1) found = workingDayFrom(found + 1, holidays);
  return found;
}

function isWeekday(day: number): boolean {
  // Day 0, 1970-01-01, was a Thursday.
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}
