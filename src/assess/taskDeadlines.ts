import { dateOfDay, dayOf } from "../number/calendar.js";
import type { WorkAction } from "./workPlan.js";

/** The days between which tasks are done. */
export interface TaskDays {
  readonly first: number;
  readonly last: number;
}

/** The keys of all that has to be done before an action, by `rubric#action`. */
export type Before = (action: WorkAction) => ReadonlySet<string>;

/** The name of an action among those of several rubrics. */
export function keyOf({ rubric, id }: Pick<WorkAction, "rubric" | "id">): string {
  return `${rubric}#${id}`;
}

/**
 * A deadline for each action, by `rubric#action`. Each lead takes its actions one after another, in the order of the plan and
 * behind what they require, and has until the end of the month in which one is done; never later than the last safe
 * day for the period. What does not fit into the period ends after it.
 */
export function taskDeadlines(
  actions: readonly WorkAction[],
  before: Before,
  { first, last }: TaskDays,
): ReadonlyMap<string, number> {
  const latest = latestFinishes(actions, before, last);
  const free = new Map<string, number>();
  const deadlines = new Map<string, number>();
  const place = (action: WorkAction): number => {
    const known = deadlines.get(keyOf(action));
    if (known !== undefined) return known;
    const ends = actions.filter((one) => isBefore(one, action, before)).map(place);
    const soonest = Math.max(first, ...ends);
    const finish = Math.max(soonest, free.get(action.lead.vi) ?? first) + action.leadDays;
    const limit = latest.get(keyOf(action)) ?? last;
    const fits = limit - action.leadDays >= soonest;
    const deadline = fits ? Math.min(endOfMonth(finish), limit) : endOfMonth(finish);
    deadlines.set(keyOf(action), deadline);
    free.set(action.lead.vi, finish);
    return deadline;
  };
  for (const action of actions) place(action);
  return deadlines;
}

/** The last days on which actions can finish, so that those that come after them still fit. */
function latestFinishes(actions: readonly WorkAction[], before: Before, last: number): ReadonlyMap<string, number> {
  const finishes = new Map<string, number>();
  const finish = (action: WorkAction): number => {
    const known = finishes.get(keyOf(action));
    if (known !== undefined) return known;
    const after = actions.filter((one) => isBefore(action, one, before));
    const latest = Math.min(last, ...after.map((one) => finish(one) - one.leadDays));
    finishes.set(keyOf(action), latest);
    return latest;
  };
  for (const action of actions) finish(action);
  return finishes;
}

/** Actions that require each other, by whatever way, stand beside each other. */
function isBefore(one: WorkAction, other: WorkAction, before: Before): boolean {
  return before(other).has(keyOf(one)) && !before(one).has(keyOf(other));
}

function endOfMonth(day: number): number {
  const [year = 0, month = 0] = dateOfDay(day).split("-").map(Number);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return (next ?? day + 1) - 1;
}
