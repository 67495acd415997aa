import type { JsonSchema } from "./schemas.js";

/** Keywords that only people read. */
const NOTES = new Set(["$comment", "description", "examples", "title"]);

/** Keywords that limit every value, whatever its type, so that they cannot stand beside other types. */
const ANY_TYPE = ["$ref", "allOf", "anyOf", "const", "enum", "not", "oneOf"];

/**
 * Rewrites definitions so that shapes are small and what is said of errors is exact. What is accepted stays the same:
 *
 * - a union of different types becomes one schema with `types`, a list, so that an error speaks of the branch that was
 *   meant, and not of all;
 * - an object that allows no other keys carries `known`, the list of its keys, which the errors name;
 * - what only people read is left out.
 *
 * A union that cannot be rewritten is refused: its errors would be a riddle.
 */
export function compact(definitions: JsonSchema): JsonSchema {
  return compactMembers(definitions, definitions);
}

function compactSchema(schema: JsonSchema, definitions: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !NOTES.has(keyword))
      .map(([keyword, value]) => [keyword, compactKeyword(keyword, value, definitions)]),
  );
  if (anyOf === undefined) return withKnownKeys(rest);
  if (Object.keys(rest).length > 0) throw new Error(`A union stands beside ${Object.keys(rest).join(", ")}.`);
  return union((anyOf as readonly JsonSchema[]).map((branch) => resolved(branch, definitions)));
}

function compactKeyword(keyword: string, value: unknown, definitions: JsonSchema): unknown {
  switch (keyword) {
    case "properties":
      return compactMembers(value as JsonSchema, definitions);
    case "anyOf":
    case "prefixItems":
      return (value as readonly JsonSchema[]).map((member) => compactSchema(member, definitions));
    case "propertyNames":
      // Who checks a key wants to know all of it on the spot.
      return resolved(compactSchema(value as JsonSchema, definitions), definitions);
    case "additionalProperties":
    case "items":
      return typeof value === "boolean" ? value : compactSchema(value as JsonSchema, definitions);
    default:
      return value;
  }
}

function compactMembers(members: JsonSchema, definitions: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(members).map(([name, schema]) => [name, compactSchema(schema as JsonSchema, definitions)]),
  );
}

function withKnownKeys(schema: JsonSchema): JsonSchema {
  const { additionalProperties, ...rest } = schema;
  if (additionalProperties !== false) return schema;
  return { ...rest, known: Object.keys(rest["properties"] as JsonSchema) };
}

/** The schema itself, in place of a reference to it. */
function resolved(schema: JsonSchema, definitions: JsonSchema): JsonSchema {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  return compactSchema(definitions[reference.replace("#/$defs/", "")] as JsonSchema, definitions);
}

function union(branches: readonly JsonSchema[]): JsonSchema {
  if (branches.every(isSingleKey)) return eitherKey(branches);
  const types = branches.flatMap(
    (branch) => (branch["types"] ?? branch["type"] ?? "any") as string | readonly string[],
  );
  const keywords = branches.flatMap((branch) => Object.keys(branch).filter((keyword) => !/^types?$/.test(keyword)));
  // A whole number is a number: their limits would bind each other.
  const told = types.map((type) => (type === "integer" ? "number" : type));
  const mixed = ["any", ...ANY_TYPE].some((word) => told.includes(word) || keywords.includes(word));
  if (mixed || new Set(told).size < told.length || new Set(keywords).size < keywords.length) {
    throw new Error(`A union cannot be told apart by type: ${JSON.stringify(branches)}`);
  }
  return { ...Object.fromEntries(branches.flatMap(Object.entries).filter(([keyword]) => keyword !== "type")), types };
}

/** An object with one key, which it must have. */
function isSingleKey(schema: JsonSchema): boolean {
  const known = schema["known"];
  const required = schema["required"];
  return Array.isArray(known) && Array.isArray(required) && known.length === 1 && required.length === 1;
}

/** A union of objects with one key each is an object with one of the keys. */
function eitherKey(branches: readonly JsonSchema[]): JsonSchema {
  const properties: JsonSchema = Object.assign({}, ...branches.map((branch) => branch["properties"]));
  const known = Object.keys(properties);
  if (known.length < branches.length) throw new Error("Two branches of a union have the same key.");
  return { type: "object", properties, known, minProperties: 1, maxProperties: 1 };
}
