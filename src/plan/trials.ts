import { add, compare, type Rational, ZERO } from "../number/rational.js";
import { type Done, nothingDone } from "./done.js";
import type { Candidate, Field } from "./field.js";
import type { Trial, Way } from "./frontier.js";
import type { Module } from "./groups.js";
import { type Commute, finishDay, isReady, isShutOut, type Limits } from "./rules.js";
import { createScale, type Scale } from "./scale.js";
import type { World, Worlds } from "./world.js";

/** What is wanted: the rubrics whose points count, and what else must be told apart. */
export interface Aim {
  readonly rubrics: readonly number[];
  /** Worlds that differ in this are never weighed against each other. */
  mark(world: World, worlds: Worlds, module: Module, done: { has(index: number): boolean }): string;
}

/** How many worlds of one module are looked at before the search is broken off. */
const MOST_WORLDS = 4_000;

/** What a search is over. */
export interface Search {
  readonly module: Module;
  readonly worlds: Worlds;
  readonly field: Field;
  readonly aim: Aim;
  readonly limits: Limits;
  readonly commute: Commute;
}

/** Where a search stands after some actions; which are done stands beside it. */
interface Step {
  readonly world: World;
  readonly way: Way | undefined;
  /** In whole numbers. */
  readonly effort: bigint;
}

/** A search that is going on. */
interface OpenSearch extends Search {
  /** What is done on the way to where the search stands. */
  readonly done: Done;
  readonly efforts: Scale;
  readonly most: bigint | undefined;
}

/** What was tried. */
export interface Tried {
  readonly trials: readonly Trial[];
  /** False where there were more worlds than were looked at. */
  readonly isWhole: boolean;
}

/** Efforts in whole numbers, for all actions of a search. */
export function effortsOf({ module, limits: { budget } }: Search): Scale {
  return createScale([...module.candidates.map(({ effort }) => effort), budget ?? ZERO]);
}

/** Every order of some actions of a module that can come to something else is tried. */
export function tryAll(search: Search, among: readonly Candidate[], efforts: Scale): Tried {
  const { worlds, limits } = search;
  const { budget } = limits;
  const candidates = among.filter(({ index }) => limits.allowed.has(index));
  const done = nothingDone(candidates.map(({ index }) => index));
  const open = { ...search, done, efforts, most: budget === undefined ? undefined : efforts(budget) };
  const first: Step = { world: worlds.first, way: undefined, effort: 0n };
  const trials = [reached(first, open)];
  const seen = new Set<string>();
  let isWhole = true;
  const visit = (step: Step): void => {
    for (const candidate of candidates) {
      if (!isWhole) return;
      const next = isRepeated(candidate, step, open) ? undefined : stepBy(candidate, step, open);
      if (next === undefined) continue;
      done.add(candidate.index, finishDay(candidate, done));
      // From the same facts with the same done it goes on alike.
      const place = `${done.word()}|${next.world.key}`;
      if (!seen.has(place)) {
        if (seen.size >= MOST_WORLDS) isWhole = false;
        else {
          seen.add(place);
          trials.push(reached(next, open));
          visit(next);
        }
      }
      done.remove(candidate.index);
    }
  };
  visit(first);
  if (!isWhole) trials.push(...climb(first, candidates, open));
  return { trials, isWhole };
}

/** The same two actions the other way round come to the same, and are tried there. */
function isRepeated({ index }: Candidate, { way }: Step, { commute, done }: OpenSearch): boolean {
  const last = way?.last.index;
  return last !== undefined && index < last && commute(last, index, done);
}

/** The step by one more action; `undefined` where it is not allowed, not ready, or has nothing to do. */
function stepBy(candidate: Candidate, { world, way, effort }: Step, search: OpenSearch): Step | undefined {
  const { done, worlds, field, efforts, most, limits } = search;
  if (done.has(candidate.index) || isShutOut(candidate, done)) return undefined;
  if (limits.days !== undefined && finishDay(candidate, done) > limits.days) return undefined;
  const total = effort + efforts(candidate.effort);
  if (most !== undefined && total > most) return undefined;
  const changed = worlds.changesBy(candidate, world);
  if (changed.size === 0 || !isReady(candidate, done, world, worlds, field)) return undefined;
  return {
    world: worlds.next(changed, candidate, world),
    way: { last: candidate, before: way, length: (way?.length ?? 0) + 1 },
    effort: total,
  };
}

/** The way up by the largest gain, where there are too many worlds for all of them. */
function climb(first: Step, candidates: readonly Candidate[], search: OpenSearch): readonly Trial[] {
  const { done, worlds, aim } = search;
  const trials: Trial[] = [];
  for (let step: Step | undefined = first; step !== undefined; ) {
    const now: Step = step;
    const best = candidates
      .flatMap((one) => {
        const next = stepBy(one, now, search);
        return next === undefined ? [] : [{ one, next, gain: weighed(worlds.gainsOf(next.world), aim) }];
      })
      .reduce<{ one: Candidate; next: Step; gain: Rational } | undefined>(
        (top, tried) => (top === undefined || compare(tried.gain, top.gain) > 0 ? tried : top),
        undefined,
      );
    step = best?.next;
    if (best === undefined) break;
    done.add(best.one.index, finishDay(best.one, done));
    trials.push(reached(best.next, search));
  }
  return trials;
}

function reached({ world, way, effort }: Step, { module, worlds, aim, done }: OpenSearch): Trial {
  return { world, way, effort, gain: weighed(worlds.gainsOf(world), aim), mark: aim.mark(world, worlds, module, done) };
}

/** What actions come to that can be done in this order. */
export function trialOf(actions: readonly Candidate[], effort: bigint, { module, worlds, aim }: Search): Trial {
  let world = worlds.first;
  let way: Way | undefined;
  for (const last of actions) {
    world = worlds.next(worlds.changesBy(last, world), last, world);
    way = { last, before: way, length: (way?.length ?? 0) + 1 };
  }
  const done = new Set(actions.map(({ index }) => index));
  return { world, way, effort, gain: weighed(worlds.gainsOf(world), aim), mark: aim.mark(world, worlds, module, done) };
}

/** The gains that count, added up. */
export function weighed(gains: readonly Rational[], { rubrics }: Aim): Rational {
  return rubrics.reduce((total, rubric) => add(total, gains[rubric] ?? ZERO), ZERO);
}
