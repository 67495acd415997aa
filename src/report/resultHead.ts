import type { RubricHead } from "../assess/whatIf.js";
import type { HeaderLine } from "./header.js";
import { periodText } from "./period.js";
import { statusText } from "./status.js";
import type { Words } from "./words.js";

/** Whose result it is, of which period, by which rubrics. */
export function resultHead(
  { unit, period }: { readonly unit: { readonly name: string }; readonly period: Parameters<typeof periodText>[0] },
  rubrics: readonly RubricHead[],
  words: Words,
): readonly HeaderLine[] {
  const { text } = words;
  return [
    { label: text("report.unit"), value: unit.name },
    { label: text("report.period"), value: periodText(period, words) },
    ...rubrics.flatMap(({ title, id, version, status }) => [
      { label: text("report.rubric"), value: text("report.rubricVersion", { title, id, version }) },
      { label: text("report.status"), value: statusText(status, words) },
    ]),
  ];
}

/** The grade that is certain, or between which it still lies; nothing where the rubric grades nothing. */
export function gradeBetween(
  floor: string | null,
  ceiling: string | null,
  { grades }: RubricHead,
  words: Words,
): string | undefined {
  if (grades.length === 0) return undefined;
  const title = (id: string | null): string => {
    const grade = grades.find((one) => one.id === id);
    return grade === undefined ? words.text("report.noGrade") : words.local(grade.title);
  };
  if (floor === ceiling) return title(floor);
  return words.text("report.gradeOpen", { lowest: title(floor), highest: title(ceiling) });
}
