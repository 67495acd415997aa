import type { MessageParam } from "../i18n/message.js";
import { type Issue, pointer } from "./issue.js";
import { meantKey } from "./keyWords.js";
import { meantChoice, meantText, meantType } from "./meantValue.js";
import { valueAt } from "./order.js";
import type { ValidationError } from "./validator.js";

/** Keywords that set a limit, with the message that says it was passed. */
const LIMITS: ReadonlyMap<string, string> = new Map([
  ["exclusiveMinimum", "document.tooSmall"],
  ["minimum", "document.tooSmall"],
  ["exclusiveMaximum", "document.tooLarge"],
  ["maximum", "document.tooLarge"],
  ["minLength", "document.tooShort"],
  ["maxLength", "document.tooLong"],
  ["minItems", "document.tooFew"],
  ["minProperties", "document.tooFew"],
  ["items", "document.tooMany"],
  ["maxItems", "document.tooMany"],
  ["maxProperties", "document.tooMany"],
]);

/** Turns the errors of a validator into issues: one for each thing that a person has to mend. */
export function issuesOf(errors: readonly ValidationError[], document: unknown): readonly Issue[] {
  const mistyped = new Set(errors.filter((error) => error.keyword === "type").map((error) => error.instancePath));
  const issues = new Map<string, Issue>();
  for (const error of errors) {
    // A bad key is reported once, by the map that holds it; a value of the wrong type is not also no choice.
    if (error.propertyName !== undefined) continue;
    if (error.keyword !== "type" && mistyped.has(error.instancePath)) continue;
    const issue = issueOf(error, document);
    const identity = JSON.stringify([issue.code, issue.path, issue.params["key"]]);
    if (!issues.has(identity)) issues.set(identity, issue);
  }
  return withoutMeant([...issues.values()]);
}

/** A key that is only missing because it stands there under another name is one thing to mend. */
function withoutMeant(issues: readonly Issue[]): readonly Issue[] {
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

function issueOf(error: ValidationError, document: unknown): Issue {
  const path = error.instancePath;
  const { params } = error;
  const actual = valueAt(document, path);
  switch (error.keyword) {
    case "required":
      return { code: "document.required", path, params: { key: String(params["missingProperty"]) } };
    case "known": {
      const key = String(params["key"]);
      const known = params["known"] as readonly string[];
      const guess = meantKey(key, known) ?? null;
      return {
        code: "document.unknownKey",
        path: pointer(path, key),
        params: { key: clip(key), nearest: guess, ...(guess === null && { known: [...known] }) },
      };
    }
    case "propertyNames": {
      const key = String(params["propertyName"]);
      return { code: "document.badKey", path: pointer(path, key), params: { key: clip(key) } };
    }
    case "type": {
      const expected = [params["type"]].flat().map(String);
      return {
        code: "document.type",
        path,
        params: { expected, actual: typeName(actual), ...guessed(meantType(actual, expected, path)) },
      };
    }
    case "pattern": {
      const expected = String(params["expected"]);
      const guess = typeof actual === "string" ? meantText(actual, expected) : undefined;
      return { code: "document.pattern", path, params: { actual: shown(actual), expected, ...guessed(guess) } };
    }
    case "enum":
    case "const": {
      const allowed = [params["allowed"]].flat().map(String);
      return {
        code: "document.choice",
        path,
        params: { allowed, actual: shown(actual), ...guessed(meantChoice(actual, allowed)) },
      };
    }
    default:
      return { code: limitCode(error.keyword), path, params: { limit: Number(params["limit"]) } };
  }
}

/** What was probably meant, where something comes to mind. */
function guessed(nearest: MessageParam | undefined): { readonly nearest?: MessageParam } {
  return nearest === undefined ? {} : { nearest };
}

function limitCode(keyword: string): string {
  const code = LIMITS.get(keyword);
  if (code === undefined) throw new TypeError(`No issue stands for the keyword ${keyword}.`);
  return code;
}

/** The name of a value's type in the words of JSON, or of JavaScript where JSON has no such value. */
function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : typeof value;
}

/** A value as a message shows it. */
function shown(value: unknown): MessageParam {
  if (typeof value === "string") return clip(value);
  return typeof value === "number" || typeof value === "boolean" || value === null ? value : typeName(value);
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
