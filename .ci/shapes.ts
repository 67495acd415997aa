import { transform } from "esbuild";
import { type PatternName, patterns } from "../src/document/patterns.js";
import { compact } from "./compact.js";
import { quickCheck } from "./quickCheck.js";
import { type JsonSchema, publishedSchema } from "./schemas.js";

const HEAD = `// Made by "npm run generate" from the schemas. Do not edit.`;

/** The documents that a program reads, and so must check. An assessment is only written; its schema is for others. */
const read = {
  Dossiers: "dossiers",
  Evidence: "evidence",
  Facts: "facts",
  Holidays: "holidays",
  Rubric: "rubric",
  Tailoring: "tailoring",
} as const;

/** The modules by their names. Evidence is checked at every start and the rest at few, so it has a module of its own. */
const modules = {
  evidenceShape: ["Evidence"],
  shapes: ["Dossiers", "Facts", "Holidays", "Rubric", "Tailoring"],
} as const satisfies { readonly [module: string]: readonly (keyof typeof read)[] };

/** Definitions of all documents, so that what they share is there once. */
function allDefinitions(): JsonSchema {
  const definitions = new Map<string, unknown>();
  for (const [name, document] of Object.entries(read)) {
    const { $schema, $id, $defs, ...whole } = publishedSchema(document);
    for (const [key, schema] of Object.entries({ [name]: whole, ...($defs as JsonSchema) })) {
      const before = definitions.get(key);
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(schema)) {
        throw new Error(`Two documents say different things of ${key}.`);
      }
      definitions.set(key, schema);
    }
  }
  return compact(Object.fromEntries(definitions));
}

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

/** Writes definitions as constants, each after those that it names. */
function createWriter(definitions: JsonSchema): {
  readonly add: (name: string) => string;
  readonly text: () => string;
} {
  const written = new Map<string, string>();
  const open = new Set<string>();

  /** The constant of a definition, which is written first. */
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

/** The generated modules with their types: plain data, and one function that needs no eval. */
export async function* shapeModules(): AsyncGenerator<readonly [path: string, content: string]> {
  const definitions = allDefinitions();
  for (const [module, names] of Object.entries(modules)) {
    const writer = createWriter(definitions);
    const exported = names.map(writer.add);
    yield [`src/generated/${module}.js`, await formatted(`${writer.text()} export { ${exported.join(", ")} };`)];
    yield [`src/generated/${module}.d.ts`, typesOf(exported)];
  }
  yield ["src/generated/quickCheck.js", await formatted(quickCheck("isEvidence", "Evidence", definitions))];
  yield ["src/generated/quickCheck.d.ts", quickCheckTypes()];
}

async function formatted(source: string): Promise<string> {
  const { code } = await transform(source, { charset: "utf8", format: "esm", target: "es2022", treeShaking: true });
  return `${HEAD}\n${code}`;
}

function typesOf(exported: readonly string[]): string {
  const lines = exported.map((name) => `export declare const ${name}: Shape;`);
  return [HEAD, `import type { Shape } from "../document/shape.js";`, "", ...lines, ""].join("\n");
}

function quickCheckTypes(): string {
  return [
    HEAD,
    "",
    "/** True only where nothing is wrong with evidence; where it is false, its shape decides. */",
    "export declare function isEvidence(document: unknown): boolean;",
    "",
  ].join("\n");
}
