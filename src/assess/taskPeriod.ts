import { dayOf } from "../number/calendar.js";
import type { TaskDays } from "./taskDeadlines.js";
import type { TaskList } from "./taskList.js";

type Period = TaskList["period"];

/** After a quarter comes the next quarter, after a year the next year. */
export function periodAfter({ year, quarter }: Period): Period {
  if (quarter === undefined) return { year: year + 1 };
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };
}

/** The first and the last day of a period. */
export function daysOf({ year, quarter }: Period): TaskDays {
  const month = quarter === undefined ? 1 : quarter * 3 - 2;
  const months = quarter === undefined ? 12 : 3;
  const after = month + months > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + months, 1);
  return { first: dayOf(year, month, 1) ?? 0, last: (after ?? 1) - 1 };
}
