import * as z from "zod";
import {
  decimalSchema,
  describes,
  line,
  list,
  map,
  matching,
  noteSchema,
  schemaReferenceSchema,
  textSchema,
} from "../document/schema.js";
import type {
  Derivation,
  FactChoice,
  FactDefinition,
  FactDictionary,
  FactType,
  Identity,
  MergeRule,
  Move,
  Source,
  SumInput,
  Term,
} from "./types.js";

/** The id of a fact. */
export const factIdSchema: z.ZodString = matching("factId").meta({
  description: "The id of a fact, such as tthc.settledInTime.",
});

/** One weighted term of a sum. */
export const termSchema: z.ZodType<Term> = describes<Term>()(
  z.union([
    factIdSchema,
    z.strictObject({
      fact: factIdSchema,
      times: decimalSchema.meta({ description: "The weight of the fact; below zero it is taken off." }),
    }),
  ]),
).meta({ description: "A fact, which weighs 1, or a fact with its weight." });

/** A weighted sum of facts. */
export const sumSchema: z.ZodType<SumInput> = describes<SumInput>()(
  z.union([
    factIdSchema,
    list(termSchema, 1),
    z.strictObject({
      terms: list(termSchema).meta({ description: "The facts that are added." }),
      plus: z.exactOptional(decimalSchema).meta({ description: "A constant that is added." }),
    }),
  ]),
).meta({ description: "A weighted sum of facts: one fact, a list of terms, or terms with a constant." });

/** A fraction of two sums. */
export const sumPairSchema: z.ZodType<readonly [SumInput, SumInput]> = describes<readonly [SumInput, SumInput]>()(
  z.tuple([sumSchema, sumSchema]),
).meta({ description: "Two sums: the one above the line, and the one below it." });

/** Where a number or a title comes from. */
export const sourceSchema: z.ZodType<Source> = describes<Source>()(
  z.strictObject({
    document: line().meta({ description: "The document: number, date and title as printed." }),
    place: z.exactOptional(line()).meta({ description: "The place in it: appendix, item, page." }),
    url: z.exactOptional(matching("url", 2000)).meta({ description: "Where it can be read." }),
  }),
).meta({ description: "Where a number or a title comes from." });

/** A choice of a choice fact. */
export const factChoiceSchema: z.ZodType<FactChoice> = describes<FactChoice>()(
  z.strictObject({
    id: matching("id").meta({ description: "What the evidence writes." }),
    title: textSchema.meta({ description: "What people read." }),
  }),
).meta({ description: "One of the values of a choice fact." });

/** A unit step by which facts change together. */
export const moveSchema: z.ZodType<Move> = describes<Move>()(
  z.strictObject({
    id: matching("id").meta({ description: "The id by which actions name the move." }),
    title: textSchema.meta({ description: "What is done once." }),
    changes: map(factIdSchema, decimalSchema).meta({ description: "Fact id to the change of its value." }),
    good: z.exactOptional(z.boolean()).meta({ description: "True where the move is meant never to lower a score." }),
  }),
).meta({ description: "A unit step by which facts change together: one more dossier settled in time." });

/** What kind of value a fact holds. */
export const factTypeSchema: z.ZodType<FactType> = describes<FactType>()(
  z.enum(["count", "amount", "percent", "boolean", "date", "choice", "points", "cases"]),
).meta({
  description:
    "What kind of value the fact holds. count: a whole number, zero or more; amount: a decimal, such as money or area; " +
    "percent: a share; boolean: yes or no; date: a day, or never; choice: one of choices; points: a score that somebody " +
    "else gave; cases: a list of dated items.",
});

const end = z.enum(["highest", "lowest"]);

