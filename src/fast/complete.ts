import type { KnownFact } from "../facts/value.js";
import { knownOf } from "./ask.js";
import type { Following, FollowingFacts } from "./engine.js";
import { fillKnown } from "./row.js";
import type { FlatUnit } from "./unit.js";

/**
 * Fills in what follows from the entered facts, where the rubric reads it and it is missing.
 *
 * @returns true where something was filled in
 */
export function completeRow(unit: FlatUnit): boolean {
  const { row, engine } = unit;
  if (!hasOpen(engine.mayFollow, row)) return false;
  const followed = new Map<string, KnownFact>();
  for (const { fact, slot } of engine.mayFollow.facts) {
    const value = Number.isNaN(row[slot]) ? knownOf(unit).get(fact) : undefined;
    if (value !== undefined) followed.set(fact, value);
  }
  fillKnown(engine.plan, followed, row);
  return followed.size > 0;
}

/** True where one of such facts is missing and nothing rules out that it follows. */
export function hasOpen({ facts, slots }: FollowingFacts, row: Float64Array): boolean {
  for (let index = 0; index < slots.length; index += 1) {
    const isMissing = Number.isNaN(row[slots[index] as number] as number);
    if (isMissing && isOpen(facts[index] as Following, row)) return true;
  }
  return false;
}

function isOpen({ whole, wholeFollows }: Following, row: Float64Array): boolean {
  if (whole < 0) return true;
  const size = row[whole] as number;
  return Number.isNaN(size) ? wholeFollows : size === 0 || size === Infinity;
}
