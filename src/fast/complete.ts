import type { KnownFact } from "../facts/value.js";
import { knownOf } from "./ask.js";
import type { FlatEngine, Following } from "./engine.js";
import { fillKnown } from "./row.js";
import type { FlatUnit } from "./unit.js";

/** Fills in what follows from the entered facts, where the rubric reads it and it is missing. */
export function completeRow(unit: FlatUnit): void {
  const { row, engine } = unit;
  if (!hasOpen(engine, row)) return;
  const followed = new Map<string, KnownFact>();
  for (const { fact, slot } of engine.mayFollow) {
    const value = Number.isNaN(row[slot]) ? knownOf(unit).get(fact) : undefined;
    if (value !== undefined) followed.set(fact, value);
  }
  fillKnown(engine.plan, followed, row);
}

/** True where a fact is missing and nothing rules out that it follows. */
export function hasOpen({ mayFollow, mayFollowSlots }: FlatEngine, row: Float64Array): boolean {
  for (let index = 0; index < mayFollowSlots.length; index += 1) {
    const isMissing = Number.isNaN(row[mayFollowSlots[index] as number] as number);
    if (isMissing && isOpen(mayFollow[index] as Following, row)) return true;
  }
  return false;
}

function isOpen({ whole, wholeFollows }: Following, row: Float64Array): boolean {
  if (whole < 0) return true;
  const size = row[whole] as number;
  return Number.isNaN(size) ? wholeFollows : size === 0 || size === Infinity;
}
