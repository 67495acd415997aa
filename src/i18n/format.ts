import { ENGLISH } from "./en.js";
import type { Message, MessageParam } from "./message.js";
import { formatDate, formatNumber, formatPercent } from "./number.js";
import { type Language, localText, type Text } from "./text.js";
import { type MessageCode, VIETNAMESE } from "./vi.js";

/** What a sentence may need to know beside its language. */
export interface FormatOptions {
  readonly language: Language;
  /** Titles of facts, by id. */
  readonly factTitles?: { readonly [id: string]: Text };
}

const PLACEHOLDER = /\{(\w+)(?::(\w+))?\}/g;

/** True where the program has a text for the code. */
export function isMessageCode(code: string): code is MessageCode {
  return Object.hasOwn(VIETNAMESE, code);
}

/**
 * A message as a sentence. A code without a text stands for itself.
 *
 * Placeholders: `{name}` as it is, `{name:number}`, `{name:places}` (at two places), `{name:percent}` (a share), `{name:date}`, `{name:facts}` (titles
 * of facts), `{name:type}` (a type in words), `{name:pattern}` (what a text must look like), `{name:or}` (alternatives),
 * `{name:guess}` (", ý bạn là …?" where there is one), `{name:known}` (what there is instead, where that is given).
 */
export function formatMessage(message: Message, options: FormatOptions): string {
  const { code, params } = message;
  if (!isMessageCode(code)) return code;
  const template = options.language === "vi" ? VIETNAMESE[code] : ENGLISH[code];
  return template.replace(PLACEHOLDER, (_, name: string, kind: string | undefined) =>
    formatParam(params[name] ?? null, kind, options),
  );
}

function formatParam(value: MessageParam, kind: string | undefined, options: FormatOptions): string {
  const { language } = options;
  if (kind === "guess" || kind === "known") {
    return value === null ? "" : formatMessage({ code: kind, params: { name: value } }, options);
  }
  if (value === null || (isList(value) && value.length === 0)) return "–";
  if (isList(value)) {
    const parts = value.map((one) => formatParam(one, kind === "facts" ? "fact" : kind, options));
    if (kind === "or") return parts.join(formatMessage({ code: "or", params: {} }, options));
    // Titles of facts and whole messages hold commas of their own.
    return parts.join(kind === "facts" || typeof value[0] === "object" ? "; " : ", ");
  }
  if (typeof value === "object") return "code" in value ? formatMessage(value, options) : localText(value, language);
  if (kind === "fact" || kind === "facts") {
    const title = options.factTitles?.[String(value)];
    return title === undefined ? String(value) : localText(title, language);
  }
  if (typeof value === "boolean") return formatMessage({ code: value ? "yes" : "no", params: {} }, options);
  if (kind === "type" || kind === "pattern") {
    const code = kind === "type" ? `type.${String(value)}` : `pattern.${String(value)}`;
    return isMessageCode(code) ? formatMessage({ code, params: {} }, options) : String(value);
  }
  // A true minus sign, as in print: a hyphen breaks at the end of a line.
  if (kind === "number") return formatNumber(value, language).replace("-", "−");
  if (kind === "places") return formatNumber(value, language, 2).replace("-", "−");
  if (kind === "percent") return formatPercent(value, language);
  if (kind === "date") return formatDate(String(value));
  return typeof value === "number" ? formatNumber(value, language) : value;
}

function isList(value: MessageParam): value is readonly (string | number)[] | readonly Message[] {
  return Array.isArray(value);
}
