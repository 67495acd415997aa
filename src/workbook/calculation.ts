import { cell, constant, or, total } from "../formula/build.js";
import type { CellAddress, Formula } from "../formula/types.js";

/** One line of the calculation sheet: what it is about, what it says, and its formula. */
export interface CalculationLine {
  readonly about: string;
  readonly meaning: string;
  readonly formula: Formula;
}

/** The sheet on which everything is worked out, line by line; each line refers only to lines above it. */
export interface Calculation {
  readonly sheet: string;
  readonly lines: readonly CalculationLine[];
  /** Puts a formula into a line of its own, and gives a reference to it; what is constant needs none. */
  put(about: string, meaning: string, formula: Formula): Formula;
}

/** Lines begin below the head. */
export const FIRST_LINE = 3;
/** The column of the formulas. */
export const FORMULA_COLUMN = 3;

export function createCalculation(sheet: string): Calculation {
  const lines: CalculationLine[] = [];
  return {
    sheet,
    lines,
    put(about, meaning, formula) {
      if (formula.kind === "constant" || formula.kind === "cell") return formula;
      const at: CellAddress = { sheet, row: FIRST_LINE + lines.length, column: FORMULA_COLUMN };
      lines.push({ about, meaning, formula });
      return cell(at);
    },
  };
}

/** What a fact's cell shows where nothing is known. */
export const MISSING: Formula = constant("");
/** What it shows where it is known to be nothing: a ratio over zero. */
export const EMPTY: Formula = constant("∅");
/** What it shows for a date that is never. */
export const NEVER: Formula = constant("never");

/** No formula takes more conditions than this at once: it would grow too long to read. */
const MOST_AT_ONCE = 40;

/** True where one of many conditions holds, in as many lines as it takes. */
export function anyLine(calculation: Calculation, meaning: string, conditions: readonly Formula[]): Formula {
  return inLines(calculation, meaning, conditions, or);
}

/** The sum of many numbers, in as many lines as it takes. */
export function totalLine(calculation: Calculation, meaning: string, numbers: readonly Formula[]): Formula {
  return inLines(calculation, meaning, numbers, total);
}

function inLines(
  calculation: Calculation,
  meaning: string,
  all: readonly Formula[],
  join: (some: readonly Formula[]) => Formula,
): Formula {
  if (all.length <= MOST_AT_ONCE) return calculation.put("", meaning, join(all));
  const lines = Array.from({ length: Math.ceil(all.length / MOST_AT_ONCE) }, (_, index) =>
    calculation.put("", meaning, join(all.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE))),
  );
  return inLines(calculation, meaning, lines, join);
}
