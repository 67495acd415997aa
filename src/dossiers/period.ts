import type { Issue } from "../document/issue.js";
import { dateOfDay, dayNumber, dayOf } from "../number/calendar.js";

/**
 * The period that facts are counted for (kỳ báo cáo): a year, or the year up to the end of a quarter, as in an evidence
 * document; `from` and `to` state other days, as reports that begin in December do.
 *
 * @remarks Since 0.1.0
 */
export interface DossierPeriod {
  readonly year: number;
  readonly quarter?: number;
  readonly from?: string;
  readonly to?: string;
}

/** A period in days, and the day on which dossiers are looked at. */
export interface PeriodDays {
  readonly from: number;
  /** The last day of the period, or of the list where that is earlier. */
  readonly to: number;
}

/** The days of a period as far as a list knows them. */
export function periodDays(
  { year, quarter = 4, from, to }: DossierPeriod,
  asOf: string | undefined,
): PeriodDays | Issue {
  const first = from === undefined ? dayOf(year, 1, 1) : dayNumber(from);
  const last = to === undefined ? lastDayOf(year, quarter) : dayNumber(to);
  if (first === undefined || last === undefined || last < first) {
    const params = { from: from ?? `${year}`, to: to ?? `${year}, ${quarter}` };
    return { code: "dossier.badPeriod", path: "", params };
  }
  const known = asOf === undefined ? undefined : dayNumber(asOf);
  if (known === undefined) return { from: first, to: last };
  if (known < first) {
    return {
      code: "dossier.asOfBeforePeriod",
      path: "/asOf",
      params: { asOf: dateOfDay(known), from: dateOfDay(first) },
    };
  }
  return { from: first, to: Math.min(known, last) };
}

function lastDayOf(year: number, quarter: number): number | undefined {
  if (![1, 2, 3, 4].includes(quarter)) return undefined;
  return quarter === 4 ? dayOf(year, 12, 31) : (dayOf(year, quarter * 3 + 1, 1) ?? Number.NaN) - 1;
}
