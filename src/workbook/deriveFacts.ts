import type { Derivations } from "../facts/derive.js";
import type { Formula } from "../formula/types.js";
import type { Calculation } from "./calculation.js";
import { groupsOf } from "./closure.js";
import { derivePart, deriveRatio, deriveSum } from "./deriveByDefinition.js";
import { fireFirst } from "./deriveByIdentity.js";
import type { Deriving, FactStage } from "./factStage.js";

/** Derives as the language says: definitions, parts of nothing, then the first identity that determines something. */
export function deriveFacts(
  entered: ReadonlyMap<string, FactStage>,
  derivations: Derivations,
  calculation: Calculation,
): { readonly stages: ReadonlyMap<string, FactStage>; readonly beyond: readonly Formula[] } {
  const deriving: Deriving = { stages: new Map(entered), derivations, calculation, beyond: [] };
  for (const group of groupsOf([...entered.keys()], derivations)) {
    if (group.length > 1) deriveGroup(group, deriving);
  }
  return deriving;
}

function deriveGroup(group: readonly string[], deriving: Deriving): void {
  const members = new Set(group);
  const identities = deriving.derivations.identities.filter(({ difference }) =>
    difference.terms.some(({ fact }) => members.has(fact)),
  );
  const applied = new Map<string, string>();
  settle(group, deriving, applied);
  // Each identity determines at most one fact, once.
  for (let round = 0; round < identities.length; round += 1) {
    fireFirst(identities, deriving);
    settle(group, deriving, applied);
  }
}

/** Applies definitions and parts until nothing more can follow. */
function settle(group: readonly string[], deriving: Deriving, applied: Map<string, string>): void {
  const members = new Set(group);
  const isNew = (key: string, facts: readonly string[]): boolean => {
    const seen = facts.map((fact) => deriving.stages.get(fact)?.stage ?? 0).join();
    if (applied.get(key) === seen) return false;
    applied.set(key, seen);
    return true;
  };
  // Each pass that changes something makes a fact known; more passes than facts are never needed.
  for (let pass = 0; pass <= group.length; pass += 1) {
    let changed = false;
    for (const { fact, sum } of deriving.derivations.sums) {
      const inputs = sum.terms.map((term) => term.fact);
      if (!members.has(fact) || !isNew(`sum ${fact}`, inputs)) continue;
      deriveSum(fact, sum, deriving);
      changed = true;
    }
    for (const { fact, above, below } of deriving.derivations.ratios) {
      const inputs = [...above.terms, ...below.terms].map((term) => term.fact);
      if (!members.has(fact) || !isNew(`ratio ${fact}`, inputs)) continue;
      deriveRatio(fact, above, below, deriving);
      changed = true;
    }
    if (changed) continue;
    for (const { fact, whole } of deriving.derivations.parts) {
      if (!members.has(fact) || !isNew(`part ${fact}`, [whole])) continue;
      if (derivePart(fact, whole, deriving)) changed = true;
    }
    if (!changed) return;
  }
}
