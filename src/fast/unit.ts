import type { Evidence, EvidenceRecord } from "../evidence/types.js";
import { createFactBook, type FactBook } from "../facts/book.js";
import type { KnownFact } from "../facts/value.js";
import type { Rational } from "../number/rational.js";
import { type Effects, happenedEffects } from "../score/effects.js";
import { leafOutcome, type Outcome } from "../score/leaf.js";
import type { Situation } from "../score/situation.js";
import { type Derived, derivationsOf, withDerived } from "./derived.js";
import type { UnitInput } from "./node.js";
import type { FlatPlan } from "./plan.js";
import { enteredAmong, fillKnown } from "./row.js";
import { ABSENT, type FlatScores, MISSING, NOT_SCORED, RESCALES } from "./work.js";

/** A plan with what is worked out once for it. */
export interface FlatEngine {
  readonly plan: FlatPlan;
  readonly derived: Derived;
  /** The facts of the rubric that may follow from others. */
  readonly mayFollow: readonly Following[];
  /** The facts that can lead to effects beside points. */
  readonly effectFacts: ReadonlySet<string>;
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
  const effectFacts = plan.withEffects.flatMap((leaf) => compiled.nodes[leaf]?.rule?.facts ?? []);
  return { plan, derived, mayFollow, effectFacts: new Set(effectFacts) };
}

/** One unit as its plan reads it. */
export interface FlatUnit extends UnitInput {
  readonly evidence: Evidence;
  /** All facts that hang together with those of the rubric, with what follows; read when something needs it. */
  known(): ReadonlyMap<string, KnownFact>;
  /** What the facts lead to beside points. */
  readonly effects: Effects;
}

/** The unit of evidence that has been checked, over a row that holds its entered facts. */
export function createFlatUnit(engine: FlatEngine, evidence: Evidence, row: Float64Array): FlatUnit {
  const { plan, derived } = engine;
  const { compiled } = plan;
  const records = evidence.records?.[compiled.rubric.id];
  const recordOf = (code: string) =>
    records !== undefined && Object.hasOwn(records, code) ? records[code] : undefined;
  const surveyNotHeld = evidence.survey?.held === false;
  let complete: ReadonlyMap<string, KnownFact> | undefined;

  function known(): ReadonlyMap<string, KnownFact> {
    complete ??= withDerived(enteredAmong(plan, evidence, derived.touched), derived);
    return complete;
  }

  function book(facts: readonly string[]): FactBook {
    const own = new Map(enteredAmong(plan, evidence, facts));
    for (const fact of facts) {
      const followed = own.has(fact) || !derived.touched.has(fact) ? undefined : known().get(fact);
      if (followed !== undefined) own.set(fact, followed);
    }
    return createFactBook(own, compiled.derivations);
  }

  /** The situation, as far as some facts tell of it. */
  function situationOf(facts: readonly string[]): Situation {
    return { evidence, known: new Map(), book: book(facts), record: recordOf, surveyNotHeld };
  }

  function outcomeOf(leaf: number): Outcome | undefined {
    const node = compiled.nodes[leaf];
    return node?.rule === undefined
      ? undefined
      : leafOutcome(node, node.rule, situationOf(node.rule.facts), compiled.rubric.survey?.whenNotHeld ?? "missing");
  }

  function effectsOf(): Effects {
    const rules = plan.withEffects.flatMap((leaf) => compiled.nodes[leaf]?.rule ?? []);
    if (rules.length === 0) return NO_EFFECTS;
    const situation = situationOf(rules.flatMap(({ facts }) => facts));
    if (rules.every((rule) => rule.happened(situation.book).length === 0)) return NO_EFFECTS;
    const leaves = plan.withEffects.flatMap((leaf) => {
      const outcome = outcomeOf(leaf);
      return outcome === undefined ? [] : [[leaf, outcome] as const];
    });
    return happenedEffects(compiled, situation, new Map(leaves));
  }
  const effects = effectsOf();

  return {
    row,
    evidence,
    exempted: leavesWith(
      plan,
      records,
      ({ notApplicable, didNotArise }) => (notApplicable ?? didNotArise) !== undefined,
    ),
    claimed: leavesWith(plan, records, ({ claimed }) => (claimed ?? null) !== null),
    surveyNotHeld,
    emptied: emptiedNodes(plan, effects),
    effects,
    known,
    ask(leaf, scores) {
      const outcome = outcomeOf(leaf);
      return outcome !== undefined && keepOutcome(plan, leaf, outcome, scores);
    },
  };
}

const NO_EFFECTS: Effects = { emptied: new Set(), grades: { barred: [], steps: 0, forced: [] }, all: [] };

function emptiedNodes({ indexOf }: FlatPlan, { emptied }: Effects): ReadonlySet<number> | undefined {
  return emptied.size === 0 ? undefined : new Set(Array.from(emptied).flatMap((code) => indexOf.get(code) ?? []));
}

/** The leaves of which the unit says such a thing. */
function leavesWith(
  { indexOf }: FlatPlan,
  records: { readonly [code: string]: EvidenceRecord } | undefined,
  isSaid: (record: EvidenceRecord) => boolean,
): ReadonlySet<number> | undefined {
  if (records === undefined) return undefined;
  let leaves: Set<number> | undefined;
  for (const code in records) {
    const leaf = indexOf.get(code);
    const record = records[code];
    if (leaf === undefined || record === undefined || !isSaid(record)) continue;
    leaves ??= new Set();
    leaves.add(leaf);
  }
  return leaves;
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
    (absence === "rescale" ? RESCALES : 0);
  return true;
}

function unitsBelow(
  { numerator, denominator }: Rational,
  scale: number,
): { readonly low: number; readonly isExact: boolean } {
  const units = numerator * BigInt(scale);
  const whole = units / denominator;
  const isExact = whole * denominator === units;
  return { low: Number(units < 0n && !isExact ? whole - 1n : whole), isExact };
}

/** Fills in what follows from the entered facts, where the rubric reads it and it is missing. */
export function completeRow({ plan, mayFollow }: FlatEngine, unit: FlatUnit): void {
  const { row } = unit;
  if (!mayFollow.some((following) => isOpen(following, row))) return;
  const followed = new Map<string, KnownFact>();
  for (const { fact, slot } of mayFollow) {
    const value = Number.isNaN(row[slot]) ? unit.known().get(fact) : undefined;
    if (value !== undefined) followed.set(fact, value);
  }
  fillKnown(plan, followed, row);
}

/** True where the fact is missing and nothing rules out that it follows. */
export function isOpen({ slot, whole, wholeFollows }: Following, row: Float64Array): boolean {
  if (!Number.isNaN(row[slot])) return false;
  if (whole < 0) return true;
  const size = row[whole] as number;
  return Number.isNaN(size) ? wholeFollows : size === 0 || size === Infinity;
}
