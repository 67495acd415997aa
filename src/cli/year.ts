import type { Rubric } from "../rubric/types.js";
import { UsageError } from "./usageError.js";

/** Reads the year of an option. @throws {UsageError} */
export function readYear(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw new UsageError("cli.badYear", { value });
}

/** The year that was asked for, which the rubric must know; else this year, as near as the rubric allows. */
export function fittingYear({ years }: Rubric, asked: number | undefined, now: number): number {
  const { from, to = Number.POSITIVE_INFINITY } = years;
  if (asked === undefined) return Math.min(Math.max(now, from), to);
  if (asked >= from && asked <= to) return asked;
  throw new UsageError("cli.yearNotCovered", { year: String(asked), years: `${from}–${years.to ?? ""}` });
}
