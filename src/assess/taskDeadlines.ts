import { dateOfDay, dayNumber, dayOf } from "../number/calendar.js";
import type { WorkAction } from "./workPlan.js";

/** The days between which tasks are done. */
export interface TaskDays {
  readonly first: number;
  readonly last: number;
}

/**
 * A deadline for each action, by `rubric#action`. Each lead takes its actions one after another, in the order of the plan and
 * behind what they require, and has until the end of the month in which one is done; never later than the last safe
 * day for the period. What does not fit into the period ends after it.
 */
export function taskDeadlines(actions: readonly WorkAction[], { first, last }: TaskDays): ReadonlyMap<string, number> {
  const latest = latestFinishes(actions, last);
  const free = new Map<string, number>();
  const deadlines = new Map<string, number>();
  for (const action of actions) {
    const before = requiredBy(action, actions).map((one) => deadlines.get(keyOf(one)) ?? first);
    const start = Math.max(first, free.get(action.lead.vi) ?? first, ...before);
    const finish = start + action.leadDays;
    const limit = latest.get(keyOf(action)) ?? last;
    const fits = limit - action.leadDays >= first;
    deadlines.set(keyOf(action), fits ? Math.min(endOfMonth(finish), limit) : endOfMonth(finish));
    free.set(action.lead.vi, finish);
  }
  return deadlines;
}

/** The name of an action among those of several rubrics. */
export function keyOf({ rubric, id }: Pick<WorkAction, "rubric" | "id">): string {
  return `${rubric}#${id}`;
}

/** The last days on which actions can finish, so that those that require them still fit. */
function latestFinishes(actions: readonly WorkAction[], last: number): ReadonlyMap<string, number> {
  const finishes = new Map<string, number>();
  for (const action of [...actions].reverse()) {
    const starts = actions
      .filter((one) => requiredBy(one, actions).includes(action))
      .map((one) => (finishes.get(keyOf(one)) ?? last) - one.leadDays);
    finishes.set(keyOf(action), Math.min(last, ...starts));
  }
  return finishes;
}

function requiredBy({ rubric, requires }: WorkAction, actions: readonly WorkAction[]): readonly WorkAction[] {
  return actions.filter((one) => one.rubric === rubric && requires.includes(one.id));
}

function endOfMonth(day: number): number {
  const date = dateOfDay(day);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const next = month === 12 ? dayNumber(`${year + 1}-01-01`) : dayOf(year, month + 1, 1);
  return (next ?? day + 1) - 1;
}
