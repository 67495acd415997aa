import { decimal } from "../number/decimal.js";
import { compare, type Rational } from "../number/rational.js";
import type { Grade, Rubric } from "../rubric/types.js";
import type { GradeEffects } from "./effects.js";

/**
 * The grade (xếp loại) for a total, or `null` where the rubric gives none.
 *
 * @param value - points of the total, or its percent, as the thresholds are
 * @param isOpen - whether the conditions of a grade, by its place, are met
 */
export function gradeOf(
  rubric: Rubric,
  value: Rational | undefined,
  effects: GradeEffects,
  isOpen: (place: number) => boolean,
): string | null {
  return value === undefined
    ? null
    : gradeReached(rubric, effects, (grade, place) => isReached(grade, value) && isOpen(place));
}

/** The first grade that is reached, after effects. */
export function gradeReached(
  rubric: Rubric,
  effects: GradeEffects,
  isGradeReached: (grade: Grade, place: number) => boolean,
): string | null {
  const grades = rubric.grades?.levels ?? [];
  const indexOf = (id: string): number => grades.findIndex((grade) => grade.id === id);
  // Barred are the grade and all better ones, which stand before it.
  const barred = furthest(effects.barred, indexOf, -1);
  let reached = barred + 1;
  while (reached < grades.length && !isGradeReached(grades[reached] as Grade, reached)) reached += 1;
  if (reached === grades.length) return null;
  const lowered = Math.min(reached + effects.steps, grades.length - 1);
  return grades[furthest(effects.forced, indexOf, lowered)]?.id ?? null;
}

/** The largest of some places and of one more. */
function furthest(ids: readonly string[], indexOf: (id: string) => number, least: number): number {
  return ids.length === 0 ? least : Math.max(least, ...ids.map(indexOf));
}

/** True where the total reaches the threshold of the grade. */
export function isReached({ from }: Grade, value: Rational): boolean {
  return from === undefined || compare(value, decimal(from)) >= 0;
}

/** The place of a grade, the best first; behind all grades for none. */
export function gradeRank(rubric: Rubric, grade: string | null): number {
  const grades = rubric.grades?.levels ?? [];
  const index = grades.findIndex(({ id }) => id === grade);
  return index === -1 ? grades.length : index;
}
