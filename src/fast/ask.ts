import { createFactBook, type FactBook } from "../facts/book.js";
import type { KnownFact } from "../facts/value.js";
import type { Rational } from "../number/rational.js";
import { leafOutcome, type Outcome } from "../score/leaf.js";
import type { Situation } from "../score/situation.js";
import { type FlatFamily, withDerived } from "./derived.js";
import type { FlatPlan } from "./plan.js";
import { enteredAmong } from "./row.js";
import type { FlatUnit } from "./unit.js";
import { ABSENT, type FlatScores, MISSING, NOT_APPLICABLE, NOT_HELD, NOT_SCORED, RESCALES } from "./work.js";

/**
 * Scores a leaf by the rational engine.
 *
 * @returns false where what it found moves other nodes in a way that flat plans do not follow
 */
export function askLeaf(unit: FlatUnit, leaf: number, scores: FlatScores): boolean {
  const outcome = outcomeOf(unit, leaf);
  return outcome !== undefined && keepOutcome(unit.engine.plan, leaf, outcome, scores);
}

/** What the rational engine says of a leaf. */
export function outcomeOf(unit: FlatUnit, leaf: number): Outcome | undefined {
  const { compiled } = unit.engine.plan;
  const node = compiled.nodes[leaf];
  return node?.rule === undefined
    ? undefined
    : leafOutcome(
        node,
        node.rule,
        situationOf(unit, node.rule.facts),
        compiled.rubric.survey?.whenNotHeld ?? "missing",
      );
}

/** The situation of a unit, as far as some facts tell of it. */
export function situationOf(unit: FlatUnit, facts: readonly string[]): Situation {
  const { evidence, surveyNotHeld, engine } = unit;
  const records = evidence.records?.[engine.plan.compiled.rubric.id];
  return {
    evidence,
    known: new Map(),
    book: bookOf(unit, facts),
    record: (code) => (records !== undefined && Object.hasOwn(records, code) ? records[code] : undefined),
    surveyNotHeld,
  };
}

/** The entered facts of a family with what follows from them; worked out when something first needs it. */
export function knownOf(unit: FlatUnit, family: FlatFamily): ReadonlyMap<string, KnownFact> {
  const { engine, evidence, row } = unit;
  unit.known ??= new Map();
  const ready = unit.known.get(family);
  if (ready !== undefined) return ready;
  const { facts } = family.family;
  const entered = facts.filter((_, place) => !Number.isNaN(row[family.slots[place] as number]));
  const known = withDerived(enteredAmong(engine.plan, evidence, entered), family.family);
  unit.known.set(family, known);
  return known;
}

function bookOf(unit: FlatUnit, facts: readonly string[]): FactBook {
  const { plan, familyOf } = unit.engine;
  const own = enteredAmong(plan, unit.evidence, facts);
  for (const fact of facts) {
    const family = own.has(fact) ? undefined : familyOf(fact);
    const followed = family && knownOf(unit, family).get(fact);
    if (followed !== undefined) own.set(fact, followed);
  }
  return createFactBook(own, plan.compiled.derivations);
}

/** Writes what the rational engine found down in units; false where it does not fit. */
function keepOutcome(plan: FlatPlan, leaf: number, outcome: Outcome, scores: FlatScores): boolean {
  const { absence, points, state, isMissing } = outcome;
  if (absence === "share") return false;
  const max = plan.nodes.max[leaf] as number;
  if (absence !== undefined && Number.isNaN(max)) return false;
  const { low, isExact } = unitsBelow(points, plan.scale);
  if (Math.abs(low) > plan.mostPoints) return false;
  scores.points[leaf] = low;
  scores.slack[leaf] = isExact ? 0 : 1;
  scores.lost[leaf] = absence === undefined ? 0 : max;
  scores.flags[leaf] =
    (state === "scored" && absence === undefined ? 0 : NOT_SCORED) |
    (isMissing ? MISSING : 0) |
    (absence === undefined ? 0 : ABSENT) |
    (absence === "rescale" ? RESCALES : 0) |
    (state === "notApplicable" ? NOT_APPLICABLE : state === "notHeld" ? NOT_HELD : 0);
  return true;
}

/** A number in units: the whole one at or below it. */
export function unitsBelow(
  { numerator, denominator }: Rational,
  scale: number,
): { readonly low: number; readonly isExact: boolean } {
  const units = numerator * BigInt(scale);
  const whole = units / denominator;
  const isExact = whole * denominator === units;
  return { low: Number(units < 0n && !isExact ? whole - 1n : whole), isExact };
}
