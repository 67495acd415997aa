import { type Bounds, boundRubric } from "../score/bounds.js";
import type { CompiledRubric } from "../score/compile.js";
import { type Scores, scoreRubric } from "../score/score.js";
import type { Situation } from "../score/situation.js";
import { supportedScores } from "../score/supported.js";

/** Where a unit stands by a rubric: its points, those that are documented, and between which bounds. */
export interface Standing {
  readonly scores: Scores;
  readonly supported: Scores;
  readonly bounds: Bounds;
}

/** The standing of a situation: what an assessment is made of, without findings and plan. */
export function standingOf(compiled: CompiledRubric, situation: Situation): Standing {
  const scores = scoreRubric(compiled, situation);
  return {
    scores,
    supported: supportedScores(compiled, situation, scores),
    bounds: boundRubric(compiled, situation, scores),
  };
}
