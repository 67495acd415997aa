import type { Task, TaskArea, TaskList } from "../assess/taskList.js";
import { formatDate } from "../i18n/number.js";
import { fromPlainValue } from "../number/print.js";
import { isZero } from "../number/rational.js";
import { periodText } from "./period.js";
import type { TableOptions } from "./reportTable.js";
import { resultHead } from "./resultHead.js";
import { pageMarkdown, pageText, type TablePage } from "./tablePage.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/** So many nodes are named by their titles; more by their codes alone. */
const NAMED_NODES = 2;

/**
 * The tasks of the next period in Markdown, to be pasted at the end of a report.
 *
 * @remarks Since 0.1.0
 */
export function taskListMarkdown(list: TaskList, { language }: ReportOptions): string {
  return pageMarkdown(pageOf(list, wordsFor(list, language)));
}

/**
 * The tasks of the next period as text for a terminal.
 *
 * @remarks Since 0.1.0
 */
export function taskListTable(list: TaskList, { language, width = 100 }: Omit<TableOptions, "most">): string {
  return pageText(pageOf(list, wordsFor(list, language)), width);
}

function wordsFor({ rubrics }: TaskList, language: ReportOptions["language"]): Words {
  const displayPlaces = Math.max(0, ...rubrics.map((rubric) => rubric.displayPlaces));
  return wordsOf({ rubric: { displayPlaces }, factTitles: {} }, language);
}

function pageOf(list: TaskList, words: Words): TablePage {
  const { text } = words;
  const { next, rubrics, areas } = list;
  let number = 0;
  return {
    title: text("report.tasks.title", { period: periodText(next, words) }),
    head: [
      ...resultHead(list, rubrics, words),
      { label: text("report.work.days"), value: text("report.work.fromTo", { from: list.from, by: list.by }) },
    ],
    sections: [
      ...(areas.length === 0 ? [{ lines: [text("report.tasks.none")] }] : []),
      ...areas.map((area) => ({
        title: areaTitle(area, list, words),
        columns: [
          { title: text("report.column.order"), align: "right" as const },
          { title: text("report.column.action"), share: 5 },
          { title: text("report.column.lead"), share: 2 },
          { title: text("report.column.deadline"), most: 12 },
          { title: text("report.column.product"), share: 3 },
          { title: text("report.column.points"), align: "right" as const, most: 7 },
        ],
        rows: area.tasks.map((task) => {
          number += 1;
          return [
            String(number),
            [`${taskTitle(task, words)}${markOf(task, words)}`, ...notesOf(task, words)].join("\n"),
            task.leads.length === 0
              ? text("report.tasks.noLead")
              : task.leads.map((lead) => words.local(lead)).join("; "),
            task.deadline === null ? text("report.tasks.always") : formatDate(task.deadline),
            productText(task, words),
            pointsText(task, words),
          ];
        }),
      })),
      ...(areas.some(({ tasks }) => tasks.some(({ isUndeclared }) => isUndeclared))
        ? [{ lines: [text("report.plan.markMeaning")] }]
        : []),
    ],
  };
}

/** The mark of what may be done already. */
function markOf({ isUndeclared }: Task, words: Words): string {
  return isUndeclared ? ` ${words.text("report.plan.mark")}` : "";
}

function areaTitle({ rubric, code, title }: TaskArea, { rubrics }: TaskList, words: Words): string {
  const name = `${code}. ${words.local(title)}`;
  return rubrics.length === 1 ? name : `${name} (${rubric})`;
}

function taskTitle(task: Task, words: Words): string {
  const { kind, title, nodes } = task;
  if (kind === "action") return title === null ? "" : words.local(title);
  if (kind === "requirement") {
    const [node] = nodes;
    const name = node === undefined ? "" : words.local(node.title);
    return title === null
      ? words.text("report.tasks.full", { name })
      : words.text("report.tasks.requirement", { name, level: title });
  }
  return words.text(`report.tasks.${kind}`, { nodes: nodesText(task, words) });
}

function nodesText({ nodes }: Task, words: Words): string {
  const names = nodes.map(({ code, title }) => (nodes.length <= NAMED_NODES ? `${code} ${words.local(title)}` : code));
  return names.join(nodes.length <= NAMED_NODES ? "; " : ", ");
}

function notesOf({ kind, nodes, points, elsewhere }: Task, words: Words): readonly string[] {
  if (kind !== "action" && kind !== "requirement") return [];
  const codes = nodes.map(({ code }) => code).join(", ");
  const isStep = kind === "action" && isZero(fromPlainValue(points)) && elsewhere.length === 0;
  return nodes.length === 0 ? [] : [words.text(isStep ? "report.tasks.stepTo" : "report.plan.nodes", { nodes: codes })];
}

function productText({ kind, products }: Task, words: Words): string {
  if (products.length > 0) return products.map((one) => words.local(one)).join("; ");
  return kind === "declare" ? words.text("report.tasks.declared") : "–";
}

function pointsText({ kind, points, elsewhere }: Task, words: Words): string {
  if (kind === "maintain") return words.text("report.tasks.kept", { points: words.points(points) });
  if (kind !== "action") return words.text("report.tasks.upTo", { points: words.points(points) });
  const own = isZero(fromPlainValue(points)) ? [] : [words.signed(points)];
  const all = [...own, ...elsewhere.map((one) => `${words.signed(one.points)} (${one.rubric})`)];
  return all.length === 0 ? "–" : all.join("\n");
}
