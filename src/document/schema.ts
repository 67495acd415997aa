import * as z from "zod";
import type { Text } from "../i18n/text.js";
import type { DecimalInput } from "../number/decimal.js";
import { patterns } from "./patterns.js";

/** The most members that a list or a map of a document may have. */
const MOST = 100_000;

/** Stands for a key that is left out. */
declare const absent: unique symbol;

/**
 * The value as types are compared: without `readonly`, which zod does not write, and with a word for keys that may be
 * left out, because otherwise a type without the key would do as well.
 */
type Spelled<Value> = unknown extends Value
  ? Value
  : {
      -readonly [Key in keyof Value]-?: Record<never, never> extends Pick<Value, Key>
        ? Spelled<Value[Key]> | typeof absent
        : Spelled<Value[Key]>;
    };

/** True where each can stand for the other. */
type Mutual<First, Second> = [First] extends [Second] ? ([Second] extends [First] ? true : false) : false;

/** Asks nothing of a schema that describes `Public` exactly, and what cannot be given of any other. */
type Exactly<Public, Described> =
  Mutual<Spelled<Public>, Spelled<Described>> extends true
    ? unknown
    : { readonly describes: Public; readonly but: Described };

/**
 * Names the interface that a schema describes. It compiles only where both say the same, key by key; from then on the
 * interface is the type, so that zod's own types stay small and the reader meets the documented one.
 *
 * @example
 * const yearsSchema = describes<Years>()(z.strictObject({ from: z.int() }));
 */
export function describes<Public>(): <Schema extends z.ZodType>(
  schema: Schema & Exactly<Public, z.infer<Schema>>,
) => z.ZodType<Public> {
  return (schema) => schema as unknown as z.ZodType<Public>;
}

/** A text of at least one character. */
export function line(limit = 2000): z.ZodString {
  return z.string().min(1).max(limit);
}

/** A text that follows a pattern. */
export function matching(name: keyof typeof patterns, limit = 200): z.ZodString {
  return z.string().max(limit).regex(new RegExp(patterns[name]));
}

/** A list with an end. */
export function list<Item extends z.ZodType>(item: Item, least = 0): z.ZodArray<Item> {
  const bounded = z.array(item).max(MOST);
  return least === 0 ? bounded : bounded.min(least);
}

/**
 * A map with an end. zod has no bound for records, so the limit is stated twice, for zod and for JSON Schema; a test
 * holds the two together.
 */
export function map<Value extends z.ZodType>(key: z.ZodString, value: Value): z.ZodRecord<z.ZodString, Value> {
  return z
    .record(key, value)
    .refine((members) => Object.keys(members).length <= MOST)
    .meta({ maxProperties: MOST });
}

/** A decimal as documents write it: a number or a text. */
export const decimalSchema: z.ZodType<DecimalInput> = z
  .union([z.number(), matching("decimal")])
  .meta({ description: 'A number, or a text such as "2.75", "80%" or "1/3". It means exactly what is written.' });

/** A day of the calendar. */
export const dateSchema: z.ZodType<string> = matching("date").meta({ description: "A day, written 2022-03-31." });

/** The SHA-256 of something, in hexadecimal. */
export const sha256Schema: z.ZodType<string> = matching("sha256").meta({
  description: "SHA-256 in lower-case hexadecimal digits.",
});

function textOf(limit: number, description: string): z.ZodType<Text> {
  return describes<Text>()(
    z.strictObject({
      vi: line(limit).meta({ description: "The Vietnamese text." }),
      en: z.exactOptional(line(limit)).meta({ description: "The English text, where there is one." }),
    }),
  ).meta({ description });
}

/** A title or another short text. */
export const textSchema: z.ZodType<Text> = textOf(
  2000,
  "A text: Vietnamese always, English where the author gives it.",
);

/** A text that may run over several paragraphs. */
export const noteSchema: z.ZodType<Text> = textOf(20_000, "A longer text, with line breaks where it needs them.");

/** The address of a schema, for editors; it says nothing about the document. */
export const schemaReferenceSchema: z.ZodType<string> = z.string().max(2000).meta({
  description: "Where the JSON Schema of this document is, for editors.",
});
