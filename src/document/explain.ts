import type { MessageParam } from "../i18n/message.js";
import { type Issue, pointer } from "./issue.js";
import { meantKey } from "./keyWords.js";
import { meantChoice, meantText, meantType } from "./meantValue.js";
import type { PatternName } from "./patterns.js";
import type { ValueType } from "./shape.js";

/** The way from a document to one of its values: keys of objects and places of lists. */
export type Way = readonly (string | number)[];

export function wrongType(actual: unknown, expected: readonly ValueType[], way: Way): Issue {
  const path = pointer("", ...way);
  const params = { expected: [...expected], actual: typeName(actual), ...guessed(meantType(actual, expected, path)) };
  return { code: "document.type", path, params };
}

export function noChoice(actual: string | boolean, choices: readonly unknown[], way: Way): Issue {
  const allowed = choices.map(String);
  const shown = typeof actual === "string" ? clip(actual) : actual;
  const params = { allowed, actual: shown, ...guessed(meantChoice(actual, allowed)) };
  return { code: "document.choice", path: pointer("", ...way), params };
}

export function noPattern(actual: string, expected: PatternName, way: Way): Issue {
  const params = { actual: clip(actual), expected, ...guessed(meantText(actual, expected)) };
  return { code: "document.pattern", path: pointer("", ...way), params };
}

/** Something is too small, too large, too few or too many. */
export function outOfLimit(code: string, limit: number, way: Way): Issue {
  return { code, path: pointer("", ...way), params: { limit } };
}

export function missingKey(key: string, way: Way): Issue {
  return { code: "document.required", path: pointer("", ...way), params: { key } };
}

export function badKey(key: string, way: Way): Issue {
  return { code: "document.badKey", path: pointer("", ...way, key), params: { key: clip(key) } };
}

export function unknownKey(key: string, known: readonly string[], way: Way): Issue {
  const guess = meantKey(key, known) ?? null;
  const params = { key: clip(key), nearest: guess, ...(guess === null && { known }) };
  return { code: "document.unknownKey", path: pointer("", ...way, key), params };
}

/** A key that is only missing because it stands there under another name is one thing to mend. */
export function withoutMeant(issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set(
    issues.flatMap(({ code, path, params }) =>
      code === "document.unknownKey" && typeof params["nearest"] === "string"
        ? [pointer(path.slice(0, path.lastIndexOf("/")), params["nearest"])]
        : [],
    ),
  );
  return issues.filter(
    ({ code, path, params }) => code !== "document.required" || !meant.has(pointer(path, String(params["key"]))),
  );
}

/** What was probably meant, where something comes to mind. */
function guessed(nearest: MessageParam | undefined): { readonly nearest?: MessageParam } {
  return nearest === undefined ? {} : { nearest };
}

/** The name of a value's type in the words of JSON, or of JavaScript where JSON has no such value. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : typeof value;
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
