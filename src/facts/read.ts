import type { Issue } from "../document/issue.js";
import { pointer } from "../document/issue.js";
import { nearest } from "../document/nearest.js";
import { dayNumber } from "../number/calendar.js";
import { decimal, parseDecimal } from "../number/decimal.js";
import { toPlainValue } from "../number/print.js";
import { compare, isInteger, ONE, type Rational, ZERO } from "../number/rational.js";
import type { FactDefinition } from "./types.js";
import type { CaseItem, KnownValue } from "./value.js";

/** What an evidence document may write for a fact. */
export type RawFactValue = number | string | boolean | readonly CaseItem[];

/** The lowest value that a numeric fact can have: zero unless it says otherwise; points have none of their own. */
export function lowestOf(definition: FactDefinition): Rational | undefined {
  if (definition.lowest !== undefined) return decimal(definition.lowest);
  return definition.type === "points" ? undefined : ZERO;
}

/** The highest value that a numeric fact can have; a percent ends at 100 % unless its definition says otherwise. */
export function highestOf(definition: FactDefinition): Rational | undefined {
  if (definition.highest !== undefined) return decimal(definition.highest);
  return definition.type === "percent" ? ONE : undefined;
}

/** Reads an entered value by the type of its fact; what does not fit becomes an issue at the path. */
export function readFactValue(raw: RawFactValue, definition: FactDefinition, path: string): KnownValue | Issue {
  switch (definition.type) {
    case "boolean":
      return typeof raw === "boolean" ? { kind: "boolean", value: raw } : wrongType(raw, definition, path);
    case "choice":
      return typeof raw === "string" ? readChoice(raw, definition, path) : wrongType(raw, definition, path);
    case "date":
      return typeof raw === "string" ? readDate(raw, path) : wrongType(raw, definition, path);
    case "cases":
      return Array.isArray(raw) ? readCases(raw as readonly CaseItem[], path) : wrongType(raw, definition, path);
    default:
      return typeof raw === "number" || typeof raw === "string"
        ? readNumber(raw, definition, path)
        : wrongType(raw, definition, path);
  }
}

function wrongType(raw: RawFactValue, definition: FactDefinition, path: string): Issue {
  return { code: "fact.type", path, params: { expected: definition.type, actual: shown(raw) } };
}

function shown(raw: RawFactValue): string {
  const text = typeof raw === "string" ? raw : JSON.stringify(raw);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function readNumber(raw: number | string, definition: FactDefinition, path: string): KnownValue | Issue {
  const value = parseDecimal(raw);
  if (value === "tooManyDigits") return { code: "fact.tooManyDigits", path, params: { actual: shown(raw) } };
  if (value === "notDecimal") return wrongType(raw, definition, path);
  const lowest = lowestOf(definition);
  if (lowest !== undefined && compare(value, lowest) < 0) {
    const code = compare(lowest, ZERO) === 0 ? "fact.negative" : "fact.tooLow";
    return { code, path, params: { actual: shown(raw), limit: toPlainValue(lowest) } };
  }
  if (definition.type === "count" && !isInteger(value)) {
    return { code: "fact.notWhole", path, params: { actual: shown(raw) } };
  }
  const highest = highestOf(definition);
  if (highest !== undefined && compare(value, highest) > 0) {
    const code = definition.type === "percent" ? "fact.percentTooHigh" : "fact.tooHigh";
    return { code, path, params: { actual: shown(raw), limit: toPlainValue(highest) } };
  }
  return { kind: "number", value };
}

function readChoice(raw: string, definition: FactDefinition, path: string): KnownValue | Issue {
  const { choices = [] } = definition;
  if (choices.some(({ id }) => id === raw)) return { kind: "choice", value: raw };
  const ids = choices.map(({ id }) => id);
  const guess = nearest(raw, ids);
  return {
    code: "fact.badChoice",
    path,
    params: { actual: shown(raw), allowed: ids, nearest: guess ?? null },
  };
}

function readDate(raw: string, path: string): KnownValue | Issue {
  if (raw === "never") return { kind: "date", value: "never" };
  const value = dayNumber(raw);
  return value === undefined ? { code: "fact.badDate", path, params: { actual: shown(raw) } } : { kind: "date", value };
}

function readCases(raw: readonly CaseItem[], path: string): KnownValue | Issue {
  for (const [index, item] of raw.entries()) {
    if (item.date !== undefined && dayNumber(item.date) === undefined) {
      return { code: "fact.badDate", path: pointer(path, index, "date"), params: { actual: shown(item.date) } };
    }
  }
  return { kind: "cases", value: raw };
}
