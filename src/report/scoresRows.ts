import type { UnsealedAssessment } from "../assess/types.js";
import type { Language } from "../i18n/text.js";
import { gradeTitle } from "./grade.js";
import type { HeaderLine } from "./header.js";
import { periodText } from "./period.js";
import { type Words, wordsOf } from "./words.js";

/** How a unit stands by one rubric. */
export interface ScoresRow {
  /** Id and version of the rubric. */
  readonly id: string;
  readonly title: string;
  /** How far the rubric can be trusted. */
  readonly status: string;
  readonly total: string;
  readonly percent: string;
  readonly bounds: string;
  readonly grade: string;
}

/** Whose scores they are; nothing where there are none. */
export function scoresHead(assessments: readonly UnsealedAssessment[], words: Words): readonly HeaderLine[] {
  const [first] = assessments;
  if (first === undefined) return [];
  return [
    { label: words.text("report.unit"), value: first.unit.name },
    { label: words.text("report.period"), value: periodText(first.period, words) },
  ];
}

/** A row for every assessment, in their order. */
export function scoresRows(assessments: readonly UnsealedAssessment[], language: Language): readonly ScoresRow[] {
  return assessments.map((assessment) => {
    const words = wordsOf(assessment, language);
    const { rubric, total } = assessment;
    return {
      id: `${rubric.id} ${rubric.version}`,
      title: words.local(rubric.title),
      status: words.text(`status.${rubric.status}`),
      total: `${words.points(total.score)}/${words.points(total.available ?? total.max)}`,
      percent: total.percent === null ? "–" : `${words.points(total.percent)}%`,
      bounds: range(words.points(total.floor), words.points(total.ceiling)),
      grade: gradeRange(assessment, words),
    };
  });
}

function gradeRange(assessment: UnsealedAssessment, words: Words): string {
  if (assessment.rubric.grades.length === 0) return "–";
  const { gradeFloor, gradeCeiling } = assessment.total;
  return range(gradeTitle(gradeFloor, assessment, words), gradeTitle(gradeCeiling, assessment, words));
}

function range(low: string, high: string): string {
  return low === high ? low : `${low} – ${high}`;
}
