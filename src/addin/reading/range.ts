import { type InputCell, isBlank, textOf } from "../../cell/cell.js";
import { isIssue, readFactCell } from "../../cell/factCell.js";
import type { Issue } from "../../document/issue.js";
import { pointer } from "../../document/issue.js";
import { patterns } from "../../document/patterns.js";
import type { FactEntry, FactValue } from "../../evidence/types.js";
import type { FactDefinition } from "../../facts/types.js";
import { rowsOf } from "../cell.js";
import { FunctionProblem } from "../problem.js";

/** A row that says something other than a fact: `#điểm tự chấm 3.2.1`. */
export interface SpecialRow {
  readonly row: number;
  /** What stands behind the `#`. */
  readonly key: string;
  readonly value: InputCell;
}

/** A range as facts. */
export interface FactRange {
  readonly facts: { readonly [fact: string]: FactEntry | FactValue };
  /** The row of each fact in the range, the first row being 1. */
  readonly rows: ReadonlyMap<string, number>;
  readonly special: readonly SpecialRow[];
  readonly issues: readonly Issue[];
}

const FACT_ID = new RegExp(patterns.factId);

/**
 * Reads a range of facts: the first column holds their ids, the last one their values. Rows without a value say nothing,
 * and neither does a first row of headings.
 *
 * @throws {FunctionProblem} for a range of one column
 */
export function readFactRange(range: unknown, definitions: ReadonlyMap<string, FactDefinition>): FactRange {
  const facts: { [fact: string]: FactEntry | FactValue } = {};
  const rows = new Map<string, number>();
  const special: SpecialRow[] = [];
  const issues: Issue[] = [];

  for (const [index, cells] of rowsOf(range).entries()) {
    if (cells.length < 2) throw new FunctionProblem("addin.error.range");
    const row = index + 1;
    const key = textOf(cells[0]);
    const cell = cells.at(-1);
    if (isBlank(cell) || key === "") continue;
    if (key.startsWith("#")) {
      special.push({ row, key: key.slice(1).trim(), value: cell });
      continue;
    }
    if (!FACT_ID.test(key)) {
      if (row > 1) issues.push({ code: "addin.error.key", path: "", params: { row, key } });
      continue;
    }
    const definition = definitions.get(key);
    const path = pointer("/facts", key);
    // A fact that no dictionary knows is reported by the library; its value does not matter.
    const read = definition === undefined ? { value: null } : readFactCell(cell, definition, path);
    const value = isIssue(read) || read.atLeast === true ? read : read.value;
    if (isIssue(value)) {
      issues.push(value);
    } else if (rows.has(key)) {
      if (JSON.stringify(facts[key]) !== JSON.stringify(value)) {
        issues.push({ code: "addin.error.twice", path, params: { first: rows.get(key) ?? null } });
      }
    } else {
      facts[key] = value;
    }
    rows.set(key, row);
  }
  return { facts, rows, special, issues };
}
