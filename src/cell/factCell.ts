import type { Issue } from "../document/issue.js";
import type { FactValue } from "../evidence/types.js";
import type { FactDefinition } from "../facts/types.js";
import { readAnswer } from "./answer.js";
import { readCases } from "./cases.js";
import { type InputCell, isBlank, isDate, textOf } from "./cell.js";
import { readChoice } from "./choice.js";
import { type Epoch, readDate } from "./date.js";
import { cellNumber, readNumberText } from "./number.js";

/** What a cell says of a fact. */
export interface CellFact {
  /** In the form of evidence documents; `null` for a blank cell. */
  readonly value: FactValue;
  /** `≥ 26`: the true value may be higher. */
  readonly atLeast?: true;
}

const AT_LEAST = /^\s*(?:≥|>=)\s*(?=\S)/;

/**
 * A cell as the value of a fact. Here only the writing is read; whether the value is one that the fact can have is for
 * the evidence to judge, and so what cannot be read comes back as text.
 *
 * @returns an issue where the writing can be read in two ways
 */
export function readFactCell(
  cell: InputCell,
  definition: FactDefinition,
  path: string,
  epoch: Epoch = 1900,
): CellFact | Issue {
  if (isBlank(cell)) return { value: null };
  switch (definition.type) {
    case "boolean":
      return { value: readAnswer(cell) ?? textOf(cell) };
    case "choice":
      return { value: readChoice(cell, definition) ?? textOf(cell) };
    case "date":
      return { value: readDate(cell, epoch) };
    case "cases":
      return withLeast(cell, readCases);
    default:
      return withLeast(cell, (bare) => readNumber(bare, definition, path, epoch));
  }
}

function withLeast(cell: InputCell, read: (cell: InputCell) => FactValue | Issue): CellFact | Issue {
  const isLeast = typeof cell === "string" && AT_LEAST.test(cell);
  const value = read(isLeast ? cell.replace(AT_LEAST, "") : cell);
  if (isIssue(value)) return value;
  return { value, ...(isLeast && { atLeast: true }) };
}

function readNumber(cell: InputCell, definition: FactDefinition, path: string, epoch: Epoch): FactValue | Issue {
  if (typeof cell === "number" && Number.isFinite(cell)) return cellNumber(cell);
  if (typeof cell === "boolean") return cell;
  if (isDate(cell)) return readDate(cell, epoch);
  return readNumberText(textOf(cell), definition, path);
}

/** True for an issue, false for what a cell says. */
export function isIssue(read: CellFact | FactValue | Issue): read is Issue {
  return typeof read === "object" && read !== null && "code" in read;
}
