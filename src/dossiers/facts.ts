import { InvalidDocumentError } from "../document/error.js";
import type { FactEntry, FactSource } from "../evidence/types.js";
import { holidayDays } from "../holidays/days.js";
import { parseHolidays } from "../holidays/parse.js";
import type { HolidayCalendar } from "../holidays/types.js";
import { formatMessage } from "../i18n/format.js";
import type { Message } from "../i18n/message.js";
import type { Language } from "../i18n/text.js";
import { dateOfDay } from "../number/calendar.js";
import { accepted } from "./accepted.js";
import { countFacts, type UncountedFact } from "./count.js";
import { parseDossiers } from "./parse.js";
import { type DossierPeriod, type PeriodDays, periodDays } from "./period.js";
import { statesIn } from "./state.js";
import type { Dossiers } from "./types.js";
import { missingYears } from "./years.js";

/**
 * What facts are counted for and by which calendar.
 *
 * @remarks Since 0.1.0
 */
export interface DossierFactsOptions {
  readonly period: DossierPeriod;
  /** Public holidays, a calendar for each year in which a dossier was due or had its result. */
  readonly holidays: readonly HolidayCalendar[];
  /** The language in which facts say where they come from. Default: `vi`. */
  readonly language?: Language;
}

/**
 * Facts that were counted from a list of dossiers.
 *
 * @remarks Since 0.1.0
 */
export interface DossierFacts {
  /** Facts as an evidence document holds them, each with its source. */
  readonly facts: { readonly [id: string]: FactEntry };
  /** Facts that could not be counted, with what is missing. */
  readonly uncounted: readonly UncountedFact[];
  /** How many dossiers the list has. */
  readonly rows: number;
  /** How many of them are of the period; the others were settled before it or came after it. */
  readonly counted: number;
  /** The first and the last day of what was counted. */
  readonly from: string;
  readonly to: string;
}

/**
 * Counts the facts of the dictionary in a list of dossiers: received by channel, carried over, settled early, on time and
 * late, in progress in time and overdue, asked for supplements, with a letter of apology, working days late.
 *
 * A dossier is settled on the day its result was there. It is late where a working day lies between its deadline and that
 * day; a deadline on a day of rest ends with the next working day.
 *
 * @throws {InvalidDocumentError} with all issues, where the list or a calendar is malformed, the period is none, or the
 * calendar of a year is not given
 *
 * @remarks Since 0.1.0
 *
 * @example
 * const { facts, uncounted } = factsFromDossiers(list, { period: { year: 2024 }, holidays });
 * const evidence = { format: "chamdiem/evidence@1", unit, period: { year: 2024 }, facts };
 */
export function factsFromDossiers(
  dossiers: unknown,
  { period, holidays, language = "vi" }: DossierFactsOptions,
): DossierFacts {
  const list = accepted(parseDossiers(dossiers));
  const calendar = holidayDays(holidays.map((document) => accepted(parseHolidays(document))));
  const days = periodDays(period, list.asOf);
  if ("code" in days) throw new InvalidDocumentError([days]);
  const missing = missingYears(list.dossiers, days, calendar.years);
  if (missing.length > 0) throw new InvalidDocumentError(missing);

  const states = statesIn(list.dossiers, days, calendar.days);
  const { values, uncounted } = countFacts(states);
  const source = sourceOf(list, days, states.length, language);
  return {
    facts: Object.fromEntries(Array.from(values, ([fact, value]) => [fact, { value, source }])),
    uncounted,
    rows: list.dossiers.length,
    counted: states.length,
    from: dateOfDay(days.from),
    to: dateOfDay(days.to),
  };
}

function sourceOf(
  { source, dossiers }: Dossiers,
  { from, to }: PeriodDays,
  counted: number,
  language: Language,
): FactSource {
  const text = (code: string, params: Message["params"]): string => formatMessage({ code, params }, { language });
  const place = text("dossier.counted", {
    rows: dossiers.length,
    counted,
    from: dateOfDay(from),
    to: dateOfDay(to),
  });
  return {
    file: source?.file ?? text("dossier.listFile", {}),
    place: source?.sha256 === undefined ? place : text("dossier.sha256", { place, sha256: source.sha256 }),
  };
}
