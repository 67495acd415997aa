import * as z from "zod";
import { dateSchema, describes, line, schemaReferenceSchema, sha256Schema } from "../document/schema.js";
import type { Dossier, Dossiers } from "./types.js";

/** A province settles some hundred thousand dossiers a year. */
const MOST_DOSSIERS = 1_000_000;
const MOST_TIMES = 10_000;

/** One dossier. */
export const dossierSchema: z.ZodType<Dossier> = describes<Dossier>()(
  z.strictObject({
    id: z.exactOptional(line(200)).meta({ description: "The number of the dossier." }),
    received: dateSchema.meta({ description: "The day on which it was received." }),
    due: dateSchema.meta({ description: "The day for which the result was promised, as it stands now." }),
    returned: z.exactOptional(dateSchema).meta({ description: "The day on which the result was there." }),
    channel: z
      .exactOptional(z.enum(["online", "counter", "post"]))
      .meta({ description: "How it came in: online, at the counter or by post." }),
    supplements: z
      .exactOptional(z.int().min(0).max(MOST_TIMES))
      .meta({ description: "How often supplements were asked for." }),
    pausedDays: z.exactOptional(z.int().min(0).max(MOST_TIMES)).meta({
      description: "Working days for which the clock stood still and by which due has not been moved.",
    }),
    apology: z.exactOptional(z.boolean()).meta({ description: "Whether a letter of apology went out." }),
  }),
).meta({ description: "One dossier of an administrative procedure." });

/**
 * The schema of a list of dossiers.
 *
 * @remarks Since 0.1.0
 */
export const dossiersSchema: z.ZodType<Dossiers> = describes<Dossiers>()(
  z.strictObject({
    $schema: z.exactOptional(schemaReferenceSchema),
    format: z.literal("chamdiem/dossiers@1").meta({ description: "What kind of document this is." }),
    source: z
      .exactOptional(
        z.strictObject({
          file: line().meta({ description: "The name of the file." }),
          sha256: z.exactOptional(sha256Schema),
        }),
      )
      .meta({ description: "The file that the list was read from." }),
    asOf: z.exactOptional(dateSchema).meta({ description: "The last day that the list knows of." }),
    dossiers: z.array(dossierSchema).max(MOST_DOSSIERS).meta({ description: "The dossiers, in any order." }),
  }),
).meta({ description: "A list of dossiers of administrative procedures." });
