import type { FactBook } from "../../facts/book.js";
import type { LinearSum } from "../../facts/linear.js";
import { and, binary, constant, FALSE, not, or, TRUE } from "../../formula/build.js";
import { SERIAL_OF_DAY_ZERO } from "../../formula/serial.js";
import type { Formula } from "../../formula/types.js";
import { calendarDaysBetween, dateOfDay, dayNumber, dayOf, workingDaysBetween } from "../../number/calendar.js";
import { EVERYTHING, point } from "../../number/interval.js";
import { toPlainValue } from "../../number/print.js";
import { isInteger, negate, ONE, rational, ZERO } from "../../number/rational.js";
import { type FormulaContext, whole, wholeConstant } from "../formula.js";
import type { Measured, MeasureKind } from "../kind.js";
import { NO_RANGE } from "../rangeFormula.js";
import type { DueDate, MeasureInput } from "../types.js";

type LateDaysInput = NonNullable<MeasureInput["lateDays"]>;

/** A due date that no fact holds is further away than any search for a working day needs to go. */
const MOST_DAYS_SEARCHED = 4000;

/**
 * Days from the due date to the day it was done (số ngày chậm), calendar or working days; negative when early, and
 * `never` where it was not done at all.
 *
 * @example
 * {
 *   "measure": { "lateDays": { "done": "reform.planIssuedOn", "due": { "month": 1, "day": 31 }, "days": "calendar" } },
 *   "points": { "levels": [
 *     { "to": 0, "points": 1 }, { "over": 0, "to": 15, "points": "0.5" }, { "over": 15, "points": 0 }
 *   ] }
 * }
 */
export const lateDays: MeasureKind<LateDaysInput> = {
  face: "measure",
  name: "lateDays",
  uses: ({ done, due }) => [done, ...dueFacts(due)].map((fact) => ({ fact, types: ["date"] })),
  compile({ done, due, days }, context) {
    const between = (from: number, to: number): number =>
      days === "calendar" ? calendarDaysBetween(from, to) : workingDaysBetween(from, to, context.holidays);
    const facts = [done, ...dueFacts(due)];

    function measure(book: FactBook): Measured {
      if (dateOf(done, book) === "never") return { kind: "never" };
      const missing = facts.filter((fact) => book.known(fact)?.value.kind !== "date");
      if (missing.length > 0) return { kind: "missing", facts: missing };
      const finished = dateOf(done, book);
      const deadline = dueDay(due, book, context.year);
      if (typeof deadline !== "number" || typeof finished !== "number") return { kind: "missing", facts };
      return { kind: "number", value: rational(BigInt(between(deadline, finished))) };
    }

    const above = days === "calendar" ? daysSince(done, due, context.year) : undefined;
    return {
      facts,
      unit: "days",
      measure,
      range(book) {
        const neverDone = book.openness(done) === "settled" && dateOf(done, book) === "never";
        if (neverDone) return { mayBeNever: true };
        if (facts.some((fact) => book.openness(fact) === "closed")) return undefined;
        if (facts.every((fact) => book.openness(fact) === "settled")) {
          const measured = measure(book);
          if (measured.kind === "number") return { numbers: point(measured.value) };
          return undefined;
        }
        return { numbers: EVERYTHING, mayBeNever: book.openness(done) !== "settled" };
      },
      direction: (fact) => (fact === done ? "up" : facts.includes(fact) ? "down" : "none"),
      canEmpty: () => false,
      aim(target, book) {
        if (!book.isMissing(done)) return undefined;
        if (target.kind === "never") return new Map([[done, { kind: "date", value: "never" }]]);
        const deadline = dueDay(due, book, context.year);
        if (target.kind !== "number" || !isInteger(target.value) || typeof deadline !== "number") return undefined;
        const wanted = Number(target.value.numerator);
        const day = dayThatIs(wanted, deadline, between);
        return day === undefined ? undefined : new Map([[done, { kind: "date", value: day }]]);
      },
      explain(measured, book) {
        const deadline = dueDay(due, book, context.year);
        const dueDate = typeof deadline === "number" ? dateOfDay(deadline) : null;
        if (measured.kind !== "number") return { code: "measure.never", params: { due: dueDate } };
        const late = toPlainValue(measured.value);
        const onTime = typeof late === "number" && late <= 0;
        const code = onTime ? "measure.onTime" : days === "calendar" ? "measure.lateDays" : "measure.lateWorkingDays";
        return { code, params: { value: late, due: dueDate } };
      },
      ...(above !== undefined && { kernel: { kind: "quotient", above, below: { terms: [], plus: ONE } } }),
    };
  },
  formula: ({ done, due, days }, context) => {
    const finished = context.fact(done);
    const deadline = dueFormula(due, context);
    const [to, from] = [finished.above.formula, deadline.serial];
    return {
      never: finished.never,
      missing: or([finished.missing, deadline.missing]),
      empty: FALSE,
      value: {
        kind: "fraction",
        above: whole(days === "calendar" ? binary(to, "-", from) : context.workingDays(from, to), MOST_DAYS),
        below: wholeConstant(1n),
      },
    };
  },
  rangeFormula: ({ done }, context, { value, isSettled, isValue, isNever }) => {
    if (value.kind === "choice") return NO_RANGE;
    const end = { isOpen: not(isSettled), value };
    // A due date that is never leaves nothing to count from.
    const isNothing = and([isSettled, not(isValue), not(isNever)]);
    return {
      ...NO_RANGE,
      isNothing,
      numbers: { low: end, high: end },
      hasNumbers: and([not(isNever), not(isNothing)]),
      mayBeNever: or([isNever, not(context.factRange(done).isSettled)]),
    };
  },
};

