import { type JSONVisitor, visit } from "jsonc-parser";
import { parseDecimal, significantDigits } from "../number/decimal.js";
import { equals } from "../number/rational.js";
import { type Issue, type ParseResult, pointer, type TextPlace } from "./issue.js";
import { type Bracket, syntaxProblem } from "./jsonProblem.js";
import { isPlainText } from "./plainJson.js";

/** Larger documents are refused before they are read: no unit's evidence comes near. */
const MOST_CHARACTERS = 20_000_000;
/** Deeper documents are refused: no honest one nests so far. */
const MOST_LEVELS = 100;
const MOST_DIGITS = 17;

/** Ends the walk through a document that is too deep. */
class TooDeep extends Error {}

/**
 * Reads JSON text. Beside what JSON itself forbids it refuses what would be read as something else than is written: a
 * key that stands twice, `__proto__`, a number with more digits than a double carries, and documents that are too deep
 * or too large. Each issue has its place in the text.
 *
 * @remarks Since 0.1.0
 *
 * @example
 * parseJson('{"a": 1, "a": 2}'); // { ok: false, issues: [{ code: "json.duplicateKey", … }] }
 */
export function parseJson(text: string): ParseResult<unknown> {
  if (text.length > MOST_CHARACTERS) {
    return { ok: false, issues: [{ code: "json.tooLarge", path: "", params: { limit: MOST_CHARACTERS / 1_000_000 } }] };
  }
  const body = withoutMark(text);
  const written = asWritten(body);
  if (written !== undefined) return { ok: true, value: written };
  const issues = inspect(body);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: JSON.parse(body) as unknown };
}

/**
 * The value of a text that cannot mean anything else: one without escapes and long numbers, of which a count shows that no
 * key stands twice, or one that says the same when it is written again. Programs write such text; `undefined` says nothing
 * of any other.
 */
function asWritten(text: string): unknown {
  if (text.includes("__proto__")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (isPlainText(text, value, MOST_LEVELS)) return value;
    return JSON.stringify(value) === text && isWithin(value, MOST_LEVELS) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True where a value has no more levels than that. */
function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (levels === 0) return false;
  for (const member of Object.values(value)) if (!isWithin(member, levels - 1)) return false;
  return true;
}

/** The text without a byte order mark, which is no part of it; editors on Windows write one. */
export function withoutMark(text: string): string {
  return text.startsWith("\u{FEFF}") ? text.slice(1) : text;
}

/** Doubles carry every decimal of so many digits. */
const DIGITS_ALWAYS_CARRIED = 15;
/** Decimals of so many characters are within the range of doubles. */
const LENGTH_ALWAYS_IN_RANGE = 40;

/** True where the number that was read is the decimal that was written. */
function isCarried(written: string, value: number): boolean {
  const isShort = written.length <= LENGTH_ALWAYS_IN_RANGE && !/e/i.test(written);
  if (isShort && significantDigits(written) <= DIGITS_ALWAYS_CARRIED) return true;
  const [meant, read] = [parseDecimal(written), parseDecimal(value)];
  return typeof meant !== "string" && typeof read !== "string" && equals(meant, read);
}

/** All that is wrong with the text. After a syntax error nothing more is reported: the rest would be guesses. */
function inspect(text: string): readonly Issue[] {
  const issues: Issue[] = [];
  const report = (
    code: string,
    line: number,
    column: number,
    params: Issue["params"] = {},
    path: readonly (string | number)[] = [],
  ): void => {
    issues.push({ code, path: pointer("", ...path), params, place: { line: line + 1, column: column + 1 } });
  };
  const open: (Bracket & { readonly keys: Set<string> })[] = [];
  const closed: (readonly [opened: Bracket, end: number])[] = [];
  const enter = (kind: Bracket["kind"], offset: number, line: number, column: number): void => {
    open.push({ kind, offset, keys: new Set() });
    if (open.length <= MOST_LEVELS) return;
    report("json.tooDeep", line, column, { limit: MOST_LEVELS });
    throw new TooDeep();
  };
  const leave = (offset: number): void => {
    // The parser also ends what the text leaves open.
    if (!/[\]}]/.test(text.charAt(offset))) return;
    const opened = open.pop();
    if (opened !== undefined) closed.push([opened, offset]);
  };
  let isBroken = false;
  const visitor: JSONVisitor = {
    onObjectBegin: (offset, _length, line, column) => enter("brace", offset, line, column),
    onArrayBegin: (offset, _length, line, column) => enter("bracket", offset, line, column),
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty: (key, _offset, _length, line, column, path) => {
      const keys = open.at(-1)?.keys;
      const shown = key.slice(0, 80);
      if (key === "__proto__") report("json.forbiddenKey", line, column, { key }, [...path(), key]);
      else if (keys?.has(key) === true) report("json.duplicateKey", line, column, { key: shown }, [...path(), key]);
      keys?.add(key);
    },
    onLiteralValue: (value, offset, length, line, column, path) => {
      if (typeof value !== "number") return;
      const written = text.slice(offset, offset + length);
      const actual = written.slice(0, 40);
      if (significantDigits(written) > MOST_DIGITS) report("json.tooManyDigits", line, column, { actual }, path());
      else if (!isCarried(written, value)) report("json.inexactNumber", line, column, { actual }, path());
    },
    onError: (error, offset) => {
      if (isBroken) return;
      isBroken = true;
      const { problem, offset: found } = syntaxProblem(text, offset, error, { open, closed });
      const { line, column } = placeAt(text, found);
      report("json.syntax", line - 1, column - 1, { problem });
    },
  };
  try {
    visit(text, visitor, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return isBroken ? issues.filter((issue) => issue.code === "json.syntax") : issues;
}

function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
