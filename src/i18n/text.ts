/**
 * A text of a rubric or dictionary: Vietnamese always, English where the author gives it.
 *
 * @remarks Since 0.1.0
 */
export interface Text {
  readonly vi: string;
  readonly en?: string;
}

/** The languages of the program's own texts. Since 0.1.0 */
export type Language = "vi" | "en";

/**
 * The text in the language asked for; Vietnamese where there is no English one.
 *
 * @example
 * localText({ vi: "Chậm", en: "Late" }, "en"); // "Late"
 */
export function localText(text: Text, language: Language): string {
  return language === "en" ? (text.en ?? text.vi) : text.vi;
}
