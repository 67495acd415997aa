import {
  _,
  Ajv2020,
  type CodeKeywordDefinition,
  type JSONType,
  type KeywordCxt,
  type KeywordErrorDefinition,
  type Name,
  stringify,
} from "ajv/dist/2020.js";
import { checkDataTypes, DataType } from "ajv/dist/compile/validate/dataType.js";
import standalone from "ajv/dist/standalone/index.js";
import { build, type Plugin, transform } from "esbuild";
import { patterns } from "../src/document/patterns.js";
import { compact } from "./compact.js";
import { quickCheck } from "./quickCheck.js";
import { type JsonSchema, publishedSchema } from "./schemas.js";
import { shorten } from "./shorten.js";

const ID = "urn:chamdiem:documents";
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

/** One schema with a definition for each document, so that what they share is generated once. */
function combinedSchema(): JsonSchema {
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
  return { $id: ID, $defs: compact(Object.fromEntries(definitions)) };
}

const patternNames = new Map(Object.entries(patterns).map(([name, pattern]) => [new RegExp(pattern).source, name]));

function patternName(pattern: string): string {
  const name = patternNames.get(pattern);
  if (name === undefined) throw new Error(`A schema has a pattern without a name: ${pattern}`);
  return name;
}

/** What errors carry in place of ajv's own parameters: enough for a sentence, and no reference to the schema. */
const parameters: { readonly [keyword: string]: NonNullable<KeywordErrorDefinition["params"]> } = {
  const: ({ schema }) => _`{allowed: ${stringify(schema)}}`,
  pattern: ({ schema }) => _`{expected: ${patternName(String(schema))}}`,
};

/** A list of texts as a constant of the module. */
function constant({ gen, schema }: KeywordCxt): Name {
  return gen.scopeValue("obj", { ref: schema, key: stringify(schema).toString(), code: stringify(schema) });
}

/** `enum` for texts, without ajv's comparison of objects. */
const choice: CodeKeywordDefinition = {
  keyword: "enum",
  type: "string",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{allowed: ${params["allowed"]}}` },
  code(context) {
    const allowed = constant(context);
    context.setParams({ allowed });
    context.fail(_`!${allowed}.includes(${context.data})`);
  },
};

/** `types`: the value is of one of these types. */
const types: CodeKeywordDefinition = {
  keyword: "types",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{type: ${params["types"]}}` },
  code(context) {
    context.setParams({ types: constant(context) });
    context.fail(checkDataTypes(context.schema as JSONType[], context.data, true, DataType.Wrong));
  },
};

/** `known`: the object has no other keys than these. */
const known: CodeKeywordDefinition = {
  keyword: "known",
  type: "object",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{key: ${params["key"]}, known: ${params["known"]}}` },
  code(context) {
    const keys = constant(context);
    context.gen.forIn("key", context.data, (key: Name) => {
      context.gen.if(_`!${keys}.includes(${key})`, () => {
        context.setParams({ key, known: keys });
        context.error();
      });
    });
  },
};

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    code: { esm: true, lines: true, source: true },
    inlineRefs: false,
    logger: false,
    messages: false,
    meta: false,
    strict: true,
    strictTypes: false,
    // Lengths in UTF-16 units, as zod counts them; counting characters would need a file of ajv's at run time.
    unicode: false,
    validateSchema: false,
  });
  // No schema asks which members were looked at, and keeping books on it costs code in every function.
  Object.assign(ajv.opts, { dynamicRef: false, unevaluated: false });
  for (const [keyword, params] of Object.entries(parameters)) {
    const definition = ajv.getKeyword(keyword);
    if (typeof definition === "boolean") throw new Error(`ajv has no keyword ${keyword}.`);
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ ...definition, keyword, error: { message: "", params } } as CodeKeywordDefinition);
  }
  return ajv.removeKeyword("enum").addKeyword(choice).addKeyword(known).addKeyword(types);
}

/** The functions of all documents as one text; what a module exports of it decides what it keeps. */
const functions: string = (() => {
  const ajv = compiler().addSchema(combinedSchema());
  const exported = Object.keys(read).map((name) => [`validate${name}`, `${ID}#/$defs/${name}`]);
  return shorten(standalone.default(ajv, Object.fromEntries(exported)));
})();

/**
 * The modules by their names. Evidence is checked at every start and the rest at few, so it has a module of its own, at
 * the price of some functions that stand in both.
 */
const modules = {
  evidenceValidator: ["Evidence"],
  validators: ["Dossiers", "Facts", "Holidays", "Rubric", "Tailoring"],
} as const satisfies { readonly [module: string]: readonly (keyof typeof read)[] };

/** The generated modules with their types: plain functions that need neither ajv nor eval. */
export async function* validatorModules(): AsyncGenerator<readonly [path: string, content: string]> {
  for (const [module, names] of Object.entries(modules)) {
    const exported = names.map((name) => `validate${name}`);
    yield [`src/generated/${module}.js`, await moduleOf(exported)];
    yield [`src/generated/${module}.d.ts`, typesOf(exported)];
  }
  yield ["src/generated/quickCheck.js", await quickCheckModule()];
  yield ["src/generated/quickCheck.d.ts", quickCheckTypes()];
}

/** The functions that are exported, with all that they call. */
async function moduleOf(exported: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${exported.join(", ")} } from "validators";` },
    plugins: [givenAs("validators", functions)],
    bundle: true,
    charset: "utf8",
    format: "esm",
    target: "es2022",
    write: false,
  });
  // The place that a bundler notes of each part says nothing here.
  const code = (outputFiles[0]?.text ?? "").replaceAll(/^\/\/ .*\n/gm, "");
  return headed(code);
}

/** The module of the quick check: evidence is what comes by the thousand. */
async function quickCheckModule(): Promise<string> {
  const source = quickCheck("isEvidence", "Evidence", combinedSchema()["$defs"] as JsonSchema);
  const { code } = await transform(source, { charset: "utf8", format: "esm", target: "es2022", treeShaking: true });
  return headed(code);
}

function headed(code: string): string {
  if (/\brequire\(|\beval\(|new Function/.test(code)) throw new Error("The validators are not standalone.");
  return `${HEAD}\n${code}`;
}

/** Gives a text to the bundler as the module of that name. */
function givenAs(name: string, contents: string): Plugin {
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: name, sideEffects: false }));
      onLoad({ filter: /.*/, namespace: name }, () => ({ contents }));
    },
  };
}

function typesOf(exported: readonly string[]): string {
  const lines = exported.map((name) => `export declare const ${name}: Validator;`);
  return [HEAD, `import type { Validator } from "../document/validator.js";`, "", ...lines, ""].join("\n");
}

function quickCheckTypes(): string {
  return [
    HEAD,
    "",
    "/** True only where nothing is wrong with evidence; where it is false, the validator decides. */",
    "export declare function isEvidence(document: unknown): boolean;",
    "",
  ].join("\n");
}
