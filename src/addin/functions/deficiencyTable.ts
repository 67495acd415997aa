import type { UnsealedAssessment } from "../../assess/types.js";
import type { Language } from "../../i18n/text.js";
import { toNumber } from "../../number/print.js";
import { deficiencyGroups } from "../../report/deficiencyGroups.js";
import { deficiencyText } from "../../report/deficiencyText.js";
import { taskNumbers } from "../../report/planRows.js";
import { treeOf } from "../../report/tree.js";
import { wordsOf } from "../../report/words.js";
import type { OutputTable } from "../cell.js";

/** The deficiencies by what they ask, the most points first; the last column names tasks of the plan by their number. */
export function deficiencyTable(assessment: UnsealedAssessment, language: Language): OutputTable {
  const words = wordsOf(assessment, language);
  const { displayPlaces } = assessment.rubric;
  const head = [
    words.text("report.column.code"),
    words.text("report.column.node"),
    words.text("addin.column.kind"),
    words.text("report.column.points"),
    words.text("report.column.reason"),
    words.text("report.column.task"),
  ];
  const rows = deficiencyGroups(assessment, treeOf(assessment)).flatMap(({ kind, items }) =>
    items.map((item) => [
      item.deficiency.node,
      item.node === undefined ? "" : words.local(item.node.title),
      words.text(`report.kind.${kind}`),
      toNumber(item.points, displayPlaces),
      deficiencyText(item, words),
      taskNumbers(item.deficiency.actions, assessment),
    ]),
  );
  return rows.length === 0 ? [head, ["", words.text("report.deficiencies.none"), "", 0, "", ""]] : [head, ...rows];
}
