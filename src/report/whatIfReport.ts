import type { Shift } from "../assess/shift.js";
import { changedValues, type WhatIf } from "../assess/whatIf.js";
import type { FactValue } from "../evidence/types.js";
import type { HeaderLine } from "./header.js";
import type { TableOptions } from "./reportTable.js";
import { gradeBetween, resultHead } from "./resultHead.js";
import { pageMarkdown, pageText, type TablePage } from "./tablePage.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/**
 * What would be if facts were others, in Markdown.
 *
 * @remarks Since 0.1.0
 */
export function whatIfMarkdown(change: WhatIf, { language }: ReportOptions): string {
  return pageMarkdown(pageOf(change, wordsOf(change, language)));
}

/**
 * What would be if facts were others, as text for a terminal.
 *
 * @remarks Since 0.1.0
 */
export function whatIfTable(change: WhatIf, { language, width = 100 }: Omit<TableOptions, "most">): string {
  return pageText(pageOf(change, wordsOf(change, language)), width);
}

function pageOf(change: WhatIf, words: Words): TablePage {
  const { text } = words;
  const { nodes, rubric, contradictions } = change;
  const state = (name: string): string => text(`state.${name}` as "state.scored");
  return {
    title: text("report.whatIf.title"),
    head: [...resultHead(change, [rubric], words), ...changeLines(change, words), ...totalLines(change, words)],
    sections: [
      {
        lines: [
          ...contradictions.map((one) => words.message(one)),
          ...(nodes.length === 0 ? [text("report.whatIf.nothing")] : []),
        ],
        columns: [
          { title: text("report.column.code") },
          { title: text("report.column.node"), share: 4 },
          { title: text("report.column.now"), align: "right" },
          { title: text("report.column.then"), align: "right" },
          { title: text("report.column.change"), align: "right" },
          { title: text("report.column.bounds"), align: "right", most: 24 },
        ],
        rows: nodes.map(({ code, title, score, floor, ceiling, state: { before, after } }) => [
          code,
          before === after
            ? words.local(title)
            : `${words.local(title)}\n${text("report.whatIf.state", { before: state(before), after: state(after) })}`,
          words.points(score.before),
          words.points(score.after),
          signedChange(score, words),
          `${words.points(floor.after)} – ${words.points(ceiling.after)}`,
        ]),
      },
    ],
  };
}

function signedChange({ by }: Shift, words: Words): string {
  return by === null ? "–" : words.signed(by);
}

function changeLines({ changes }: WhatIf, words: Words): readonly HeaderLine[] {
  return changedValues(changes).map(([fact, value]) => ({
    label: words.text("report.whatIf.change"),
    value: `${words.fact(fact)} = ${valueText(value, words)}`,
  }));
}

function valueText(value: FactValue, { text, points }: Words): string {
  if (value === null) return text("report.whatIf.takenBack");
  if (typeof value === "boolean") return text(value ? "yes" : "no");
  if (typeof value === "object") return text("report.whatIf.cases", { count: value.length });
  return typeof value === "number" ? points(value) : value;
}

function totalLines({ total, rubric }: WhatIf, words: Words): readonly HeaderLine[] {
  const { text, points } = words;
  const moved = ({ before, after, by }: Shift): string =>
    text("report.whatIf.moved", {
      before: points(before),
      after: points(after),
      by: by === null ? "–" : words.signed(by),
    });
  const { gradeFloor, gradeCeiling } = total;
  const [now, then] = (["before", "after"] as const).map((side) =>
    gradeBetween(gradeFloor[side], gradeCeiling[side], rubric, words),
  );
  const grade = now === then ? now : text("report.whatIf.grade", { before: now ?? "", after: then ?? "" });
  return [
    { label: text("report.total"), value: moved(total.score) },
    { label: text("report.supported"), value: moved(total.supported) },
    { label: text("addin.column.floor"), value: moved(total.floor) },
    { label: text("addin.column.ceiling"), value: moved(total.ceiling) },
    ...(grade === undefined ? [] : [{ label: text("report.grade"), value: grade }]),
  ];
}
