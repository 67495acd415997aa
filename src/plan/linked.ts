import { rational } from "../number/rational.js";
import type { Candidate } from "./field.js";
import type { Choice, Frontier } from "./frontier.js";
import type { Group } from "./groups.js";
import { type Link, type Linked, type LinkedSearch, linkedModules } from "./links.js";
import { commuteIn } from "./rules.js";
import { createScale } from "./scale.js";
import { searchModule } from "./search.js";
import type { Aim } from "./trials.js";

/** A sum of choices, one of each module so far. */
interface Sum {
  readonly effort: bigint;
  readonly gain: bigint;
  readonly choice: Choice | undefined;
  readonly before: Sum | undefined;
}

/** The best sums among those in which the same actions are done, as far as others still ask for them. */
interface State {
  readonly done: ReadonlySet<number>;
  readonly sums: readonly Sum[];
}

/** How many sums are kept at a time before the search is broken off. */
const MOST_SUMS = 100_000;

/**
 * All choices worth having of modules that only require or exclude each other: module by module, what is required
 * first. Of what is done only that is remembered which a later module asks for, so that chains, trees and alternatives
 * of any size stay small.
 *
 * @returns `undefined` where the modules hang on each other in other ways too, or in too many
 */
export function searchLinked(group: Group, search: LinkedSearch): Frontier | undefined {
  const linked = linkedModules(group, search);
  if (linked === undefined) return undefined;
  const frontiers = linked.map((one) => frontierOf(one, search));
  if (frontiers.some((one) => one === undefined)) return undefined;
  const all = frontiers.flatMap((one) => one ?? []);
  const { budget } = search.limits;
  const efforts = createScale([...all.map(({ effort }) => effort), ...(budget === undefined ? [] : [budget])]);
  const gains = createScale(all.map(({ gain }) => gain));
  const most = budget === undefined ? undefined : efforts(budget);
  const nothing: Sum = { effort: 0n, gain: 0n, choice: undefined, before: undefined };
  let states: readonly State[] = [{ done: new Set(), sums: [nothing] }];
  for (const [place, { links, closes }] of linked.entries()) {
    const next = new Map<string, State>();
    for (const choices of byMark(frontiers[place] ?? [])) {
      const doing = (choices[0]?.actions ?? []).flatMap(({ index }) => links.get(index) ?? []);
      for (const state of states) {
        if (!doing.every((link) => fits(link, state.done))) continue;
        const done = [...state.done, ...doing.map(({ index }) => index)].filter((index) => !closes.has(index));
        const key = done.sort((left, right) => left - right).join(" ");
        for (const choice of choices) {
          const shifted = shift(state.sums, choice, efforts(choice.effort), gains(choice.gain), most);
          const known = next.get(key)?.sums;
          next.set(key, { done: new Set(done), sums: known === undefined ? shifted : bestSums(known, shifted) });
        }
      }
    }
    states = [...next.values()];
    if (states.reduce((count, { sums }) => count + sums.length, 0) > MOST_SUMS) return undefined;
  }
  const sums = states.reduce<readonly Sum[]>((best, state) => bestSums(best, state.sums), []);
  const choices = sums.map(
    (sum): Choice => ({
      actions: actionsOf(sum).flatMap(({ index }) => search.field.candidates[index] ?? []),
      effort: rational(sum.effort, efforts.parts),
      gain: rational(sum.gain, gains.parts),
      mark: "",
    }),
  );
  return { choices, isWhole: true };
}

/** All actions of a sum, what is required first. */
function actionsOf(sum: Sum): readonly Candidate[] {
  const parts: (readonly Candidate[])[] = [];
  for (let at: Sum | undefined = sum; at?.choice !== undefined; at = at.before) parts.push(at.choice.actions);
  return parts.reverse().flat();
}

/** The choices of one module, what it requires of others taken as done; apart by what others ask for. */
function frontierOf({ module, worlds, links, possible }: Linked, search: LinkedSearch): readonly Choice[] | undefined {
  const { field, aim, touches, limits } = search;
  const asked = [...links.keys()];
  const signed: Aim = {
    ...aim,
    mark: (world, all, own, done) =>
      JSON.stringify([aim.mark(world, all, own, done), asked.filter((index) => done.has(index))]),
  };
  const { choices, isWhole } = searchModule({
    module,
    worlds,
    field,
    aim: signed,
    limits: { allowed: possible, budget: limits.budget, days: undefined },
    commute: commuteIn(module, touches),
  });
  // What a grade hangs on beside points is not followed from module to module.
  const isPlain = choices.every(({ mark }) => mark.startsWith('["",'));
  return isWhole && isPlain ? choices : undefined;
}

function byMark(choices: readonly Choice[]): readonly (readonly Choice[])[] {
  const marked = new Map<string, Choice[]>();
  for (const choice of choices) {
    const known = marked.get(choice.mark);
    if (known === undefined) marked.set(choice.mark, [choice]);
    else known.push(choice);
  }
  return [...marked.values()];
}

function fits({ requires, excludes }: Link, done: ReadonlySet<number>): boolean {
  return requires.every((index) => done.has(index)) && !excludes.some((index) => done.has(index));
}

function shift(sums: readonly Sum[], choice: Choice, effort: bigint, gain: bigint, most: bigint | undefined): Sum[] {
  const shifted: Sum[] = [];
  for (const before of sums) {
    const total = before.effort + effort;
    if (most !== undefined && total > most) break;
    shifted.push({ effort: total, gain: before.gain + gain, choice, before });
  }
  return shifted;
}

/** Both lists by rising effort, as far as each sum brings more than all before it. */
function bestSums(left: readonly Sum[], right: readonly Sum[]): readonly Sum[] {
  const best: Sum[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    const [one, two] = [left[at], right[other]];
    const isLeft = two === undefined || (one !== undefined && isFirst(one, two));
    const next = (isLeft ? one : two) as Sum;
    if (isLeft) at += 1;
    else other += 1;
    const last = best.at(-1);
    if (last === undefined || next.gain > last.gain) best.push(next);
  }
  return best;
}

function isFirst(one: Sum, two: Sum): boolean {
  return one.effort < two.effort || (one.effort === two.effort && one.gain >= two.gain);
}
