import type { Reader } from "../../assess/reader.js";
import { factUses } from "../../evidence/template.js";
import type { FactDefinition } from "../../facts/types.js";
import type { Language } from "../../i18n/text.js";
import { type Words, wordsOf } from "../../report/words.js";
import type { OutputTable } from "../cell.js";

/** The facts that a rubric can use, with how they are written in a cell. Values go into the column beside them. */
export function factList({ rubric, definitions }: Reader, language: Language): OutputTable {
  const words = wordsOf({ rubric, factTitles: {} }, language);
  return [
    [
      words.text("report.guide.column.id"),
      words.text("report.guide.column.fact"),
      words.text("report.guide.column.nodes"),
      words.text("report.guide.column.value"),
    ],
    ...factUses(rubric, definitions).map(({ fact, nodes }) => {
      const definition = definitions.get(fact);
      return [
        fact,
        definition === undefined ? fact : words.local(definition.title),
        nodes.join(", "),
        definition === undefined ? "" : writingOf(definition, words),
      ];
    }),
  ];
}

/** How a value is written: its type, its unit, its choices. */
function writingOf({ type, unit, choices = [] }: FactDefinition, words: Words): string {
  if (type === "choice") return choices.map(({ title }) => words.local(title)).join(" | ");
  const writing = words.text(`addin.writing.${type}`);
  return unit === undefined ? writing : words.text("addin.writing.unit", { writing, unit });
}
