import { fromPlainValue, toDecimalText } from "../number/print.js";
import { HUNDRED, multiply } from "../number/rational.js";
import type { Language } from "./text.js";

/** Places of numbers in sentences; a fraction without a short decimal is rounded to them. */
const SENTENCE_PLACES = 4;
const PERCENT_PLACES = 2;

/** A number as people write it: decimal comma in Vietnamese, decimal point in English. */
export function formatNumber(value: number | string, language: Language, places: number = SENTENCE_PLACES): string {
  const text = toDecimalText(fromPlainValue(value), places);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** A share as a percent: 0.85 is 85%. */
export function formatPercent(value: number | string, language: Language): string {
  const text = toDecimalText(multiply(fromPlainValue(value), HUNDRED), PERCENT_PLACES);
  return `${language === "vi" ? text.replace(".", ",") : text}%`;
}

/** A date as people write it: 31/03/2022. */
export function formatDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return day === "" ? date : `${day}/${month}/${year}`;
}
