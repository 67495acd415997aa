import { compare, type Rational } from "../number/rational.js";
import { type Changes, type Ground, type Trial, tryChanges } from "./ground.js";
import type { Lever } from "./lever.js";
import { isOneWay, leastSteps } from "./steps.js";

/** A lever moved by so many steps. */
export interface Step {
  readonly lever: Lever;
  readonly steps: number;
  readonly changes: Changes;
}

/** A set of steps that reaches the wanted points. */
export interface Found {
  readonly steps: readonly Step[];
  readonly trial: Trial;
}

/** What is looked for, what it may still cost, and whether it was cut off anywhere. */
export interface Search {
  readonly ground: Ground;
  readonly wanted: Rational;
  /** Levers of which each step can only move the points one way, as far as that was asked. */
  readonly oneWay: Map<Lever, boolean>;
  trialsLeft: number;
  isCut: boolean;
}

/** Sets of more moves than this are not looked for. */
const MOST_MOVES = 5;

/**
 * The smallest set of moves with which the leaf reaches the wanted points: the fewest, of these those with the fewest
 * steps, of these the first in the order of the levers.
 *
 * @returns `undefined` where none is found; the search says whether all were tried
 */
export function smallestSet(levers: readonly Lever[], search: Search): Found | undefined {
  const alone = bestOf(
    levers.map((lever) => [lever]),
    search,
  );
  if (alone !== undefined || levers.length < 2) return alone;
  const telling = levers.filter((lever) => isTelling(lever, search.ground));
  for (let size = 2; size <= telling.length; size += 1) {
    if (size > MOST_MOVES) search.isCut = true;
    if (search.isCut) return undefined;
    const best = bestOf(combinations(telling, size), search);
    if (best !== undefined) return best;
  }
  return undefined;
}

function bestOf(sets: Iterable<readonly Lever[]>, search: Search): Found | undefined {
  let best: Found | undefined;
  for (const set of sets) {
    if (search.trialsLeft <= 0) {
      search.isCut = true;
      break;
    }
    if (set.length > 1 && fallsShort(set, search)) continue;
    best = leastEffort(set, [], best === undefined ? Number.POSITIVE_INFINITY : effortOf(best), search) ?? best;
  }
  return best;
}

/** True where not even all that the levers can do is enough. */
function fallsShort(set: readonly Lever[], search: Search): boolean {
  if (!set.every((lever) => goesOneWay(lever, search))) return false;
  const changes = set.flatMap((lever) => Array.from(lever.changesAt(lever.most) ?? []));
  search.trialsLeft -= 1;
  const trial = tryChanges(search.ground, new Map(changes));
  return trial !== undefined && compare(trial.outcome.points, search.wanted) < 0;
}

/** The set moved by the fewest steps together, where these are fewer than some. */
function leastEffort(
  [first, ...rest]: readonly Lever[],
  made: readonly Step[],
  below: number,
  search: Search,
): Found | undefined {
  if (first === undefined) return undefined;
  const spent = effortIn(made);
  const most = Math.min(first.most, below - spent - rest.length - 1);
  if (rest.length === 0) {
    const reach = (steps: number): Found | "not" | undefined => reachOf(first, steps, made, search);
    return leastSteps(most, reach, () => {
      if (!goesOneWay(first, search)) search.isCut = true;
    });
  }
  let best: Found | undefined;
  for (let steps = leastThatMayDo(first, rest, most, made, search); steps <= most; steps += 1) {
    search.trialsLeft -= 1;
    if (search.trialsLeft <= 0) search.isCut = true;
    const changes = first.changesAt(steps);
    const limit = best === undefined ? below : effortOf(best);
    if (search.isCut || changes === undefined || spent + steps + rest.length >= limit) break;
    best = leastEffort(rest, [...made, { lever: first, steps, changes }], limit, search) ?? best;
  }
  return best;
}

/** Below so many steps of the first lever, not even all that the others can do is enough. */
function leastThatMayDo(
  first: Lever,
  rest: readonly Lever[],
  most: number,
  made: readonly Step[],
  search: Search,
): number {
  const furthest = rest.flatMap((lever) => Array.from(lever.changesAt(lever.most) ?? []));
  if (![first, ...rest].every((lever) => goesOneWay(lever, search))) return 1;
  const isEnough = (steps: number): boolean => {
    search.trialsLeft -= 1;
    const changes = new Map([...together(made), ...(first.changesAt(steps) ?? []), ...furthest]);
    const trial = tryChanges(search.ground, changes);
    return trial === undefined || compare(trial.outcome.points, search.wanted) >= 0;
  };
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function reachOf(lever: Lever, steps: number, made: readonly Step[], search: Search): Found | "not" | undefined {
  const changes = lever.changesAt(steps);
  if (changes === undefined || meets(changes, made)) return undefined;
  const all = [...made, { lever, steps, changes }];
  search.trialsLeft -= 1;
  const trial = tryChanges(search.ground, together(all));
  if (trial === undefined) return undefined;
  const { points, absence } = trial.outcome;
  return compare(points, search.wanted) >= 0 && absence === undefined ? { steps: all, trial } : "not";
}

function goesOneWay(lever: Lever, { ground, oneWay }: Search): boolean {
  const known = oneWay.get(lever) ?? isOneWay(lever, ground);
  oneWay.set(lever, known);
  return known;
}

function effortOf({ steps }: Found): number {
  return effortIn(steps);
}

function effortIn(steps: readonly Step[]): number {
  return steps.reduce((total, one) => total + one.steps, 0);
}

/** All that some steps enter anew. */
function together(steps: readonly Step[]): Changes {
  return new Map(steps.flatMap(({ changes }) => Array.from(changes)));
}

/** Moves of one set enter no fact twice: what each enters stands whether the others are made or not. */
function meets(changes: Changes, made: readonly Step[]): boolean {
  return made.some((step) => Array.from(changes.keys()).some((fact) => step.changes.has(fact)));
}

/** True where the lever alone already shows in what the leaf comes to. */
function isTelling(lever: Lever, ground: Ground): boolean {
  const before = tryChanges(ground, new Map())?.outcome.reason;
  return [1, lever.most].some((steps) => {
    const changes = lever.changesAt(steps);
    const after = changes === undefined ? undefined : tryChanges(ground, changes)?.outcome.reason;
    return after !== undefined && JSON.stringify(after) !== JSON.stringify(before);
  });
}

/** All sets of so many levers that enter different facts, in the order of the levers. */
function* combinations(levers: readonly Lever[], size: number): Generator<readonly Lever[], void, undefined> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of levers.entries()) {
    const others = levers.slice(index + 1).filter((other) => !enterTheSame(first, other));
    for (const rest of combinations(others, size - 1)) yield [first, ...rest];
  }
}

function enterTheSame(one: Lever, other: Lever): boolean {
  if (one.fact === other.fact) return true;
  const entered = new Set((one.changesAt(1) ?? one.changesAt(one.most))?.keys());
  return Array.from((other.changesAt(1) ?? other.changesAt(other.most))?.keys() ?? []).some((fact) =>
    entered.has(fact),
  );
}
