import type { DatedEvent } from "../assess/datedEvents.js";
import type { Timeline } from "../assess/timeline.js";
import { formatDate } from "../i18n/number.js";
import type { TableOptions } from "./reportTable.js";
import { gradeBetween, resultHead } from "./resultHead.js";
import { pageMarkdown, pageText, type TablePage } from "./tablePage.js";
import { type ReportOptions, type Words, wordsOf } from "./words.js";

/**
 * The days on which a score changes, and the last safe day to start each action, in Markdown.
 *
 * @remarks Since 0.1.0
 */
export function timelineMarkdown(timeline: Timeline, { language }: ReportOptions): string {
  return pageMarkdown(pageOf(timeline, wordsOf(timeline, language)));
}

/**
 * The days on which a score changes, and the last safe day to start each action, as text for a terminal.
 *
 * @remarks Since 0.1.0
 */
export function timelineTable(timeline: Timeline, { language, width = 100 }: Omit<TableOptions, "most">): string {
  return pageText(pageOf(timeline, wordsOf(timeline, language)), width);
}

function pageOf(timeline: Timeline, words: Words): TablePage {
  const { text, points } = words;
  const { from, to, start, days, lastStarts, rubric } = timeline;
  const grade = (total: Timeline["start"]): string =>
    gradeBetween(total.gradeFloor.after, total.gradeCeiling.after, rubric, words) ?? "–";
  const totals = (total: Timeline["start"]): readonly string[] => [
    points(total.score.after),
    total.score.by === null ? "–" : words.signed(total.score.by),
    points(total.supported.after),
    grade(total),
  ];
  return {
    title: text("report.timeline.title"),
    head: [
      ...resultHead(timeline, [rubric], words),
      { label: text("report.work.days"), value: text("report.work.fromTo", { from, by: to }) },
    ],
    sections: [
      {
        title: text("report.timeline.days"),
        lines: days.length === 0 ? [text("report.timeline.noChange")] : [],
        columns: [
          { title: text("report.column.date") },
          { title: text("report.column.event"), share: 4 },
          { title: text("report.total"), align: "right" },
          { title: text("report.column.change"), align: "right" },
          { title: text("report.column.supported"), align: "right", most: 10 },
          { title: text("report.grade"), share: 2 },
        ],
        rows: [
          [formatDate(from), text("report.timeline.start"), ...totals(start)],
          ...days.map(({ date, events, total }) => [
            formatDate(date),
            events.map((event) => eventText(event, timeline, words)).join("\n"),
            ...totals(total),
          ]),
        ],
      },
      {
        title: text("report.timeline.lastStarts"),
        lines: [text(lastStarts.length === 0 ? "report.work.nothing" : "report.timeline.lastStartsNote", { to })],
        columns: [
          { title: text("report.column.startBy"), most: 10 },
          { title: text("report.column.action"), share: 4 },
          { title: text("report.column.lead"), share: 2 },
          { title: text("report.column.finishBy"), most: 10 },
          { title: text("report.column.gain"), align: "right" },
        ],
        rows: lastStarts.map(({ startBy, title, lead, finishBy, gain }) => [
          formatDate(startBy),
          words.local(title),
          words.local(lead),
          formatDate(finishBy),
          words.signed(gain),
        ]),
      },
    ],
  };
}

function eventText({ kind, id }: DatedEvent, { documents }: Timeline, words: Words): string {
  const document = documents[id];
  const named = document?.number === undefined ? document?.title : `${document.number} ${document.title}`;
  const name = kind === "factKnown" || kind === "caseHappened" ? words.fact(id) : (named ?? id);
  return words.text(`report.event.${kind}`, { name });
}
