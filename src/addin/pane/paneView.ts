import type { UnsealedAssessment } from "../../assess/types.js";
import type { Language } from "../../i18n/text.js";
import { type DeficiencyGroupKind, deficiencyGroups } from "../../report/deficiencyGroups.js";
import { deficiencyText, groupTitle, stakeText } from "../../report/deficiencyText.js";
import { type HeaderLine, totalLines } from "../../report/header.js";
import { planRows } from "../../report/planRows.js";
import { planSummary } from "../../report/planSummary.js";
import { statusText } from "../../report/status.js";
import { treeOf } from "../../report/tree.js";
import { wordsOf } from "../../report/words.js";

/** What the task pane shows of an assessment, in words. */
export interface PaneView {
  readonly score: string;
  readonly status: string;
  readonly lines: readonly HeaderLine[];
  readonly groups: readonly {
    readonly kind: DeficiencyGroupKind;
    readonly title: string;
    readonly items: readonly PaneItem[];
  }[];
  readonly noDeficiencies: string;
  readonly planSummary: readonly string[];
  readonly plan: readonly PaneItem[];
}

/** One deficiency, or one task of the plan. */
export interface PaneItem {
  readonly label: string;
  readonly title: string;
  readonly points: string;
  readonly text: string;
}

/** An assessment as the task pane shows it. */
export function paneView(assessment: UnsealedAssessment, language: Language): PaneView {
  const words = wordsOf(assessment, language);
  const tree = treeOf(assessment);
  const [score, ...lines] = totalLines(assessment, tree, words);
  return {
    score: score?.value ?? "",
    status: statusText(assessment.rubric.status, words),
    lines,
    groups: deficiencyGroups(assessment, tree).map((group) => ({
      kind: group.kind,
      title: groupTitle(group, words),
      items: group.items.map((item) => ({
        label: item.deficiency.node,
        title: item.node === undefined ? "" : words.local(item.node.title),
        points: stakeText(item, words),
        text: deficiencyText(item, words),
      })),
    })),
    noDeficiencies: words.text("report.deficiencies.none"),
    planSummary: planSummary(assessment, words),
    plan: planRows(assessment, words).map(({ order, title, gain, lead, leadDays, notes }) => ({
      label: order,
      title,
      points: gain,
      text: [`${lead}.`, words.text("report.plan.leadDays", { days: leadDays }), ...notes].join(" "),
    })),
  };
}
