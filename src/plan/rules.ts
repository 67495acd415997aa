import type { Rational } from "../number/rational.js";
import type { Done } from "./done.js";
import type { Candidate, Field } from "./field.js";
import type { Module } from "./groups.js";
import { decides, disturbs, type Touch } from "./touch.js";
import type { World, Worlds } from "./world.js";

/** What every plan keeps to. */
export interface Limits {
  /** Indexes of the actions that may be chosen. */
  readonly allowed: ReadonlySet<number>;
  /** Person-days at most; none where `undefined`. */
  readonly budget: Rational | undefined;
  /** Days from the first to the last; none where `undefined`. */
  readonly days: number | undefined;
}

/**
 * On which day an action is finished, counted from the first: what it requires goes before it, all else goes on beside
 * it.
 */
export function finishDay({ requires, action }: Candidate, done: Done): number {
  const before = requires.map((index) => (index === undefined ? 0 : (done.finishOf(index) ?? 0)));
  return Math.max(0, ...before) + action.leadDays;
}

/** True where everything that an action requires is done, or has nothing to do as things stand. */
export function isReady({ requires }: Candidate, done: Done, world: World, worlds: Worlds, field: Field): boolean {
  return requires.every((index) => {
    const other = index === undefined ? undefined : field.candidates[index];
    return other !== undefined && (done.has(other.index) || worlds.changesBy(other, world).size === 0);
  });
}

/** True where one of the actions that are done cannot stand beside this one. */
export function isShutOut({ excludes }: Candidate, done: Done): boolean {
  for (const other of excludes) if (done.has(other)) return true;
  return false;
}

/**
 * Whether two actions come to the same in either order.
 *
 * @param done - the actions that are done already, or will be: whether they have anything to do is of no concern
 */
export type Commute = (left: number, right: number, done: { has(index: number): boolean }) => boolean;

/** Actions commute where neither changes what the other, or what the other still requires, changes or looks at. */
export function commuteIn({ candidates }: Module, touches: readonly Touch[]): Commute {
  const requires = new Map(candidates.map((one) => [one.index, one.requires.flatMap((other) => other ?? [])]));
  const ask = (question: typeof disturbs): ((left: number, right: number) => boolean) => {
    const known = new Map<number, boolean>();
    return (left, right) => {
      const key = left * touches.length + right;
      const answer = known.get(key);
      if (answer !== undefined) return answer;
      const [one, other] = [touches[left], touches[right]];
      const found = one !== undefined && other !== undefined && question(one, other);
      known.set(key, found);
      return found;
    };
  };
  const [hinders, settles] = [ask(disturbs), ask(decides)];
  const isFree = (left: number, right: number, done: { has(index: number): boolean }): boolean => {
    const before = requires.get(right) ?? [];
    if (before.includes(left) || hinders(left, right)) return false;
    return before.every((one) => done.has(one) || !settles(left, one));
  };
  return (left, right, done) => isFree(left, right, done) && isFree(right, left, done);
}
