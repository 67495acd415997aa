import type { KnownFact } from "../facts/value.js";
import { knownOf } from "./ask.js";
import { mayFollow } from "./derived.js";
import { fillKnown } from "./row.js";
import type { FlatUnit } from "./unit.js";

/**
 * Fills in what follows from the entered facts, where the rubric reads it and it is missing.
 *
 * @returns true where something was filled in
 */
export function completeRow(unit: FlatUnit): boolean {
  const { row, engine } = unit;
  const followed = new Map<string, KnownFact>();
  for (const family of engine.families) {
    if (!mayFollow(family, row)) continue;
    const known = knownOf(unit, family);
    for (const [index, fact] of family.read.entries()) {
      const value = Number.isNaN(row[family.readSlots[index] as number]) ? known.get(fact) : undefined;
      if (value !== undefined) followed.set(fact, value);
    }
  }
  fillKnown(engine.plan, followed, row);
  return followed.size > 0;
}
