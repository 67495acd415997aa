import type { UnsealedAssessment } from "../assess/types.js";
import type { Words } from "./words.js";

/**
 * The grade in words: what it is, or between which grades it still lies.
 *
 * @returns `undefined` where the rubric grades nothing
 */
export function gradeText(assessment: UnsealedAssessment, words: Words): string | undefined {
  const { grade, gradeFloor, gradeCeiling } = assessment.total;
  if (assessment.rubric.grades.length === 0) return undefined;
  if (grade !== null) return gradeTitle(grade, assessment, words);
  if (gradeFloor === gradeCeiling) return gradeTitle(gradeCeiling, assessment, words);
  const [lowest, highest] = [gradeFloor, gradeCeiling].map((id) => gradeTitle(id, assessment, words));
  return words.text("report.gradeOpen", { lowest: lowest ?? "", highest: highest ?? "" });
}

/** The title of a grade. */
export function gradeTitle(id: string | null, assessment: UnsealedAssessment, words: Words): string {
  const grade = assessment.rubric.grades.find((one) => one.id === id);
  return grade === undefined ? words.text("report.noGrade") : words.local(grade.title);
}
