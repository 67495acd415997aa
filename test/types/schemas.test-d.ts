import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";
import type { Assessment } from "../../src/assess/types.js";
import { describes } from "../../src/document/schema.js";
import type { Dossiers } from "../../src/dossiers/types.js";
import type { Evidence } from "../../src/evidence/types.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { HolidayCalendar } from "../../src/holidays/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import type { Tailoring } from "../../src/tailoring/types.js";
import type * as schemas from "../../src/zod.js";

describe("the schemas of chamdiem/zod", () => {
  it("infer the documented interfaces", () => {
    expectTypeOf<z.infer<typeof schemas.assessmentSchema>>().toEqualTypeOf<Assessment>();
    expectTypeOf<z.infer<typeof schemas.dossiersSchema>>().toEqualTypeOf<Dossiers>();
    expectTypeOf<z.infer<typeof schemas.holidaysSchema>>().toEqualTypeOf<HolidayCalendar>();
    expectTypeOf<z.infer<typeof schemas.evidenceSchema>>().toEqualTypeOf<Evidence>();
    expectTypeOf<z.infer<typeof schemas.factDictionarySchema>>().toEqualTypeOf<FactDictionary>();
    expectTypeOf<z.infer<typeof schemas.rubricSchema>>().toEqualTypeOf<Rubric>();
    expectTypeOf<z.infer<typeof schemas.tailoringSchema>>().toEqualTypeOf<Tailoring>();
  });
});

interface Sample {
  readonly name: string;
  readonly kind: "one" | "two";
  readonly parts?: readonly { readonly size: number | null }[];
  readonly map: { readonly [key: string]: boolean };
}

const name = z.string();
const kind = z.enum(["one", "two"]);
const parts = z.exactOptional(z.array(z.strictObject({ size: z.nullable(z.number()) })));
const map = z.record(z.string(), z.boolean());

/**
 * Every schema of a document is written as `describes<Interface>()(schema)`, so the compiler holds both together.
 * Here the compiler itself is tested: it accepts what says the same, and refuses the rest.
 */
describe("describes", () => {
  it("accepts a schema that says the same", () => {
    expectTypeOf(describes<Sample>()(z.strictObject({ name, kind, parts, map }))).toEqualTypeOf<z.ZodType<Sample>>();
  });

  it("refuses a schema without a key of the interface", () => {
    // @ts-expect-error [TS2345] `parts` is missing: the schema would refuse what the interface allows
    describes<Sample>()(z.strictObject({ name, kind, map }));
  });

  it("refuses a schema with a key more", () => {
    // @ts-expect-error [TS2345] `extra` is not in the interface
    describes<Sample>()(z.strictObject({ name, kind, parts, map, extra: z.exactOptional(z.string()) }));
  });

  it("refuses another type, a choice less, and null where there is none", () => {
    // @ts-expect-error [TS2345] a name is a text
    describes<Sample>()(z.strictObject({ name: z.number(), kind, parts, map }));
    // @ts-expect-error [TS2345] a kind may be "two"
    describes<Sample>()(z.strictObject({ name, kind: z.enum(["one"]), parts, map }));
    // @ts-expect-error [TS2345] a name is never null
    describes<Sample>()(z.strictObject({ name: z.nullable(name), kind, parts, map }));
  });

  it("refuses a key that may be left out where the interface demands it", () => {
    // @ts-expect-error [TS2345] a name is required
    describes<Sample>()(z.strictObject({ name: z.exactOptional(name), kind, parts, map }));
  });

  it("refuses a difference deep inside", () => {
    const other = z.exactOptional(z.array(z.strictObject({ size: z.number() })));
    // @ts-expect-error [TS2345] a size may be null
    describes<Sample>()(z.strictObject({ name, kind, parts: other, map }));
  });
});
