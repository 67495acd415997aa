import type { Issue } from "../document/issue.js";
import { dateOfDay } from "../number/calendar.js";
import type { PeriodDays } from "./period.js";
import type { Dossier } from "./types.js";

/** The years whose holidays are needed to judge the dossiers of a period, and that nobody gave. */
export function missingYears(
  dossiers: readonly Dossier[],
  days: PeriodDays,
  years: ReadonlySet<number>,
): readonly Issue[] {
  const [from, to] = [dateOfDay(days.from), dateOfDay(days.to)];
  const missing = new Map<number, number>();
  for (const dossier of dossiers) {
    const { received, returned } = dossier;
    if (received > to || (returned !== undefined && returned < from)) continue;
    for (const year of neededYears(dossier, to)) {
      if (!years.has(year)) missing.set(year, (missing.get(year) ?? 0) + 1);
    }
  }
  return Array.from(missing)
    .sort(([first], [second]) => first - second)
    .map(([year, count]) => ({ code: "dossier.noHolidays", path: "", params: { year: String(year), count } }));
}

/**
 * All years from the deadline to the day of the result, where the days between are counted. Where it is enough to know
 * that there was a working day between, two years are: none is without one.
 */
function neededYears({ due, returned, pausedDays = 0 }: Dossier, to: string): readonly number[] {
  const isSettled = returned !== undefined && returned <= to;
  const judged = isSettled ? returned : to;
  const [dueYear, judgedYear] = [yearOf(due), yearOf(judged)];
  if (judged < due) return isSettled ? range(judgedYear, Math.min(dueYear, judgedYear + 1)) : [];
  const isCounted = isSettled || pausedDays > 0;
  return range(isCounted ? dueYear : Math.max(dueYear, judgedYear - 1), judgedYear);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
