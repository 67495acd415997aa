import { rational } from "../number/rational.js";
import { roundToInteger } from "../number/rounding.js";
import type { Effects, GradeEffects } from "../score/effects.js";
import { gradeReached } from "../score/grade.js";
import { MOST_EXACT, roundHalfAway } from "./integers.js";
import type { FlatPlan, Threshold } from "./plan.js";
import { type FlatScores, NO_SCORE } from "./work.js";

/** What is printed of a total. */
export interface PrintedTotal {
  readonly percent: number | null;
  readonly grade: string | null;
}

/** Steps of printed percents to one percent. */
const PERCENT_STEPS = 100;

/** Printed points in steps of the display places; `undefined` where the slack leaves two answers. */
export function printedSteps({ printUnit }: FlatPlan, points: number, slack: number): number | undefined {
  const steps = roundHalfAway(points, printUnit);
  return slack === 0 || roundHalfAway(points + slack, printUnit) === steps ? steps : undefined;
}

/** The percent and the grade of the total; `undefined` where only the rational engine can tell. */
export function printedTotal(plan: FlatPlan, scores: FlatScores, { grades }: Effects): PrintedTotal | undefined {
  const { thresholds, nodes, scale, compiled } = plan;
  if (((scores.flags[0] as number) & NO_SCORE) !== 0) return { percent: null, grade: null };
  if (thresholds === undefined) return undefined;
  const low = scores.points[0] as number;
  const high = low + (scores.slack[0] as number);
  const available = (nodes.max[0] as number) - (scores.lost[0] as number);
  const isOnPercent = compiled.rubric.grades?.on === "percent";
  const hasPercent = available > 0;
  const percent = hasPercent ? percentSteps(low, high, available) : null;
  if (percent === undefined || available < 0) return undefined;
  if (isOnPercent && !hasPercent) return { percent: null, grade: null };
  const [factor, whole] = isOnPercent ? [100, available] : [1, scale];
  const grade = gradeBetween(plan, grades, { points: low * factor, whole }, { points: high * factor, whole });
  return grade === undefined ? undefined : { percent: percent === null ? null : percent / PERCENT_STEPS, grade };
}

/** Points over what they are held against. */
export interface Quotient {
  readonly points: number;
  readonly whole: number;
}

/** The grade of a total that lies between two; `undefined` where they differ, or more than the total decides. */
export function gradeBetween(
  { thresholds, compiled }: Pick<FlatPlan, "thresholds" | "compiled">,
  effects: GradeEffects,
  low: Quotient,
  high: Quotient,
): string | null | undefined {
  if (thresholds === undefined) return undefined;
  let isCertain = true;
  const grade = gradeReached(compiled.rubric, effects, (_, place) => {
    const reached = reaches(low, thresholds[place]);
    if (reached === undefined || reaches(high, thresholds[place]) !== reached) isCertain = false;
    return reached === true;
  });
  return isCertain ? grade : undefined;
}

/** True where points / whole reach a threshold; `undefined` where the numbers are too large to tell. */
function reaches({ points, whole }: Quotient, threshold: Threshold | undefined): boolean | undefined {
  if (threshold === undefined) return true;
  const [left, right] = [points * threshold.below, threshold.above * whole];
  return Math.abs(left) > MOST_EXACT || Math.abs(right) > MOST_EXACT ? undefined : left >= right;
}

/** Printed percents in steps; `undefined` where the slack leaves two answers. */
function percentSteps(low: number, high: number, available: number): number | undefined {
  const steps = stepsOf(low, available);
  return low === high || stepsOf(high, available) === steps ? steps : undefined;
}

function stepsOf(points: number, available: number): number {
  const factor = 100 * PERCENT_STEPS;
  if (2 * Math.abs(points) * factor + 3 * available <= MOST_EXACT) return roundHalfAway(points * factor, available);
  const quotient = rational(BigInt(points) * BigInt(factor), BigInt(available));
  return Number(roundToInteger(quotient, "halfAway"));
}
