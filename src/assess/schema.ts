import * as z from "zod";
import { dateSchema, describes, line, list, map, matching, sha256Schema, textSchema } from "../document/schema.js";
import { factIdSchema } from "../facts/schema.js";
import type { Message, MessageParam } from "../i18n/message.js";
import { rubricStatusSchema, tailoredFromSchema } from "../rubric/schema.js";
import type {
  ActionPlan,
  Assessment,
  Deficiency,
  DerivedFact,
  FactTrace,
  NodeResult,
  PlannedAction,
  TotalResult,
} from "./types.js";

const points = z.nullable(z.number());
const fraction = matching("fraction", 100_000).meta({ description: "The exact value, as a fraction." });
const factScalar = z.union([z.string(), z.number(), z.boolean()]);

/** What the text of a message needs to be a sentence. */
export const messageParamSchema: z.ZodType<MessageParam> = describes<MessageParam>()(
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    list(z.union([z.string(), z.number()])),
    textSchema,
    z.lazy(() => messageSchema),
    list(z.lazy(() => messageSchema)),
  ]),
).meta({ description: "A plain value, a text in both languages, or a message inside the message." });

/** A reason or an advice as data. */
export const messageSchema: z.ZodType<Message> = describes<Message>()(
  z.strictObject({
    code: line(200).meta({ description: "A message code of the program's texts." }),
    params: map(line(200), messageParamSchema).meta({ description: "What the text needs to be a sentence." }),
  }),
).meta({ description: "A reason or an advice as data; it is made into a sentence last." });

/** A fact as it was used. */
export const factTraceSchema: z.ZodType<FactTrace> = describes<FactTrace>()(
  z.strictObject({
    id: factIdSchema,
    value: z.nullable(factScalar).meta({ description: "As entered or derived; null where it is missing." }),
    from: z
      .enum(["entered", "derived", "previous", "cohort", "missing"])
      .meta({ description: "Where the value comes from." }),
    atLeast: z.exactOptional(z.literal(true)).meta({ description: "The true value may be higher." }),
  }),
).meta({ description: "A fact as it was used." });

/** One node of the result. */
export const nodeResultSchema: z.ZodType<NodeResult> = describes<NodeResult>()(
  z.strictObject({
    code: matching("code").meta({ description: "The code of the node, as printed." }),
    parent: z.nullable(matching("code")).meta({ description: "The code of the parent; null for a top node." }),
    level: z.int().min(1).meta({ description: "1 for a top node." }),
    title: textSchema.meta({ description: "The title as printed." }),
    role: z.exactOptional(z.enum(["bonus", "penalty"])).meta({ description: "Outside the maximum of the parent." }),
    scoredBy: z.enum(["unit", "survey", "appraiser"]).meta({ description: "Who gives these points." }),
    max: points.meta({ description: "The highest points, as the rubric states them." }),
    available: z.exactOptional(z.number()).meta({ description: "The maximum that was open to this unit." }),
    score: points.meta({ description: "Rounded to the display places; null where there is no score." }),
    exact: z.exactOptional(fraction),
    supported: z.exactOptional(z.number()).meta({ description: "What stands when only what is documented counts." }),
    floor: points.meta({ description: "The score does not fall below, whatever facts still arrive." }),
    ceiling: points.meta({ description: "The score does not rise above, whatever facts still arrive." }),
    tight: z.boolean().meta({ description: "True where floor and ceiling are reached by a known completion." }),
    state: z
      .enum(["scored", "missing", "notApplicable", "didNotArise", "notHeld"])
      .meta({ description: "How the node came by its score." }),
    basis: z.nullable(z.enum(["computed", "given", "claimed", "tracked"])).meta({
      description: "Where the points come from.",
    }),
    facts: list(factTraceSchema).meta({ description: "All facts that can change this node." }),
    reason: messageSchema.meta({ description: "Why it has these points." }),
    claimed: z.exactOptional(z.number()).meta({ description: "The points the unit writes down." }),
    appraised: z
      .exactOptional(
        z.strictObject({
          points: z.number(),
          by: z.exactOptional(z.string()),
          opinion: z.exactOptional(z.string()),
        }),
      )
      .meta({ description: "What the higher body gave." }),
    explanation: z.exactOptional(z.string()).meta({ description: "Why it is claimed, as the unit says." }),
    exemption: z.exactOptional(z.string()).meta({ description: "Why it is exempt, as the unit says." }),
    documents: list(matching("id")).meta({ description: "Ids of the evidence's documents that belong to it." }),
  }),
).meta({ description: "One node of the result." });

