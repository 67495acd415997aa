import * as z from "zod";
import {
  dateSchema,
  decimalSchema,
  describes,
  line,
  list,
  map,
  matching,
  noteSchema,
  schemaReferenceSchema,
  sha256Schema,
  textSchema,
} from "../document/schema.js";
import { factDefinitionSchema, factIdSchema, identitySchema, sourceSchema } from "../facts/schema.js";
import { ends, measureSchema, ruleSchema, whenEmptySchema } from "../rules/schema.js";
import type {
  Action,
  Exemption,
  Grade,
  GradeQuota,
  GradeRequirement,
  Join,
  Rounding,
  Rubric,
  RubricNode,
  RubricStatus,
  RubricTotal,
  TailoredFrom,
} from "./types.js";

/** How far a rubric can be trusted. */
export const rubricStatusSchema: z.ZodType<RubricStatus> = describes<RubricStatus>()(
  z.enum(["official", "transcribed", "reconstructed", "model", "sample"]),
).meta({
  description:
    "How far the rubric can be trusted. official: checked against the decision's own text; transcribed: a real table as a third party digitised it; " +
    "reconstructed: recovered from published numbers; model: ours; sample: for practice.",
});

/** Rounding of a node or of the total. */
export const roundingSchema: z.ZodType<Rounding> = describes<Rounding>()(
  z.strictObject({
    places: z.int().min(0).max(15).meta({ description: "Decimal places that are kept." }),
    mode: z.enum(["halfAway", "down"]).meta({ description: "halfAway: half away from zero; down: towards zero." }),
  }),
).meta({ description: "Rounding at this place." });

/** How a parent joins its children. */
export const joinSchema: z.ZodType<Join> = describes<Join>()(
  z.enum(["sum", "cappedSum", "mean", "weightedMean", "rescale"]),
).meta({
  description:
    "How the children are joined. sum: their points are added; cappedSum: the same, kept between lowest and max; " +
    "mean: the mean of those present; weightedMean: the mean by their weight; rescale: the sum over what can be " +
    "reached, times max. Default: sum.",
});

/** A stated condition under which a node may be left out. */
export const exemptionSchema: z.ZodType<Exemption> = describes<Exemption>()(
  z.strictObject({
    condition: noteSchema.meta({ description: "When it is allowed." }),
    then: whenEmptySchema,
  }),
).meta({ description: "A stated condition, and what is scored under it." });

const whenMissing = z.enum(["count", "null"]).meta({
  description: "count: a missing child counts as nothing; null: it leaves no score. Default: count.",
});

/** A level of the tree. */
export const rubricNodeSchema: z.ZodType<RubricNode> = describes<RubricNode>()(
  z.strictObject({
    code: matching("code").meta({ description: "As printed. Unique in the rubric.", examples: ["3.2.1"] }),
    title: textSchema.meta({
      description: "The title as printed.",
      examples: [{ vi: "Kiểm tra cải cách hành chính" }],
    }),
    max: z.nullable(decimalSchema).meta({
      description: "The highest points. null: not known; 0: tracked only, or a penalty.",
      examples: ["1.5", null],
    }),
    lowest: z
      .exactOptional(decimalSchema)
      .meta({ description: "The lowest points of a capped or penalty group. Default: 0.", examples: [-5] }),
    role: z.exactOptional(z.enum(["bonus", "penalty"])).meta({
      description:
        "Outside the maximum of the parent. bonus: its points are added; penalty: its points, zero or below, are taken off.",
      examples: ["penalty"],
    }),
    scoredBy: z.exactOptional(z.enum(["unit", "survey", "appraiser"])).meta({
      description:
        "Who gives these points. unit: the unit itself; survey: a survey of citizens; appraiser: a higher body. " +
        "Default: unit.",
      examples: ["survey"],
    }),
    join: z.exactOptional(joinSchema),
    whenMissing: z.exactOptional(whenMissing),
    weight: z
      .exactOptional(decimalSchema)
      .meta({ description: "The weight under a weightedMean parent. Default: 1.", examples: ["30%"] }),
    rounding: z.exactOptional(roundingSchema),
    rule: z
      .exactOptional(ruleSchema)
      .meta({ description: "How points are given. Leaves only; a node has a rule or children." }),
    get children() {
      return z.exactOptional(list(rubricNodeSchema, 1)).meta({ description: "The level below." });
    },
    notApplicable: z.exactOptional(exemptionSchema).meta({
      description: "When it may be declared not applicable.",
      examples: [{ condition: { vi: "Không có đơn vị sự nghiệp trực thuộc" }, then: "reduceMax" }],
    }),
    didNotArise: z.exactOptional(exemptionSchema).meta({
      description: "When it may be declared not to have arisen.",
      examples: [{ condition: { vi: "Trong năm không có phản ánh, kiến nghị" }, then: "full" }],
    }),
    documents: z.exactOptional(list(textSchema)).meta({
      description: "The proof that is required.",
      examples: [[{ vi: "Báo cáo cải cách hành chính năm" }]],
    }),
    actions: z.exactOptional(list(matching("id"))).meta({ description: "Actions that mend this node, best first." }),
    note: z.exactOptional(noteSchema).meta({
      description: "What the rubric says on how to score, for people.",
      examples: [{ vi: "Tính cả kiểm tra lồng ghép với kiểm tra nội bộ." }],
    }),
    source: z.exactOptional(sourceSchema),
  }),
).meta({ description: "An area, criterion or component." });

