import { dayNumber } from "../number/calendar.js";
import type { Rubric } from "../rubric/types.js";
import { UsageError } from "./usageError.js";

/** The value of `--year`. */
export function readYear(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw new UsageError("cli.badYear", { value });
}

/** The value of `--quarter`. */
export function readQuarter(value: string): number {
  if (/^[1-4]$/.test(value)) return Number(value);
  throw new UsageError("cli.badValue", { name: "--quarter", value, known: [1, 2, 3, 4] });
}

/** The value of an option that takes a day. */
export function readDay(name: string): (value: string) => string {
  return (value) => {
    if (dayNumber(value) !== undefined) return value;
    throw new UsageError("cli.badDay", { name, value });
  };
}

/** The year that was asked for, which the rubric must know; else this year, as near as the rubric allows. */
export function fittingYear({ years }: Rubric, asked: number | undefined, now: number): number {
  const { from, to = Number.POSITIVE_INFINITY } = years;
  if (asked === undefined) return Math.min(Math.max(now, from), to);
  if (asked >= from && asked <= to) return asked;
  throw new UsageError("cli.yearNotCovered", { year: String(asked), years: `${from}–${years.to ?? ""}` });
}
