import { type PatternName, patterns } from "../src/document/patterns.js";
import type { JsonSchema } from "./schemas.js";

const patternNames = new Map(
  (Object.keys(patterns) as PatternName[]).map((name) => [new RegExp(patterns[name]).source, name]),
);

function patternName(pattern: unknown): PatternName {
  const name = patternNames.get(String(pattern));
  if (name === undefined) throw new Error(`A schema has a pattern without a name: ${pattern}`);
  return name;
}

/** Keywords that a shape takes over as they are. */
const KEPT: ReadonlySet<string> = new Set([
  "enum",
  "maximum",
  "maxItems",
  "maxLength",
  "maxProperties",
  "minimum",
  "minItems",
  "minLength",
  "minProperties",
  "required",
]);

/** Definitions as the constants of a module. */
export interface ShapeText {
  /** Takes a definition in, with all that it names, and tells the name of its constant. */
  readonly add: (name: string) => string;
  /** The constants, each after those that it names. */
  readonly text: () => string;
}

/** Writes the definitions that `compact` made in the words of shapes. What no shape says is refused. */
export function createShapeText(definitions: JsonSchema): ShapeText {
  const written = new Map<string, string>();
  const open = new Set<string>();

  function add(name: string): string {
    const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}Shape`;
    if (written.has(name) || open.has(name)) return constant;
    open.add(name);
    const text = objectOf(definitions[name] as JsonSchema);
    open.delete(name);
    written.set(name, `const ${constant} = ${text};`);
    return constant;
  }

  function objectOf(schema: JsonSchema): string {
    const { type, types = type, known, properties, const: only, pattern, prefixItems, items, ...rest } = schema;
    const lines = [`types: ${JSON.stringify([types].flat())}`];
    if (only !== undefined) lines.push(`enum: ${JSON.stringify([only])}`);
    if (pattern !== undefined) lines.push(`pattern: ${JSON.stringify(patternName(pattern))}`);
    if (prefixItems !== undefined) lines.push(member("items", pairItem(schema)));
    else if (items !== undefined) lines.push(member("items", items));
    if (properties !== undefined) {
      const members = Object.entries(properties as JsonSchema);
      const names = members.map(([key]) => key);
      const isKnown = JSON.stringify(known) === JSON.stringify(names);
      if (!isKnown && !isAnything(schema["additionalProperties"]))
        throw new Error(`Other keys than ${names} are unclear.`);
      lines.push(`properties: {\n${members.map(([key, value]) => member(key, value)).join(",\n")}\n}`);
    }
    for (const [keyword, value] of Object.entries(rest)) {
      if (keyword === "additionalProperties" && isAnything(value)) lines.push("additionalProperties: true");
      else if (keyword === "additionalProperties" || keyword === "propertyNames") lines.push(member(keyword, value));
      else if (KEPT.has(keyword)) lines.push(`${keyword}: ${JSON.stringify(value)}`);
      else throw new Error(`No shape says ${keyword}.`);
    }
    return `{ ${lines.join(", ")} }`;
  }

  /** A key with the shape that it holds. What holds itself is asked for when it is needed. */
  function member(key: string, value: unknown): string {
    const schema = value as JsonSchema;
    const reference = schema["$ref"];
    if (typeof reference !== "string") return `${JSON.stringify(key)}: ${objectOf(schema)}`;
    const name = reference.replace("#/$defs/", "");
    const constant = add(name);
    return open.has(name)
      ? `get ${JSON.stringify(key)}() { return ${constant}; }`
      : `${JSON.stringify(key)}: ${constant}`;
  }

  return { add, text: () => Array.from(written.values()).join("\n") };
}

function isAnything(schema: unknown): boolean {
  return JSON.stringify(schema) === "{}";
}

/** What both places of a pair hold. */
function pairItem({ prefixItems, items, minItems, maxItems }: JsonSchema): JsonSchema {
  const places = prefixItems as readonly JsonSchema[];
  const [first, ...others] = places.map((place) => JSON.stringify(place));
  const isPair = items === false && minItems === places.length && maxItems === places.length;
  if (!isPair || others.some((other) => other !== first)) throw new Error("A list has places of different kinds.");
  return places[0] as JsonSchema;
}
