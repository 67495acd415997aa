import { createFactBook } from "../facts/book.js";
import { brokenIdentities } from "../facts/derive.js";
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

/**
 * The evidence completed by as many wished values as agree with each other, and with what is known already; `undefined`
 * where there is none. Each wish is worked out in the families of its facts alone.
 */
export function completionOf(
  compiled: CompiledRubric,
  prepared: Prepared,
  wishes: readonly FactValues[],
): Completion | undefined {
  if (wishes.length === 0) return undefined;
  const { evidence, record, surveyNotHeld } = prepared.situation;
  const families = compiled.families();
  const known = new Map(prepared.situation.known);
  const entered = new Map(prepared.entered);
  const facts = new Map<string, KnownValue>();
  const unfit = new Set([...familiesAmong(known.keys(), families)].filter((family) => !partsFit(family, known)));
  // Completions may break as many identities as the evidence does, and no more.
  let spared = 0;
  for (const wish of wishes) {
    const open = Array.from(wish).filter(([fact]) => !known.has(fact));
    if (open.length === 0) continue;
    const wished = open.map(([fact, value]): [string, KnownFact] => [fact, asEntered(value)]);
    const touched = familiesAmong(new Map(open).keys(), families);
    const next = new Map([...enteredIn(touched, entered), ...wished]);
    deriveByFamily(next, touched, compiled.derivations.others);
    const brokenMore = brokenIn(touched, next) - brokenIn(touched, known);
    const isConsistent =
      brokenMore <= spared &&
      [...touched].every((family) => partsFit(family, next)) &&
      [...unfit].every((family) => touched.has(family));
    if (!isConsistent) continue;
    spared -= brokenMore;
    for (const family of touched) {
      unfit.delete(family);
      for (const fact of family.facts) known.delete(fact);
    }
    for (const [fact, value] of next) known.set(fact, value);
    for (const [fact, value] of wished) entered.set(fact, value);
    for (const [fact, value] of open) facts.set(fact, value);
  }
  if (facts.size === 0) return undefined;
  const book = createFactBook(known, compiled.derivations);
  return { situation: { evidence, known, book, record, surveyNotHeld }, facts };
}

function asEntered(value: KnownValue): KnownFact {
  return { value, from: "entered", certainty: "exact" };
}

function enteredIn(
  families: ReadonlySet<Family>,
  entered: ReadonlyMap<string, KnownFact>,
): readonly (readonly [string, KnownFact])[] {
  return [...families].flatMap(({ facts }) =>
    facts.flatMap((fact): readonly (readonly [string, KnownFact])[] => {
      const value = entered.get(fact);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

function brokenIn(families: ReadonlySet<Family>, known: ReadonlyMap<string, KnownFact>): number {
  let broken = 0;
  for (const { derivations } of families) broken += brokenIdentities(known, derivations).length;
  return broken;
}

/** True where no part is larger than its whole. */
function partsFit({ derivations }: Family, known: ReadonlyMap<string, KnownFact>): boolean {
  return derivations.parts.every(({ fact, whole }) => {
    const [part, all] = [known.get(fact)?.value, known.get(whole)?.value];
    return part?.kind !== "number" || all?.kind !== "number" || compare(part.value, all.value) <= 0;
  });
}