/** Something that can be done. */
export const actionSchema: z.ZodType<Action> = describes<Action>()(
  z.strictObject({
    title: textSchema.meta({ description: "What is done." }),
    lead: textSchema.meta({ description: "Who leads: a role, never a person." }),
    sets: z
      .exactOptional(map(factIdSchema, z.union([line(), z.number(), z.boolean()])))
      .meta({ description: "Facts as they stand when it is done." }),
    moves: z
      .exactOptional(
        list(
          z.strictObject({
            move: matching("id").meta({ description: "The id of a move of a fact." }),
            times: z.union([z.number().min(0), factIdSchema]).meta({
              description: "How many times; a fact id means as often as that fact counts.",
            }),
          }),
        ),
      )
      .meta({ description: "Moves, each so many times." }),
    leadDays: z.int().min(0).max(100_000).meta({ description: "Days from start to finish." }),
    personDays: decimalSchema.meta({ description: "Effort in person-days." }),
    requires: z.exactOptional(list(matching("id"))).meta({ description: "Actions that must be done before." }),
    excludes: z.exactOptional(list(matching("id"))).meta({ description: "Actions that cannot be chosen with it." }),
    documents: z.exactOptional(list(textSchema)).meta({ description: "The documents it leaves, as nodes name them." }),
    source: z.exactOptional(sourceSchema),
  }),
).meta({ description: "Something that can be done to score more." });

/** A further condition of a grade. */
export const gradeRequirementSchema: z.ZodType<GradeRequirement> = describes<GradeRequirement>()(
  z.strictObject({
    node: z.exactOptional(matching("code")).meta({ description: "The code of a node; with from or percentFrom." }),
    percentFrom: z
      .exactOptional(decimalSchema)
      .meta({ description: "The share of the node's available maximum that it must reach." }),
    measure: z.exactOptional(measureSchema),
    ...ends,
    when: z.exactOptional(textSchema).meta({ description: "The condition as the rubric prints it." }),
  }),
).meta({ description: "What must hold beside the total: the points of a node, or a measured value." });

/** How many units may have a grade. */
export const gradeQuotaSchema: z.ZodType<GradeQuota> = describes<GradeQuota>()(
  z.strictObject({
    share: decimalSchema.meta({ description: "The share of all units, rounded down to whole units." }),
    ties: z
      .exactOptional(list(matching("code"), 1))
      .meta({ description: "Codes of the nodes whose points part units with the same total, the first first." }),
  }),
).meta({ description: "How many of the units that are graded together may have the grade." });

/** A grade. */
export const gradeSchema: z.ZodType<Grade> = describes<Grade>()(
  z.strictObject({
    id: matching("id").meta({ description: "xuat-sac, tot, kha, trung-binh, yeu, or the rubric's own." }),
    title: textSchema.meta({ description: "The grade as printed." }),
    from: z.exactOptional(decimalSchema).meta({ description: "The lowest total that reaches it." }),
    requires: z
      .exactOptional(list(gradeRequirementSchema, 1))
      .meta({ description: "What must hold beside the total; otherwise the grade is passed over." }),
    quota: z.exactOptional(gradeQuotaSchema),
  }),
).meta({ description: "A grade; the last has no lowest total." });

