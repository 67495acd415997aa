import { compare, type Rational, subtract, ZERO } from "../number/rational.js";
import type { CompiledRubric } from "../score/compile.js";
import type { CompiledNode } from "../score/node.js";
import type { Prepared } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";
import type { Situation } from "../score/situation.js";

/** What an exemption brings: points of the total, or else percent of what is available. */
export interface ExemptionGain {
  readonly gain: Rational;
  readonly unit: "points" | "percent";
}

/**
 * What declaring a node exempt brings; `undefined` where it brings nothing. It is measured against the same evidence
 * without the declaration.
 */
export function exemptionGain(
  compiled: CompiledRubric,
  node: CompiledNode,
  { situation }: Prepared,
  scores: Scores,
): ExemptionGain | undefined {
  const without: Situation = {
    ...situation,
    record(code) {
      const record = situation.record(code);
      if (record === undefined || code !== node.code) return record;
      const { notApplicable: _notApplicable, didNotArise: _didNotArise, ...rest } = record;
      return rest;
    },
  };
  const other = scoreRubric(compiled, without);
  const points = gain(scores.outcomes[0]?.points, other.outcomes[0]?.points);
  if (points !== undefined) return { gain: points, unit: "points" };
  const percent = gain(scores.percent, other.percent);
  return percent === undefined ? undefined : { gain: percent, unit: "percent" };
}

function gain(now: Rational | undefined, before: Rational | undefined): Rational | undefined {
  if (now === undefined || before === undefined) return undefined;
  const difference = subtract(now, before);
  return compare(difference, ZERO) > 0 ? difference : undefined;
}
