import { equals } from "../number/rational.js";
import type { FactValues } from "../rules/witness.js";
import type { Bounds } from "./bounds.js";
import type { CompiledRubric } from "./compile.js";
import { completing } from "./completion.js";
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
): { readonly tight: readonly boolean[]; readonly witnesses: Witnesses } {
  const { situation } = prepared;
  const complete = completing(compiled, prepared);
  const completed = (wishes: readonly FactValues[]) => {
    const found = complete(wishes);
    return found && { facts: found.facts, scores: scoreRubric(compiled, found.situation, { situation, scores }) };
  };
  const low = completed(bounds.towardsLow);
  const high = completed(bounds.towardsHigh);
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
