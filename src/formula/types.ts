/** What a cell holds. Nothing is written as `null`. */
export type Scalar = number | string | boolean;

/** A cell of a workbook; rows and columns count from 1. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** True where the reference stays in its column when a rule is taken to other cells. */
  readonly keepColumn?: boolean;
}

/** The functions that Excel 2010, LibreOffice 7.4 and Google Sheets share, and that a formula may call. */
export const FUNCTIONS = [
  "ABS",
  "AND",
  "CHOOSE",
  "COUNTIF",
  "COUNTIFS",
  "DATE",
  "IF",
  "INDEX",
  "INT",
  "ISNUMBER",
  "LEN",
  "MATCH",
  "MAX",
  "MIN",
  "NETWORKDAYS",
  "NOT",
  "OR",
  "ROUND",
  "ROUNDDOWN",
  "SUM",
  "SUMPRODUCT",
  "TRIM",
] as const;

export type FunctionName = (typeof FUNCTIONS)[number];

export type Operator = "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "&";

/** A spreadsheet formula as a tree; it is printed, checked and evaluated from this one form. */
export type Formula =
  | { readonly kind: "constant"; readonly value: Scalar }
  | { readonly kind: "cell"; readonly at: CellAddress }
  | { readonly kind: "range"; readonly from: CellAddress; readonly to: CellAddress }
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Formula[] }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula };
