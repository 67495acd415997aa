import type { FactDefinition } from "../facts/types.js";
import { and, binary, call, cell, constant, FALSE, firstOf, iff, not, or, range } from "../formula/build.js";
import type { Formula } from "../formula/types.js";
import { type Calculation, MISSING, NEVER } from "./calculation.js";
import type { CellRange, Inputs, InputWords } from "./inputs.js";
import { cellLimits } from "./limits.js";

/** The entered value of a fact as later lines read it, and whether the cell holds something it should not. */
export interface EnteredFact {
  readonly value: Formula;
  /** 1 where the value is exact, 0 where it may be higher. */
  readonly certain: Formula;
  readonly wrong: Formula;
}

/** The first and last day that a date cell takes: 1 January 1990 and 31 December 2199. */
export const FIRST_DAY = 32_874;
export const LAST_DAY = 109_574;

/** More cases than this no sheet lists. */
export const MOST_CASES = 200;

/** Reads the cell of a fact. What is no value of the fact counts as missing, and is reported. */
export function readFact(
  fact: string,
  definition: FactDefinition,
  { inputs, words }: { readonly inputs: Inputs; readonly words: InputWords },
  calculation: Calculation,
): EnteredFact {
  const cells = inputs.facts.get(fact);
  if (cells === undefined) return { value: MISSING, certain: constant(1), wrong: FALSE };
  const entered = cell(cells.value);
  const read = calculation.put(fact, "read", readCell(fact, definition, entered, inputs, words));
  const value = calculation.put(fact, "entered", iff(binary(read, "=", constant("!")), MISSING, read));
  const mayGrow = !["boolean", "choice", "date"].includes(definition.type);
  const atLeast = binary(cell(cells.atLeast), "=", constant(words.yes));
  return {
    value,
    certain: mayGrow ? calculation.put(fact, "certain", iff(atLeast, constant(0), constant(1))) : constant(1),
    wrong: binary(read, "=", constant("!")),
  };
}

/** The value in whole steps, `""` for a blank cell, `"!"` for what is no value of the fact. */
function readCell(
  fact: string,
  definition: FactDefinition,
  entered: Formula,
  inputs: Inputs,
  words: InputWords,
): Formula {
  const blank = [binary(entered, "=", constant("")), MISSING] as const;
  const wrong = constant("!");
  if (definition.type === "boolean") {
    const [yes, no] = [binary(entered, "=", constant(words.yes)), binary(entered, "=", constant(words.no))];
    return firstOf([blank, [yes, constant(1)], [no, constant(0)]], wrong);
  }
  if (definition.type === "choice") return readChoice(fact, entered, inputs, blank, wrong);
  if (definition.type === "date") {
    const isNever = binary(entered, "=", constant(words.never));
    return firstOf([blank, [isNever, NEVER], [isWhole(entered, FIRST_DAY, LAST_DAY), entered]], wrong);
  }
  if (definition.type === "cases") {
    const label = constant(inputs.cases.labels.get(fact) ?? "");
    const listed = call("SUMPRODUCT", binary(binary(rangeOf(inputs.cases.fact), "=", label), "*", constant(1)));
    const isListed = iff(isWhole(entered, 0, MOST_CASES), binary(listed, "=", entered), FALSE);
    return firstOf([blank, [isListed, entered]], wrong);
  }
  const limits = cellLimits(definition);
  if (limits === undefined) return MISSING;
  const scale = Number(limits.scale);
  const steps = call("ROUND", binary(entered, "*", constant(scale)), constant(0));
  const isOnGrid = binary(call("ABS", binary(binary(entered, "*", constant(scale)), "-", steps)), "<", constant(0.01));
  const isWithin = and([
    binary(steps, ">=", constant(Number(limits.lowest))),
    binary(steps, "<=", constant(Number(limits.highest))),
    isOnGrid,
  ]);
  return firstOf([blank, [iff(call("ISNUMBER", entered), isWithin, FALSE), steps]], wrong);
}

function readChoice(
  fact: string,
  entered: Formula,
  inputs: Inputs,
  blank: readonly [Formula, Formula],
  wrong: Formula,
): Formula {
  const list = inputs.choiceLists.get(fact);
  if (list === undefined) return MISSING;
  const places = {
    from: { ...list.from, column: list.from.column - 1 },
    to: { ...list.to, column: list.to.column - 1 },
  };
  const isChosen = binary(rangeOf(list), "=", entered);
  const place = call("SUMPRODUCT", binary(isChosen, "*", rangeOf(places)));
  return firstOf([blank, [not(binary(place, "=", constant(0))), place]], wrong);
}

export function rangeOf({ from, to }: CellRange): Formula {
  return range(from, to);
}

function isWhole(entered: Formula, lowest: number, highest: number): Formula {
  const isWithin = and([
    binary(entered, ">=", constant(lowest)),
    binary(entered, "<=", constant(highest)),
    binary(call("INT", entered), "=", entered),
  ]);
  return iff(call("ISNUMBER", entered), isWithin, FALSE);
}

/** True where one of the facts has no value. */
export function anyMissing(values: readonly Formula[]): Formula {
  return or(values.map((value) => binary(value, "=", MISSING)));
}
