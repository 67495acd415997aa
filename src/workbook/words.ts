import { formatMessage } from "../i18n/format.js";
import type { MessageParam } from "../i18n/message.js";
import type { Language } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import type { InputWords } from "./inputs.js";

/** A text of the program in the language of the workbook. */
export type Say = (code: MessageCode, params?: { readonly [name: string]: MessageParam }) => string;

export function speakerOf(language: Language): Say {
  return (code, params = {}) => formatMessage({ code, params }, { language });
}

export function inputWords(say: Say): InputWords {
  return { yes: say("yes"), no: say("no"), never: say("workbook.never") };
}

/** The names of the sheets, in their order. */
export function sheetNames(say: Say): { readonly [sheet in SheetId]: string } {
  return {
    guide: say("workbook.sheet.guide"),
    input: say("workbook.sheet.input"),
    cases: say("workbook.sheet.cases"),
    documents: say("workbook.sheet.documents"),
    score: say("workbook.sheet.score"),
    deficiencies: say("workbook.sheet.deficiencies"),
    remedies: say("workbook.sheet.remedies"),
    plan: say("workbook.sheet.plan"),
    calculation: say("workbook.sheet.calculation"),
    lists: "lists",
    check: CHECK_SHEET,
  };
}

export type SheetId =
  | "guide"
  | "input"
  | "cases"
  | "documents"
  | "score"
  | "deficiencies"
  | "remedies"
  | "plan"
  | "calculation"
  | "lists"
  | "check";

/** The hidden sheet by which a workbook of the library is known; its name is the same in every language. */
export const CHECK_SHEET = "chamdiem";
