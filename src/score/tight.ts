import type { KnownFact, KnownValue } from "../facts/value.js";
import { compare, equals } from "../number/rational.js";
import type { FactValues } from "../rules/witness.js";
import type { Bounds } from "./bounds.js";
import type { CompiledRubric } from "./compile.js";
import { type Prepared, prepareFacts } from "./prepare.js";
import { type Scores, scoreRubric } from "./score.js";

/** Completions of the evidence that lead to low and to high scores. */
export interface Witnesses {
  readonly low: FactValues;
  readonly high: FactValues;
}

/** For each node, whether its floor and its ceiling are reached: by the evidence as it is, or by a witness. */
export function tightNodes(
  compiled: CompiledRubric,
  prepared: Prepared,
  scores: Scores,
  bounds: Bounds,
): { readonly tight: readonly boolean[]; readonly witnesses: Witnesses } {
  const low = completion(compiled, prepared, bounds.towardsLow);
  const high = completion(compiled, prepared, bounds.towardsHigh);
  const tight = bounds.ranges.map((range, index) => {
    const now = scores.outcomes[index]?.points;
    if (now === undefined || range.high === "open") return false;
    const reaches = (end: typeof range.low, found: Scores | undefined): boolean => {
      const witness = found?.outcomes[index]?.points;
      return equals(end, now) || (witness !== undefined && equals(end, witness));
    };
    return reaches(range.low, low?.scores) && reaches(range.high, high?.scores);
  });
  return { tight, witnesses: { low: low?.facts ?? new Map(), high: high?.facts ?? new Map() } };
}

/** Evidence completed by as many wished values as agree with each other, and with what is known already. */
function completion(
  compiled: CompiledRubric,
  prepared: Prepared,
  wishes: readonly FactValues[],
): { readonly scores: Scores; readonly facts: FactValues } | undefined {
  const { evidence } = prepared.situation;
  const facts = new Map<string, KnownValue>();
  let completed = prepared;
  for (const wish of wishes) {
    const open = Array.from(wish).filter(([fact]) => !completed.situation.known.has(fact));
    if (open.length === 0) continue;
    const entered = new Map<string, KnownFact>(completed.entered);
    for (const [fact, value] of open) entered.set(fact, { value, from: "entered", certainty: "exact" });
    const next = prepareFacts(compiled, evidence, entered);
    const isConsistent = next.broken.length <= prepared.broken.length && partsFit(compiled, next.situation.known);
    if (!isConsistent) continue;
    for (const [fact, value] of open) facts.set(fact, value);
    completed = next;
  }
  return facts.size === 0 ? undefined : { scores: scoreRubric(compiled, completed.situation), facts };
}

function partsFit(compiled: CompiledRubric, known: ReadonlyMap<string, KnownFact>): boolean {
  for (const [id, { value }] of known) {
    const whole = compiled.definitions.get(id)?.partOf;
    const wholeValue = whole === undefined ? undefined : known.get(whole)?.value;
    if (value.kind !== "number" || wholeValue?.kind !== "number") continue;
    if (compare(value.value, wholeValue.value) > 0) return false;
  }
  return true;
}
