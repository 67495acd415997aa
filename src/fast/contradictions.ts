import { brokenIdentities, type Derivations } from "../facts/derive.js";
import { deriveByFamily, type Family } from "../facts/families.js";
import type { LinearSum } from "../facts/linear.js";
import type { FactType } from "../facts/types.js";
import { ZERO } from "../number/rational.js";
import { MOST_EXACT } from "./integers.js";
import type { FlatPlan } from "./plan.js";
import { enteredAmong } from "./row.js";
import type { FlatUnit } from "./unit.js";
import { type SlotTerms, wholeSums } from "./wholeSums.js";

/** An identity over slots: its terms come to nothing where it holds. */
export interface FlatIdentity {
  readonly slots: Int32Array;
  readonly times: Float64Array;
  readonly plus: number;
  /** 1 for terms that may follow from something else than this identity. */
  readonly followsElsewhere: Uint8Array;
  readonly family: Family | undefined;
}

/** The identities of all facts that evidence can enter. */
export function flatIdentities(plan: FlatPlan): readonly FlatIdentity[] {
  const { identities } = plan.compiled.derivations;
  return identities.flatMap(({ difference }) => flatIdentity(difference, plan) ?? []);
}

/** `undefined` where one of the facts is no number: then it is never known which is wrong. */
function flatIdentity({ terms, plus }: LinearSum, { compiled, slots }: FlatPlan): FlatIdentity | undefined {
  const overSlots: SlotTerms["terms"][number][] = [];
  for (const { fact, times } of terms) {
    const slot = slots.byFact.get(fact);
    if (slot === undefined || !NUMBERS.has(slot.type)) return undefined;
    const { numerator, denominator } = times;
    overSlots.push({ slot: slot.index, times: { numerator, denominator: denominator * BigInt(slot.scale) } });
  }
  const [sum] = wholeSums({ terms: overSlots, plus }, { terms: [], plus: ZERO });
  return {
    slots: Int32Array.from(sum.terms, ({ slot }) => slot),
    times: Float64Array.from(sum.terms, ({ times }) => Number(times.numerator)),
    plus: Number(sum.plus.numerator),
    followsElsewhere: Uint8Array.from(terms, ({ fact }) => Number(waysTo(fact, compiled.derivations) > 1)),
    family: compiled.families().of(terms[0]?.fact ?? ""),
  };
}

const NUMBERS: ReadonlySet<FactType> = new Set<FactType>(["count", "amount", "percent", "points", "boolean"]);

/** In how many ways a fact may follow from others. */
function waysTo(fact: string, { sums, ratios, parts, foreign, identities }: Derivations): number {
  const named = [...sums, ...ratios, ...parts, ...foreign].filter((one) => one.fact === fact);
  return named.length + identities.filter(({ difference }) => difference.terms.some((term) => term.fact === fact)).length;
}

/** True where facts contradict an identity, be it after others were derived from them. */
export function hasContradictions(unit: FlatUnit, identities: readonly FlatIdentity[]): boolean {
  let isDoubtful: Set<Family> | undefined;
  for (const identity of identities) {
    const found = checkIdentity(identity, unit.row);
    if (found === BROKEN) return true;
    if (found === UNDECIDED && identity.family !== undefined) (isDoubtful ??= new Set()).add(identity.family);
  }
  return isDoubtful !== undefined && Array.from(isDoubtful).some((family) => isBrokenIn(unit, family));
}

const HOLDS = 0;
const BROKEN = 1;
const UNDECIDED = 2;

function checkIdentity({ slots, times, plus, followsElsewhere }: FlatIdentity, row: Float64Array): number {
  let sum = plus;
  let size = Math.abs(plus);
  let known = 0;
  let isLeftOpen = false;
  for (let term = 0; term < slots.length; term += 1) {
    const value = row[slots[term] as number] as number;
    if (Number.isNaN(value)) {
      // It stays missing, or is what the identity makes of it.
      if (followsElsewhere[term] === 0) isLeftOpen = true;
      continue;
    }
    known += 1;
    sum += (times[term] as number) * value;
    size += Math.abs((times[term] as number) * value);
  }
  if (isLeftOpen) return HOLDS;
  if (known < slots.length || size > MOST_EXACT) return UNDECIDED;
  return sum === 0 ? HOLDS : BROKEN;
}

function isBrokenIn(unit: FlatUnit, { facts, derivations, startsByItself }: Family): boolean {
  const { plan } = unit.engine;
  const isSilent = facts.every((fact) => Number.isNaN(unit.row[plan.slots.byFact.get(fact)?.index ?? 0]));
  if (isSilent && !startsByItself) return false;
  const known = new Map(enteredAmong(plan, unit.evidence, facts));
  deriveByFamily(known, [{ facts, derivations, startsByItself }], plan.compiled.derivations.others);
  return brokenIdentities(known, derivations).length > 0;
}
