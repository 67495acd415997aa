import type { Assessment } from "../assess/types.js";
import { compareScores, scoresOf } from "./order.js";

/**
 * A unit and its place (xếp hạng).
 *
 * @remarks Since 0.1.0
 */
export interface RankedUnit {
  readonly unit: Assessment["unit"];
  /** 1 for the highest total; units that nothing parts share a place, and the next place is left out. */
  readonly place: number;
  readonly assessment: Assessment;
}

/**
 * Places units by their exact totals, the best first; equals in the order in which they were given.
 *
 * @param assessments - one of each unit, by the same rubric
 * @param ties - codes of nodes whose exact scores part units with the same total, the first first. Default: none
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const units = ["a", "b"].map((id) => ({ ...evidence, unit: { ...evidence.unit, id } }));
 * const scorer = compileRubric(rubric);
 * for (const { place, unit } of rankUnits([...scorer.assessMany(units)])) console.log(place, unit.id);
 */
export function rankUnits(assessments: Iterable<Assessment>, ties: readonly string[] = []): readonly RankedUnit[] {
  const scored = Array.from(assessments, (assessment) => ({ assessment, scores: scoresOf(assessment, ties) }));
  scored.sort((left, right) => compareScores(left.scores, right.scores));
  let place = 0;
  return scored.map(({ assessment, scores }, index) => {
    const before = scored[index - 1];
    if (before === undefined || compareScores(before.scores, scores) !== 0) place = index + 1;
    return { unit: assessment.unit, place, assessment };
  });
}
