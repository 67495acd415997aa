import type { End } from "../number/interval.js";
import { add, compare, maximum, minimum, multiply, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import type { Field } from "./field.js";
import { type Group, groupsOf } from "./groups.js";
import { outlookOf } from "./opaque.js";
import { type Front, joinGroups, type Spent } from "./pareto.js";
import { type Commute, commuteIn, type Limits } from "./rules.js";
import { scaleOf, type Whole } from "./scale.js";
import { type Aim, type Choice, type Frontier, searchGroup } from "./search.js";
import { type Touch, touchesOf } from "./touch.js";

/** A group with the choices that are worth having, and what no choice of it can pass. */
export interface SolvedGroup {
  readonly group: Group;
  readonly commute: Commute;
  readonly frontier: Frontier;
  /** The gain that no choice of the group passes. */
  readonly highest: End;
}

/** A point of the frontier: so much effort brings at most so much. */
export interface FrontierPoint {
  readonly effort: Rational;
  readonly gain: Rational;
}

/** What is to be reached: the first point of the frontier that does it is taken, or the last where none does. */
export interface Wish {
  /**
   * Whether a gain, with one mark for each group, is enough. More gain is never less.
   *
   * @param highest - the most that can be had
   */
  isMet(gain: Rational, marks: readonly string[], highest: Rational): boolean;
}

/** A best choice of actions. */
export interface Solution {
  readonly groups: readonly SolvedGroup[];
  /** For each group what is chosen of it. */
  readonly chosen: readonly Choice[];
  readonly isMet: boolean;
  readonly frontier: readonly FrontierPoint[];
  /** The gain that no plan within the limits passes. */
  readonly bound: End;
  /** Where the wish is met, the effort that is proved to be the least. */
  readonly leastEffort: Rational | undefined;
}

/** How many ways to combine marks are gone through. */
const MOST_COMBINATIONS = 256;

/** The groups of a field, each with its whole frontier. */
export function solveGroups(field: Field, aim: Aim, limits: Limits): readonly SolvedGroup[] {
  const touches = touchesOf(field);
  return groupsOf(field, touches).map((group) => {
    const commute = commuteIn(group, touches);
    const frontier = searchGroup(group, field, aim, limits, commute);
    return { group, commute, frontier, highest: highestOf(group, frontier, field, touches, aim) };
  });
}

/** The largest gain of a group: that of its frontier, or where the search was broken off what the bounds allow. */
function highestOf(group: Group, frontier: Frontier, field: Field, touches: readonly Touch[], aim: Aim): End {
  const found = frontier.choices.map(({ gain }) => gain).reduce(maximum);
  if (frontier.isWhole) return found;
  const changing = new Set(group.candidates.flatMap(({ index }) => [...(touches[index]?.changes ?? [])]));
  let highest = ZERO;
  for (const { rubric } of group.parts) {
    const start = field.starts[rubric];
    const weight = aim.weights[rubric] ?? ZERO;
    if (start === undefined || compare(weight, ZERO) === 0) continue;
    const ceiling = outlookOf(start, changing).bounds.ranges[0]?.high ?? "open";
    if (ceiling === "open") return "open";
    highest = add(highest, multiply(weight, subtract(ceiling, start.scores.openTotal)));
  }
  return maximum(found, highest);
}

/** The plan for a wish: the least effort that meets it, or the most that can be had where nothing does. */
export function solve(groups: readonly SolvedGroup[], limits: Limits, wish: Wish): Solution {
  const found = bestOf(
    groups.map(({ frontier }) => frontier.choices),
    limits,
    wish,
  );
  const isWhole = groups.every(({ frontier }) => frontier.isWhole) && found.isWhole;
  const hopes = isWhole ? undefined : hopedFor(groups, limits);
  return {
    groups,
    chosen: found.chosen,
    isMet: found.isMet,
    frontier: found.frontier,
    bound: hopes ?? found.highest,
    leastEffort: isWhole && found.isMet ? effortOf(found.chosen) : undefined,
  };
}

export function effortOf(choices: readonly Choice[]): Rational {
  return sum(choices.map(({ effort }) => effort));
}

interface Best {
  readonly chosen: readonly Choice[];
  readonly isMet: boolean;
  readonly frontier: readonly FrontierPoint[];
  readonly highest: Rational;
  readonly isWhole: boolean;
}

function bestOf(all: readonly (readonly Choice[])[], limits: Limits, wish: Wish): Best {
  const plain = all.flatMap((choices, place) => (marksOf(choices).length > 1 ? [] : [place]));
  const marked = all.flatMap((choices, place) => (marksOf(choices).length > 1 ? [place] : []));
  const values = all.flat().flatMap(({ effort, gain }) => [effort, gain]);
  const scale = scaleOf([...values, ...(limits.budget === undefined ? [] : [limits.budget])], all.length + 1);
  return scale.isSmall ? inScale<number>(0) : inScale<bigint>(0n);

  function inScale<Size extends Whole>(zero: Size): Best {
    const whole = (value: Rational): Size => scale.whole(value) as Size;
    const budget = limits.budget === undefined ? undefined : whole(limits.budget);
    const spent = (choices: readonly Choice[]): readonly Spent<Size>[] =>
      choices.map(({ effort, gain }) => ({ effort: whole(effort), gain: whole(gain) }));
    const base = joinGroups(
      plain.map((place) => spent(all[place] ?? [])),
      zero,
      budget,
    );
    const baseChoices = base.efforts.map((effort, entry) => ({ effort, gain: base.gains[entry] as Size }));
    let best: (Best & { readonly effort: Rational; readonly gain: Rational }) | undefined;
    let isWhole = true;
    let highest: Rational | undefined;
    let count = 0;
    for (const marks of combinations(marked.map((place) => marksOf(all[place] ?? [])))) {
      count += 1;
      if (count > MOST_COMBINATIONS) {
        isWhole = false;
        break;
      }
      const narrowed = marked.map((place, at) => (all[place] ?? []).filter(({ mark }) => mark === marks[at]));
      const front = joinGroups([baseChoices, ...narrowed.map(spent)], zero, budget);
      if (front.efforts.length === 0) continue;
      const one = chosenFrom(front, base, narrowed);
      highest = highest === undefined ? one.highest : maximum(highest, one.highest);
      if (best === undefined || isPreferred(one, best)) best = one;
    }
    if (best === undefined) throw new RangeError("A plan that does nothing is always within the limits.");
    return { ...best, highest: highest ?? best.highest, isWhole };

    function chosenFrom(
      front: Front<Size>,
      under: Front<Size>,
      narrowed: readonly (readonly Choice[])[],
    ): Best & { readonly effort: Rational; readonly gain: Rational } {
      const chosenAt = (entry: number): readonly Choice[] => {
        const [basis = 0, ...rest] = front.choicesOf(entry);
        const chosen: Choice[] = [];
        for (const [at, choice] of under.choicesOf(basis).entries()) {
          const place = plain[at] ?? 0;
          chosen[place] = all[place]?.[choice] as Choice;
        }
        for (const [at, choice] of rest.entries()) chosen[marked[at] ?? 0] = narrowed[at]?.[choice] as Choice;
        return chosen;
      };
      const pointAt = (entry: number): FrontierPoint => {
        const chosen = chosenAt(entry);
        return { effort: effortOf(chosen), gain: sum(chosen.map(({ gain }) => gain)) };
      };
      const last = front.efforts.length - 1;
      const highest = pointAt(last).gain;
      const isMetAt = (entry: number): boolean => {
        const chosen = chosenAt(entry);
        const marks = chosen.map(({ mark }) => mark);
        return wish.isMet(sum(chosen.map(({ gain }) => gain)), marks, highest);
      };
      const isMet = isMetAt(last);
      let entry = last;
      // More gain is never less: the first entry that is enough lies by halving.
      for (let low = 0, high = last; isMet && low < high; ) {
        const middle = Math.floor((low + high) / 2);
        if (isMetAt(middle)) high = middle;
        else low = middle + 1;
        entry = high;
      }
      const point = pointAt(entry);
      return {
        chosen: chosenAt(entry),
        isMet,
        frontier: sampled(front.efforts.length).map(pointAt),
        highest,
        isWhole: true,
        ...point,
      };
    }
  }
}

/** All entries, or evenly chosen ones with both ends where there are very many. */
function sampled(count: number): readonly number[] {
  const most = 200;
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (count - 1)) / (most - 1)));
}

