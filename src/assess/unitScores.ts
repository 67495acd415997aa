import { roundHalfAway } from "../fast/integers.js";
import type { FlatPlan } from "../fast/plan.js";
import { printedSteps, printedTotal } from "../fast/printed.js";
import { type FlatScores, NO_SCORE } from "../fast/work.js";
import { toNumber } from "../number/print.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Effects } from "../score/effects.js";
import type { Scores } from "../score/score.js";
import { PERCENT_PLACES } from "./numbers.js";

/**
 * The scores of one unit and nothing else: what `assess` gives as `score` of the total and of each node, without reasons,
 * bounds or a plan.
 *
 * @remarks Since 0.1.0
 */
export interface UnitScores {
  /** The id of the unit. */
  readonly unit: string;
  /** Points, rounded to the display places of the rubric; `null` where a missing child leaves the total without a score. */
  readonly total: number | null;
  /** 100 × total / what is available, at two places; `null` where there is none. */
  readonly percent: number | null;
  /**
   * The grade of the total as it stands: what is missing counts as nothing, or as the rule's lowest points. `assess` names a
   * grade only where nothing that is missing can change it.
   */
  readonly grade: string | null;
  /** How many items have no score because facts are missing: with any, the total may still rise. */
  readonly missing: number;
  /**
   * The points of a node, rounded as the total is; `null` where it has no score.
   *
   * @throws {RangeError} where the rubric has no such node
   */
  score(code: string): number | null;
}

/** The scores of a unit by its plan; `undefined` where a printed digit is not certain. */
export function flatUnitScores(
  plan: FlatPlan,
  unit: string,
  scores: FlatScores,
  effects: Effects,
): UnitScores | undefined {
  const printed = printedTotal(plan, scores, effects);
  if (printed === undefined || !isCertain(plan, scores)) return undefined;
  const { indexOf, printUnit, compiled } = plan;
  const places = 10 ** compiled.rubric.displayPlaces;
  const points = scores.points.slice();
  const flags = scores.withoutScore === 0 ? undefined : scores.flags.slice();
  const scoreAt = (node: number): number | null =>
    flags !== undefined && ((flags[node] as number) & NO_SCORE) !== 0
      ? null
      : roundHalfAway(points[node] as number, printUnit) / places + 0;
  return {
    unit,
    total: scoreAt(0),
    percent: printed.percent,
    grade: printed.grade,
    missing: scores.missingLeaves,
    score: (code) => scoreAt(indexIn(indexOf, code)),
  };
}

/** True where every printed digit is certain. */
function isCertain(plan: FlatPlan, scores: FlatScores): boolean {
  if (scores.withSlack === 0) return true;
  for (let node = 0; node < scores.points.length; node += 1) {
    if (scores.slack[node] !== 0 && printedSteps(plan, scores, node) === undefined) return false;
  }
  return true;
}

/** The scores of a unit by the rational engine. */
export function rationalUnitScores(compiled: CompiledRubric, unit: string, scores: Scores): UnitScores {
  const { displayPlaces } = compiled.rubric;
  const indexOf = new Map(compiled.nodes.map(({ code, index }) => [code, index]));
  const scoreAt = (node: number): number | null => {
    const outcome = scores.outcomes[node];
    return outcome === undefined || outcome.hasNoScore ? null : toNumber(outcome.points, displayPlaces);
  };
  const hasNoScore = scores.outcomes[0]?.hasNoScore === true;
  return {
    unit,
    total: scoreAt(0),
    percent: scores.percent === undefined || hasNoScore ? null : toNumber(scores.percent, PERCENT_PLACES),
    grade: scores.grade,
    missing: Array.from(scores.leaves.values()).filter(({ isMissing }) => isMissing).length,
    score: (code) => scoreAt(indexIn(indexOf, code)),
  };
}

function indexIn(indexOf: ReadonlyMap<string, number>, code: string): number {
  const node = code === "" ? undefined : indexOf.get(code);
  if (node === undefined) throw new RangeError(`The rubric has no node ${code}.`);
  return node;
}
