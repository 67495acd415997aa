import type { WorkPlan } from "../assess/workPlan.js";
import { formatDate } from "../i18n/number.js";
import type { TableOptions } from "./reportTable.js";
import { labelledLines } from "./terminal/labelled.js";
import { terminalTable } from "./terminal/table.js";
import { wrap } from "./terminal/wrap.js";
import { actionNotes, gainText, reachLines, workHeader, workSummary, workWords } from "./workPlan.js";

/**
 * A plan of work over one or several rubrics, as text for a terminal: what is done by when, what is proved of it, and
 * what stays out of reach.
 *
 * @remarks Since 0.1.0
 */
export function workPlanTable(plan: WorkPlan, { language, width = 100 }: Omit<TableOptions, "most">): string {
  const words = workWords(plan, language);
  const { text } = words;
  const hasDays = plan.by !== undefined;
  const rows = plan.actions.map((action, place) => [
    String(place + 1),
    [words.local(action.title), actionNotes(action, plan, words).join(" ")].join("\n"),
    words.local(action.lead),
    ...(hasDays ? [action.startBy, action.finishBy].map((date) => (date === undefined ? "–" : formatDate(date))) : []),
    words.points(action.personDays),
    gainText(action, plan, words),
  ]);
  const columns = [
    { title: text("report.column.order"), align: "right" as const },
    { title: text("report.column.action"), share: 5 },
    { title: text("report.column.lead"), share: 2 },
    ...(hasDays
      ? [
          { title: text("report.column.startBy"), most: 10 },
          { title: text("report.column.finishBy"), most: 10 },
        ]
      : []),
    { title: text("report.column.personDays"), align: "right" as const, most: 5 },
    { title: text("report.column.gain"), align: "right" as const, most: plan.rubrics.length === 1 ? 7 : 22 },
  ];
  const reach = reachLines(plan, words);
  return [
    text("report.work.title").toUpperCase(),
    ...labelledLines(workHeader(plan, words), width),
    "",
    ...workSummary(plan, words).flatMap((line) => wrap(line, width)),
    ...(rows.length === 0 ? [] : [terminalTable(columns, rows, width, true)]),
    ...(reach.length === 0
      ? []
      : ["", text("report.work.outOfReach").toUpperCase(), ...reach.flatMap((line) => wrap(`- ${line}`, width))]),
    "",
  ].join("\n");
}
