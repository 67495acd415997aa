import * as z from "zod";
import { dateSchema, describes, list, noteSchema, schemaReferenceSchema, textSchema } from "../document/schema.js";
import { sourceSchema } from "../facts/schema.js";
import type { Holiday, HolidayCalendar } from "./types.js";

/** One public holiday. */
export const holidaySchema: z.ZodType<Holiday> = describes<Holiday>()(
  z.strictObject({
    date: dateSchema,
    title: textSchema.meta({ description: "The name of the holiday." }),
    status: z.enum(["official", "reconstructed", "model"]).meta({
      description: "official: read in the notice; reconstructed: follows from the law; model: our guess of a choice.",
    }),
    reason: textSchema.meta({ description: "Why it is this day." }),
    source: sourceSchema,
  }),
).meta({ description: "One public holiday, or a day off in its place." });

/**
 * The schema of a calendar of public holidays.
 *
 * @remarks Since 0.1.0
 */
export const holidaysSchema: z.ZodType<HolidayCalendar> = describes<HolidayCalendar>()(
  z.strictObject({
    $schema: z.exactOptional(schemaReferenceSchema),
    format: z.literal("chamdiem/holidays@1").meta({ description: "What kind of document this is." }),
    year: z.int().min(1900).max(2999).meta({ description: "The year of all its days." }),
    title: textSchema.meta({ description: "The title of the calendar." }),
    note: z.exactOptional(noteSchema).meta({ description: "What a reader must know of all days of the year." }),
    days: list(holidaySchema).meta({ description: "The days, in order." }),
  }),
).meta({ description: "The public holidays of one year." });
