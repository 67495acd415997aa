import * as z from "zod";
import { decimalSchema, describes, line, list, matching, textSchema } from "../document/schema.js";
import { factIdSchema, sumPairSchema, sumSchema } from "../facts/schema.js";
import type { DecimalInput } from "../number/decimal.js";
import { RULE_EXAMPLES } from "./examples.js";
import type {
  DueDate,
  Effect,
  EffectAction,
  Ends,
  Level,
  MeasureInput,
  RuleInput,
  WayInput,
  WhenEmpty,
} from "./types.js";

/** What an item scores when there is nothing to measure. */
export const whenEmptySchema: z.ZodType<WhenEmpty> = describes<WhenEmpty>()(
  z.enum(["full", "zero", "reduceMax", "rescale", "share", "missing"]),
).meta({
  description:
    "What is scored when there is nothing to measure. full: all points; zero: none; reduceMax: none, and the maximum " +
    "is taken off those above; rescale: the same, and the parent keeps its maximum; share: the maximum goes to the " +
    "siblings; missing: it counts as missing.",
});

/** The members of a set of measured values, which levels, effects and conditions of grades share. */
export const ends: {
  readonly [end in "from" | "over" | "to" | "below"]: z.ZodExactOptional<z.ZodType<DecimalInput>>;
} & { readonly is: z.ZodExactOptional<z.ZodType<NonNullable<Ends["is"]>>> } = {
  from: z.exactOptional(decimalSchema).meta({ description: "This value and above." }),
  over: z.exactOptional(decimalSchema).meta({ description: "Above this value, which is not in." }),
  to: z.exactOptional(decimalSchema).meta({ description: "Up to this value, which is in." }),
  below: z.exactOptional(decimalSchema).meta({ description: "Below this value, which is not in." }),
  is: z
    .exactOptional(z.union([line(200), z.boolean(), list(z.union([line(200), z.boolean()]), 1)]))
    .meta({ description: 'A choice, true or false, or "never"; or a list of them.' }),
};

/** What a level or a penalty does beside its points. */
const effectAction = {
  emptyNode: z.exactOptional(matching("code")).meta({
    description: 'The code of the node that scores nothing, or "related": the node that each counted case names.',
    examples: ["2.4", "related"],
  }),
  barGrade: z.exactOptional(matching("id")).meta({
    description: "This grade and all better ones are not given.",
    examples: ["xuat-sac"],
  }),
  lowerGrade: z.exactOptional(z.int().min(1).max(100)).meta({
    description: "The grade falls by so many steps.",
    examples: [1],
  }),
  forceGrade: z.exactOptional(matching("id")).meta({ description: "At most this grade is given.", examples: ["yeu"] }),
};

/** A set of measured values, both ends as printed. */
export const endsSchema: z.ZodType<Ends> = describes<Ends>()(z.strictObject(ends)).meta({
  description: "A set of measured values, both ends as printed.",
});

/** One effect of a level. */
export const effectActionSchema: z.ZodType<EffectAction> = describes<EffectAction>()(z.strictObject(effectAction)).meta(
  { description: "What happens beside the points: exactly one of the four." },
);

/** An effect of a part: what happens, and for which measured values. */
export const effectSchema: z.ZodType<Effect> = describes<Effect>()(
  z.strictObject({
    ...ends,
    ...effectAction,
    flag: z.exactOptional(matching("id")).meta({ description: "Only cases with this flag count for the effect." }),
  }),
).meta({ description: "What happens, and for which measured values." });

/** One step of a table. */
export const levelSchema: z.ZodType<Level> = describes<Level>()(
  z.strictObject({
    ...ends,
    points: decimalSchema.meta({ description: "The points of this level." }),
    when: z.exactOptional(textSchema).meta({ description: "The condition as the rubric prints it." }),
    effects: z.exactOptional(list(effectActionSchema)).meta({ description: "What happens beside the points." }),
  }),
).meta({ description: "One step of a table." });

/** Due date of `lateDays`. */
export const dueDateSchema: z.ZodType<DueDate> = describes<DueDate>()(
  z.union([
    matching("dateOrFactId"),
    z.strictObject({
      month: z.int().min(1).max(12).meta({ description: "The month." }),
      day: z.int().min(1).max(31).meta({ description: "The day of the month." }),
      yearsLater: z.exactOptional(z.int().min(-10).max(10)).meta({ description: "1 for the year after. Default: 0." }),
    }),
  ]),
).meta({ description: "A date, a date fact, or a day in the year that the evidence is for." });

/** The measure of a part. */
export const measureSchema: z.ZodType<MeasureInput> = describes<MeasureInput>()(
  z
    .object({
      amount: z.exactOptional(sumSchema).meta({ description: "A weighted sum of facts." }),
      ratio: z.exactOptional(sumPairSchema).meta({ description: "One sum over another; empty over zero." }),
      complement: z.exactOptional(sumPairSchema).meta({ description: "1 minus the ratio; empty over zero." }),
      mean: z.exactOptional(list(sumSchema, 1)).meta({ description: "The plain mean of sums." }),
      choice: z.exactOptional(factIdSchema).meta({ description: "The value of a choice or boolean fact." }),
      checks: z.exactOptional(list(factIdSchema, 1)).meta({ description: "How many of these facts are true." }),
      count: z
        .exactOptional(
          z.strictObject({
            cases: factIdSchema.meta({ description: "The fact of type cases." }),
            with: z.exactOptional(list(matching("id"))).meta({ description: "Only cases with all these flags." }),
            without: z.exactOptional(list(matching("id"))).meta({ description: "No cases with any of these flags." }),
          }),
        )
        .meta({ description: "How many cases." }),
      lateDays: z
        .exactOptional(
          z.strictObject({
            done: factIdSchema.meta({ description: "The date fact." }),
            due: dueDateSchema,
            days: z.enum(["calendar", "working"]).meta({ description: "How days are counted." }),
          }),
        )
        .meta({ description: "Days from the due date to the day it was done; negative when early." }),
    })
    .catchall(z.unknown()),
).meta({ description: "What is measured: exactly one kind. Kinds of a program's own begin with x-." });

