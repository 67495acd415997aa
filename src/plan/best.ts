import { add, compare, maximum, type Rational, subtract, sum } from "../number/rational.js";
import { type Front, type FrontierPoint, startFront } from "./front.js";
import type { Choice } from "./frontier.js";

/** What is to be reached: the first point of the frontier that does it is taken, or the last where none does. */
export interface Wish {
  /**
   * Whether a gain, with one mark for each group, is enough. More gain is never less.
   *
   * @param highest - the most that can be had
   */
  isMet(gain: Rational, marks: readonly string[], highest: Rational): boolean;
}

/** The best way to take one choice of each group. */
export interface Best extends FrontierPoint {
  /** For each group what is chosen of it. */
  readonly chosen: readonly Choice[];
  readonly isMet: boolean;
  readonly frontier: readonly FrontierPoint[];
  readonly highest: Rational;
  /** False where there were more ways to combine marks than were gone through. */
  readonly isWhole: boolean;
}

/** How many ways to combine marks are gone through. */
const MOST_COMBINATIONS = 256;

/**
 * Takes one choice of each group.
 *
 * @param all - the choices of each group, by rising effort
 */
export function bestOf(all: readonly (readonly Choice[])[], budget: Rational | undefined, wish: Wish): Best {
  const marksOf = all.map((choices) => Array.from(new Set(choices.map(({ mark }) => mark))));
  const marked = all.flatMap((_, place) => ((marksOf[place]?.length ?? 0) > 1 ? [place] : []));
  // What leaves no choice is added at the end.
  const fixed = all.flatMap(([only, ...others]) => (only === undefined || others.length > 0 ? [] : [only]));
  const plain = all.flatMap((choices, place) => (choices.length > 1 && !marked.includes(place) ? [place] : []));
  const start = startFront(all, budget).join(plain.map((place) => all[place] ?? []));
  const places = [...plain, ...marked];
  let best: Best | undefined;
  let highest: Rational | undefined;
  let count = 0;
  for (const marks of combinations(marked.map((place) => marksOf[place] ?? []))) {
    count += 1;
    if (count > MOST_COMBINATIONS) break;
    const ofMarks = marked.map((place, at) => (all[place] ?? []).filter(({ mark }) => mark === marks[at]));
    const front = ofMarks.length === 0 ? start : start.join(ofMarks);
    if (front.count === 0) continue;
    const lists = [...plain.map((place) => all[place] ?? []), ...ofMarks];
    const one = bestAlong(front, fixed, wish, (entry) => {
      const chosen = all.map(([first]) => first as Choice);
      for (const [at, pick] of front.picksAt(entry).entries()) chosen[places[at] ?? 0] = lists[at]?.[pick] as Choice;
      return chosen;
    });
    highest = highest === undefined ? one.highest : maximum(highest, one.highest);
    if (best === undefined || isPreferred(one, best)) best = one;
  }
  if (best === undefined) throw new RangeError("A plan that does nothing is always within the limits.");
  return { ...best, highest: highest ?? best.highest, isWhole: count <= MOST_COMBINATIONS };
}

function bestAlong(
  front: Front,
  fixed: readonly Choice[],
  wish: Wish,
  chosenAt: (entry: number) => readonly Choice[],
): Best {
  const base = { effort: sum(fixed.map(({ effort }) => effort)), gain: sum(fixed.map(({ gain }) => gain)) };
  const pointAt = (entry: number): FrontierPoint => {
    const { effort, gain } = front.pointAt(entry);
    return { effort: add(base.effort, effort), gain: add(base.gain, gain) };
  };
  const last = front.count - 1;
  const highest = pointAt(last).gain;
  // Every entry of one front has the same marks.
  const marks = chosenAt(last).map(({ mark }) => mark);
  const isMet = wish.isMet(highest, marks, highest);
  let entry = last;
  // More gain is never less: the first entry that is enough lies by halving.
  for (let low = 0, high = last; isMet && low < high; ) {
    const middle = Math.floor((low + high) / 2);
    if (wish.isMet(pointAt(middle).gain, marks, highest)) high = middle;
    else low = middle + 1;
    entry = high;
  }
  return {
    chosen: chosenAt(entry),
    isMet,
    frontier: sampled(front.count).map(pointAt),
    highest,
    isWhole: true,
    ...pointAt(entry),
  };
}

/**
 * Only the choices that a plan can take that is enough: those that leave it within reach when every other group brings
 * its most. Nothing where marks have to be weighed, or where there is not enough.
 */
export function neededFor(all: readonly (readonly Choice[])[], wish: Wish): readonly (readonly Choice[])[] | undefined {
  if (all.some((choices) => choices.some(({ mark }) => mark !== choices[0]?.mark))) return undefined;
  const most = all.map((choices) => choices.map(({ gain }) => gain).reduce(maximum));
  const marks = all.map(([first]) => first?.mark ?? "");
  const highest = sum(most);
  if (!wish.isMet(highest, marks, highest)) return undefined;
  return all.map((choices, place) => {
    const others = subtract(highest, most[place] ?? highest);
    return choices.filter(({ gain }) => wish.isMet(add(others, gain), marks, highest));
  });
}

/** All entries, or evenly chosen ones with both ends where there are very many. */
function sampled(count: number): readonly number[] {
  const most = 200;
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (count - 1)) / (most - 1)));
}

/** What meets the wish goes before what does not; then less effort, or where nothing meets it more gain. */
function isPreferred(one: Best, best: Best): boolean {
  if (one.isMet !== best.isMet) return one.isMet;
  const byEffort = compare(best.effort, one.effort);
  const byGain = compare(one.gain, best.gain);
  return (one.isMet ? byEffort || byGain : byGain || byEffort) > 0;
}

function* combinations(lists: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [first, ...rest] = lists;
  if (first === undefined) return yield [];
  for (const one of first) for (const others of combinations(rest)) yield [one, ...others];
}
