import { transform } from "esbuild";
import { compact } from "./compact.js";
import { quickCheck } from "./quickCheck.js";
import { type JsonSchema, publishedSchema } from "./schemas.js";
import { createShapeText } from "./shapeText.js";

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

/** The generated modules with their types: plain data, and one function that needs no eval. */
export async function* shapeModules(): AsyncGenerator<readonly [path: string, content: string]> {
  const definitions = allDefinitions();
  for (const [module, names] of Object.entries(modules)) {
    const shapes = createShapeText(definitions);
    const exported = names.map(shapes.add);
    yield [`src/generated/${module}.js`, await formatted(`${shapes.text()} export { ${exported.join(", ")} };`)];
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
