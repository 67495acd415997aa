import { equals, type Rational } from "../number/rational.js";
import type { FactValues } from "../rules/witness.js";
import type { Bounds } from "./bounds.js";
import type { CompiledRubric } from "./compile.js";
import { completing } from "./completion.js";
import { later } from "./later.js";
import type { Prepared } from "./prepare.js";
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
): { readonly tight: readonly boolean[]; readonly witnesses: () => Witnesses } {
  const { situation } = prepared;
  const complete = completing(compiled, prepared);
  const completed = (wishes: readonly FactValues[]) =>
    later(() => {
      const found = complete(wishes);
      return found && { facts: found.facts, scores: scoreRubric(compiled, found.situation, { situation, scores }) };
    });
  // Most ends are those of today: a completion is worked out where one is not.
  const low = completed(bounds.towardsLow);
  const high = completed(bounds.towardsHigh);
  const tight = bounds.ranges.map((range, index) => {
    const now = scores.outcomes[index]?.points;
    if (now === undefined || range.high === "open") return false;
    const reaches = (end: Rational, found: typeof low): boolean => {
      if (end === now || equals(end, now)) return true;
      const witness = found()?.scores.outcomes[index]?.points;
      return witness !== undefined && equals(end, witness);
    };
    return reaches(range.low, low) && reaches(range.high, high);
  });
  return { tight, witnesses: () => ({ low: low()?.facts ?? new Map(), high: high()?.facts ?? new Map() }) };
}
