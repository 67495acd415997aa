import { dayNumber } from "../number/calendar.js";
import { workingDaysLate } from "./lateness.js";
import type { PeriodDays } from "./period.js";
import type { Dossier } from "./types.js";

/** A dossier as a period sees it. */
export interface DossierState {
  readonly dossier: Dossier;
  /** True where it was received before the period and was still open when the period began. */
  readonly isCarriedOver: boolean;
  readonly isSettled: boolean;
  /** Working days from its deadline to the day it was settled, or to the end of the period. */
  readonly late: number;
}

/** The dossiers of a period; those that were settled before it or received after it are none. */
export function statesIn(
  dossiers: readonly Dossier[],
  { from, to }: PeriodDays,
  holidays: ReadonlySet<number>,
): readonly DossierState[] {
  return dossiers.flatMap((dossier) => {
    const received = dayIn(dossier.received);
    const returned = dossier.returned === undefined ? undefined : dayIn(dossier.returned);
    if (received > to || (returned !== undefined && returned < from)) return [];
    const isSettled = returned !== undefined && returned <= to;
    const clock = { due: dayIn(dossier.due), pausedDays: dossier.pausedDays ?? 0 };
    const late = workingDaysLate(clock, isSettled ? returned : to, holidays);
    return [{ dossier, isCarriedOver: received < from, isSettled, late }];
  });
}

/** The day of a date that has been checked. */
function dayIn(date: string): number {
  return dayNumber(date) ?? Number.NaN;
}
