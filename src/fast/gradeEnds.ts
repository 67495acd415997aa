import type { FlatBounds } from "./boundPlan.js";
import { inUnits } from "./integers.js";
import type { FlatPlan } from "./plan.js";
import { gradeBetween, type Quotient } from "./printed.js";
import type { FlatScores } from "./work.js";

/** The worst and the best grade that the total can still come to. */
export interface GradeEnds {
  readonly floor: string | null;
  readonly ceiling: string | null;
}

/** The points of one end of the total, and what is available at both ends. */
interface TotalEnd {
  readonly points: number;
  readonly slack: number;
  readonly leastAvailable: number;
  readonly mostAvailable: number;
}

/** The grades at the ends of the total; `undefined` where only the rational engine can tell. */
export function gradeEnds(plan: FlatPlan, scores: FlatScores, { ends, outlook }: FlatBounds): GradeEnds | undefined {
  const own = (plan.nodes.max[0] as number) - (scores.lost[0] as number);
  const maxima = { leastAvailable: ends?.leastAvailable[0] ?? own, mostAvailable: ends?.mostAvailable[0] ?? own };
  const [points, slack] = [scores.points[0] as number, scores.slack[0] as number];
  const low = { points: ends?.low[0] ?? points, slack: ends?.lowSlack[0] ?? slack, ...maxima };
  const high = { points: ends?.high[0] ?? points, slack: ends?.highSlack[0] ?? slack, ...maxima };
  const isOnPercent = plan.compiled.rubric.grades?.on === "percent";
  const gradeAt = (
    end: TotalEnd,
    quotientOf: (plan: FlatPlan, end: TotalEnd, points: number) => Quotient | undefined,
    effects: typeof outlook.may.grades,
  ): string | null | undefined => {
    const [least, most] = [quotientOf(plan, end, end.points), quotientOf(plan, end, end.points + end.slack)];
    return least === undefined || most === undefined ? null : gradeBetween(plan, effects, least, most);
  };
  const floor = gradeAt(low, isOnPercent ? lowPercent : pointsOf, outlook.may.grades);
  const ceiling = gradeAt(high, isOnPercent ? highPercent : pointsOf, outlook.must.grades);
  return floor === undefined || ceiling === undefined ? undefined : { floor, ceiling };
}

/** Grades on points; where there is no end there is no grade. */
function pointsOf({ scale }: FlatPlan, _: TotalEnd, points: number): Quotient | undefined {
  return points === Infinity ? undefined : { points, whole: scale };
}

/** The least percent: where nothing may be available there is none. */
function lowPercent(_: FlatPlan, { leastAvailable, mostAvailable }: TotalEnd, points: number): Quotient | undefined {
  if (!(leastAvailable > 0)) return undefined;
  return { points: 100 * points, whole: points >= 0 ? mostAvailable : leastAvailable };
}

/** The highest percent: of the least that can be available, and nothing where nothing is. */
function highPercent(
  plan: FlatPlan,
  { leastAvailable, mostAvailable }: TotalEnd,
  points: number,
): Quotient | undefined {
  if (!(mostAvailable > 0) || points === Infinity) return undefined;
  if (leastAvailable > 0) return { points: 100 * points, whole: points >= 0 ? leastAvailable : mostAvailable };
  const smallest = plan.compiled.smallestMaxima()[0];
  return smallest === undefined || points < 0
    ? { points: 0, whole: mostAvailable }
    : { points: 100 * points, whole: inUnits(smallest, BigInt(plan.scale)) };
}
