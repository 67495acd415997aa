import { add, compare, type Rational, ZERO } from "../number/rational.js";
import type { Candidate, Field } from "./field.js";
import type { Module } from "./groups.js";
import { type Commute, finishDay, isReady, isShutOut, type Limits } from "./rules.js";
import { valueKey, type World, type Worlds } from "./world.js";

/** What is wanted: the rubrics whose points count, and what else must be told apart. */
export interface Aim {
  readonly rubrics: readonly number[];
  /** Worlds that differ in this are never weighed against each other. */
  mark(world: World, worlds: Worlds, module: Module, done: { has(index: number): boolean }): string;
}

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

interface Step {
  readonly world: World;
  readonly actions: readonly Candidate[];
  readonly effort: Rational;
  readonly finished: ReadonlyMap<number, number>;
}

/** All choices worth having: every order that can come to something else is tried. */
export function searchModule(search: Search): Frontier {
  const { module, worlds, limits } = search;
  const first: Step = { world: worlds.first, actions: [], effort: ZERO, finished: new Map() };
  const kept = createFrontier();
  kept.offer(choiceOf(first, search));
  const seen = new Set<string>();
  const candidates = module.candidates.filter(({ index }) => limits.allowed.has(index));
  let isWhole = true;
  const visit = (step: Step): void => {
    for (const candidate of candidates) {
      const next = isRepeated(step, candidate, search) ? undefined : stepBy(candidate, step, search);
      if (next === undefined) continue;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      if (seen.size >= MOST_WORLDS) {
        isWhole = false;
        return;
      }
      seen.add(key);
      kept.offer(choiceOf(next, search));
      visit(next);
    }
  };
  visit(first);
  if (!isWhole) for (const step of climb(first, candidates, search)) kept.offer(choiceOf(step, search));
  return { choices: kept.choices(), isWhole };
}

/** The same two actions the other way round come to the same, and are tried there. */
function isRepeated({ actions, finished }: Step, candidate: Candidate, { commute }: Search): boolean {
  const last = actions.at(-1);
  return last !== undefined && candidate.index < last.index && commute(last.index, candidate.index, finished);
}

/** The step by one more action; `undefined` where it is not allowed, not ready, or has nothing to do. */
function stepBy(
  candidate: Candidate,
  { world, actions, effort, finished }: Step,
  { worlds, field, limits: { budget, days } }: Search,
): Step | undefined {
  if (finished.has(candidate.index) || isShutOut(candidate, finished)) return undefined;
  const finish = finishDay(candidate, finished);
  if (days !== undefined && finish > days) return undefined;
  const total = add(effort, candidate.effort);
  if (budget !== undefined && compare(total, budget) > 0) return undefined;
  const changed = worlds.changesBy(candidate, world);
  if (changed.size === 0 || !isReady(candidate, finished, world, worlds, field)) return undefined;
  return {
    world: worlds.next(changed, candidate, world),
    actions: [...actions, candidate],
    effort: total,
    finished: new Map([...finished, [candidate.index, finish]]),
  };
}

/** The way up by the largest gain for the effort, where there are too many for all its worlds. */
function climb(first: Step, candidates: readonly Candidate[], search: Search): readonly Step[] {
  const way: Step[] = [];
  for (let step: Step | undefined = first; step !== undefined; ) {
    const steps: Step[] = candidates.flatMap((one) => stepBy(one, step as Step, search) ?? []);
    const best: Step | undefined = steps
      .map((one) => ({ one, gain: weighed(search.worlds.gainsOf(one.world), search.aim) }))
      .reduce<{ one: Step; gain: Rational } | undefined>(
        (top, next) => (top === undefined || compare(next.gain, top.gain) > 0 ? next : top),
        undefined,
      )?.one;
    if (best !== undefined) way.push(best);
    step = best;
  }
  return way;
}

function keyOf({ world, finished }: Step): string {
  const done = [...finished.keys()].sort((left, right) => left - right).join(" ");
  const facts = Array.from(world.changes, ([fact, value]) => `${fact}=${valueKey(value)}`).sort();
  return `${done}|${facts.join("|")}`;
}

function choiceOf({ world, actions, effort, finished }: Step, { module, worlds, aim }: Search): Choice {
  const gain = weighed(worlds.gainsOf(world), aim);
  return { actions, effort, gain, mark: aim.mark(world, worlds, module, finished) };
}

/** The gains that count, added up. */
export function weighed(gains: readonly Rational[], { rubrics }: Aim): Rational {
  return rubrics.reduce((total, rubric) => add(total, gains[rubric] ?? ZERO), ZERO);
}

/** Keeps what nothing else beats: with the same mark, no more effort and no less gain. */
function createFrontier(): { offer(choice: Choice): void; choices(): readonly Choice[] } {
  const byMark = new Map<string, Choice[]>();
  return {
    offer(choice) {
      const all = byMark.get(choice.mark) ?? [];
      if (all.some((other) => beats(other, choice))) return;
      byMark.set(choice.mark, [...all.filter((other) => !beats(choice, other)), choice]);
    },
    choices: () =>
      Array.from(byMark.values())
        .flat()
        .sort((left, right) => compare(left.effort, right.effort) || compare(left.gain, right.gain)),
  };
}

/** Of equals the one with fewer actions, then the one that was found first. */
function beats(one: Choice, other: Choice): boolean {
  const [effort, gain] = [compare(one.effort, other.effort), compare(one.gain, other.gain)];
  if (effort > 0 || gain < 0) return false;
  return effort < 0 || gain > 0 || one.actions.length <= other.actions.length;
}
