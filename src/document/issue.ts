import type { MessageParam } from "../i18n/message.js";

/**
 * A problem in a document, as data. It is made into a sentence last, by `formatIssue`.
 *
 * @remarks Since 0.1.0
 */
export interface Issue {
  /** What is wrong: a message code of the program's texts, such as `document.unknownKey`. */
  readonly code: string;
  /** Where: a JSON Pointer (RFC 6901), `""` for the whole document. */
  readonly path: string;
  /** What the text needs to be a sentence. */
  readonly params: { readonly [name: string]: MessageParam };
  /** Where in the text, where a text was read. */
  readonly place?: TextPlace;
}

/**
 * A place in a text, as editors count: the first line is 1, and so is the first column.
 *
 * @remarks Since 0.1.0
 */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The answer of every parser: the value, or all that is wrong with it. */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** One step of a JSON Pointer. */
export function pointer(path: string, ...keys: readonly (string | number)[]): string {
  let joined = path;
  for (const key of keys) joined += `/${typeof key === "number" ? key : escaped(key)}`;
  return joined;
}

function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
