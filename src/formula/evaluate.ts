import { workingDaysBetween } from "../number/calendar.js";
import { parseDecimal } from "../number/decimal.js";
import { toNumber } from "../number/print.js";
import { roundToPlaces } from "../number/rounding.js";
import { SERIAL_OF_DAY_ZERO } from "./serial.js";
import type { CellAddress, Formula, FunctionName, Operator, Scalar } from "./types.js";

/** What a cell shows; nothing is `null`. */
export type Shown = Scalar | null;

/** How a formula reads other cells. */
export type ReadCell = (at: CellAddress) => Shown;

/** A formula that a spreadsheet answers with an error. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

type Value = Shown | readonly Shown[];

/** The value that a spreadsheet shows for the formula: in doubles, as spreadsheets compute. */
export function evaluateFormula(formula: Formula, read: ReadCell): Scalar {
  const value = evaluate(formula, read);
  if (isList(value)) throw new FormulaError("A range has no single value.");
  // A formula over an empty cell shows nothing as 0.
  return value ?? 0;
}

function evaluate(formula: Formula, read: ReadCell): Value {
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "cell":
      return read(formula.at);
    case "range":
      return cellsBetween(formula.from, formula.to).map(read);
    case "binary":
      return combine(evaluate(formula.left, read), formula.operator, evaluate(formula.right, read));
    case "call":
      return callFunction(formula.name, formula.args, read);
  }
}

function cellsBetween(from: CellAddress, to: CellAddress): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) cells.push({ sheet: from.sheet, row, column });
  }
  return cells;
}

function isList(value: Value): value is readonly Shown[] {
  return Array.isArray(value);
}

function combine(left: Value, operator: Operator, right: Value): Value {
  if (isList(left) || isList(right)) {
    const length = isList(left) ? left.length : isList(right) ? right.length : 0;
    const at = (value: Value, index: number): Shown => (isList(value) ? (value[index] ?? null) : value);
    return Array.from({ length }, (_, index) => combineOne(at(left, index), operator, at(right, index)));
  }
  return combineOne(left, operator, right);
}

function combineOne(left: Shown, operator: Operator, right: Shown): Scalar {
  switch (operator) {
    case "+":
      return toDouble(left) + toDouble(right);
    case "-":
      return toDouble(left) - toDouble(right);
    case "*":
      return toDouble(left) * toDouble(right);
    case "/": {
      const divisor = toDouble(right);
      if (divisor === 0) throw new FormulaError("Division by zero.");
      return toDouble(left) / divisor;
    }
    case "&":
      return `${left ?? ""}${right ?? ""}`;
    case "=":
      return order(left, right) === 0;
    case "<>":
      return order(left, right) !== 0;
    case "<":
      return order(left, right) < 0;
    case "<=":
      return order(left, right) <= 0;
    case ">":
      return order(left, right) > 0;
    case ">=":
      return order(left, right) >= 0;
  }
}

function toDouble(value: Shown): number {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") throw new FormulaError(`"${value}" is no number.`);
  return value;
}

const RANKS = { number: 0, string: 1, boolean: 2 } as const;
/** Numbers that are nearer to each other than this share of them are equal to a spreadsheet. */
const NEAR = 2 ** -48;

/** Numbers lie below texts, texts below truth values; nothing is what it stands beside. */
function order(left: Shown, right: Shown): number {
  const one = left ?? emptyLike(right);
  const other = right ?? emptyLike(left);
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) < Math.abs(one) * NEAR ? 0 : one - other;
  }
  if (typeof one === "string" && typeof other === "string") {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  if (typeof one === typeof other) return Number(one) - Number(other);
  return RANKS[typeof one as keyof typeof RANKS] - RANKS[typeof other as keyof typeof RANKS];
}

