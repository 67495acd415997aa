import type { Case } from "../../src/evidence/types.js";
import type { MeasureInput } from "../../src/rules/types.js";
import { workingOrCalendarDays } from "./days.js";
import { add, divide, equal, type Fraction, one, subtract, whole, zero } from "./fraction.js";
import { type Known, readSum, sumOf } from "./sums.js";

/** Section 3: a measured value. */
export type Measured =
  | { readonly is: "number"; readonly number: Fraction; readonly cases?: readonly Case[] }
  | { readonly is: "choice"; readonly choice: string | boolean }
  | { readonly is: "never" }
  | { readonly is: "empty" }
  | { readonly is: "missing" };

/** What a measure needs beside its facts. */
export interface Circumstances {
  readonly known: ReadonlyMap<string, Known>;
  readonly year: number;
  readonly holidays: readonly string[];
}

const missing: Measured = { is: "missing" };
const empty: Measured = { is: "empty" };

export function measured(measure: MeasureInput, circumstances: Circumstances): Measured {
  const { known } = circumstances;
  if (measure.amount !== undefined) return number(sumOf(readSum(measure.amount), known));
  if (measure.ratio !== undefined) return ratio(measure.ratio.map((sum) => sumOf(readSum(sum), known)));
  if (measure.complement !== undefined) {
    const value = ratio(measure.complement.map((sum) => sumOf(readSum(sum), known)));
    return value.is === "number" ? number(subtract(one, value.number)) : value;
  }
  if (measure.mean !== undefined) {
    const sums = measure.mean.map((sum) => sumOf(readSum(sum), known));
    if (sums.includes("missing")) return missing;
    if (sums.includes("empty")) return empty;
    const added = sums.reduce<Fraction>((sum, value) => add(sum, value as Fraction), zero);
    return number(divide(added, whole(sums.length)));
  }
  if (measure.choice !== undefined) {
    const value = known.get(measure.choice);
    if (value?.is === "text") return { is: "choice", choice: value.text };
    return value?.is === "boolean" ? { is: "choice", choice: value.boolean } : missing;
  }
  if (measure.checks !== undefined) {
    const values = measure.checks.map((fact) => known.get(fact));
    if (values.includes(undefined)) return missing;
    return number(whole(values.filter((value) => value?.is === "boolean" && value.boolean).length));
  }
  if (measure.count !== undefined) {
    const value = known.get(measure.count.cases);
    if (value?.is !== "cases") return missing;
    const { with: wanted = [], without = [] } = measure.count;
    const cases = value.cases.filter(
      ({ flags = [] }) => wanted.every((flag) => flags.includes(flag)) && !without.some((flag) => flags.includes(flag)),
    );
    return { is: "number", number: whole(cases.length), cases };
  }
  if (measure.lateDays !== undefined) return lateDays(measure.lateDays, circumstances);
  throw new Error(`a measure that the language does not have: ${Object.keys(measure).join(", ")}`);
}

function number(value: Fraction | "missing" | "empty"): Measured {
  return typeof value === "string" ? { is: value } : { is: "number", number: value };
}

function ratio([above, below]: readonly (Fraction | "missing" | "empty")[]): Measured {
  if (above === undefined || below === undefined || above === "missing" || below === "missing") return missing;
  if (above === "empty" || below === "empty" || equal(below, zero)) return empty;
  return number(divide(above, below));
}

function lateDays(
  { done, due, days }: NonNullable<MeasureInput["lateDays"]>,
  { known, year, holidays }: Circumstances,
): Measured {
  const doneOn = known.get(done);
  if (doneOn?.is !== "text") return missing;
  if (doneOn.text === "never") return { is: "never" };
  const dueOn = dueDate(due, known, year);
  if (dueOn === null) return missing;
  return number(whole(workingOrCalendarDays(dueOn, doneOn.text, days, holidays)));
}

/** A date fact, a date as written, or a day in the year of the evidence. */
function dueDate(
  due: NonNullable<MeasureInput["lateDays"]>["due"],
  known: ReadonlyMap<string, Known>,
  year: number,
): string | null {
  if (typeof due === "object") {
    const digits = (value: number, length: number): string => String(value).padStart(length, "0");
    return `${digits(year + (due.yearsLater ?? 0), 4)}-${digits(due.month, 2)}-${digits(due.day, 2)}`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(due)) return due;
  const value = known.get(due);
  return value?.is === "text" ? value.text : null;
}