/** How a fact follows when it is not entered. */
export const derivationSchema: z.ZodType<Derivation> = describes<Derivation>()(
  z.union([
    z.strictObject({ sum: sumSchema.meta({ description: "The sum that it is." }) }),
    z.strictObject({ ratio: sumPairSchema.meta({ description: "The ratio that it is; empty over zero." }) }),
    z.strictObject({ previous: factIdSchema.meta({ description: "The fact in the evidence of the year before." }) }),
    z.strictObject({
      others: z
        .strictObject({
          fact: factIdSchema.meta({ description: "The fact in the evidence of the other units of the cohort." }),
          take: end.meta({ description: "Which of their values." }),
        })
        .meta({ description: "The highest or lowest value of a fact among the other units of the cohort." }),
    }),
    z.strictObject({
      place: z
        .strictObject({
          fact: factIdSchema.meta({ description: "The fact by which the units of the cohort are placed." }),
          best: end.meta({ description: "Which value has place 1." }),
        })
        .meta({ description: "The unit's place among the units of the cohort by a fact." }),
    }),
  ]),
).meta({ description: "A sum or ratio of other facts; or a value from the year before, or from other units." });
/** How the values of sub-units become the value of their unit. */
export const mergeRuleSchema: z.ZodType<MergeRule> = describes<MergeRule>()(
  z.enum(["sum", "highest", "lowest", "all", "any", "none"]),
).meta({
  description:
    "How values of sub-units become the value of their unit; default: sum for count, amount, cases; else none.",
});

/** One fact of a dictionary. */
export const factDefinitionSchema: z.ZodType<FactDefinition> = describes<FactDefinition>()(
  z.strictObject({
    type: factTypeSchema,
    title: textSchema.meta({ description: "The name of the fact." }),
    description: z.exactOptional(noteSchema).meta({ description: "What is counted, in one or two sentences." }),
    unit: z.exactOptional(textSchema).meta({ description: "What one of it is: dossiers, documents, people." }),
    change: z.enum(["fixable", "accumulating", "fixed"]).meta({
      description: "fixable: can still be made good; accumulating: grows while the period runs; fixed: past.",
    }),
    merge: z.exactOptional(mergeRuleSchema),
    choices: z.exactOptional(list(factChoiceSchema, 1)).meta({ description: "The values of a choice fact." }),
    ordered: z.exactOptional(z.boolean()).meta({ description: "True where choices run from the worst to the best." }),
    lowest: z.exactOptional(decimalSchema).meta({ description: "The lowest value that is possible." }),
    highest: z.exactOptional(decimalSchema).meta({ description: "The highest value that is possible." }),
    partOf: z.exactOptional(factIdSchema).meta({ description: "The whole that this count is a part of." }),
    derived: z
      .exactOptional(derivationSchema)
      .meta({ description: "How the fact follows from others when it is not entered." }),
    moves: z.exactOptional(list(moveSchema)).meta({ description: "The steps by which it changes." }),
    source: z.exactOptional(sourceSchema).meta({ description: "Where the definition comes from." }),
  }),
).meta({ description: "One fact: what it counts and how it can change." });

/** Two sums of facts that are always equal. */
export const identitySchema: z.ZodType<Identity> = describes<Identity>()(
  z.strictObject({
    id: matching("id").meta({ description: "The id by which results name the identity." }),
    title: textSchema.meta({ description: "The identity in words." }),
    left: sumSchema,
    right: sumSchema,
    source: sourceSchema,
  }),
).meta({ description: "Two sums of facts that are always equal." });

/**
 * The schema of a fact dictionary.
 *
 * @remarks Since 0.1.0
 */
export const factDictionarySchema: z.ZodType<FactDictionary> = describes<FactDictionary>()(
  z.strictObject({
    $schema: z.exactOptional(schemaReferenceSchema),
    format: z.literal("chamdiem/facts@1").meta({ description: "What kind of document this is." }),
    id: matching("path").meta({ description: "The id of the dictionary." }),
    version: matching("version").meta({ description: "The version of the dictionary." }),
    title: textSchema.meta({ description: "The title of the dictionary." }),
    facts: map(factIdSchema, factDefinitionSchema).meta({ description: "Fact id to what the fact is." }),
    identities: z.exactOptional(list(identitySchema)).meta({ description: "Sums of facts that are always equal." }),
  }),
).meta({ description: "A fact dictionary: facts named independently of any rubric." });
