import { patterns } from "../src/document/patterns.js";
import type { JsonSchema } from "./schemas.js";

/** Patterns that let nothing but ASCII through. What others let through is looked at for half characters as well. */
const ASCII_ONLY: ReadonlySet<string> = new Set(
  (["date", "decimal", "factId", "id", "path", "sha256"] as const).map((name) => sourceOf(patterns[name])),
);

/** What the generated code says of texts. A regular expression without `u` finds out soonest that there is nothing. */
const HELPERS = `const anySurrogate = /[\\uD800-\\uDFFF]/;
const loneSurrogate = /\\p{Surrogate}/u;
function isWhole(text) {
  return !anySurrogate.test(text) || !loneSurrogate.test(text);
}`;

/** Conditions on texts, as code. */
export interface QuickText {
  conditions(schema: JsonSchema, value: string): readonly string[];
  /** What the conditions refer to. */
  readonly declarations: () => readonly string[];
}

export function createQuickText(): QuickText {
  // A regular expression inside a function would be made anew at every call.
  const names = new Map<string, string>();

  function matches(pattern: string, value: string): string {
    const name = names.get(pattern) ?? `pattern${names.size}`;
    names.set(pattern, name);
    return `${name}.test(${value})`;
  }

  return {
    conditions({ minLength, maxLength, pattern, enum: choices, const: only }, value) {
      const allowed = (choices ?? (only === undefined ? [] : [only])) as readonly string[];
      const isAscii = allowed.length > 0 || (typeof pattern === "string" && ASCII_ONLY.has(sourceOf(pattern)));
      return [
        ...(allowed.length === 0 ? [] : [`${JSON.stringify(allowed)}.includes(${value})`]),
        ...(minLength === undefined ? [] : [`${value}.length >= ${Number(minLength)}`]),
        ...(maxLength === undefined ? [] : [`${value}.length <= ${Number(maxLength)}`]),
        ...(typeof pattern === "string" ? [matches(pattern, value)] : []),
        ...(isAscii ? [] : [`isWhole(${value})`]),
      ];
    },
    declarations: () => [
      HELPERS,
      ...Array.from(names, ([pattern, name]) => `const ${name} = ${new RegExp(pattern, "u")};`),
    ],
  };
}

/** zod writes some characters of a pattern with a stroke before them. */
function sourceOf(pattern: string): string {
  return new RegExp(pattern, "u").source;
}
