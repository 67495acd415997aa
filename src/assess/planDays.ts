import { dateOfDay, dayNumber, dayOf } from "../number/calendar.js";
import { dayOption } from "./dayOption.js";
import type { PlanOptions, WorkPlan } from "./workPlan.js";

/** A plan that would have to end before it can begin. */
export class PlanDaysError extends RangeError {
  readonly from: string;
  readonly by: string;

  constructor(from: string, by: string) {
    super(`A plan that begins on ${from} cannot end on ${by}.`);
    this.name = "PlanDaysError";
    this.from = from;
    this.by = by;
  }
}

/** What is scored is the year, also where the facts go up to a quarter: what counts is done when it ends. */
export function lastDayOf({ year }: WorkPlan["period"]): number {
  return (dayOf(year + 1, 1, 1) ?? 0) - 1;
}

/**
 * The first and the last day. A quarter, and a day as of which evidence stands, end on a day after which a plan can begin; a
 * whole year leaves none.
 *
 * @throws {PlanDaysError} where the last day lies before the first
 */
export function daysOf(
  { from, by }: PlanOptions,
  { year, quarter }: WorkPlan["period"],
  asOf: string | undefined,
): { readonly from: number | undefined; readonly by: number | undefined } {
  const first = from === undefined ? undefined : dayOption("from", from);
  const last = by === undefined ? undefined : dayOption("by", by);
  if (last === undefined) return { from: first, by: undefined };
  const begin = first ?? dayAfter(asOf) ?? (quarter === undefined ? undefined : dayAfterQuarter(year, quarter));
  if (begin === undefined) throw new RangeError("Evidence for a whole year: a plan with a last day needs a first day.");
  if (last < begin) throw new PlanDaysError(dateOfDay(begin), dateOfDay(last));
  return { from: begin, by: last };
}

function dayAfter(date: string | undefined): number | undefined {
  const day = date === undefined ? undefined : dayNumber(date);
  return day === undefined ? undefined : day + 1;
}

function dayAfterQuarter(year: number, quarter: number): number | undefined {
  return dayNumber(quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, "0")}-01`);
}