/** The total of a rubric. */
export const rubricTotalSchema: z.ZodType<RubricTotal> = describes<RubricTotal>()(
  z.strictObject({
    max: z.nullable(decimalSchema).meta({ description: "The highest total. null: not known." }),
    join: z.exactOptional(joinSchema),
    whenMissing: z.exactOptional(whenMissing),
    rounding: z.exactOptional(roundingSchema),
    lowest: z.exactOptional(decimalSchema).meta({ description: "The lowest total that the rubric allows." }),
    highest: z.exactOptional(decimalSchema).meta({ description: "The highest total that the rubric allows." }),
  }),
).meta({ description: "How the total is made." });

/** A document that a rubric was tailored from. */
export const tailoredFromSchema: z.ZodType<TailoredFrom> = describes<TailoredFrom>()(
  z.strictObject({
    id: matching("path").meta({ description: "The id of the rubric or tailoring." }),
    version: matching("version").meta({ description: "Its version." }),
    sha256: sha256Schema,
  }),
).meta({ description: "A document that a rubric was tailored from." });

const year = z.int().min(1900).max(2999);

/**
 * The schema of a rubric.
 *
 * @remarks Since 0.1.0
 */
export const rubricSchema: z.ZodType<Rubric> = describes<Rubric>()(
  z.strictObject({
    $schema: z.exactOptional(schemaReferenceSchema),
    format: z.literal("chamdiem/rubric@1").meta({ description: "What kind of document this is." }),
    id: matching("path").meta({ description: "The id of the rubric, such as par/department-model." }),
    version: matching("version").meta({ description: "The version of the rubric." }),
    title: textSchema.meta({ description: "The title of the rubric." }),
    issuer: textSchema.meta({ description: "Who issued it." }),
    decision: z
      .nullable(
        z.strictObject({
          number: line(200).meta({ description: "The number of the decision, as printed." }),
          date: z.exactOptional(dateSchema).meta({ description: "The day it was signed." }),
          title: z.exactOptional(line()).meta({ description: "Its title, as printed." }),
        }),
      )
      .meta({ description: "The decision it comes from; null for a rubric without one." }),
    family: matching("id").meta({ description: "par, papi, qd766, sipas, pci, iso9001 or another index." }),
    years: z
      .strictObject({
        from: year.meta({ description: "The first year." }),
        to: z.exactOptional(year).meta({ description: "The last year." }),
      })
      .meta({ description: "The years it is for; without to it is still in force." }),
    unitTypes: list(matching("id")).meta({ description: "department, province, commune …; empty means any." }),
    status: rubricStatusSchema,
    total: rubricTotalSchema,
    displayPlaces: z.int().min(0).max(15).meta({ description: "Decimal places of printed scores." }),
    publishes: z.enum(["points", "percent"]).meta({ description: "Whether points or a percent are published." }),
    grades: z
      .exactOptional(
        z.strictObject({
          on: z.enum(["points", "percent"]).meta({ description: "What the thresholds are on." }),
          levels: list(gradeSchema, 1).meta({ description: "The grades, best first." }),
        }),
      )
      .meta({ description: "The grades." }),
    survey: z
      .exactOptional(z.strictObject({ whenNotHeld: whenEmptySchema }))
      .meta({ description: "What survey points become in a year without a survey." }),
    facts: z
      .exactOptional(map(factIdSchema, factDefinitionSchema))
      .meta({ description: "Facts that only this rubric uses." }),
    identities: z.exactOptional(list(identitySchema)).meta({ description: "Sums of facts that are always equal." }),
    holidays: z.exactOptional(list(dateSchema)).meta({ description: "Public holidays, for working days." }),
    actions: z.exactOptional(map(matching("id"), actionSchema)).meta({ description: "Action id to what can be done." }),
    nodes: list(rubricNodeSchema, 1).meta({ description: "The top level of the tree." }),
    sources: list(
      z.strictObject({
        document: line().meta({ description: "The document: number, date and title as printed." }),
        place: z.exactOptional(line()).meta({ description: "The place in it: appendix, item, page." }),
        url: z.exactOptional(matching("url", 2000)).meta({ description: "Where it can be read." }),
        note: z.exactOptional(noteSchema).meta({ description: "What was taken from it, and what was changed." }),
      }),
    ).meta({ description: "Where the numbers come from, and what was changed." }),
    tailoredFrom: z
      .exactOptional(list(tailoredFromSchema, 1))
      .meta({ description: "Written where a tailoring is resolved: its base first, then the base of that." }),
  }),
).meta({ description: "A rubric: how points are given." });
