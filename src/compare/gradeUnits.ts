import type { Assessment } from "../assess/types.js";
import { decimal } from "../number/decimal.js";
import { floor, multiply, type Rational, rational } from "../number/rational.js";
import type { Rubric } from "../rubric/types.js";
import { compareScores, scoresOf } from "./order.js";
import { type RankedUnit, rankUnits } from "./rankUnits.js";

/**
 * A unit with the grade that it has among others.
 *
 * @remarks Since 0.1.0
 */
export interface GradedUnit extends RankedUnit {
  /** The grade after quotas; `null` where the unit's own grade is still open, or it has none. */
  readonly grade: string | null;
  /** The grade that the unit has by itself. */
  readonly graded: string | null;
  /** True where it lost its grade only because nothing parts it from another unit: somebody has to decide. */
  readonly isTied: boolean;
}

/**
 * Grades units together: quotas (tỷ lệ khống chế) leave a grade to the best, the others fall to the next grade.
 *
 * Units whose own grade is open stay without one; they count among all units. Where units that nothing parts do not
 * all fit into a quota, they all fall, and `isTied` says so.
 *
 * @param assessments - one of each unit, by this rubric
 * @throws {RangeError} where an assessment is by another rubric, or a unit stands twice
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const graded = gradeUnits(rubric, compileRubric(rubric).assessMany([evidence]));
 * console.log(graded.map(({ unit, place, grade }) => `${place}. ${unit.name}: ${grade}`));
 */
export function gradeUnits(rubric: Rubric, assessments: Iterable<Assessment>): readonly GradedUnit[] {
  const ranked = rankUnits(assessments);
  checkUnits(rubric, ranked);
  const grades = rubric.grades?.levels ?? [];
  const given = new Map<RankedUnit, { readonly place: number; readonly isTied: boolean }>();
  for (const unit of ranked) {
    const place = grades.findIndex(({ id }) => id === unit.assessment.total.grade);
    if (place !== -1) given.set(unit, { place, isTied: false });
  }
  for (const [place, { quota }] of grades.entries()) {
    if (quota === undefined) continue;
    const holders = ranked.filter((unit) => given.get(unit)?.place === place);
    const room = Number(floor(multiply(decimal(quota.share), rational(BigInt(ranked.length)))));
    for (const { unit, isTied } of fallen(holders, room, quota.ties ?? [])) {
      given.set(unit, { place: place + 1, isTied });
    }
  }
  return ranked.map((unit): GradedUnit => {
    const { place = -1, isTied = false } = given.get(unit) ?? {};
    return { ...unit, grade: grades[place]?.id ?? null, graded: unit.assessment.total.grade, isTied };
  });
}

/** The holders of a grade that find no room in it. */
function fallen(
  holders: readonly RankedUnit[],
  room: number,
  ties: readonly string[],
): readonly { readonly unit: RankedUnit; readonly isTied: boolean }[] {
  if (holders.length <= room) return [];
  const ordered = holders
    .map((unit) => ({ unit, scores: scoresOf(unit.assessment, ties) }))
    .sort((left, right) => compareScores(left.scores, right.scores));
  const border = ordered[room];
  if (border === undefined) return [];
  const isAtBorder = (scores: readonly (Rational | null)[]): boolean => compareScores(scores, border.scores) === 0;
  const first = ordered.findIndex(({ scores }) => isAtBorder(scores));
  return ordered.slice(first).map(({ unit, scores }) => ({ unit, isTied: first < room && isAtBorder(scores) }));
}

function checkUnits({ id, version }: Rubric, units: readonly RankedUnit[]): void {
  const seen = new Set<string>();
  for (const { unit, assessment } of units) {
    const { rubric } = assessment;
    if (rubric.id !== id || rubric.version !== version) {
      throw new RangeError(
        `The assessment of ${unit.id} is by ${rubric.id} ${rubric.version}, not by ${id} ${version}.`,
      );
    }
    if (seen.has(unit.id)) throw new RangeError(`There are two assessments of the unit ${unit.id}.`);
    seen.add(unit.id);
  }
}
