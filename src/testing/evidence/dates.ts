import type { Draw } from "../draw.js";

const day = 24 * 60 * 60 * 1000;

/** The date so many days later, both as `"2022-03-31"`. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** A date near one of the due dates; a due date may be written `"yearsLater/month/day"`. */
export function drawDate(draw: Draw, dues: readonly string[], year: number): string {
  const due = dues.length > 0 ? draw.pick(dues) : `${year}-06-30`;
  return daysLater(dateOf(due, year), draw.chance(85) ? draw.integer(-9, 12) : draw.integer(-200, 200));
}

function dateOf(due: string, year: number): string {
  const parts = due.split("/").map(Number);
  if (parts.length < 3) return due;
  const [later = 0, month = 1, date = 1] = parts;
  return new Date(Date.UTC(year + later, month - 1, date)).toISOString().slice(0, 10);
}
