import type { UnsealedAssessment } from "../../assess/types.js";
import type { DeficiencyGroup } from "../deficiencyGroups.js";
import { deficiencyText, groupTitle, reasonTitle, stakeText } from "../deficiencyText.js";
import { taskNumbers } from "../planRows.js";
import type { Words } from "../words.js";
import { terminalTable } from "./table.js";
import { wrap } from "./wrap.js";

/** The first deficiencies of a group as a table, the rest counted. */
export function deficiencySection(
  group: DeficiencyGroup,
  assessment: UnsealedAssessment,
  words: Words,
  width: number,
  most: number,
): string {
  const listed = group.items.slice(0, most);
  const rest = group.items.length - listed.length;
  const table = terminalTable(
    [
      { title: words.text("report.column.code"), most: 12 },
      { title: words.text("report.column.node"), share: 2 },
      { title: words.text(reasonTitle(group)), share: 3 },
      { title: words.text("report.column.points"), align: "right" },
      { title: words.text("report.column.task"), align: "right", most: 7 },
    ],
    listed.map((item) => [
      item.deficiency.node,
      item.node === undefined ? "" : words.local(item.node.title),
      deficiencyText(item, words),
      stakeText(item, words),
      taskNumbers(item.deficiency.actions, assessment),
    ]),
    width,
  );
  return [
    ...wrap(groupTitle(group, words), width),
    table,
    ...(rest > 0 ? [words.text("report.deficiencies.rest", { count: rest })] : []),
  ].join("\n");
}
