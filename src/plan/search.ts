import { add, compare, multiply, type Rational, sum, ZERO } from "../number/rational.js";
import type { Candidate, Field } from "./field.js";
import type { Group } from "./groups.js";
import { type Commute, finishDay, isReady, isShutOut, type Limits } from "./rules.js";
import { changesBy, firstWorld, gainsOf, nextWorld, type World } from "./world.js";

/** What is wanted: how much a point of each rubric counts, and what else must be told apart. */
export interface Aim {
  readonly weights: readonly Rational[];
  /** Worlds that differ in this are never weighed against each other. */
  mark(world: World, group: Group): string;
}

/** Some actions of a group in an order, with what they take and bring. */
export interface Choice {
  readonly actions: readonly Candidate[];
  readonly effort: Rational;
  /** What counts for the aim. */
  readonly gain: Rational;
  readonly gains: readonly Rational[];
  readonly mark: string;
}

/** The choices of a group that no other choice is better than, the first of them to do nothing. */
export interface Frontier {
  readonly choices: readonly Choice[];
  /** False where the search was broken off: better choices may be left. */
  readonly isWhole: boolean;
}

/** How many worlds of one group are looked at before the search is broken off. */
const MOST_WORLDS = 4_000;

interface Step {
  readonly world: World;
  readonly actions: readonly Candidate[];
  readonly finished: ReadonlyMap<number, number>;
}

/** All choices of a group worth having: every order that can come to something else is tried. */
export function searchGroup(group: Group, field: Field, aim: Aim, limits: Limits, commute: Commute): Frontier {
  const first: Step = { world: firstWorld(field, group), actions: [], finished: new Map() };
  const kept = createFrontier();
  kept.offer(choiceOf(first, field, group, aim));
  if (!group.parts.some(({ leaves }) => leaves.length > 0)) return { choices: kept.choices(), isWhole: true };
  const seen = new Set<string>();
  const candidates = group.candidates.filter(({ index }) => limits.allowed.has(index));
  let isWhole = true;
  const visit = (step: Step): void => {
    for (const candidate of candidates) {
      const next = isRepeated(step, candidate, commute) ? undefined : stepBy(candidate, step, field, group, limits);
      if (next === undefined) continue;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      if (seen.size >= MOST_WORLDS) {
        isWhole = false;
        return;
      }
      seen.add(key);
      kept.offer(choiceOf(next, field, group, aim));
      visit(next);
    }
  };
  visit(first);
  if (!isWhole)
    for (const step of climb(first, candidates, field, group, aim, limits))
      kept.offer(choiceOf(step, field, group, aim));
  return { choices: kept.choices(), isWhole };
}

/** The same two actions the other way round come to the same, and are tried there. */
function isRepeated({ actions, finished }: Step, candidate: Candidate, commute: Commute): boolean {
  const last = actions.at(-1);
  return last !== undefined && candidate.index < last.index && commute(last.index, candidate.index, finished);
}

/** The step by one more action; `undefined` where it is not allowed, not ready, or has nothing to do. */
function stepBy(
  candidate: Candidate,
  { world, actions, finished }: Step,
  field: Field,
  group: Group,
  { budget, days }: Limits,
): Step | undefined {
  if (finished.has(candidate.index) || isShutOut(candidate, finished)) return undefined;
  const finish = finishDay(candidate, finished);
  if (days !== undefined && finish > days) return undefined;
  const all = [...actions, candidate];
  if (budget !== undefined && compare(effortOf(all), budget) > 0) return undefined;
  const changed = changesBy(candidate, world, field, group);
  if (changed.size === 0 || !isReady(candidate, finished, world, field, group)) return undefined;
  return {
    world: nextWorld(changed, candidate, world, field, group),
    actions: all,
    finished: new Map([...finished, [candidate.index, finish]]),
  };
}

/** The way up by the largest gain for the effort, where a group is too large for all its worlds. */
function climb(
  first: Step,
  candidates: readonly Candidate[],
  field: Field,
  group: Group,
  aim: Aim,
  limits: Limits,
): readonly Step[] {
  const way: Step[] = [];
  for (let step: Step | undefined = first; step !== undefined; ) {
    const steps: Step[] = candidates.flatMap((one) => stepBy(one, step as Step, field, group, limits) ?? []);
    const best: Step | undefined = steps
      .map((one) => ({ one, gain: gainOf(one.world, field, group, aim) }))
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

function valueKey(value: World["changes"] extends ReadonlyMap<string, infer Value> ? Value : never): string {
  if (value.kind === "number") return `${value.value.numerator}/${value.value.denominator}`;
  return value.kind === "boolean" || value.kind === "choice" || value.kind === "date"
    ? String(value.value)
    : value.kind;
}

function effortOf(actions: readonly Candidate[]): Rational {
  return sum(actions.map(({ effort }) => effort));
}

function choiceOf({ world, actions }: Step, field: Field, group: Group, aim: Aim): Choice {
  const gains = gainsOf(world, field, group);
  return {
    actions,
    effort: effortOf(actions),
    gain: weighted(gains, aim),
    gains,
    mark: aim.mark(world, group),
  };
}

function gainOf(world: World, field: Field, group: Group, aim: Aim): Rational {
  return weighted(gainsOf(world, field, group), aim);
}

function weighted(gains: readonly Rational[], { weights }: Aim): Rational {
  return gains.reduce((total, gain, place) => add(total, multiply(gain, weights[place] ?? ZERO)), ZERO);
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
