import { formatMessage } from "../i18n/format.js";
import type { Message, MessageParam } from "../i18n/message.js";
import { formatNumber } from "../i18n/number.js";
import { type Language, localText, type Text } from "../i18n/text.js";
import type { MessageCode } from "../i18n/vi.js";
import { toDecimalText } from "../number/print.js";
import type { Rational } from "../number/rational.js";

/** The language of a report. */
export interface ReportOptions {
  readonly language: Language;
}

/** Where the texts of a report come from: one language, and the titles and places of one assessment. */
export interface Words {
  readonly language: Language;
  /** A text of the program. */
  text(code: MessageCode, params?: { readonly [name: string]: MessageParam }): string;
  /** A text of the rubric. */
  local(text: Text): string;
  /** A reason or finding as a sentence. */
  message(message: Message): string;
  /** Points as people write them, a dash where there are none. */
  points(value: number | string | Rational | null | undefined): string;
  /** Points with their sign, for gains. */
  signed(value: number | string | Rational): string;
  /** The title of a fact, its id where there is none. */
  fact(id: string): string;
}

/** The part of an assessment that its texts depend on. */
export interface WordsSource {
  readonly rubric: { readonly displayPlaces: number };
  readonly factTitles: { readonly [id: string]: Text };
}

/** The texts of a report in one language. */
export function wordsOf(source: WordsSource, language: Language): Words {
  const options = { language, factTitles: source.factTitles };
  const places = source.rubric.displayPlaces;
  const points: Words["points"] = (value) => {
    if (value === null || value === undefined) return "–";
    // A true minus sign, as in print: a hyphen breaks at the end of a line.
    return formatNumber(typeof value === "object" ? toDecimalText(value, places) : value, language, places).replace(
      "-",
      "−",
    );
  };
  return {
    language,
    points,
    text: (code, params = {}) => formatMessage({ code, params }, options),
    local: (text) => localText(text, language),
    message: (message) => formatMessage(message, options),
    signed: (value) => {
      const text = points(value);
      return text.startsWith("−") || text === "0" ? text : `+${text}`;
    },
    fact: (id) => {
      const title = source.factTitles[id];
      return title === undefined ? id : localText(title, language);
    },
  };
}
