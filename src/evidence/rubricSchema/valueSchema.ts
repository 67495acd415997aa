import { patterns } from "../../document/patterns.js";
import { highestOf, lowestOf } from "../../facts/read.js";
import type { FactDefinition } from "../../facts/types.js";
import type { Language } from "../../i18n/text.js";
import { localText } from "../../i18n/text.js";
import { toNumber } from "../../number/print.js";
import { isNegative, type Rational } from "../../number/rational.js";
import { decimalText } from "./decimalText.js";
import type { JsonSchema } from "./jsonSchema.js";

/** What a rubric knows of the cases that a fact lists: other rubrics may know more. */
export interface KnownCases {
  readonly codes: readonly string[];
  readonly flags: readonly string[];
}

const LONGEST_TEXT = 2000;
/** More decimal places than a number of JSON carries. */
const PLACES = 17;
/** A day, or that the thing was not done at all. Years have four digits that count. */
const DATE = `^(?!0)(?:${patterns.date.slice(1, -1)}|never)$`;

/** What may be written as the value of a fact by its type; `null` and blank text leave it missing. */
export function valueSchema(definition: FactDefinition, known: KnownCases, language: Language): JsonSchema {
  return {
    anyOf: [
      ...valuesOf(definition, known, language),
      { type: "null" },
      { type: "string", maxLength: LONGEST_TEXT, pattern: String.raw`^\s*$` },
    ],
  };
}

function valuesOf(definition: FactDefinition, known: KnownCases, language: Language): readonly JsonSchema[] {
  switch (definition.type) {
    case "boolean":
      return [{ type: "boolean" }];
    case "choice":
      return (definition.choices ?? []).map(({ id, title }) => ({ const: id, title: localText(title, language) }));
    case "date":
      return [{ type: "string", pattern: DATE }];
    case "cases":
      return [casesSchema(known)];
    default:
      return numbers(definition);
  }
}

function numbers(definition: FactDefinition): readonly JsonSchema[] {
  const [lowest, highest] = [lowestOf(definition), highestOf(definition)];
  const hasOwnEnd = definition.highest !== undefined;
  const kind = definition.type === "count" ? "whole" : definition.type === "percent" && !hasOwnEnd ? "share" : "any";
  return [
    { type: definition.type === "count" ? "integer" : "number", ...numberEnds(lowest, highest) },
    {
      type: "string",
      maxLength: LONGEST_TEXT,
      pattern: decimalText({ isNegativeAllowed: lowest === undefined || isNegative(lowest), kind }),
    },
  ];
}

/** The ends of a number as JSON Schema states them. */
export function numberEnds(lowest: Rational | undefined, highest: Rational | undefined): JsonSchema {
  return {
    ...(lowest !== undefined && { minimum: toNumber(lowest, PLACES) }),
    ...(highest !== undefined && { maximum: toNumber(highest, PLACES) }),
  };
}

/** Codes and flags that the rubric knows are named so that an editor can offer them; others are as good. */
function casesSchema({ codes, flags }: KnownCases): JsonSchema {
  const offered = (names: readonly string[], pattern: string): JsonSchema => ({
    anyOf: [{ enum: [...names] }, { type: "string", maxLength: 200, pattern }],
  });
  return {
    type: "array",
    maxItems: 100_000,
    items: {
      type: "object",
      properties: {
        date: { type: "string", pattern: `^(?!0)${patterns.date.slice(1)}` },
        node: offered(codes, patterns.code),
        flags: { type: "array", maxItems: 100_000, items: offered(flags, patterns.id) },
        note: { type: "string", minLength: 1, maxLength: 20_000 },
      },
      additionalProperties: false,
    },
  };
}
