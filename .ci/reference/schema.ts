import type { JsonSchema } from "../schemas.js";

/** One key of an object, as a row of its table. */
export interface Member {
  readonly key: string;
  readonly type: string;
  readonly need: string;
  readonly meaning: string;
  readonly example: string;
}

const PATTERNS: readonly (readonly [start: string, name: string])[] = [
  ["^https", "address"],
  ["^[^\\s_]", "code"],
  ["^[A-Za-z0-9]", "id"],
  ["^(?:[A-Za-z]", "date or fact id"],
];

/** What may stand in a place, in words that link to what they name. */
export function typeText(schema: JsonSchema): string {
  const { $ref, anyOf, type, items, prefixItems, pattern, additionalProperties } = schema;
  const values = schema["enum"];
  if (typeof $ref === "string") return linkTo(nameOf($ref));
  if (Array.isArray(anyOf)) return (anyOf as JsonSchema[]).map(typeText).join(" or ");
  if ("const" in schema) return code(schema["const"]);
  if (Array.isArray(values)) return values.map(code).join(", ");
  if (Array.isArray(prefixItems)) return `[${(prefixItems as JsonSchema[]).map(typeText).join(", ")}]`;
  if (type === "array") return `list of ${typeText(items as JsonSchema)}`;
  if (type === "object" && typeof additionalProperties === "object") {
    return `map to ${typeText(additionalProperties as JsonSchema)}`;
  }
  if (type === "object") return `\`{ ${Object.keys(schema["properties"] as object).join(", ")} }\``;
  if (type === "integer") return "whole number";
  if (typeof pattern === "string") return PATTERNS.find(([start]) => pattern.startsWith(start))?.[1] ?? "text";
  return type === "string" ? "text" : type === "boolean" ? "true or false" : String(type);
}

/** A value as it is written. */
export function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

/** The name under which a definition is kept. */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** Sections that are named otherwise than their definition. */
const ANCHORS: { readonly [name: string]: string } = { Measure: "measures", Way: "ways" };

function linkTo(name: string): string {
  return `[${name}](#${ANCHORS[name] ?? name.toLowerCase()})`;
}

/** The definition that a place refers to, or what stands there itself. */
export function resolved(schema: JsonSchema, definitions: JsonSchema): JsonSchema {
  const { $ref } = schema;
  return typeof $ref === "string" ? (definitions[nameOf($ref)] as JsonSchema) : schema;
}

const DEFAULT = / ?Default: ([^.]+(?:\.\d+)?)\.$/;

/** The keys of an object; those of an object inside it follow, with its key before their own. */
export function membersOf(object: JsonSchema, definitions: JsonSchema, prefix = ""): readonly Member[] {
  const required = (object["required"] ?? []) as readonly string[];
  return Object.entries((object["properties"] ?? {}) as { readonly [key: string]: JsonSchema }).flatMap(
    ([key, schema]) => {
      const target = resolved(schema, definitions);
      const description = String(schema["description"] ?? summaryOf(target));
      const standard = DEFAULT.exec(description)?.[1];
      const [example] = (schema["examples"] ?? []) as readonly unknown[];
      const member: Member = {
        key: `${prefix}${key}`,
        type: typeText(schema),
        need: required.includes(key) ? "required" : standard === undefined ? "" : `\`${standard}\``,
        meaning: description.replace(DEFAULT, "").trim(),
        example: example === undefined || code(example).length > LONGEST_EXAMPLE ? "" : code(example),
      };
      return [
        member,
        ...insideOf(schema).flatMap(([step, inner]) => membersOf(inner, definitions, `${prefix}${key}${step}.`)),
      ];
    },
  );
}

/** The keys of a definition: of the object that it is, or of each object that it may be. */
export function membersOfDefinition(definition: JsonSchema, definitions: JsonSchema): readonly Member[] {
  return insideOf(definition).flatMap(([, inner]) => membersOf(inner, definitions));
}

/** Longer ones would tear the table apart. */
const LONGEST_EXAMPLE = 100;

/** The objects that are described in place: the value itself, a branch of it, or the items of a list. */
function insideOf(schema: JsonSchema): readonly (readonly [step: string, inner: JsonSchema])[] {
  const { anyOf, items } = schema;
  if (schema["type"] === "object" && "properties" in schema) return [["", schema]];
  if (Array.isArray(anyOf)) return (anyOf as JsonSchema[]).flatMap(insideOf);
  return typeof items === "object" && items !== null
    ? insideOf(items as JsonSchema).map(([step, inner]) => [`[]${step}`, inner] as const)
    : [];
}

/** What a definition says before it says what each of its values means. */
export function summaryOf(schema: JsonSchema): string {
  const description = String(schema["description"] ?? "");
  const [first] = (schema["enum"] ?? []) as readonly string[];
  const at = first === undefined ? -1 : description.indexOf(`${first}: `);
  const standard = DEFAULT.exec(description)?.[0] ?? "";
  return at === -1 ? description : `${description.slice(0, at).trim()}${standard}`.trim();
}

/** What each value of an enumeration means: its description says `value: meaning;` for each. */
export function meaningsOf(schema: JsonSchema): readonly (readonly [value: string, meaning: string])[] {
  const values = schema["enum"] as readonly string[];
  const description = String(schema["description"]).replace(DEFAULT, "");
  return values.map((value) => {
    const found = new RegExp(`(?:^|[ ;.])${value}: ([^;]*?)(?:;|\\.$|\\. )`).exec(`${description} `);
    if (found === null) throw new Error(`The description of an enumeration does not say what ${value} means.`);
    return [value, `${found[1]}`.replace(/\.$/, "")] as const;
  });
}