const grade = z.nullable(matching("id"));

/** A deficiency. */
export const deficiencySchema: z.ZodType<Deficiency> = describes<Deficiency>()(
  z.strictObject({
    node: z.string().meta({ description: "The code of the node." }),
    kind: z
      .enum([
        "lost",
        "missing",
        "unsupported",
        "expiring",
        "penalty",
        "emptied",
        "gradeBar",
        "claimDiffers",
        "claimImpossible",
        "exemptionRefused",
        "exemptionGain",
        "inconsistent",
        "unknownFact",
      ])
      .meta({ description: "What kind of deficiency it is." }),
    lost: z.number().meta({ description: "Points lost now." }),
    atRisk: z.exactOptional(z.number()).meta({ description: "Points that may be lost." }),
    facts: list(z.string()).meta({ description: "Ids of the facts concerned." }),
    documents: z.exactOptional(list(textSchema)).meta({ description: "The documents that are asked for." }),
    grades: z
      .exactOptional(z.strictObject({ given: grade, without: grade }))
      .meta({ description: "Of a bar on a grade: the grade as things stand, and the one without this bar alone." }),
    message: messageSchema,
    actions: list(matching("id")).meta({ description: "Ids of actions that mend it." }),
  }),
).meta({ description: "A deficiency: points lost, and why." });

/** An action of the plan. */
export const plannedActionSchema: z.ZodType<PlannedAction> = describes<PlannedAction>()(
  z.strictObject({
    id: matching("id").meta({ description: "The id of the rubric's action." }),
    title: textSchema.meta({ description: "What is done." }),
    lead: textSchema.meta({ description: "Who leads: a role." }),
    nodes: list(matching("code")).meta({ description: "Codes of the nodes whose score changes." }),
    gain: z.number().meta({ description: "Points it brings at its place in this order." }),
    gainExact: z.exactOptional(fraction),
    gainAlone: z.number().meta({ description: "Points it brings alone, done first." }),
    reaches: z.number().meta({ description: "The total after it." }),
    leadDays: z.number().meta({ description: "Days from start to finish." }),
    personDays: z.number().meta({ description: "Effort in person-days." }),
    facts: map(factIdSchema, factScalar).meta({ description: "Facts as they stand after it." }),
    undeclared: list(factIdSchema).meta({ description: "Those among them of which nothing is known today." }),
    documents: list(textSchema).meta({ description: "The documents it leaves." }),
    requires: list(matching("id")).meta({ description: "Actions that must be done before." }),
  }),
).meta({ description: "An action of the plan, with what it brings." });

/** The action plan. */
export const actionPlanSchema: z.ZodType<ActionPlan> = describes<ActionPlan>()(
  z.strictObject({
    actions: list(plannedActionSchema).meta({ description: "What is done, in this order." }),
    gain: z.number().meta({ description: "Points that all bring together." }),
    reaches: points.meta({ description: "The total when all is done." }),
    reachesExact: z.exactOptional(fraction),
    gradeFloor: grade.meta({ description: "The grade that is then certain." }),
    gradeCeiling: grade.meta({ description: "The best grade that is then possible." }),
    personDays: z.number().meta({ description: "Effort in person-days." }),
    certificate: z
      .strictObject({ bound: z.number(), gap: z.number() })
      .meta({ description: "No choice of actions brings more than bound; gap is what may still lie between." }),
  }),
).meta({ description: "The action plan." });

/** The total and its grade. */
export const totalResultSchema: z.ZodType<TotalResult> = describes<TotalResult>()(
  z.strictObject({
    score: points.meta({ description: "Rounded to the display places; null where there is no total." }),
    exact: z.exactOptional(fraction),
    supported: points.meta({ description: "What stands when only what is documented counts." }),
    max: points.meta({ description: "The highest total, as the rubric states it." }),
    available: z.exactOptional(z.number()).meta({ description: "The maximum that was open to this unit." }),
    percent: points.meta({ description: "Percent of the available maximum." }),
    floor: points.meta({ description: "The total does not fall below, whatever facts still arrive." }),
    ceiling: points.meta({ description: "The total does not rise above, whatever facts still arrive." }),
    tight: z.boolean().meta({ description: "True where floor and ceiling are reached by a known completion." }),
    grade: grade.meta({ description: "The grade, where nothing that is missing can change it." }),
    gradeFloor: grade.meta({ description: "The grade that is certain." }),
    gradeCeiling: grade.meta({ description: "The best grade that is still possible." }),
  }),
).meta({ description: "The total and its grade." });

