import type { FactDefinition } from "../facts/types.js";
import type { KnownValue } from "../facts/value.js";
import { compare, type Rational } from "../number/rational.js";
import { numberThatFits } from "./companions.js";
import { type Changes, type Ground, tryChanges } from "./ground.js";
import type { ContrastMove } from "./types.js";

/**
 * The answers that are missing, with values under which the leaf comes to the most that it can still come to. What is
 * not known is no work to be done: the values only show what is at stake.
 *
 * @returns `undefined` where no such values are known
 */
export function answersOf(ground: Ground, points: Rational): readonly ContrastMove[] | undefined {
  const { rule, start } = ground;
  const { definitions } = start.compiled;
  const values = rule.range(start.prepared.situation.book).high?.facts;
  if (values === undefined) return undefined;
  const fits = (changes: Changes): Rational | undefined => {
    const outcome = tryChanges(ground, changes)?.outcome;
    return outcome === undefined || outcome.absence !== undefined || outcome.isMissing ? undefined : outcome.points;
  };
  let needed: Changes = new Map(
    Array.from(values).filter(([fact, value]) => !ground.known.has(fact) && isValue(value, definitions.get(fact))),
  );
  const reaches = fits(needed);
  if (reaches === undefined || compare(reaches, points) <= 0) return undefined;
  for (const fact of values.keys()) {
    const without = new Map(Array.from(needed).filter(([one]) => one !== fact));
    const left = without.size === needed.size ? undefined : fits(without);
    if (left !== undefined && compare(left, reaches) >= 0) needed = without;
  }
  return Array.from(needed, ([fact, value]) => ({
    kind: "answer",
    fact,
    changes: new Map([[fact, value]]),
    steps: 1,
    isOpen: true,
  }));
}

/** True where an evidence document could say so. */
function isValue(value: KnownValue, definition: FactDefinition | undefined): boolean {
  return value.kind === "number" ? numberThatFits(value.value, definition) !== undefined : value.kind !== "empty";
}