/** The way of a part, from the measured value to points. */
export const waySchema: z.ZodType<WayInput> = describes<WayInput>()(
  z
    .object({
      levels: z.exactOptional(list(levelSchema, 1)).meta({ description: "Steps of a table; the first that holds." }),
      linear: z
        .exactOptional(
          z.strictObject({
            from: z
              .tuple([decimalSchema, decimalSchema])
              .meta({ description: "[measured, points] at the lower end of what is measured." }),
            to: z.tuple([decimalSchema, decimalSchema]).meta({ description: "[measured, points] at the upper end." }),
            zeroBelow: z.exactOptional(decimalSchema).meta({ description: "No points below this measured value." }),
            quantum: z
              .exactOptional(
                z.strictObject({
                  step: decimalSchema.meta({ description: "Points are multiples of this." }),
                  mode: z.enum(["halfAway", "down"]).meta({
                    description: "halfAway: to the nearest, halves away from zero; down: towards zero.",
                  }),
                }),
              )
              .meta({ description: "Points come in steps." }),
          }),
        )
        .meta({ description: "The straight line through two points, clamped at both." }),
      deduct: z
        .exactOptional(
          z.strictObject({
            start: decimalSchema.meta({ description: "The points for nothing measured." }),
            each: decimalSchema.meta({ description: "What one unit costs." }),
            floor: decimalSchema.meta({ description: "The lowest points." }),
          }),
        )
        .meta({ description: "start less each for every unit measured, never below floor." }),
      accrue: z
        .exactOptional(
          z.strictObject({
            start: z.exactOptional(decimalSchema).meta({ description: "The points for nothing measured. Default: 0." }),
            each: decimalSchema.meta({ description: "What every whole per brings." }),
            per: z.exactOptional(decimalSchema).meta({ description: "How much is measured for each. Default: 1." }),
            cap: decimalSchema.meta({ description: "The highest points." }),
          }),
        )
        .meta({ description: "each more for every whole per measured, never above cap." }),
      checklist: z
        .exactOptional(
          z.strictObject({ points: list(decimalSchema, 1).meta({ description: "From none met to all." }) }),
        )
        .meta({ description: "Points by the number of checks met: the first for none, the last for all." }),
      given: z
        .exactOptional(
          z.strictObject({
            lowest: decimalSchema.meta({ description: "The lowest score that can be given." }),
            highest: z.nullable(decimalSchema).meta({ description: "The highest; null where there is no upper end." }),
          }),
        )
        .meta({ description: "The measured value is the score that somebody else gave." }),
    })
    .catchall(z.unknown()),
).meta({ description: "How a measured value becomes points: exactly one kind. Own kinds begin with x-." });

/** A rule: a part, or rules joined. */
export const ruleSchema: z.ZodType<RuleInput> = describes<RuleInput>()(
  z.strictObject({
    measure: z.exactOptional(measureSchema),
    points: z.exactOptional(waySchema),
    whenEmpty: z
      .exactOptional(whenEmptySchema)
      .meta({ description: "What the part scores when there is nothing to measure. Default: missing." }),
    effects: z.exactOptional(list(effectSchema)).meta({ description: "What happens beside the points." }),
    years: z
      .exactOptional(
        z.strictObject({
          from: z.exactOptional(z.int().min(1900).max(2999)).meta({ description: "The first year." }),
          to: z.exactOptional(z.int().min(1900).max(2999)).meta({ description: "The last year." }),
        }),
      )
      .meta({ description: "The years that this part is for." }),
    get sum() {
      return z
        .exactOptional(list(ruleSchema, 1))
        .meta({ description: "The points of all, between lowest and highest.", examples: [RULE_EXAMPLES.sum] });
    },
    get best() {
      return z
        .exactOptional(list(ruleSchema, 1))
        .meta({ description: "The highest of all.", examples: [RULE_EXAMPLES.best] });
    },
    get least() {
      return z
        .exactOptional(list(ruleSchema, 1))
        .meta({ description: "The lowest of all.", examples: [RULE_EXAMPLES.least] });
    },
    get firstKnown() {
      return z
        .exactOptional(list(ruleSchema, 1))
        .meta({ description: "The first whose facts are known.", examples: [RULE_EXAMPLES.firstKnown] });
    },
    lowest: z.exactOptional(decimalSchema).meta({ description: "The lowest points of a sum." }),
    highest: z.exactOptional(decimalSchema).meta({ description: "The highest points of a sum." }),
  }),
).meta({ description: "A part (measure and points), or rules joined by sum, best, least or firstKnown." });
