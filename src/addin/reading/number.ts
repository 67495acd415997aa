import type { Issue } from "../../document/issue.js";
import { highestOf } from "../../facts/read.js";
import type { FactDefinition } from "../../facts/types.js";
import { decimal } from "../../number/decimal.js";
import { compare } from "../../number/rational.js";

/** As many digits as a spreadsheet keeps and shows. */
const CELL_DIGITS = 15;

/**
 * The number in a cell, with the digits that the spreadsheet can show. A formula such as 0,1+0,2 leaves
 * 0,30000000000000004 in the machine, and 0,3 on the sheet.
 */
export function cellNumber(cell: number): number {
  return Number(cell.toPrecision(CELL_DIGITS));
}

const SPACES_BETWEEN_GROUPS = /(?<=\d) (?=\d{3}(?!\d))/g;
const GROUPS = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const ONE_MARK = /^\d+[.,]\d+$/;
const TWO_MARKS = /^(?:(\d{1,3}(?:\.\d{3})+),(\d+)|(\d{1,3}(?:,\d{3})+)\.(\d+))$/;

/**
 * A number that was typed as text, with a decimal point: `0,85` is 0.85, `85%` stays a percent, `1.234,5` is 1234.5.
 *
 * A text that is no number comes back as it is, for the evidence to refuse. What can be read in two ways is an issue:
 * `1.234` as an amount is one thousand or one and a bit. As a count it is a whole number, and so a thousand; as points
 * of 10 at most it is no thousand.
 */
export function readNumberText(text: string, definition: FactDefinition, path: string): string | Issue {
  const plain = text.replaceAll("−", "-").replaceAll(SPACES_BETWEEN_GROUPS, "");
  const [, sign = "", digits = "", percent = ""] = /^([-+]?) ?([\d.,]+) ?(%?)$/.exec(plain) ?? [];
  if (digits === "") return text;
  const number = GROUPS.test(digits) ? readGroups(digits, percent !== "", definition) : readDigits(digits);
  if (number === "ambiguous") return { code: "addin.error.number", path, params: { actual: text } };
  return number === undefined ? text : `${sign === "-" ? "-" : ""}${number}${percent}`;
}

/** Digits in groups of three: thousands, or decimals that happen to be three. */
function readGroups(digits: string, isPercent: boolean, definition: FactDefinition): string {
  const whole = digits.replaceAll(/[.,]/g, "");
  const fraction = digits.replace(",", ".");
  if (digits.length - whole.length > 1 || (definition.type === "count" && !isPercent)) return whole;
  const highest = highestOf(definition);
  const isTooHigh = highest !== undefined && compare(decimal(whole), highest) > 0;
  // No one writes a group behind a lone zero.
  return isPercent || isTooHigh || digits.startsWith("0") ? fraction : "ambiguous";
}

function readDigits(digits: string): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  if (ONE_MARK.test(digits)) return digits.replace(",", ".");
  const two = TWO_MARKS.exec(digits);
  if (two === null) return undefined;
  return `${(two[1] ?? two[3] ?? "").replaceAll(/[.,]/g, "")}.${two[2] ?? two[4] ?? ""}`;
}
