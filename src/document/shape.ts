import type { PatternName } from "./patterns.js";

/** The types of values in a document. */
export type ValueType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/**
 * What a place in a document may hold: a JSON Schema in its own words, without what only people read. A union is a list
 * of types, no two of which share a keyword. `npm run generate` writes the shapes of all documents into `src/generated/`.
 */
export interface Shape {
  readonly types: readonly ValueType[];
  /** The values that it may have, and no others. */
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: PatternName;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: Shape };
  /** What other keys are, and what they hold; `true` for anything. Without it there are no other keys. */
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | true;
}
