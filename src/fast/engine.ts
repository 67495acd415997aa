import { type FlatFamily, flatFamilies } from "./derived.js";
import type { FlatPlan } from "./plan.js";
import { createScores, type FlatScores } from "./work.js";

/** A plan with what is worked out once for it. */
export interface FlatEngine {
  readonly plan: FlatPlan;
  /** The families of the facts that the rubric reads. */
  readonly families: readonly FlatFamily[];
  /** The family of a fact; `undefined`: nothing that the rubric reads follows from it, nor it from anything. */
  familyOf(fact: string): FlatFamily | undefined;
  /** For each leaf the slots of what it reads and what may follow from other facts. */
  readonly following: readonly Int32Array[];
  /** The facts that can lead to effects beside points. */
  readonly effectFacts: ReadonlySet<string>;
  /** Where units are scored one after another; what stands here of a unit is gone with the next. */
  readonly workspace: FlatScores;
}

export function createFlatEngine(plan: FlatPlan): FlatEngine {
  const { compiled, slots, withEffects } = plan;
  const factsOf = (leaves: Iterable<number>): ReadonlySet<string> =>
    new Set(Array.from(leaves).flatMap((leaf) => compiled.nodes[leaf]?.rule?.facts ?? []));
  const families = flatFamilies(factsOf(compiled.nodes.keys()), compiled.families(), slots.byFact);
  const byFact = new Map(
    Array.from(families.values()).flatMap((family) => family.family.facts.map((fact) => [fact, family] as const)),
  );
  return {
    plan,
    families: Array.from(families.values()),
    familyOf: (fact) => byFact.get(fact),
    following: compiled.nodes.map(({ rule }) =>
      Int32Array.from(
        (rule?.facts ?? []).flatMap((fact) => (byFact.has(fact) ? (slots.byFact.get(fact)?.index ?? []) : [])),
      ),
    ),
    effectFacts: factsOf(withEffects),
    workspace: createScores(plan),
  };
}
