import type { Assessment } from "../../assess/types.js";
import type { DeficiencyGroup } from "../deficiencyGroups.js";
import { deficiencyText, groupTitle, reasonTitle, stakeText } from "../deficiencyText.js";
import { taskNumbers } from "../planRows.js";
import type { Words } from "../words.js";
import { escapeMarkdown } from "./escape.js";
import { markdownTable } from "./table.js";

/** All deficiencies of a group: its heading, and a table. */
export function deficiencySection(group: DeficiencyGroup, assessment: Assessment, words: Words): readonly string[] {
  const { text } = words;
  return [
    `### ${escapeMarkdown(groupTitle(group, words))}`,
    markdownTable(
      [
        { title: text("report.column.code") },
        { title: text("report.column.node") },
        { title: text(reasonTitle(group)) },
        { title: text("report.column.points"), align: "right" },
        { title: text("report.column.task"), align: "right" },
      ],
      group.items.map((item) => [
        escapeMarkdown(item.deficiency.node),
        item.node === undefined ? "" : escapeMarkdown(words.local(item.node.title)),
        escapeMarkdown(deficiencyText(item, words)),
        stakeText(item, words),
        taskNumbers(item.deficiency.actions, assessment),
      ]),
    ),
  ];
}
