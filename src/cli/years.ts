import { dayNumber } from "../number/calendar.js";
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
