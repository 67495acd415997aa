import type { CellAddress } from "../formula/types.js";

/** Where people type, and where lists stand. */
export interface Inputs {
  /** The cell of each fact, and the one that says "at least". */
  readonly facts: ReadonlyMap<string, { readonly value: CellAddress; readonly atLeast: CellAddress }>;
  readonly notApplicable: ReadonlyMap<string, CellAddress>;
  readonly didNotArise: ReadonlyMap<string, CellAddress>;
  readonly claimed: ReadonlyMap<string, CellAddress>;
  /** Whether a survey was held. */
  readonly survey: CellAddress;
  /** The titles of a choice fact, as the cell offers them. */
  readonly choiceLists: ReadonlyMap<string, CellRange>;
  readonly cases: CaseColumns;
  /** Points that can be claimed, by node: low and high ends. */
  readonly givable: ReadonlyMap<string, { readonly low: CellRange; readonly high: CellRange }>;
  readonly holidays: CellRange | undefined;
}

/** Cells below each other. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** The columns of the list of cases. */
export interface CaseColumns {
  readonly fact: CellRange;
  readonly node: CellRange;
  readonly flags: ReadonlyMap<string, CellRange>;
  /** What the list writes for each fact of type cases. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The words that people choose from, in the language of the workbook. */
export interface InputWords {
  readonly yes: string;
  readonly no: string;
  readonly never: string;
}
