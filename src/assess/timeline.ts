import { deepFreeze } from "../document/freeze.js";
import { evidenceOnDay } from "../evidence/onDay.js";
import type { Evidence } from "../evidence/types.js";
import type { Text } from "../i18n/text.js";
import { dateOfDay } from "../number/calendar.js";
import { checkedEvidence, checkedOthers } from "./checked.js";
import { type DatedEvent, datedEvents } from "./datedEvents.js";
import { dayOption } from "./dayOption.js";
import type { OtherEvidence } from "./otherEvidence.js";
import { planOver } from "./planActions.js";
import type { Reader } from "./reader.js";
import { isShifted, type Shifts, shiftsBetween } from "./shift.js";
import { type Standing, standingOf } from "./standing.js";
import { type RubricHead, rubricHead } from "./whatIf.js";
import type { BroughtPoints, WorkAction } from "./workPlan.js";

/**
 * Between which days a timeline runs.
 *
 * @remarks Since 0.1.0
 */
export interface TimelineOptions {
  /** The first day, `"2022-01-01"`. Default: the first of the year that is scored. */
  readonly from?: string;
  /** The last day. Default: the last of the year that is scored. */
  readonly to?: string;
  /** The year before and other units, for facts that follow from them. */
  readonly others?: OtherEvidence;
}

/** A day on which points, bounds, states or grades change, against the day before. */
export interface TimelineDay extends Shifts {
  readonly date: string;
  readonly events: readonly DatedEvent[];
}

/** An action with the last day on which it can be begun, so that all is finished by the last day of the timeline. */
export interface LastStart extends Pick<WorkAction, "id" | "title" | "lead" | "leadDays" | "documents"> {
  readonly startBy: string;
  readonly finishBy: string;
  /** Points at its place in the plan. */
  readonly gain: BroughtPoints["gain"];
}

/**
 * The score as of any day (diễn biến điểm theo ngày): how it stands on the first day, the days on which it changes, and the
 * last safe day to start each action.
 *
 * @remarks Since 0.1.0
 */
export interface Timeline {
  readonly rubric: RubricHead;
  readonly unit: Evidence["unit"];
  readonly period: Evidence["period"];
  readonly from: string;
  readonly to: string;
  /** The total on the first day: before and after are the same. */
  readonly start: Shifts["total"];
  readonly days: readonly TimelineDay[];
  /** In the order of their last days to start. */
  readonly lastStarts: readonly LastStart[];
  /** Titles of the facts that the events name. */
  readonly factTitles: { readonly [id: string]: Text };
  /** Titles of the documents that the events name, with their numbers. */
  readonly documents: { readonly [id: string]: { readonly number?: string; readonly title: string } };
}

/** The timeline of evidence by a rubric that has been checked. @throws {RangeError} where a day is no date, or the first is the later one */
export function timelineOf(reader: Reader, document: unknown, options: TimelineOptions): Timeline {
  const evidence = checkedEvidence(document, reader);
  const { year } = evidence.period;
  const { from = `${year}-01-01`, to = `${year}-12-31`, others = {} } = options;
  const [first, last] = [dayOption("from", from), dayOption("to", to)];
  if (first > last) throw new RangeError(`The first day lies behind the last: ${from}, ${to}`);
  const beside = checkedOthers(others, evidence, reader);
  const { compiled } = reader.read(evidence, beside);
  const on = (day: number): Standing => {
    const { prepared } = reader.read(evidenceOnDay(evidence, day, compiled.definitions), beside);
    return standingOf(compiled, prepared.situation);
  };
  const start = on(first);
  const days: TimelineDay[] = [];
  let before = start;
  for (const { day, events } of datedEvents(evidence, reader.rubric.id, compiled.definitions)) {
    if (day <= first || day > last) continue;
    const after = on(day);
    const shifts = shiftsBetween(compiled, before, after);
    before = after;
    if (isShifted(shifts)) days.push({ date: dateOfDay(day), events, ...shifts });
  }
  const events = days.flatMap((day) => day.events);
  const result: Timeline = {
    rubric: rubricHead(reader.rubric),
    unit: evidence.unit,
    period: evidence.period,
    from,
    to,
    start: shiftsBetween(compiled, start, start).total,
    days,
    lastStarts: lastStarts(reader, evidence, { from, by: to, others }),
    factTitles: Object.fromEntries(
      events.flatMap(({ id }) => {
        const title = compiled.definitions.get(id)?.title;
        return title === undefined ? [] : [[id, title] as const];
      }),
    ),
    documents: Object.fromEntries(
      events.flatMap(({ id }) => {
        const named = evidence.documents?.[id];
        if (named === undefined) return [];
        const { number, title } = named;
        return [[id, { ...(number !== undefined && { number }), title }] as const];
      }),
    ),
  };
  // The result shares no object with the documents it came from.
  return deepFreeze(JSON.parse(JSON.stringify(result)) as Timeline);
}

function lastStarts(reader: Reader, evidence: Evidence, options: Parameters<typeof planOver>[2]): readonly LastStart[] {
  return planOver([reader], evidence, options)
    .actions.flatMap(({ id, title, lead, leadDays, documents, startBy, finishBy, brings }): readonly LastStart[] =>
      startBy === undefined || finishBy === undefined
        ? []
        : [{ id, title, lead, leadDays, documents, startBy, finishBy, gain: brings[0]?.gain ?? 0 }],
    )
    .sort((one, other) => (one.startBy < other.startBy ? -1 : one.startBy > other.startBy ? 1 : 0));
}
