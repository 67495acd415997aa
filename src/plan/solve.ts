import type { End } from "../number/interval.js";
import { add, compare, maximum, minimum, type Rational, subtract, sum, ZERO } from "../number/rational.js";
import { bestOf, neededFor, type Wish } from "./best.js";
import type { Field } from "./field.js";
import type { FrontierPoint } from "./front.js";
import type { Choice, Frontier } from "./frontier.js";
import { type Group, groupsOf } from "./groups.js";
import { searchLinked } from "./linked.js";
import { outlookOf } from "./opaque.js";
import { type Commute, commuteIn, type Limits } from "./rules.js";
import { searchModule } from "./search.js";
import { type Touch, touchesOf } from "./touch.js";
import type { Aim } from "./trials.js";
import { type Worlds, worldsOf } from "./world.js";

/** A group with the choices that are worth having, and what no choice of it can pass. */
export interface SolvedGroup {
  readonly group: Group;
  readonly worlds: Worlds;
  readonly commute: Commute;
  readonly frontier: Frontier;
  /** The gain that no choice of the group passes. */
  readonly highest: End;
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

/** The groups of a field, each with its whole frontier. */
export function solveGroups(field: Field, aim: Aim, { allowed, budget, days }: Limits): readonly SolvedGroup[] {
  const touches = touchesOf(field);
  return groupsOf(field, touches).map((group) => {
    const limits: Limits = { allowed: canCount(group, field) ? allowed : new Set(), budget, days };
    const worlds = worldsOf(field, group);
    const commute = commuteIn(group, touches);
    const frontier =
      searchLinked(group, { field, aim, limits, touches }) ??
      searchModule({ module: group, worlds, field, aim, limits, commute });
    return { group, worlds, commute, frontier, highest: highestOf(group, frontier, field, touches, aim) };
  });
}

/** True where the group can change points, or meet a condition of a grade that no points hang on. */
function canCount({ parts }: Group, { starts }: Field): boolean {
  return parts.some(({ rubric, leaves, facts }) => {
    const conditions = starts[rubric]?.compiled.requirements.flat() ?? [];
    const isMeasured = conditions.some(
      (one) => one.kind === "measure" && one.measure.facts.some((fact) => facts.has(fact)),
    );
    return leaves.length > 0 || isMeasured;
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
    if (start === undefined || !aim.rubrics.includes(rubric)) continue;
    const ceiling = outlookOf(start, changing).bounds.ranges[0]?.high ?? "open";
    if (ceiling === "open") return "open";
    highest = add(highest, subtract(ceiling, start.scores.openTotal));
  }
  return maximum(found, highest);
}

/**
 * The plan for a wish: the least effort that meets it, or the most that can be had where nothing does.
 *
 * @param asked - without the frontier, only choices that meet the wish are weighed
 */
export function solve(
  groups: readonly SolvedGroup[],
  limits: Limits,
  wish: Wish,
  asked: { readonly frontier: boolean },
): Solution {
  const all = groups.map(({ frontier }) => frontier.choices);
  const isWholeWeighed = asked.frontier || limits.budget !== undefined;
  const found = bestOf(isWholeWeighed ? all : (neededFor(all, wish) ?? all), limits.budget, wish);
  const isWhole = groups.every(({ frontier }) => frontier.isWhole) && found.isWhole;
  return {
    groups,
    chosen: found.chosen,
    isMet: found.isMet,
    frontier: asked.frontier ? found.frontier : [],
    bound: isWhole ? found.highest : hopedFor(groups, limits),
    leastEffort: isWhole && found.isMet ? effortOf(found.chosen) : undefined,
  };
}

export function effortOf(choices: readonly Choice[]): Rational {
  return sum(choices.map(({ effort }) => effort));
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
  return bestOf(hopes, limits.budget, { isMet: () => false }).highest;
}
