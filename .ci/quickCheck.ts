import { createQuickText } from "./quickText.js";
import type { JsonSchema } from "./schemas.js";

/**
 * The keywords that each type knows, so that none is passed over. The schema is one that `compact` made: a union lists
 * its types, and no two of them share a keyword.
 */
const KEYWORDS: { readonly [type: string]: readonly string[] } = {
  array: ["items", "maxItems", "minItems"],
  boolean: [],
  integer: ["maximum", "minimum"],
  null: [],
  number: ["maximum", "minimum"],
  object: ["additionalProperties", "known", "maxProperties", "properties", "propertyNames", "required"],
  string: ["const", "enum", "maxLength", "minLength", "pattern"],
};

/**
 * Writes a function that is true only of documents with which nothing is wrong: their shape, their limits, and whole
 * characters. It keeps no paths and looks at every member once, so that it is several times as fast as a check that
 * says what is wrong. Of what it does not know, as a member that is undefined, it says false: the shape then decides.
 */
export function quickCheck(name: string, definition: string, definitions: JsonSchema): string {
  const text = createQuickText();
  const functions = new Map<string, string>();
  const open: string[] = [];

  /** The name of the function with this body; what is the same is written once. */
  function named(kind: string, body: string): string {
    const known = functions.get(body) ?? `${kind}${functions.size}`;
    functions.set(body, known);
    return known;
  }

  /** An expression that is true where the value fits. */
  function fits(schema: JsonSchema, value: string): string {
    const { $ref } = schema;
    if (typeof $ref !== "string") return fitsTypes(schema, value);
    const to = $ref.replace("#/$defs/", "");
    if (open.includes(to)) throw new Error(`${to} holds itself: a document could nest without end.`);
    open.push(to);
    const expression = fits(definitions[to] as JsonSchema, value);
    open.pop();
    return expression;
  }

  function fitsTypes(schema: JsonSchema, value: string): string {
    const types = [schema["types"] ?? schema["type"]].flat() as readonly string[];
    const allowed = ["type", "types", ...types.flatMap((type) => KEYWORDS[type] ?? [])];
    const odd = Object.keys(schema).filter((keyword) => !allowed.includes(keyword));
    if (odd.length > 0) throw new Error(`No quick check knows ${odd.join(", ")} of ${types.join(", ")}.`);
    return types.map((type) => `(${fitsType(type, schema, value)})`).join(" || ");
  }

  function fitsType(type: string, schema: JsonSchema, value: string): string {
    switch (type) {
      case "array":
        return `Array.isArray(${value}) && ${list(schema)}(${value})`;
      case "integer":
        return all(`Number.isInteger(${value})`, ...limits(schema, value));
      case "null":
        return `${value} === null`;
      case "number":
        return all(`typeof ${value} === "number" && isFinite(${value})`, ...limits(schema, value));
      case "object": {
        const members = schema["known"] === undefined ? map(schema) : record(schema);
        return `typeof ${value} === "object" && ${value} !== null && !Array.isArray(${value}) && ${members}(${value})`;
      }
      case "string":
        return all(`typeof ${value} === "string"`, ...text.conditions(schema, value));
      default:
        return `typeof ${value} === "${type}"`;
    }
  }

  /** An object whose keys are known. */
  function record({ properties, required = [] }: JsonSchema): string {
    const needed = required as readonly string[];
    const cases = Object.entries(properties as { readonly [key: string]: JsonSchema }).map(([key, schema]) => {
      const count = needed.includes(key) ? "missing -= 1; " : "";
      return `case ${JSON.stringify(key)}: if (!(${fits(schema, "member")})) return false; ${count}break;`;
    });
    const look = `const member = data[key]; switch (key) { ${cases.join("\n")} default: return false; }`;
    return named("record", `let missing = ${needed.length}; for (const key in data) { ${look} } return missing === 0;`);
  }

  /** An object whose keys follow a pattern. */
  function map({ additionalProperties, maxProperties, propertyNames }: JsonSchema): string {
    const key = all(...text.conditions(propertyNames as JsonSchema, "key"));
    const member = fits(additionalProperties as JsonSchema, "member");
    const look = `const member = data[key]; if (left === 0 || !(${key}) || !(${member})) return false; left -= 1;`;
    return named("map", `let left = ${Number(maxProperties)}; for (const key in data) { ${look} } return true;`);
  }

  function list({ items, minItems, maxItems }: JsonSchema): string {
    const least = minItems === undefined ? "" : `data.length < ${Number(minItems)} || `;
    const size = `if (${least}data.length > ${Number(maxItems)}) return false;`;
    const look = `if (!(${fits(items as JsonSchema, "member")})) return false;`;
    return named("list", `${size} for (const member of data) { ${look} } return true;`);
  }

  const answer = fits({ $ref: `#/$defs/${definition}` }, "data");
  const written = Array.from(functions, ([body, own]) => `function ${own}(data) { ${body} }`);
  return [...text.declarations(), ...written, `export function ${name}(data) { return ${answer}; }`].join("\n");
}

function all(...conditions: readonly string[]): string {
  return conditions.join(" && ");
}

function limits({ minimum, maximum }: JsonSchema, value: string): readonly string[] {
  return [
    ...(minimum === undefined ? [] : [`${value} >= ${Number(minimum)}`]),
    ...(maximum === undefined ? [] : [`${value} <= ${Number(maximum)}`]),
  ];
}
