import type { Grade, Rubric } from "../../rubric/types.js";
import { exactText } from "../exactText.js";
import { escapeMarkdown } from "../markdown/escape.js";
import { markdownTable } from "../markdown/table.js";
import type { Words } from "../words.js";

/** The grades with their conditions; nothing where the rubric has none. */
export function gradesSection({ grades }: Rubric, words: Words): readonly string[] {
  if (grades === undefined) return [];
  const { text } = words;
  return [
    `## ${text("report.page.grades")}`,
    markdownTable(
      [{ title: text("report.page.column.grade") }, { title: text("report.page.column.condition") }],
      grades.levels.map((grade) => [
        escapeMarkdown(words.local(grade.title)),
        escapeMarkdown(conditionText(grade, grades.on, words)),
      ]),
    ),
  ];
}

function conditionText({ from }: Grade, on: "points" | "percent", { text, language }: Words): string {
  if (from === undefined) return text("report.page.gradeRest");
  return text(`report.page.gradeFrom.${on}`, { from: exactText(from, language) });
}
