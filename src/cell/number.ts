import type { Issue } from "../document/issue.js";
import { highestOf } from "../facts/read.js";
import type { FactDefinition } from "../facts/types.js";
import { decimal } from "../number/decimal.js";
import { compare } from "../number/rational.js";
import { type InputCell, textOf } from "./cell.js";

/** As many digits as a spreadsheet keeps and shows. */
const CELL_DIGITS = 15;

/**
 * The number in a cell, with the digits that the spreadsheet can show. A formula such as 0,1+0,2 leaves
 * 0,30000000000000004 in the machine, and 0,3 on the sheet.
 */
export function cellNumber(cell: number): number {
  const shown = Number(cell.toPrecision(CELL_DIGITS));
  // The largest numbers of all would be rounded to more than a number can be.
  return Number.isFinite(shown) ? shown : cell;
}

const SPACES_BETWEEN_GROUPS = /(?<=\d) (?=\d{3}(?!\d))/g;
const GROUPS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const ONE_MARK = /^\d+[.,]\d+$/;
const TWO_MARKS = /^(?:(\d{1,3}(?:\.\d{3})+),(\d+)|(\d{1,3}(?:,\d{3})+)\.(\d+))$/;

/**
 * A number that was typed as text: `0,85` is 0.85, `85%` stays a percent, `1.234,5` is 1234.5. A text that is no number
 * comes back as it is, for the evidence to refuse.
 *
 * Three digits behind one mark can be a group of thousands, as Vietnam and England write them, or decimals, as the other
 * of the two does. Which of them is never guessed:
 * - a count is a whole number, so that they are thousands;
 * - behind a lone zero, and wherever thousands would lie above what the fact can be, they are decimals;
 * - anything else is an issue that shows both ways to write it.
 */
export function readNumberText(text: string, definition: FactDefinition, path: string): number | string | Issue {
  const plain = text.replaceAll("−", "-").replaceAll(SPACES_BETWEEN_GROUPS, "");
  const [, sign = "", digits = "", percent = ""] = /^([-+]?) ?([\d.,]+) ?(%?)$/.exec(plain) ?? [];
  const number = GROUPS.test(digits) ? readGroups(digits, percent, definition) : readDigits(digits);
  if (number === undefined) return text;
  if (typeof number === "object") {
    return { code: "cell.ambiguous", path, params: { actual: text, ...number } };
  }
  const signed = `${sign === "-" ? "-" : ""}${number}`;
  if (percent !== "") return `${signed}%`;
  // Longer ones stay texts, which hold every digit.
  return number.replace(".", "").length <= CELL_DIGITS ? Number(signed) : signed;
}

/** Both ways in which three digits behind one mark can be meant, written so that they are plain. */
interface TwoWays {
  readonly whole: string;
  readonly fraction: string;
}

function readGroups(digits: string, percent: string, definition: FactDefinition): string | TwoWays {
  const whole = digits.replaceAll(/[.,]/g, "");
  if (digits.length - whole.length > 1 || (definition.type === "count" && percent === "")) return whole;
  const highest = highestOf(definition);
  const isTooHigh = highest !== undefined && compare(decimal(`${whole}${percent}`), highest) > 0;
  if (isTooHigh || digits.startsWith("0")) return digits.replace(",", ".");
  return { whole: `${whole}${percent}`, fraction: `${digits.replace(".", ",")}0${percent}` };
}

function readDigits(digits: string): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  if (ONE_MARK.test(digits)) return digits.replace(",", ".");
  const two = TWO_MARKS.exec(digits);
  if (two === null) return undefined;
  return `${(two[1] ?? two[3] ?? "").replaceAll(/[.,]/g, "")}.${two[2] ?? two[4] ?? ""}`;
}

/** Points of one node are no thousands. */
const POINTS: FactDefinition = { type: "points", title: { vi: "" }, change: "fixed", highest: 999 };

/** The points in a cell; what are none comes back as it is, for the evidence to refuse. */
export function readPoints(cell: InputCell): number | string {
  if (typeof cell === "number") return cellNumber(cell);
  const read = readNumberText(textOf(cell), POINTS, "");
  return typeof read === "object" ? textOf(cell) : read;
}
