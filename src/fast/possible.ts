import { type Effects, possibleEffects } from "../score/effects.js";
import { outcomeOf, situationOf } from "./ask.js";
import type { FlatUnit } from "./unit.js";

/** What effects can still do, and what they will whatever comes. */
export interface Outlook {
  readonly may: Effects;
  readonly must: Effects;
}

/** The effects that the missing facts of a unit can still lead to; where none is missing, those of today are all. */
export function outlookOf(unit: FlatUnit): Outlook {
  const { plan, effectFacts } = unit.engine;
  const isOpen = Array.from(effectFacts).some((fact) =>
    Number.isNaN(unit.row[plan.slots.byFact.get(fact)?.index ?? 0]),
  );
  if (!isOpen) return { may: unit.effects, must: unit.effects };
  const leaves = plan.withEffects.flatMap((leaf) => {
    const outcome = outcomeOf(unit, leaf);
    return outcome === undefined ? [] : [[leaf, outcome] as const];
  });
  return possibleEffects(plan.compiled, situationOf(unit, Array.from(effectFacts)), new Map(leaves));
}