/** A fact that was derived rather than entered. */
export const derivedFactSchema: z.ZodType<DerivedFact> = describes<DerivedFact>()(
  z.strictObject({
    id: factIdSchema,
    value: factScalar.meta({ description: "The value." }),
    by: line(200).meta({ description: "The id of the identity, or the fact's own definition." }),
  }),
).meta({ description: "A fact that was derived rather than entered." });

/**
 * The schema of an assessment.
 *
 * @remarks Since 0.1.0
 */
export const assessmentSchema: z.ZodType<Assessment> = describes<Assessment>()(
  z.strictObject({
    format: z.literal("chamdiem/assessment@1").meta({ description: "What kind of document this is." }),
    library: z
      .strictObject({ name: z.literal("chamdiem"), version: matching("version") })
      .meta({ description: "The program that made it." }),
    rubric: z
      .strictObject({
        id: matching("path"),
        version: matching("version"),
        title: textSchema,
        status: rubricStatusSchema,
        issuer: textSchema,
        decision: z.nullable(z.string()).meta({ description: "The number of the decision." }),
        displayPlaces: z.int().min(0).max(15).meta({ description: "Decimal places of printed scores." }),
        publishes: z.enum(["points", "percent"]).meta({ description: "Whether points or a percent are published." }),
        grades: list(z.strictObject({ id: matching("id"), title: textSchema, from: z.exactOptional(z.number()) })).meta(
          { description: "The grades, best first." },
        ),
        sha256: sha256Schema,
        tailoredFrom: z
          .exactOptional(list(tailoredFromSchema, 1))
          .meta({ description: "What the rubric was tailored from, the nearest first." }),
      })
      .meta({ description: "The rubric it was scored against." }),
    evidence: z
      .strictObject({
        sha256: sha256Schema,
        previous: z
          .exactOptional(z.strictObject({ sha256: sha256Schema }))
          .meta({ description: "The evidence of the year before, where it was given." }),
        cohort: z
          .exactOptional(list(z.strictObject({ unit: line(200), sha256: sha256Schema })))
          .meta({ description: "The evidence of other units, where it was given." }),
      })
      .meta({ description: "The evidence that was scored." }),
    dictionary: z
      .strictObject({ id: matching("path"), version: matching("version") })
      .meta({ description: "The fact dictionary that was used." }),
    unit: z
      .strictObject({ id: matching("path"), name: line(), type: matching("id") })
      .meta({ description: "The unit that was scored." }),
    period: z
      .strictObject({
        year: z.int().min(1900).max(2999),
        quarter: z.exactOptional(z.int().min(1).max(4)),
      })
      .meta({ description: "The period of the evidence." }),
    asOf: z.exactOptional(dateSchema).meta({ description: "The day as of which the evidence stands." }),
    complete: z.boolean().meta({ description: "True where nothing that can change score or grade is missing." }),
    total: totalResultSchema,
    nodes: list(nodeResultSchema).meta({ description: "All nodes, in tree order." }),
    deficiencies: list(deficiencySchema).meta({ description: "Where points were lost, and why." }),
    actionPlan: actionPlanSchema,
    derived: list(derivedFactSchema).meta({ description: "Facts that were derived rather than entered." }),
    factTitles: map(factIdSchema, textSchema).meta({ description: "Titles of the facts that the result names." }),
    documents: map(
      matching("id"),
      z.strictObject({
        number: z.exactOptional(z.string()),
        date: z.exactOptional(z.string()),
        title: z.string(),
      }),
    ).meta({ description: "The documents of the evidence." }),
    sha256: sha256Schema.meta({ description: "SHA-256 of the canonical JSON of all the rest." }),
  }),
).meta({ description: "The whole answer of an assessment: scores, deficiencies and action plan." });
