import { SERIAL_OF_DAY_ZERO } from "../formula/serial.js";
import { dateOfDay, dayOf } from "../number/calendar.js";
import { type InputCell, isDate, keyOf, textOf } from "./cell.js";
import { type Words, words } from "./words.js";

/** From which day a spreadsheet counts: 1900, or 1904 as on old Apple machines. */
export type Epoch = 1900 | 1904;

const DAYS_TO_1904 = 1462;
/** 1900-03-01; before it Excel counts a day too many. */
const FIRST_SERIAL = 61;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

const NEVER: Words = words("report.never", "cell.word.never");
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/**
 * A date as people and spreadsheets write it, as `2025-03-31`: a serial number, a date of Google Sheets, 31/03/2025.
 * The day stands before the month. What is no date comes back as it is, as text, for the evidence to refuse.
 */
export function readDate(cell: InputCell, epoch: Epoch = 1900): string {
  if (isDate(cell)) return dateText(cell.getFullYear(), cell.getMonth() + 1, cell.getDate()) ?? String(cell);
  if (typeof cell === "number") {
    const day = Math.floor(cell) + (epoch === 1904 ? DAYS_TO_1904 : 0);
    return day >= FIRST_SERIAL && day <= LAST_SERIAL ? dateOfDay(day - SERIAL_OF_DAY_ZERO) : String(cell);
  }
  const text = textOf(cell);
  if (NEVER.has(keyOf(cell))) return "never";
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dateText(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])) ?? text;
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return dateText(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) ?? text;
  return text;
}

function dateText(year: number, month: number, day: number): string | undefined {
  const number = dayOf(year, month, day);
  return number === undefined ? undefined : dateOfDay(number);
}
