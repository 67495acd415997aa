import { type Issue, pointer } from "./issue.js";
import type { PatternName } from "./patterns.js";
import type { ValueType } from "./shape.js";

/** The way from a document to one of its values: keys of objects and places of lists. */
export type Way = readonly (string | number)[];

export function wrongType(actual: unknown, expected: readonly ValueType[], way: Way): Issue {
  return issueAt(way, "document.type", { expected: [...expected], actual: typeName(actual) });
}

export function noChoice(actual: string | number | boolean, choices: readonly unknown[], way: Way): Issue {
  const shown = typeof actual === "string" ? clip(actual) : actual;
  return issueAt(way, "document.choice", { allowed: choices.map(String), actual: shown });
}

export function noPattern(actual: string, expected: PatternName, way: Way): Issue {
  return issueAt(way, "document.pattern", { actual: clip(actual), expected });
}

/** Something is too small, too large, too few or too many. */
export function outOfLimit(code: string, limit: number, way: Way): Issue {
  return issueAt(way, code, { limit });
}

export function missingKey(key: string, way: Way): Issue {
  return issueAt(way, "document.required", { key });
}

export function badKey(key: string, way: Way): Issue {
  return issueAt([...way, key], "document.badKey", { key: clip(key) });
}

export function unknownKey(key: string, known: readonly string[], way: Way): Issue {
  return issueAt([...way, key], "document.unknownKey", { key: clip(key), nearest: null, known });
}

function issueAt(way: Way, code: string, params: Issue["params"]): Issue {
  return { code, path: pointer("", ...way), params };
}

/** The name of a value's type in the words of JSON, or of JavaScript where JSON has no such value. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : typeof value;
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
