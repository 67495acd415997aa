import type { Shift } from "../../assess/shift.js";
import type { WhatIf } from "../../assess/whatIf.js";
import type { Language } from "../../i18n/text.js";
import { fromPlainValue, toNumber } from "../../number/print.js";
import { wordsOf } from "../../report/words.js";
import type { OutputCell, OutputTable } from "../cell.js";

/** What a change of facts brings: the total, then every node whose points change. */
export function changeTable(change: WhatIf, language: Language): OutputTable {
  const words = wordsOf(change, language);
  const { displayPlaces } = change.rubric;
  const cell = (value: Shift["by"]): OutputCell =>
    value === null ? "" : toNumber(fromPlainValue(value), displayPlaces);
  const row = (code: string, title: string, { before, after, by }: Shift): readonly OutputCell[] => [
    code,
    title,
    cell(before),
    cell(after),
    cell(by),
  ];
  return [
    [
      words.text("report.column.code"),
      words.text("report.column.node"),
      words.text("addin.column.now"),
      words.text("addin.column.then"),
      words.text("addin.column.change"),
    ],
    row("", words.text("report.total"), change.total.score),
    ...change.nodes
      .filter(({ score }) => score.before !== score.after)
      .map(({ code, title, score }) => row(code, words.local(title), score)),
  ];
}
