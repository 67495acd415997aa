const millisecondsOfADay = 24 * 60 * 60 * 1000;

/** Days from the due date to the day it was done; negative when early. */
export function workingOrCalendarDays(
  due: string,
  done: string,
  days: "calendar" | "working",
  holidays: readonly string[],
): number {
  if (done < due) return -daysAfter(done, due, days, holidays);
  return daysAfter(due, done, days, holidays);
}

/** The days after `earlier`, up to and including `later`, that count; walked one by one. */
function daysAfter(earlier: string, later: string, days: "calendar" | "working", holidays: readonly string[]): number {
  let count = 0;
  for (let day = earlier; day < later; ) {
    day = nextDay(day);
    if (days === "calendar" || isWorkingDay(day, holidays)) count += 1;
  }
  return count;
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + millisecondsOfADay).toISOString().slice(0, 10);
}

function isWorkingDay(day: string, holidays: readonly string[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
}
