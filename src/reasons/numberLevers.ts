import { highestOf, lowestOf } from "../facts/read.js";
import type { KnownValue } from "../facts/value.js";
import {
  add,
  compare,
  divide,
  floor,
  isInteger,
  minimum,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../number/rational.js";
import { companionsOf, isWhole, numberThatFits, withCompanions } from "./companions.js";
import type { Changes, Ground } from "./ground.js";
import type { Lever, LeverSource } from "./lever.js";
import { nearOf } from "./near.js";
import { numberOf } from "./relations.js";

/** A fact without an end of its own is not moved further than this. */
const MOST_STEPS = 1_000_000n;
/** Shares are moved by 0.01 percentage points. */
const PERCENT_STEP = rational(1n, 10_000n);

/** A number moved up and down, in each way in which other facts can move beside it. */
export function numberLevers(source: LeverSource): readonly Lever[] {
  const { ground, fact, entered } = source;
  if (entered.value.kind !== "number") return [];
  return (["up", "down"] as const).flatMap((sense) => {
    const value = valuesOf(source, sense);
    const most = mostSteps(source, value);
    const leads = (steps: number): Changes | undefined => {
      const moved = numberThatFits(value(steps), source.definition);
      return moved === undefined ? undefined : new Map([[fact, moved]]);
    };
    const ways = new Map<string, readonly string[]>();
    for (const steps of samples(most)) {
      const lead = leads(steps);
      if (lead === undefined) continue;
      for (const way of companionsOf(ground, lead)) ways.set(way.join(" "), way);
    }
    return Array.from(ways.values(), (companions) => lever(source, sense, most, companions, leads));
  });
}

/** Steps at which other ways of moving along may come up: each twice as far as the one before, and the last. */
function samples(most: number): readonly number[] {
  const doubled: number[] = [];
  for (let steps = 1; steps < most; steps *= 2) doubled.push(steps);
  return most === 0 ? [] : [...doubled, most];
}

function lever(
  source: LeverSource,
  sense: "up" | "down",
  most: number,
  companions: readonly string[],
  leads: (steps: number) => Changes | undefined,
): Lever {
  const { ground, fact, order } = source;
  const changesAt = (steps: number): Changes | undefined => {
    const lead = leads(steps);
    return lead === undefined ? undefined : withCompanions(ground, lead, companions);
  };
  const first = changesAt(1);
  return {
    fact,
    order,
    sense,
    isOpen: isOpen(source, first ?? new Map()),
    isOfWhole: isWhole(fact, ground),
    most,
    near: nearOf(fact, ground),
    width: 1 + companions.length,
    changesAt,
  };
}

/** The value after so many steps; shares go along whole hundredths of a percent. */
function valuesOf({ entered, definition }: LeverSource, sense: "up" | "down"): (steps: number) => Rational {
  const now = entered.value.kind === "number" ? entered.value.value : ZERO;
  const step = definition.type === "percent" ? PERCENT_STEP : isInteger(now) ? ONE : rational(1n, 100n);
  const signed = sense === "up" ? step : subtract(ZERO, step);
  const whole = rational(floor(divide(now, step)));
  const isOnGrid = isInteger(divide(now, step));
  const start = multiply(sense === "down" && !isOnGrid ? add(whole, ONE) : whole, step);
  return (steps) => add(start, multiply(signed, rational(BigInt(steps))));
}

/** How far the fact can go: to its own end, or to its whole where that stays. */
function mostSteps({ ground, fact, definition, entered }: LeverSource, value: (steps: number) => Rational): number {
  const [from, next] = [value(0), value(1)];
  const isUp = compare(next, from) > 0;
  const end = isUp ? highestOf(definition) : lowestOf(definition);
  const whole = isUp ? outermostWhole(fact, ground) : undefined;
  const ends = [end, whole].filter((one) => one !== undefined);
  if (ends.length === 0 || entered.value.kind !== "number") return Number(MOST_STEPS);
  const nearest = ends.reduce(isUp ? minimum : (one) => one);
  const steps = floor(divide(subtract(nearest, from), subtract(next, from)));
  return Number(steps < MOST_STEPS ? (steps < 0n ? 0n : steps) : MOST_STEPS);
}

/** The value of the whole of the whole … of a part. */
function outermostWhole(fact: string, { start, known }: Ground): Rational | undefined {
  const seen = new Set<string>();
  let found: Rational | undefined;
  for (let whole = start.compiled.definitions.get(fact)?.partOf; whole !== undefined && !seen.has(whole); ) {
    seen.add(whole);
    found = numberOf(known.get(whole)) ?? found;
    whole = start.compiled.definitions.get(whole)?.partOf;
  }
  return found;
}

/**
 * True where the change can still be made: a number that grows while the period runs can grow, one that is fixable can
 * go both ways. What moves of the dictionary change, changes by them alone; and a part of a part says of what was done
 * how it was done, which no one changes afterwards.
 */
function isOpen({ ground, fact, definition, moved }: LeverSource, changes: Changes): boolean {
  const { definitions } = ground.start.compiled;
  if (definition.type !== "percent" && moved.has(fact) && !isWhole(fact, ground)) return false;
  const whole = definition.partOf === undefined ? undefined : definitions.get(definition.partOf);
  if (whole?.partOf !== undefined) return false;
  return Array.from(changes).every(([one, value]) => {
    const change = definitions.get(one)?.change;
    return change === "fixable" || (change === "accumulating" && (isPercent(one) || isRise(one, value)));
  });

  function isPercent(one: string): boolean {
    return definitions.get(one)?.type === "percent";
  }
  function isRise(one: string, value: KnownValue): boolean {
    const before = numberOf(ground.entered.get(one));
    return value.kind === "number" && before !== undefined && compare(value.value, before) > 0;
  }
}
