import * as z from "zod";
import * as assess from "../src/assess/schema.js";
import * as document from "../src/document/schema.js";
import * as dossiers from "../src/dossiers/schema.js";
import * as evidence from "../src/evidence/schema.js";
import * as facts from "../src/facts/schema.js";
import * as holidays from "../src/holidays/schema.js";
import * as rubric from "../src/rubric/schema.js";
import * as rules from "../src/rules/schema.js";
import * as tailoring from "../src/tailoring/schema.js";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** The documents that have a published schema. */
export type DocumentName = "assessment" | "dossiers" | "evidence" | "facts" | "holidays" | "rubric" | "tailoring";

interface DocumentSchema {
  readonly schema: z.ZodType;
  readonly title: string;
}

export const documents: { readonly [name in DocumentName]: DocumentSchema } = {
  assessment: { schema: assess.assessmentSchema, title: "An assessment of chamdiem" },
  dossiers: { schema: dossiers.dossiersSchema, title: "A list of dossiers for chamdiem" },
  evidence: { schema: evidence.evidenceSchema, title: "Evidence for chamdiem" },
  facts: { schema: facts.factDictionarySchema, title: "A fact dictionary for chamdiem" },
  holidays: { schema: holidays.holidaysSchema, title: "A calendar of public holidays for chamdiem" },
  rubric: { schema: rubric.rubricSchema, title: "A rubric for chamdiem" },
  tailoring: { schema: tailoring.tailoringSchema, title: "A tailoring of a rubric for chamdiem" },
};

/** The `$id` of a published schema. A name and no address: nothing has to be fetched. */
export function schemaId(name: DocumentName): string {
  return `urn:chamdiem:schema:${name}@1`;
}

/** What schemas say beside their shape: their own description, and as `id` the name under which `$defs` keeps them. */
class Names extends z.core.$ZodRegistry<{ id?: string | undefined }> {
  readonly #names = new Map<unknown, string>();

  /** Named is what the schema modules export, by its name there; whole documents are not. */
  constructor() {
    super();
    const whole = new Set<unknown>(Object.values(documents).map((entry) => entry.schema));
    for (const [name, value] of [
      document,
      facts,
      holidays,
      rules,
      rubric,
      tailoring,
      evidence,
      dossiers,
      assess,
    ].flatMap((module) => Object.entries(module))) {
      if (value instanceof z.core.$ZodType && !whole.has(value)) {
        this.#names.set(
          value,
          name.replace(/Schema$/, "").replace(/^./, (first) => first.toUpperCase()),
        );
      }
    }
  }

  override get<Schema extends z.core.$ZodType>(schema: Schema): { id?: string | undefined } | undefined {
    const id = this.#names.get(schema);
    const meta = z.globalRegistry.get(schema);
    return id === undefined ? meta : { ...meta, id };
  }
}

/** The published JSON Schema of a document. */
export function publishedSchema(name: DocumentName): JsonSchema {
  const { schema, title } = documents[name];
  const { $schema, description, $defs, ...rest } = z.toJSONSchema(schema, { io: "input", metadata: new Names() });
  return { $schema, $id: schemaId(name), title, description, ...rest, $defs };
}