function emptyLike(other: Shown): Scalar {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function callFunction(name: FunctionName, args: readonly Formula[], read: ReadCell): Value {
  const value = (index: number): Value => evaluate(args[index] ?? { kind: "constant", value: "" }, read);
  const single = (index: number): Shown => {
    const found = value(index);
    if (isList(found)) throw new FormulaError("A range where one value is wanted.");
    return found;
  };
  const number = (index: number): number => toDouble(single(index));
  const all = (): readonly Shown[] => args.flatMap((_, index) => value(index));
  // Texts and truth values in ranges and cells are passed over.
  const numbers = (): readonly number[] => all().filter((one): one is number => typeof one === "number");
  const truths = (): readonly boolean[] =>
    all().map((one) => {
      if (typeof one === "string") throw new FormulaError(`"${one}" is neither true nor false.`);
      return Boolean(one);
    });
  switch (name) {
    case "IF":
      return isTrue(single(0)) ? value(1) : value(2);
    case "AND":
      return truths().every(Boolean);
    case "OR":
      return truths().some(Boolean);
    case "NOT":
      return !isTrue(single(0));
    case "ISNUMBER":
      return typeof single(0) === "number";
    case "LEN":
      return String(single(0) ?? "").length;
    case "TRIM":
      return String(single(0) ?? "")
        .trim()
        .replace(/ +/g, " ");
    case "ABS":
      return Math.abs(number(0));
    case "INT":
      return Math.floor(Number(number(0).toPrecision(15)));
    case "ROUND":
      return roundDouble(number(0), number(1), "halfAway");
    case "ROUNDDOWN":
      return roundDouble(number(0), number(1), "down");
    case "SUM":
      return numbers().reduce((sum, one) => sum + one, 0);
    case "MAX":
      return numbers().reduce(
        (best, one) => Math.max(best, one),
        numbers().length === 0 ? 0 : Number.NEGATIVE_INFINITY,
      );
    case "MIN":
      return numbers().reduce(
        (best, one) => Math.min(best, one),
        numbers().length === 0 ? 0 : Number.POSITIVE_INFINITY,
      );
    case "SUMPRODUCT":
      return sumProduct(args.map((_, index) => value(index)));
    case "CHOOSE":
      return value(number(0));
    case "INDEX": {
      const list = value(0);
      return (isList(list) ? list[number(1) - 1] : undefined) ?? null;
    }
    case "MATCH": {
      const [wanted, list] = [single(0), value(1)];
      const place = isList(list) ? list.findIndex((one) => one !== null && order(one, wanted) === 0) : -1;
      if (place === -1) throw new FormulaError("Not found.");
      return place + 1;
    }
    case "COUNTIF":
    case "COUNTIFS":
      return countMatching(args.map((_, index) => value(index)));
    case "DATE":
      return Date.UTC(number(0), number(1) - 1, number(2)) / 86_400_000 + SERIAL_OF_DAY_ZERO;
    case "NETWORKDAYS": {
      const listed = args.length > 2 ? value(2) : [];
      const holidays = new Set((isList(listed) ? listed : [listed]).filter((one) => typeof one === "number"));
      return workingDaysBetween(
        dayOfSerial(number(0)) - 1,
        dayOfSerial(number(1)),
        new Set([...holidays].map(dayOfSerial)),
      );
    }
  }
}

function dayOfSerial(serial: number): number {
  return serial - SERIAL_OF_DAY_ZERO;
}

function isTrue(value: Shown): boolean {
  if (typeof value === "string") throw new FormulaError(`"${value}" is neither true nor false.`);
  return Boolean(value);
}

function sumProduct(columns: readonly Value[]): number {
  const lists = columns.map((one) => (isList(one) ? one : [one]));
  return (lists[0] ?? []).reduce<number>((sum, _, index) => {
    const factors = lists.map((list) => list[index] ?? 0);
    return sum + factors.reduce<number>((product, one) => product * (typeof one === "number" ? one : 0), 1);
  }, 0);
}

function countMatching(pairs: readonly Value[]): number {
  const [first] = pairs;
  const rows = isList(first ?? null) ? (first as readonly Shown[]) : [];
  return rows.filter((_, row) => {
    for (let index = 0; index < pairs.length; index += 2) {
      const list = pairs[index] ?? null;
      const found = isList(list) ? (list[row] ?? null) : list;
      const wanted = pairs[index + 1] ?? null;
      const isFound =
        wanted === "" ? found === null || found === "" : found !== null && order(found, wanted as Shown) === 0;
      if (!isFound) return false;
    }
    return true;
  }).length;
}

/** Rounds the decimal that a spreadsheet shows for the double: 15 significant digits. */
function roundDouble(value: number, places: number, mode: "halfAway" | "down"): number {
  const decimal = parseDecimal(Number(value.toPrecision(15)));
  if (typeof decimal === "string") throw new FormulaError("A number that cannot be rounded.");
  return toNumber(roundToPlaces(decimal, places, mode), places);
}
