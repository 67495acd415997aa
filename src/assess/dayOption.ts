import { dayNumber } from "../number/calendar.js";

/** A day that a program names. @throws {RangeError} where it is no date */
export function dayOption(name: string, date: string): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`${name} is no date: ${date}`);
  return day;
}
