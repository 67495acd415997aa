import { printParseErrorCode } from "jsonc-parser";
import type { Message } from "../i18n/message.js";

/** A bracket that is open where a text breaks off, or that was closed. */
export interface Bracket {
  readonly kind: "brace" | "bracket";
  readonly offset: number;
}

/** What keeps a text from being JSON, and where. */
interface SyntaxProblem {
  readonly problem: Message;
  readonly offset: number;
}

/** What is open where the parser stops, and the brackets closed before, each with where it closes. */
interface Brackets {
  readonly open: readonly Bracket[];
  readonly closed: readonly (readonly [opened: Bracket, end: number])[];
}

const QUOTES = /['‘’‚“”„«»]/u;

/** The first syntax error of a text as a person would tell it: what parsers notice is often not what is wrong. */
export function syntaxProblem(text: string, offset: number, error: number, brackets: Brackets): SyntaxProblem {
  const name = printParseErrorCode(error);
  const at = (problem: string, place: number = offset, params: Message["params"] = {}): SyntaxProblem => ({
    problem: { code: `json.problem.${problem}`, params },
    offset: place,
  });
  const before = text.slice(0, offset).trimEnd();
  const character = text.charAt(offset);
  if (name === "InvalidSymbol" && QUOTES.test(character)) return at("StraightQuotes");
  if (before.endsWith(",") && /[\]}]/.test(character)) return at("TrailingComma", before.length - 1);
  const decimal = decimalComma(text, offset);
  if (decimal !== undefined) return at("DecimalComma", decimal.offset, { written: decimal.written });
  if (character === "" && brackets.open.length > 0) {
    const { kind, offset: place } = unclosed(text, brackets);
    return at(kind === "brace" ? "UnclosedBrace" : "UnclosedBracket", place);
  }
  if (name === "CommaExpected" && character === "}") return at("CloseBracketExpected");
  if (name === "CommaExpected" && character === "]") return at("CloseBraceExpected");
  return at(name);
}

/** A number with a decimal comma, where a key was expected behind it: `"max": 0,5`. */
function decimalComma(text: string, offset: number): { readonly offset: number; readonly written: string } | undefined {
  const [whole] = /-?\d+,$/.exec(text.slice(Math.max(0, offset - 30), offset)) ?? [];
  const [decimals] = /^\d+/.exec(text.slice(offset, offset + 30)) ?? [];
  if (whole === undefined || decimals === undefined) return undefined;
  return { offset: offset - whole.length, written: `${whole.slice(0, -1)}.${decimals}` };
}

/**
 * The bracket that was forgotten to be closed. In a text that is indented it is the one inside the first bracket whose
 * end stands at another indent than its line; otherwise the innermost that is open at the end.
 */
function unclosed(text: string, { open, closed }: Brackets): Bracket {
  const strayed = closed.filter(
    ([opened, end]) => isOwnLine(text, end) && indent(text, end) < indent(text, opened.offset),
  );
  const [first] = strayed.map(([opened]) => opened).sort((one, other) => other.offset - one.offset);
  return first ?? (open.at(-1) as Bracket);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function indent(text: string, offset: number): number {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset + 1))?.[0].length ?? 0;
}

/** Walks back over the indent only, as a text may be one very long line. */
function isOwnLine(text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && /[ \t]/.test(text.charAt(before))) before -= 1;
  return before < 0 || text.charAt(before) === "\n";
}
