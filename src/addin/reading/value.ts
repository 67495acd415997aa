import type { Issue } from "../../document/issue.js";
import type { Case, FactEntry, FactValue } from "../../evidence/types.js";
import type { FactDefinition } from "../../facts/types.js";
import { type InputCell, isBlank, isDate, keyOf, textOf } from "../cell.js";
import { readCases } from "./cases.js";
import { readDate } from "./date.js";
import { cellNumber, readNumberText } from "./number.js";
import { words } from "./words.js";

const YES = words("yes", "addin.word.yes");
const NO = words("no", "addin.word.no");
const AT_LEAST = /^\s*(?:≥|>=)\s*(?=\S)/;

/**
 * A cell as the value of a fact, in the form that evidence documents use. Here only the writing is read; whether the
 * value is one that the fact can have is for the evidence to judge.
 *
 * @returns the value, `null` for a blank cell, or an issue where the writing can be read in two ways
 */
export function readFactCell(cell: InputCell, definition: FactDefinition, path: string): FactEntry | FactValue | Issue {
  if (isBlank(cell)) return null;
  switch (definition.type) {
    case "boolean":
      return readBoolean(cell);
    case "choice":
      return readChoice(cell, definition);
    case "date":
      return asText(readDate(cell));
    case "cases":
      return readLeast(cell, readCases);
    default:
      return readNumber(cell, definition, path);
  }
}

function readNumber(cell: InputCell, definition: FactDefinition, path: string): FactEntry | FactValue | Issue {
  if (typeof cell === "number" && Number.isFinite(cell)) return cellNumber(cell);
  if (typeof cell === "boolean") return cell;
  if (isDate(cell)) return asText(readDate(cell));
  return readLeast(textOf(cell), (text) => readNumberText(text, definition, path));
}

/** `≥ 26`: the true value may be higher. */
function readLeast<Cell>(
  cell: Cell | string,
  read: (cell: Cell | string) => FactValue | Issue,
): FactEntry | FactValue | Issue {
  if (typeof cell !== "string" || !AT_LEAST.test(cell)) return read(cell);
  const value = read(cell.replace(AT_LEAST, ""));
  return isIssue(value) ? value : { value, atLeast: true };
}

function readBoolean(cell: InputCell): FactValue {
  if (typeof cell === "boolean") return cell;
  const key = keyOf(cell);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : textOf(cell);
}

/** A choice by its id or by its title, in either language. */
function readChoice(cell: InputCell, { choices = [] }: FactDefinition): FactValue {
  const key = keyOf(cell);
  const found =
    choices.find(({ id }) => id === textOf(cell)) ??
    choices.find(({ id, title }) => [id, title.vi, title.en].some((name) => name !== undefined && keyOf(name) === key));
  return found?.id ?? textOf(cell);
}

/** A number where a text is asked for is refused by its type, and shown as it was written. */
function asText(value: string | number): string {
  return String(value);
}

/** True for an issue, false for a value. */
export function isIssue(value: FactEntry | FactValue | Issue): value is Issue {
  return typeof value === "object" && value !== null && "code" in value && !isCases(value);
}

function isCases(value: FactEntry | Issue | readonly Case[]): value is readonly Case[] {
  return Array.isArray(value);
}
