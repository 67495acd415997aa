import { compare, equals, isZero, type Rational, subtract } from "../number/rational.js";
import type { Start } from "../plan/field.js";
import type { Outcome } from "../score/leaf.js";
import type { CompiledNode } from "../score/node.js";
import { scoresAfter } from "./after.js";
import { bookOf, type Changes, type Ground, groundsOf, tryChanges } from "./ground.js";
import type { Lever } from "./lever.js";
import { createLevers } from "./levers.js";
import { isOneWay } from "./steps.js";
import { isJump, leavesStretch } from "./summands.js";

/** A fact that stands just before a step of the rule. */
export interface Cliff {
  readonly node: CompiledNode;
  readonly lever: Lever;
  /** So many steps of the fact, and the points change. */
  readonly steps: number;
  readonly changes: Changes;
  /** What the node gains; negative where it loses. */
  readonly gain: Rational;
  /** What the total gains; `undefined` where there is none. */
  readonly totalGain: Rational | undefined;
}

/** Steps up to here are tried one by one. */
const ONE_BY_ONE = 200;

/** The cliffs of the leaves that are scored from facts: of each at most one up and one down, in tree order. */
export function cliffsOf(start: Start, isWanted: (node: CompiledNode) => boolean): readonly Cliff[] {
  const groundOf = groundsOf(start);
  const leversOf = createLevers(start);
  return start.compiled.nodes.flatMap((node): readonly Cliff[] => {
    const outcome = start.scores.outcomes[node.index];
    const isComputed = outcome?.state === "scored" && outcome.basis !== "claimed";
    if (node.rule === undefined || !isComputed || outcome.reason.code === "reason.emptied" || !isWanted(node))
      return [];
    const ground = groundOf(node, node.rule);
    const cliffs = leversOf(ground)
      .flatMap((lever) => cliffOf(lever, ground) ?? [])
      .sort(byNearness);
    const ups = cliffs.filter(({ gain }) => compare(gain, subtract(gain, gain)) > 0);
    const downs = cliffs.filter((cliff) => !ups.includes(cliff));
    return [ups[0], downs[0]].filter((cliff) => cliff !== undefined);
  });
}

/** What can still happen goes first, then what is nearest. */
function byNearness(one: Cliff, other: Cliff): number {
  return (
    Number(other.lever.isOpen) - Number(one.lever.isOpen) ||
    one.steps - other.steps ||
    one.lever.width - other.lever.width ||
    one.lever.order - other.lever.order
  );
}

function cliffOf(lever: Lever, ground: Ground): Cliff | undefined {
  if (lever.sense === "other") return undefined;
  const before = tryChanges(ground, new Map())?.outcome;
  const steps = before === undefined ? undefined : firstJump(lever, before, ground);
  const changes = steps === undefined ? undefined : lever.changesAt(steps);
  if (steps === undefined || changes === undefined) return undefined;
  const { start, node } = ground;
  const after = scoresAfter(start, changes);
  const gain = gainIn(node.index, start.scores.outcomes, after.outcomes);
  const earlier = steps === 1 ? undefined : lever.changesAt(steps - 1);
  const gainEarlier =
    earlier === undefined ? undefined : gainIn(node.index, start.scores.outcomes, scoresAfter(start, earlier).outcomes);
  if (gain === undefined || isZero(gain) || (gainEarlier !== undefined && equals(gain, gainEarlier))) return undefined;
  return { node, lever, steps, changes, gain, totalGain: gainIn(0, start.scores.outcomes, after.outcomes) };
}

function gainIn(index: number, before: readonly Outcome[], after: readonly Outcome[]): Rational | undefined {
  const [one, other] = [before[index], after[index]];
  if (one === undefined || other === undefined || one.hasNoScore || other.hasNoScore) return undefined;
  return other.absence === undefined ? subtract(other.points, one.points) : undefined;
}

/** The fewest steps, among those that are near, at which the points leave the stretch on which they stand. */
function firstJump(lever: Lever, before: Outcome, ground: Ground): number | undefined {
  const near = Math.min(lever.near, lever.most);
  const jumpsAt = (steps: number): boolean | undefined => {
    const changes = lever.changesAt(steps);
    const trial = changes === undefined ? undefined : tryChanges(ground, changes);
    if (trial === undefined || trial.outcome.state !== "scored" || trial.outcome.absence !== undefined)
      return undefined;
    const { points } = trial.outcome;
    if (equals(before.points, points)) return false;
    return ground.rule.summands === undefined
      ? isJump(ground.rule.givable, before.points, points)
      : leavesStretch(ground.rule, ground.start.prepared.situation.book, bookOf(ground, trial.known));
  };
  if (near <= ONE_BY_ONE || !isOneWay(lever, ground)) {
    for (let steps = 1; steps <= Math.min(near, ONE_BY_ONE); steps += 1) if (jumpsAt(steps) === true) return steps;
    return undefined;
  }
  let [low, high] = [0, near];
  if (jumpsAt(high) !== true) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (jumpsAt(middle) === true) high = middle;
    else low = middle;
  }
  return high;
}