/** The calendar days as a sum of day numbers; `undefined` where the due date is no day at all. */
function daysSince(done: string, due: DueDate, year: number): LinearSum | undefined {
  const finished = { fact: done, times: ONE };
  const [fact] = dueFacts(due);
  if (fact !== undefined) return { terms: [finished, { fact, times: negate(ONE) }], plus: ZERO };
  const day = typeof due === "string" ? dayNumber(due) : dayOf(year + (due.yearsLater ?? 0), due.month, due.day);
  return day === undefined ? undefined : { terms: [finished], plus: rational(BigInt(-day)) };
}

/** No two dates that a sheet accepts lie further apart. */
const MOST_DAYS = 1_000_000n;

/** The serial number of the due date, and whether it is missing. */
function dueFormula(due: DueDate, context: FormulaContext): { readonly serial: Formula; readonly missing: Formula } {
  const day =
    typeof due === "string" ? dayNumber(due) : dayOf(context.year + (due.yearsLater ?? 0), due.month, due.day);
  if (day !== undefined) return { serial: constant(day + SERIAL_OF_DAY_ZERO), missing: FALSE };
  if (typeof due === "object") return { serial: constant(0), missing: TRUE };
  const { above, missing, never } = context.fact(due);
  return { serial: above.formula, missing: or([missing, never]) };
}

/** The facts that a due date reads; a text that is no date is a fact's id. */
function dueFacts(due: DueDate): readonly string[] {
  return typeof due === "string" && dayNumber(due) === undefined ? [due] : [];
}

function dateOf(fact: string, book: FactBook): number | "never" | undefined {
  const value = book.known(fact)?.value;
  return value?.kind === "date" ? value.value : undefined;
}

function dueDay(due: DueDate, book: FactBook, year: number): number | "never" | undefined {
  if (typeof due === "object") return dayOf(year + (due.yearsLater ?? 0), due.month, due.day);
  return dayNumber(due) ?? dateOf(due, book);
}

/** The day that lies the wanted number of days from the due date. */
function dayThatIs(
  wanted: number,
  deadline: number,
  between: (from: number, to: number) => number,
): number | undefined {
  const step = wanted < 0 ? -1 : 1;
  for (let distance = 0; distance <= MOST_DAYS_SEARCHED; distance += 1) {
    const day = deadline + step * distance;
    if (between(deadline, day) === wanted) return day;
  }
  return undefined;
}
