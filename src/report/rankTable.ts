import type { GradedUnit } from "../compare/gradeUnits.js";
import { gradeTitle } from "./grade.js";
import { rangeText } from "./rangeText.js";
import type { TableOptions } from "./reportTable.js";
import { terminalTable } from "./terminal/table.js";
import { type Words, wordsOf } from "./words.js";

/**
 * Units in their order as a table for a terminal: place, score, grade, and why a grade is not the unit's own.
 *
 * @param units - as `gradeUnits` gives them; empty gives an empty text
 *
 * @remarks Since 0.1.0
 */
export function rankTable(units: readonly GradedUnit[], options: Omit<TableOptions, "most">): string {
  const [first] = units;
  if (first === undefined) return "";
  const { language, width = 100 } = options;
  const words = wordsOf(first.assessment, language);
  const { text } = words;
  const hasBounds = units.some((unit) => boundsText(unit, words) !== "");
  const hasGrades = first.assessment.rubric.grades.length > 0;
  const table = terminalTable(
    [
      { title: text("report.rank.place"), align: "right" },
      { title: text("report.unit"), share: 2 },
      { title: text("report.column.score"), align: "right" },
      ...(hasBounds ? [{ title: text("report.column.bounds"), align: "right", most: 16 } as const] : []),
      ...(hasGrades ? [{ title: text("report.grade"), share: 1 }] : []),
      { title: text("report.rank.note"), share: 2 },
    ],
    units.map((unit) => [
      String(unit.place),
      unit.unit.name,
      words.points(unit.assessment.total.score),
      ...(hasBounds ? [boundsText(unit, words)] : []),
      ...(hasGrades
        ? [unit.grade === null ? text("report.rank.open") : gradeTitle(unit.grade, unit.assessment, words)]
        : []),
      noteText(unit, words),
    ]),
    width,
  );
  return `${text("report.rank.title", { title: words.local(first.assessment.rubric.title) })}\n\n${table}\n`;
}

function boundsText({ assessment }: GradedUnit, words: Words): string {
  return rangeText(assessment.total.floor, assessment.total.ceiling, words);
}

function noteText({ grade, graded, isTied, assessment }: GradedUnit, words: Words): string {
  if (grade !== graded) {
    const own = gradeTitle(graded, assessment, words);
    return words.text(isTied ? "report.rank.tied" : "report.rank.overQuota", { grade: own });
  }
  return assessment.complete ? "" : words.text("report.rank.incomplete");
}
