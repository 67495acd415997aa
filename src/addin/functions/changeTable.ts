import type { Assessment } from "../../assess/types.js";
import type { Language } from "../../i18n/text.js";
import { toNumber } from "../../number/print.js";
import { subtract } from "../../number/rational.js";
import { exactPoints } from "../../report/exactPoints.js";
import { wordsOf } from "../../report/words.js";
import type { OutputCell, OutputTable } from "../cell.js";
import { cell } from "./scoreTable.js";

/** A total or a node, as far as its points go. */
type Points = { readonly score: number | null; readonly exact?: string };

/** What a change of facts brings: the total, then every node whose points change. */
export function changeTable(before: Assessment, after: Assessment, language: Language): OutputTable {
  const words = wordsOf(after, language);
  const { displayPlaces } = after.rubric;
  const row = (code: string, title: string, now: Points, then: Points): readonly OutputCell[] => [
    code,
    title,
    cell(now.score),
    cell(then.score),
    now.score === null || then.score === null ? "" : toNumber(difference(now, then), displayPlaces),
  ];
  const changed = after.nodes.flatMap((then, index) => {
    const now = before.nodes[index];
    const isSame = now === undefined || (now.score === then.score && now.exact === then.exact);
    return isSame ? [] : [row(then.code, words.local(then.title), now, then)];
  });
  return [
    [
      words.text("report.column.code"),
      words.text("report.column.node"),
      words.text("addin.column.now"),
      words.text("addin.column.then"),
      words.text("addin.column.change"),
    ],
    row("", words.text("report.total"), before.total, after.total),
    ...changed,
  ];
}

function difference(now: Points, then: Points) {
  return subtract(exactPoints(then.score, then.exact), exactPoints(now.score, now.exact));
}
