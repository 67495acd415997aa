import type { Candidate } from "./field.js";

/** Day numbers between which an action lies. */
export interface Slot {
  readonly start: number;
  readonly finish: number;
}

/** The last days on which each action can start and finish, so that all is finished by the last day. */
export function latestSlots(actions: readonly Candidate[], last: number): ReadonlyMap<number, Slot> {
  const slots = new Map<number, Slot>();
  // Those that follow stand behind what they require, so their days are known first.
  for (const { index, action } of [...actions].reverse()) {
    const after = actions.filter(({ requires }) => requires.includes(index));
    const finish = Math.min(last, ...after.flatMap((one) => slots.get(one.index)?.start ?? []));
    slots.set(index, { start: finish - action.leadDays, finish });
  }
  return slots;
}

/** Days from the first start to the finish of an action with all that it requires; circles aside. */
export function daysNeeded(candidate: Candidate, candidates: readonly Candidate[]): number {
  const before = candidate.requires.map((index) => {
    const other = index === undefined ? undefined : candidates[index];
    return other === undefined ? 0 : daysNeeded(other, candidates);
  });
  return Math.max(0, ...before) + candidate.action.leadDays;
}
