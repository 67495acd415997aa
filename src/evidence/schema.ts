import * as z from "zod";
import {
  dateSchema,
  decimalSchema,
  describes,
  line,
  list,
  map,
  matching,
  schemaReferenceSchema,
  sha256Schema,
} from "../document/schema.js";
import { factIdSchema } from "../facts/schema.js";
import type {
  AppraisalEntry,
  Case,
  Evidence,
  EvidenceDocument,
  EvidenceRecord,
  FactEntry,
  FactSource,
  FactValue,
} from "./types.js";

/** Where a fact is written. */
export const factSourceSchema: z.ZodType<FactSource> = describes<FactSource>()(
  z.strictObject({
    file: line().meta({ description: "The report or file." }),
    place: z.exactOptional(line()).meta({ description: "The place in it: table, page, line." }),
  }),
).meta({ description: "Where a fact is written." });

/** One dated item of a fact of type cases. */
export const caseSchema: z.ZodType<Case> = describes<Case>()(
  z.strictObject({
    date: z.exactOptional(dateSchema).meta({ description: "The day of the case." }),
    node: z.exactOptional(matching("code")).meta({ description: "The code of the node it concerns." }),
    flags: z
      .exactOptional(list(matching("id")))
      .meta({ description: "repeated, exempt, or flags of the rubric's own." }),
    note: z.exactOptional(line(20_000)).meta({ description: "What happened." }),
  }),
).meta({ description: "One dated item of a fact of type cases." });

/** The bare value of a fact. */
export const factValueSchema: z.ZodType<FactValue> = describes<FactValue>()(
  z.union([z.number(), z.string().max(2000), z.boolean(), list(caseSchema), z.null()]),
).meta({ description: "The value of a fact; null is missing." });

/** The value of a fact with where it comes from. */
export const factEntrySchema: z.ZodType<FactEntry> = describes<FactEntry>()(
  z.strictObject({
    value: factValueSchema,
    atLeast: z.exactOptional(z.boolean()).meta({ description: 'True where the report says "more than".' }),
    asOf: z.exactOptional(dateSchema).meta({ description: "The day from which it is known; missing before it." }),
    source: z.exactOptional(factSourceSchema),
    documents: z.exactOptional(list(matching("id"))).meta({ description: "Ids of documents that prove it." }),
  }),
).meta({ description: "The value of a fact with where it comes from." });

/** A document that proves something. */
export const evidenceDocumentSchema: z.ZodType<EvidenceDocument> = describes<EvidenceDocument>()(
  z.strictObject({
    number: z.exactOptional(line(200)).meta({ description: "Its number, as printed." }),
    date: z.exactOptional(dateSchema).meta({ description: "The day it was signed." }),
    title: line().meta({ description: "Its title, as printed." }),
    url: z.exactOptional(matching("url", 2000)).meta({ description: "Where it can be read." }),
    sha256: z.exactOptional(sha256Schema),
    validUntil: z.exactOptional(dateSchema).meta({ description: "The last day on which it is valid." }),
    source: z.exactOptional(factSourceSchema),
  }),
).meta({ description: "A document that proves something." });

const reason = z.strictObject({ reason: line(20_000).meta({ description: "Why." }) });

/** What the unit says of one node of one rubric. */
export const evidenceRecordSchema: z.ZodType<EvidenceRecord> = describes<EvidenceRecord>()(
  z.strictObject({
    claimed: z.exactOptional(z.nullable(decimalSchema)).meta({ description: "The points the unit writes down." }),
    documents: z.exactOptional(list(matching("id"))).meta({ description: "Ids of documents that prove it." }),
    explanation: z.exactOptional(line(20_000)).meta({ description: "Why it is claimed without full proof." }),
    notApplicable: z.exactOptional(reason).meta({ description: "Declared not applicable." }),
    didNotArise: z.exactOptional(reason).meta({ description: "Declared not to have arisen." }),
  }),
).meta({ description: "What the unit says of one node." });

/** What a higher body decided on one node. */
export const appraisalEntrySchema: z.ZodType<AppraisalEntry> = describes<AppraisalEntry>()(
  z.strictObject({
    rubric: matching("path").meta({ description: "The id of the rubric." }),
    node: matching("code").meta({ description: "The code of the node." }),
    points: decimalSchema.meta({ description: "The points given." }),
    by: z.exactOptional(line()).meta({ description: "Who decided: a body, never a person." }),
    date: z.exactOptional(dateSchema).meta({ description: "The day of the decision." }),
    opinion: z.exactOptional(line(20_000)).meta({ description: "The reason given." }),
  }),
).meta({ description: "What a higher body decided on one node." });

/**
 * The schema of an evidence document.
 *
 * @remarks Since 0.1.0
 */
export const evidenceSchema: z.ZodType<Evidence> = describes<Evidence>()(
  z.strictObject({
    $schema: z.exactOptional(schemaReferenceSchema),
    format: z.literal("chamdiem/evidence@1").meta({ description: "What kind of document this is." }),
    unit: z
      .strictObject({
        id: matching("path").meta({ description: "The id of the unit, such as kon-tum/skhcn." }),
        name: line().meta({ description: "The name of the unit." }),
        type: matching("id").meta({ description: "department, province, commune …" }),
      })
      .meta({ description: "The unit that is scored." }),
    period: z
      .strictObject({
        year: z.int().min(1900).max(2999).meta({ description: "The year." }),
        quarter: z.exactOptional(z.int().min(1).max(4)).meta({ description: "The quarter it ends with." }),
      })
      .meta({ description: "The period that the facts are of." }),
    asOf: z.exactOptional(dateSchema).meta({ description: "The day as of which it stands." }),
    facts: z
      .exactOptional(map(factIdSchema, z.union([factValueSchema, factEntrySchema])))
      .meta({ description: "Fact id to value, or to an entry that says where the value comes from." }),
    documents: z
      .exactOptional(map(matching("id"), evidenceDocumentSchema))
      .meta({ description: "Document id to what the document is." }),
    records: z
      .exactOptional(map(matching("path"), map(matching("code"), evidenceRecordSchema)))
      .meta({ description: "Rubric id to node code to what the unit says of it." }),
    survey: z
      .exactOptional(
        z.strictObject({
          held: z.exactOptional(z.boolean()).meta({ description: "False where no survey was made this year." }),
          reason: z.exactOptional(line()).meta({ description: "Why not." }),
        }),
      )
      .meta({ description: "Whether a survey was held." }),
    appraisal: z
      .exactOptional(list(appraisalEntrySchema))
      .meta({ description: "What a higher body decided, node by node." }),
  }),
).meta({ description: "The evidence of one unit for one period." });