/** What meets the wish goes before what does not; then less effort, or where nothing meets it more gain. */
function isPreferred(
  one: { readonly isMet: boolean } & FrontierPoint,
  best: { readonly isMet: boolean } & FrontierPoint,
): boolean {
  if (one.isMet !== best.isMet) return one.isMet;
  const byEffort = compare(best.effort, one.effort);
  const byGain = compare(one.gain, best.gain);
  return (one.isMet ? byEffort || byGain : byGain || byEffort) > 0;
}

/** What may be hoped for at most where a search was broken off: every group as good as its bound from the first step. */
function hopedFor(groups: readonly SolvedGroup[], limits: Limits): End {
  if (groups.some(({ highest }) => highest === "open")) return "open";
  const hopes = groups.map(({ group, frontier, highest }): readonly Choice[] => {
    const [nothing] = frontier.choices;
    const efforts = group.candidates.filter(({ index }) => limits.allowed.has(index)).map(({ effort }) => effort);
    const same = frontier.choices.map((choice) => ({ ...choice, mark: "" }));
    if (frontier.isWhole || nothing === undefined || efforts.length === 0 || highest === "open") return same;
    return [...same, { ...nothing, mark: "", effort: efforts.reduce(minimum), gain: highest }].sort(
      (left, right) => compare(left.effort, right.effort) || compare(left.gain, right.gain),
    );
  });
  return bestOf(hopes, limits, { isMet: () => false }).highest;
}

function marksOf(choices: readonly Choice[]): readonly string[] {
  return Array.from(new Set(choices.map(({ mark }) => mark)));
}

function* combinations(lists: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [first, ...rest] = lists;
  if (first === undefined) return yield [];
  for (const one of first) for (const others of combinations(rest)) yield [one, ...others];
}
