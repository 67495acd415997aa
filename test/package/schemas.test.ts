import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { generatedFiles } from "../../.ci/files.js";
import { type DocumentName, documents, publishedSchema } from "../../.ci/schemas.js";
import type { Shape } from "../../src/document/shape.js";
import { validateDocument } from "../../src/document/validate.js";
import { evidenceShape } from "../../src/generated/evidenceShape.js";
import { dossiersShape, factsShape, holidaysShape, rubricShape, tailoringShape } from "../../src/generated/shapes.js";
import {
  fullDictionary,
  fullDossiers,
  fullEvidence,
  fullHolidays,
  fullRubric,
  fullTailoring,
} from "../fixtures/documents.js";
import { arbitraryMutation, copyOf, mutate } from "../support/mutation.js";

/** The three that must always give the same answer. */
interface Judges {
  readonly zod: z.ZodType;
  readonly jsonSchema: (document: unknown) => boolean;
  readonly shape: Shape;
}

const shapes = {
  dossiers: dossiersShape,
  evidence: evidenceShape,
  facts: factsShape,
  holidays: holidaysShape,
  rubric: rubricShape,
  tailoring: tailoringShape,
} as const;
type ReadName = keyof typeof shapes;
const readNames: readonly ReadName[] = ["dossiers", "evidence", "facts", "holidays", "rubric", "tailoring"];

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const judges = Object.fromEntries(
  readNames.map((name) => [
    name,
    { zod: documents[name].schema, jsonSchema: ajv.compile(publishedSchema(name)), shape: shapes[name] },
  ]),
) as unknown as { readonly [name in ReadName]: Judges };

/** The verdicts on a document. They agree when all are the same. */
function verdicts(name: ReadName, document: unknown): readonly boolean[] {
  const { zod, jsonSchema, shape } = judges[name];
  return [zod.safeParse(document).success, jsonSchema(document), validateDocument(shape, document).length === 0];
}

interface Sample {
  readonly name: ReadName;
  readonly from: string;
  readonly document: unknown;
}

/** The documents of the library that carry one of our formats. */
function bundled(folder: string): readonly Sample[] {
  const root = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .flatMap((path) => {
      const document: unknown = JSON.parse(readFileSync(new URL(path, root), "utf8"));
      const name = readNames.find((candidate) => formatOf(document) === `chamdiem/${candidate}@1`);
      return name === undefined ? [] : [{ name, from: `${folder}/${path}`, document }];
    });
}

function formatOf(document: unknown): unknown {
  return typeof document === "object" && document !== null && "format" in document ? document.format : undefined;
}

const full: readonly Sample[] = [
  { name: "dossiers", from: "fixtures", document: fullDossiers },
  { name: "evidence", from: "fixtures", document: fullEvidence },
  { name: "facts", from: "fixtures", document: fullDictionary },
  { name: "holidays", from: "fixtures", document: fullHolidays },
  { name: "rubric", from: "fixtures", document: fullRubric },
  { name: "tailoring", from: "fixtures", document: fullTailoring },
];
const samples: readonly Sample[] = [...full, ...bundled("rubrics"), ...bundled("examples")];

describe("the generated files", () => {
  it("are what the schemas say now", async () => {
    for await (const [path, content] of generatedFiles()) {
      const file = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
      expect(file === content, `${path} is old: run "npm run generate"`).toBe(true);
    }
  });

  it.each(Object.keys(documents) as DocumentName[])("hold a valid JSON Schema for %s", (name) => {
    const strict = new Ajv2020({ strict: true, allowUnionTypes: true });
    expect(strict.validateSchema(publishedSchema(name))).toBe(true);
    expect(() => strict.compile(publishedSchema(name))).not.toThrow();
  });

  it("explain every member to people in editors", () => {
    for (const name of Object.keys(documents) as DocumentName[]) {
      const schema = publishedSchema(name);
      const members = Object.entries(schema["properties"] as { readonly [key: string]: object });
      const silent = members.filter(([, member]) => !("description" in member || "$ref" in member));
      expect(silent.map(([key]) => key)).toEqual([]);
    }
  });
});

describe("zod, the JSON Schema and the generated shape", () => {
  it.each(full)("accept $name with all that it can say", ({ name, document }) => {
    expect(verdicts(name, document)).toEqual([true, true, true]);
  });

  it.each(samples)("agree on $from ($name)", ({ name, document }) => {
    expect(new Set(verdicts(name, document)).size).toBe(1);
  });

  it.each(readNames)("refuse what is no %s at all", (name) => {
    for (const document of [null, true, 5, "text", [], [{}], {}, { format: "chamdiem/other@1" }]) {
      expect(verdicts(name, document)).toEqual([false, false, false]);
    }
  });

  it.each(["evidence", "facts", "rubric"] as const)("refuse a map of %s that is too large", (name) => {
    const facts = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`f${index}`, 1]));
    const document = { ...(full.find((sample) => sample.name === name)?.document as object), facts };
    expect(verdicts(name, document)).toEqual([false, false, false]);
  });

  it.each(readNames)("agree on %s however it is changed", { timeout: 60_000 }, (name) => {
    const own = samples.filter((sample) => sample.name === name);
    // The first says everything in a small space; the bundled ones are long and much alike.
    const sample = fc.oneof(
      { arbitrary: fc.constant(own[0]), weight: 9 },
      { arbitrary: fc.constantFrom(...own), weight: 1 },
    );
    const changes = fc.array(arbitraryMutation(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sample, changes, (chosen, steps) => {
        const document = steps.reduce(mutate, copyOf(chosen?.document));
        const [zod, jsonSchema, shape] = verdicts(name, document);
        expect({ jsonSchema, shape }).toEqual({ jsonSchema: zod, shape: zod });
      }),
      { numRuns: 2000 },
    );
  });

  it("differ in one thing only: zod drops __proto__ from a map, where the others refuse it", () => {
    const document: unknown = JSON.parse(JSON.stringify(fullEvidence).replace('"facts":{', '"facts":{"__proto__":1,'));
    expect(verdicts("evidence", document)).toEqual([true, false, false]);
  });
});
