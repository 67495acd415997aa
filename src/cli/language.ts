import type { Language } from "../i18n/text.js";
import { UsageError } from "./usageError.js";

/** The option that names the language. */
export const LANGUAGE_FLAG = "--lang";

/**
 * The language of texts: `--lang`, wherever it stands, else CHAMDIEM_LANG, else Vietnamese. It is read before all else,
 * so that help and errors are in it as well.
 */
export function chooseLanguage(
  args: readonly string[],
  env: { readonly [name: string]: string | undefined },
): Language {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const at = Math.max(
    ...options.map((arg, index) => (arg === LANGUAGE_FLAG || arg.startsWith(`${LANGUAGE_FLAG}=`) ? index : -1)),
  );
  const option = options[at];
  if (option === undefined) {
    const value = env["CHAMDIEM_LANG"];
    return value === undefined || value === "" ? "vi" : language(value, "CHAMDIEM_LANG");
  }
  // A flag without a value is reported with the other mistakes of usage.
  const value = option === LANGUAGE_FLAG ? options[at + 1] : option.slice(LANGUAGE_FLAG.length + 1);
  return value === undefined ? "vi" : language(value, LANGUAGE_FLAG);
}

function language(value: string, name: string): Language {
  if (value === "vi" || value === "en") return value;
  throw new UsageError("cli.badValue", { name, value, known: ["vi", "en"] });
}
