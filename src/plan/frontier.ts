import { type Rational, rational } from "../number/rational.js";
import type { Candidate } from "./field.js";
import { createScale } from "./scale.js";
import type { World } from "./world.js";

/** Some actions of a group or module in an order, with what they take and bring. */
export interface Choice {
  readonly actions: readonly Candidate[];
  readonly effort: Rational;
  /** What counts for the aim. */
  readonly gain: Rational;
  readonly mark: string;
}

/** The choices that no other choice is better than, the first of them to do nothing. */
export interface Frontier {
  readonly choices: readonly Choice[];
  /** False where the search was broken off: better choices may be left. */
  readonly isWhole: boolean;
}

/** The last action of some, with those before it. */
export interface Way {
  readonly last: Candidate;
  readonly before: Way | undefined;
  readonly length: number;
}

/** Actions that were tried; none where there is no way. */
export interface Trial {
  readonly world: World;
  readonly way: Way | undefined;
  /** In whole numbers. */
  readonly effort: bigint;
  readonly gain: Rational;
  readonly mark: string;
}

/**
 * What nothing else beats: with the same mark, no more effort and no less gain. Of equals the one with fewer actions stays, then
 * the one that was tried first.
 *
 * @param effortParts - how many parts of effort make one person-day
 */
export function bestTrials(trials: readonly Trial[], effortParts: bigint): readonly Choice[] {
  // Whole numbers are compared many times faster than fractions.
  const gains = createScale(trials.map(({ gain }) => gain));
  const byMark = new Map<string, (Trial & { readonly size: bigint })[]>();
  for (const trial of trials) {
    const marked = byMark.get(trial.mark) ?? [];
    byMark.set(trial.mark, marked);
    marked.push({ ...trial, size: gains(trial.gain) });
  }
  const best = Array.from(byMark.values()).flatMap((marked) => {
    marked.sort(
      (left, right) =>
        order(left.effort, right.effort) ||
        order(right.size, left.size) ||
        (left.way?.length ?? 0) - (right.way?.length ?? 0),
    );
    let highest: bigint | undefined;
    return marked.filter(({ size }) => {
      if (highest !== undefined && size <= highest) return false;
      highest = size;
      return true;
    });
  });
  return best
    .sort((left, right) => order(left.effort, right.effort) || order(left.size, right.size))
    .map(({ way, effort, gain, mark }) => ({
      actions: actionsOf(way),
      effort: rational(effort, effortParts),
      gain,
      mark,
    }));
}

function order(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The actions of a way, the first one first. */
export function actionsOf(way: Way | undefined): readonly Candidate[] {
  const actions: Candidate[] = [];
  for (let at = way; at !== undefined; at = at.before) actions.push(at.last);
  return actions.reverse();
}
