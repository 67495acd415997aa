import type { FactDefinition } from "../../facts/types.js";
import { SERIAL_OF_DAY_ZERO } from "../../formula/serial.js";
import type { Scalar } from "../../formula/types.js";
import { ENGLISH } from "../../i18n/en.js";
import { localText } from "../../i18n/text.js";
import { VIETNAMESE } from "../../i18n/vi.js";
import { dateOfDay, dayNumber } from "../../number/calendar.js";
import { choiceLabel } from "../sheetLists.js";

/** A text as people compare it: composed letters, single spaces, small letters. */
export function plain(text: Scalar): string {
  return String(text)
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Reads what people type for a fact; `undefined` where it is no value of the fact. */
export function readTyped(
  typed: Scalar,
  definition: FactDefinition,
  from1904: boolean,
): string | number | boolean | undefined {
  switch (definition.type) {
    case "boolean":
      return readBoolean(typed);
    case "choice":
      return readChoice(typed, definition);
    case "date":
      return isNever(typed) ? "never" : readDate(typed, from1904);
    case "cases":
      return undefined;
    default:
      return readNumber(typed, definition.type === "count");
  }
}

const YES = ["có", "yes", "true", "đúng", "x"];
const NO = ["không", "no", "false", "sai"];

export function readBoolean(typed: Scalar): boolean | undefined {
  if (typeof typed === "boolean") return typed;
  const word = plain(typed);
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : undefined;
}

function readChoice(typed: Scalar, definition: FactDefinition): string | undefined {
  const word = plain(typed);
  const found = (definition.choices ?? []).find(({ id, title }, index) =>
    [
      id,
      ...(["vi", "en"] as const).flatMap((language) => [
        choiceLabel(definition, index + 1, language),
        localText(title, language),
      ]),
    ].some((text) => plain(text) === word),
  );
  return found?.id;
}

function isNever(typed: Scalar): boolean {
  return [VIETNAMESE["workbook.never"], ENGLISH["workbook.never"], "never"].some(
    (word) => plain(word) === plain(typed),
  );
}

const DAYS_TO_1904 = 1462;

/** A serial number, `31/3/2022`, `31-03-2022` or `2022-03-31`. */
export function readDate(typed: Scalar, from1904: boolean): string | undefined {
  if (typeof typed === "number") {
    const serial = typed + (from1904 ? DAYS_TO_1904 : 0);
    const isDay = Number.isInteger(serial) && serial > 60 && serial < 2_958_466;
    return isDay ? dateOfDay(serial - SERIAL_OF_DAY_ZERO) : undefined;
  }
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain(typed)) ?? [];
  const text = day === "" ? plain(typed) : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return dayNumber(text) === undefined ? undefined : text;
}

/**
 * A number as a cell or a person writes it: `0,85`, `0.85`, `85%`, `1 234`. A dot before three digits parts thousands
 * in a count, which has no decimals.
 */
export function readNumber(typed: Scalar, isCount: boolean): number | string | undefined {
  if (typeof typed === "number") return Number(typed.toPrecision(15));
  if (typeof typed === "boolean") return undefined;
  const text = plain(typed).replaceAll(" ", "");
  const isThousands = isCount && /^-?\d{1,3}(\.\d{3})+$/.test(text);
  const dotted = isThousands || text.includes(",") ? text.replaceAll(".", "").replace(",", ".") : text;
  const match = /^(-?\d{1,15}(?:\.\d{1,15})?)(%?)$/.exec(dotted);
  const [, digits = "", percent = ""] = match ?? [];
  if (match === null) return undefined;
  return percent === "%" ? `${digits}%` : Number(digits);
}
