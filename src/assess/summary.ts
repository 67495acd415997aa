import type { Evidence } from "../evidence/types.js";
import { toNumber } from "../number/print.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Prepared } from "../score/prepare.js";
import { type Scores, scoreRubric } from "../score/score.js";
import { PERCENT_PLACES } from "./numbers.js";

/**
 * What a unit comes to, in one line: the total that its assessment gives, without reasons, bounds and deficiencies.
 *
 * @remarks Since 0.1.0
 */
export interface UnitSummary {
  /** The id of the unit. */
  readonly unit: string;
  readonly period: Evidence["period"];
  /** Rounded to the rubric's display places; `null` where a missing child leaves no score. */
  readonly total: number | null;
  /** Percent of the available maximum. */
  readonly percent: number | null;
  /**
   * The grade of the total as it stands: what is missing counts as nothing, or as the rule's lowest points. `assess` names a
   * grade only where nothing that is missing can change it.
   */
  readonly grade: string | null;
  /** How many items have no score because facts are missing: with any, the total may still rise. */
  readonly missing: number;
}

/** The summary of evidence that is ready to score. */
export function summaryOf(compiled: CompiledRubric, { situation }: Prepared): UnitSummary {
  return summaryOfScores(compiled, situation.evidence, scoreRubric(compiled, situation));
}

/** The summary of a unit that has been scored. */
export function summaryOfScores(
  compiled: CompiledRubric,
  { unit, period }: Pick<Evidence, "unit" | "period">,
  { leaves, outcomes, percent, grade }: Scores,
): UnitSummary {
  const [total] = outcomes;
  const hasScore = total !== undefined && !total.hasNoScore;
  return {
    unit: unit.id,
    period,
    total: hasScore ? toNumber(total.points, compiled.rubric.displayPlaces) : null,
    percent: hasScore && percent !== undefined ? toNumber(percent, PERCENT_PLACES) : null,
    grade,
    missing: Array.from(leaves.values()).filter(({ isMissing }) => isMissing).length,
  };
}
