import { type Derived, derivationsOf } from "./derived.js";
import type { FlatPlan } from "./plan.js";
import { createScores, type FlatScores } from "./work.js";

/** A plan with what is worked out once for it. */
export interface FlatEngine {
  readonly plan: FlatPlan;
  readonly derived: Derived;
  /** The facts of the rubric that may follow from others. */
  readonly mayFollow: FollowingFacts;
  /** Those of them that leaves without a shortcut read: nothing else tells that one of these is missing. */
  readonly mayFollowBeside: FollowingFacts;
  /** Where units are scored one after another; what stands here of a unit is gone with the next. */
  readonly workspace: FlatScores;
  /** The facts that can lead to effects beside points. */
  readonly effectFacts: ReadonlySet<string>;
}

/** Facts that may follow from others, and their slots side by side. */
export interface FollowingFacts {
  readonly facts: readonly Following[];
  readonly slots: Int32Array;
}

/** A fact that may follow from others. */
export interface Following {
  readonly fact: string;
  readonly slot: number;
  /** The whole of a fact that only follows from a whole of zero; -1 for others. */
  readonly whole: number;
  /** True where that whole may itself follow. */
  readonly wholeFollows: boolean;
}

export function createFlatEngine(plan: FlatPlan): FlatEngine {
  const { compiled, slots } = plan;
  const read = new Set(compiled.nodes.flatMap(({ rule }) => rule?.facts ?? []));
  const derived = derivationsOf(read, compiled.derivations);
  const mayFollow = Array.from(read).flatMap((fact) => {
    const slot = slots.byFact.get(fact);
    const how = derived.mayFollow(fact);
    if (slot === undefined || how === "never") return [];
    const { partOf = "" } = slot.definition;
    const whole = how === "fromWhole" ? slots.byFact.get(partOf) : undefined;
    return [{ fact, slot: slot.index, whole: whole?.index ?? -1, wholeFollows: derived.mayFollow(partOf) !== "never" }];
  });
  const beside = new Set(Array.from(plan.shortcuts.others).flatMap((leaf) => compiled.nodes[leaf]?.rule?.facts ?? []));
  const effectFacts = plan.withEffects.flatMap((leaf) => compiled.nodes[leaf]?.rule?.facts ?? []);
  return {
    plan,
    derived,
    mayFollow: followingFacts(mayFollow),
    mayFollowBeside: followingFacts(mayFollow.filter(({ fact }) => beside.has(fact))),
    workspace: createScores(plan),
    effectFacts: new Set(effectFacts),
  };
}

function followingFacts(facts: readonly Following[]): FollowingFacts {
  return { facts, slots: Int32Array.from(facts, ({ slot }) => slot) };
}
