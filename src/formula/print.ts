import type { CellAddress, Formula, Operator, Scalar } from "./types.js";

const STRENGTH: { readonly [operator in Operator]: number } = {
  "*": 4,
  "/": 4,
  "+": 3,
  "-": 3,
  "&": 2,
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
};

/** The formula as a cell of the sheet holds it, without the sign of equality; with `,` and `.` as the file format asks. */
export function printFormula(formula: Formula, sheet: string): string {
  switch (formula.kind) {
    case "constant":
      return printScalar(formula.value);
    case "cell":
      return `${sheetPrefix(formula.at, sheet)}${formula.at.keepColumn === true ? "$" : ""}${printAddress(formula.at)}`;
    case "range":
      return `${sheetPrefix(formula.from, sheet)}${absolute(formula.from)}:${absolute(formula.to)}`;
    case "call":
      return `${formula.name}(${formula.args.map((arg) => printFormula(arg, sheet)).join(",")})`;
    case "binary": {
      const { left, operator, right } = formula;
      const own = STRENGTH[operator];
      const isWeaker = (side: Formula, isRight: boolean): boolean => {
        if (side.kind === "constant") return typeof side.value === "number" && side.value < 0;
        return (
          side.kind === "binary" && (STRENGTH[side.operator] < own || (isRight && STRENGTH[side.operator] === own))
        );
      };
      const print = (side: Formula, isRight: boolean): string => {
        const text = printFormula(side, sheet);
        return isWeaker(side, isRight) ? `(${text})` : text;
      };
      return `${print(left, false)}${operator}${print(right, true)}`;
    }
  }
}

function printScalar(value: Scalar): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value).toUpperCase();
}

function sheetPrefix({ sheet }: CellAddress, current: string): string {
  return sheet === current ? "" : `'${sheet.replaceAll("'", "''")}'!`;
}

/** `C5`. */
export function printAddress({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnName(column)}${row}`;
}

function absolute({ row, column }: CellAddress): string {
  return `$${columnName(column)}$${row}`;
}

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}
