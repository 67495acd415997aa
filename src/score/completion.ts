import { createFactBook } from "../facts/book.js";
import { brokenIdentities, type Derivations } from "../facts/derive.js";
import { deriveByFamily, type Family, familiesAmong } from "../facts/families.js";
import type { KnownFact, KnownValue } from "../facts/value.js";
import { compare } from "../number/rational.js";
import type { FactValues } from "../rules/witness.js";
import type { CompiledRubric } from "./compile.js";
import type { Prepared } from "./prepare.js";
import type { Situation } from "./situation.js";

/** Evidence with some of its missing facts entered. */
export interface Completion {
  readonly situation: Situation;
  /** What was entered. */
  readonly facts: FactValues;
}

/** Completes evidence by wishes. */
export type Complete = (wishes: readonly FactValues[]) => Completion | undefined;

/**
 * Prepares to complete evidence by as many wished values as agree with each other, and with what is known already. Each
 * wish is worked out in the families of its facts alone.
 *
 * @returns a function of wishes, in the order in which they are tried; it gives `undefined` where none can be granted
 */
export function completing(compiled: CompiledRubric, { situation, entered }: Prepared): Complete {
  const families = compiled.families();
  const { derivations } = compiled;
  const misfits = derivations.parts.filter((part) => !fits(part, situation.known));
  return (wishes) => {
    const known = new Map(situation.known);
    const given = new Map(entered);
    const facts = new Map<string, KnownValue>();
    const unfit = familiesAmong(
      misfits.map(({ fact }) => fact),
      families,
    );
    // Completions may break as many identities as the evidence does, and no more.
    let spared = 0;
    for (const wish of wishes) {
      const open = Array.from(wish).filter(([fact]) => !known.has(fact));
      if (open.length === 0) continue;
      const touched = familiesAmong(
        open.map(([fact]) => fact),
        families,
      );
      const next = new Map<string, KnownFact>();
      for (const family of touched) for (const fact of family.facts) copy(fact, given, next);
      for (const [fact, value] of open) next.set(fact, { value, from: "entered", certainty: "exact" });
      deriveByFamily(next, touched, derivations.others);
      const brokenMore = brokenIn(touched, next) - brokenIn(touched, known);
      const isConsistent =
        brokenMore <= spared &&
        [...touched].every((family) => family.derivations.parts.every((part) => fits(part, next))) &&
        [...unfit].every((family) => touched.has(family));
      if (!isConsistent) continue;
      spared -= brokenMore;
      for (const family of touched) {
        unfit.delete(family);
        for (const fact of family.facts) known.delete(fact);
      }
      for (const [fact, value] of next) known.set(fact, value);
      for (const [fact, value] of open) {
        facts.set(fact, value);
        copy(fact, next, given);
      }
    }
    if (facts.size === 0) return undefined;
    return { situation: { ...situation, known, book: createFactBook(known, derivations) }, facts };
  };
}

function copy(fact: string, from: ReadonlyMap<string, KnownFact>, to: Map<string, KnownFact>): void {
  const value = from.get(fact);
  if (value !== undefined) to.set(fact, value);
}

function brokenIn(families: ReadonlySet<Family>, known: ReadonlyMap<string, KnownFact>): number {
  let broken = 0;
  for (const { derivations } of families) broken += brokenIdentities(known, derivations).length;
  return broken;
}

/** False where a part is larger than its whole. */
function fits({ fact, whole }: Derivations["parts"][number], known: ReadonlyMap<string, KnownFact>): boolean {
  const [part, all] = [known.get(fact)?.value, known.get(whole)?.value];
  return part?.kind !== "number" || all?.kind !== "number" || compare(part.value, all.value) <= 0;
}
