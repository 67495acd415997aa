import type { WorkPlan } from "../assess/workPlan.js";
import { formatDate } from "../i18n/number.js";
import { escapeMarkdown } from "./markdown/escape.js";
import { labelledList, markdownTable } from "./markdown/table.js";
import type { ReportOptions } from "./words.js";
import { actionNotes, gainText, reachLines, workHeader, workSummary, workWords } from "./workPlan.js";

/**
 * A plan of work over one or several rubrics in Markdown, to be pasted into a document.
 *
 * @remarks Since 0.1.0
 */
export function workPlanMarkdown(plan: WorkPlan, { language }: ReportOptions): string {
  const words = workWords(plan, language);
  const { text } = words;
  const hasDays = plan.by !== undefined;
  const date = (value: string | undefined): string => (value === undefined ? "–" : formatDate(value));
  const table = markdownTable(
    [
      { title: text("report.column.order"), align: "right" },
      { title: text("report.column.action") },
      { title: text("report.column.lead") },
      ...(hasDays ? [{ title: text("report.column.startBy") }, { title: text("report.column.finishBy") }] : []),
      { title: text("report.column.personDays"), align: "right" },
      { title: text("report.column.gain"), align: "right" },
    ],
    plan.actions.map((action, place) => [
      String(place + 1),
      [words.local(action.title), ...actionNotes(action, plan, words)].map(escapeMarkdown).join("<br>"),
      escapeMarkdown(words.local(action.lead)),
      ...(hasDays ? [date(action.startBy), date(action.finishBy)] : []),
      words.points(action.personDays),
      escapeMarkdown(gainText(action, plan, words)),
    ]),
  );
  const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
  const reach = reachLines(plan, words);
  return `${[
    `# ${text("report.work.title")}`,
    labelledList(workHeader(plan, words)),
    bullets(workSummary(plan, words)),
    ...(plan.actions.length === 0 ? [] : [table]),
    ...(reach.length === 0 ? [] : [`## ${text("report.work.outOfReach")}`, bullets(reach)]),
  ].join("\n\n")}\n`;
}
