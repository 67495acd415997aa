import type { Formula, Scalar } from "../formula/types.js";

/** How a cell looks, and whether people may type into it. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Colours as six hexadecimal digits. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** A number format of the file format: `0.00`, `@`. */
  readonly format?: string;
  readonly isOpen?: boolean;
}

/** A cell: a value, or a formula with the value that it shows today. */
export interface WorkbookCell {
  readonly value?: Scalar;
  readonly formula?: Formula;
  readonly style: CellStyle;
}

/** What a range of cells accepts. */
export interface Validation {
  readonly row: number;
  readonly column: number;
  /** The last row, where the rule is for several rows. */
  readonly lastRow?: number;
  readonly rule:
    | { readonly kind: "list"; readonly source: Formula }
    | { readonly kind: "whole"; readonly lowest: number; readonly highest: number }
    | { readonly kind: "custom"; readonly formula: Formula };
  readonly title: string;
  readonly message: string;
}

/** Cells that are coloured while a formula holds. */
export interface ConditionalFormat {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** For the first cell of the range; others take it relative to theirs. */
  readonly formula: Formula;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
}

/** One sheet. Rows and columns count from 1. */
export interface WorkbookSheet {
  readonly name: string;
  /** Widths in characters, from the first column on; 0 hides a column. */
  readonly widths: readonly number[];
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly { readonly row: number; readonly from: number; readonly to: number }[];
  readonly validations: readonly Validation[];
  readonly formats: readonly ConditionalFormat[];
  /** Rows that stay while people scroll, and that are printed on every page. */
  readonly frozenRows: number;
  readonly isHidden: boolean;
}

/** A workbook that knows nothing of any library: sheets in their order. */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly WorkbookSheet[];
}
