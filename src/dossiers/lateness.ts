import { addWorkingDays, workingDayFrom, workingDaysBetween } from "../number/calendar.js";

/**
 * By how many working days a day lies after the deadline of a dossier; negative before it, 0 on it.
 *
 * A deadline on a day of rest ends with the next working day; the days for which the clock stood still come on top.
 */
export function workingDaysLate(
  { due, pausedDays }: { readonly due: number; readonly pausedDays: number },
  day: number,
  holidays: ReadonlySet<number>,
): number {
  const deadline = addWorkingDays(workingDayFrom(due, holidays), pausedDays, holidays);
  return workingDaysBetween(deadline, day, holidays);
}
