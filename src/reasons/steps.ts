import type { KnownFact } from "../facts/value.js";
import { compare } from "../number/rational.js";
import { type Ground, tryChanges } from "./ground.js";
import type { Lever } from "./lever.js";
import { numberOf } from "./relations.js";

/** The first steps are tried one by one; further ones by halving. */
const ONE_BY_ONE = 32;

/**
 * The fewest steps that get there.
 *
 * @param reach - what so many steps give, `"not"` where that is not enough, `undefined` where they cannot be made
 * @param onHalving - called where steps are left out by halving
 */
export function leastSteps<Value extends object>(
  most: number,
  reach: (steps: number) => Value | "not" | undefined,
  onHalving: () => void,
): Value | undefined {
  for (let steps = 1; steps <= Math.min(most, ONE_BY_ONE); steps += 1) {
    const value = reach(steps);
    if (typeof value === "object") return value;
    // What can no longer be made will not be possible further on.
    if (value === undefined && steps > 1) return undefined;
  }
  if (most <= ONE_BY_ONE) return undefined;
  onHalving();
  let [possible, beyond] = [ONE_BY_ONE, most + 1];
  for (let steps = most; possible < beyond - 1; steps = Math.floor((possible + beyond) / 2)) {
    const value = reach(steps);
    if (typeof value === "object") return halved(possible, steps, value, reach);
    if (value === undefined) beyond = steps;
    else possible = steps;
  }
  return undefined;
}

/** The fewest steps between some that fail and some that get there. */
function halved<Value extends object>(
  fails: number,
  reaches: number,
  found: Value,
  reach: (steps: number) => Value | "not" | undefined,
): Value {
  let [low, high, best] = [fails, reaches, found];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const value = reach(middle);
    if (typeof value === "object") [high, best] = [middle, value];
    else low = middle;
  }
  return best;
}

/** True where each step of the lever can only move the points one way: then halving finds the first that gets there. */
export function isOneWay(lever: Lever, ground: Ground): boolean {
  const changes = lever.changesAt(1);
  const after = changes === undefined ? undefined : tryChanges(ground, changes);
  if (after === undefined) return false;
  const ways = new Set(ground.rule.facts.flatMap((fact) => wayOf(fact, ground, after.known) ?? []));
  return (ways.size <= 1 && !ways.has("mixed")) || (lever.move !== undefined && isQuotient(ground));
}

/** True where the points rise or fall with one quotient: made again and again, a move leads a quotient one way. */
function isQuotient({ node, rule }: Ground): boolean {
  const measure = node.source?.rule?.measure;
  const facts = rule.facts.map((fact) => rule.direction(fact));
  return (measure?.ratio ?? measure?.complement) !== undefined && facts.some((way) => way === "up" || way === "down");
}

function wayOf(fact: string, { known, rule }: Ground, after: ReadonlyMap<string, KnownFact>): string | undefined {
  const [one, other] = [numberOf(known.get(fact)), numberOf(after.get(fact))];
  if (one === undefined || other === undefined) return rule.direction(fact) === "mixed" ? "mixed" : undefined;
  const order = compare(other, one);
  const direction = rule.direction(fact);
  if (order === 0 || direction === "none") return undefined;
  if (direction === "mixed") return "mixed";
  return (direction === "up") === order > 0 ? "up" : "down";
}
