import type { Evidence } from "../evidence/types.js";
import { roundHalfAway } from "../fast/integers.js";
import type { FlatPlan } from "../fast/plan.js";
import { printedSteps, printedTotal } from "../fast/printed.js";
import { type FlatScores, NO_SCORE } from "../fast/work.js";
import { toNumber } from "../number/print.js";
import type { CompiledRubric } from "../score/compile.js";
import type { Effects } from "../score/effects.js";
import type { Scores } from "../score/score.js";
import { summaryOfScores, type UnitSummary } from "./summary.js";

/**
 * The scores of one unit and nothing else: what `assess` gives as `score` of the total and of each node, without reasons,
 * bounds or a plan.
 *
 * @remarks Since 0.1.0
 */
export interface UnitScores extends UnitSummary {
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
  { unit, period }: Pick<Evidence, "unit" | "period">,
  scores: FlatScores,
  effects: Effects,
): UnitScores | undefined {
  const printed = printedTotal(plan, scores, effects);
  if (printed === undefined || !isCertain(plan, scores)) return undefined;
  // Spread, an array of numbers is copied faster than by a call.
  const points = [...scores.points];
  const flags = scores.withoutScore === 0 ? undefined : scores.flags.slice();
  return {
    unit: unit.id,
    period,
    total: scoreAt(plan, points, flags, 0),
    percent: printed.percent,
    grade: printed.grade,
    missing: scores.missingLeaves,
    score: (code) => scoreAt(plan, points, flags, indexIn(plan.indexOf, code)),
  };
}

/** @param flags - `undefined` where every node has a score */
function scoreAt(
  { printUnit, printSteps }: FlatPlan,
  points: readonly number[],
  flags: Uint8Array | undefined,
  node: number,
): number | null {
  if (flags !== undefined && ((flags[node] as number) & NO_SCORE) !== 0) return null;
  return roundHalfAway(points[node] as number, printUnit) / printSteps + 0;
}

/** The score of one node, or of the total, by its plan; `undefined` where a printed digit is not certain. */
export function flatScore(plan: FlatPlan, scores: FlatScores, code?: string): number | null | undefined {
  const node = code === undefined ? 0 : indexIn(plan.indexOf, code);
  if (((scores.flags[node] as number) & NO_SCORE) !== 0) return null;
  const steps = printedSteps(plan, scores.points[node] as number, scores.slack[node] as number);
  return steps === undefined ? undefined : steps / plan.printSteps + 0;
}

/** True where every printed digit is certain. */
function isCertain(plan: FlatPlan, scores: FlatScores): boolean {
  if (scores.withSlack === 0) return true;
  for (let node = 0; node < scores.slack.length; node += 1) {
    const slack = scores.slack[node] as number;
    if (slack !== 0 && printedSteps(plan, scores.points[node] as number, slack) === undefined) return false;
  }
  return true;
}

/** The scores of a unit by the rational engine. */
export function rationalUnitScores(
  compiled: CompiledRubric,
  evidence: Pick<Evidence, "unit" | "period">,
  scores: Scores,
): UnitScores {
  const { displayPlaces } = compiled.rubric;
  const indexOf = new Map(compiled.nodes.map(({ code, index }) => [code, index]));
  const scoreAt = (node: number): number | null => {
    const outcome = scores.outcomes[node];
    return outcome === undefined || outcome.hasNoScore ? null : toNumber(outcome.points, displayPlaces);
  };
  return { ...summaryOfScores(compiled, evidence, scores), score: (code) => scoreAt(indexIn(indexOf, code)) };
}

function indexIn(indexOf: ReadonlyMap<string, number>, code: string): number {
  const node = code === "" ? undefined : indexOf.get(code);
  if (node === undefined) throw new RangeError(`The rubric has no node ${code}.`);
  return node;
}
