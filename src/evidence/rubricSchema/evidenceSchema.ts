import published from "../../../schemas/evidence.schema.json" with { type: "json" };
import type { FactDefinition } from "../../facts/types.js";
import { formatMessage } from "../../i18n/format.js";
import { type Language, localText } from "../../i18n/text.js";
import type { MessageCode } from "../../i18n/vi.js";
import type { Rubric, RubricNode } from "../../rubric/types.js";
import { RULE_JOINS } from "../../rules/compile.js";
import type { Registry } from "../../rules/registry.js";
import type { RuleInput } from "../../rules/types.js";
import { type FactUse, factUses, flatten } from "../template.js";
import type { JsonSchema } from "./jsonSchema.js";
import { recordSchema } from "./recordSchema.js";
import { type KnownCases, valueSchema } from "./valueSchema.js";

/** What the schema of a rubric's evidence is made from. */
interface SchemaContext {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly registry: Registry;
  readonly language: Language;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const FLAGS: readonly string[] = ["repeated", "exempt"];

/**
 * The JSON Schema of the evidence that one rubric needs: every fact it can use, those that others are derived from
 * included, and every node, each with its title. Facts and records of other rubrics stay allowed.
 */
export function rubricEvidenceSchema(rubric: Rubric, context: SchemaContext): JsonSchema {
  const { definitions, registry, language } = context;
  const { $schema, properties, $defs, ...rest } = published as unknown as {
    readonly $schema: string;
    readonly properties: { readonly [key: string]: JsonSchema };
    readonly $defs: { readonly [name: string]: JsonSchema };
  };
  const nodes = flatten(rubric.nodes);
  const known = knownCases(nodes);
  const uses = factUses(rubric, definitions, registry).flatMap((use) => {
    const definition = definitions.get(use.fact);
    return definition === undefined ? [] : [{ use, definition }];
  });
  const text = (code: MessageCode, params = {}): string => formatMessage({ code, params }, { language });
  const general = properties["facts"]?.["additionalProperties"] as JsonSchema;
  const { id, version, title } = rubric;
  const records = (properties["records"] as JsonSchema)["additionalProperties"] as JsonSchema;
  return {
    ...rest,
    $schema,
    $id: `urn:chamdiem:schema:evidence@1:${id}@${version}`,
    title: text("schema.evidence", { title, id, version }),
    properties: {
      ...properties,
      unit: unitSchema(rubric, properties["unit"] as JsonSchema),
      period: periodSchema(rubric, properties["period"] as JsonSchema),
      facts: {
        ...properties["facts"],
        properties: Object.fromEntries(
          uses.map(({ use, definition }) => [use.fact, factSchema(use, definition, context)] as const),
        ),
        additionalProperties: { ...general, description: text("schema.otherFact") },
      },
      records: {
        ...properties["records"],
        properties: {
          [id]: {
            type: "object",
            title: localText(title, language),
            properties: Object.fromEntries(
              nodes.map((node) => [
                node.code,
                recordSchema(node, {
                  definitions,
                  registry,
                  language,
                  year: rubric.years.from,
                  general: $defs["EvidenceRecord"] as JsonSchema,
                }),
              ]),
            ),
            additionalProperties: false,
          },
        },
        additionalProperties: { ...records, description: text("schema.otherRubric") },
      },
    },
    $defs: {
      ...$defs,
      ...Object.fromEntries(
        uses.map(({ use, definition }) => [valueName(use.fact), valueSchema(definition, known, language)]),
      ),
    },
  };
}

/** The name of a fact's value among the definitions; no other has a colon. */
function valueName(fact: string): string {
  return `fact:${fact}`;
}

/** A fact, bare or with where it comes from. */
function factSchema(
  { fact, nodes, from }: FactUse,
  { title, description, unit, type }: FactDefinition,
  { language, definitions }: SchemaContext,
): JsonSchema {
  const text = (code: MessageCode, params = {}): string => formatMessage({ code, params }, { language });
  const value = { $ref: `#/$defs/${valueName(fact)}` };
  const sources = from.flatMap((id) => definitions.get(id)?.title ?? []);
  const sentences = [
    ...(description === undefined ? [] : [localText(description, language)]),
    text(`report.guide.type.${type}`),
    ...(unit === undefined ? [] : [text("report.guide.unit", { unit })]),
    ...(sources.length === 0
      ? []
      : [`${text("report.guide.derivedFrom")}: ${sources.map((one) => localText(one, language)).join("; ")}`]),
    `${text("report.guide.column.nodes")}: ${nodes.join(", ")}`,
  ];
  return {
    title: localText(title, language),
    description: sentences.map(sentence).join(" "),
    anyOf: [value, { $ref: "#/$defs/FactEntry", type: "object", properties: { value } }],
  };
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/[.:]?$/, ".")}`;
}

function unitSchema({ unitTypes }: Rubric, general: JsonSchema): JsonSchema {
  if (unitTypes.length === 0) return general;
  const properties = general["properties"] as { readonly type: JsonSchema };
  return { ...general, properties: { ...properties, type: { ...properties.type, enum: [...unitTypes] } } };
}

function periodSchema({ years }: Rubric, general: JsonSchema): JsonSchema {
  const properties = general["properties"] as { readonly year: JsonSchema };
  const minimum = Math.max(FIRST_YEAR, years.from);
  const maximum = Math.min(LAST_YEAR, years.to ?? LAST_YEAR);
  return { ...general, properties: { ...properties, year: { ...properties.year, minimum, maximum } } };
}

/** Codes that a case can concern, and the flags that rules and effects ask for. */
function knownCases(nodes: readonly RubricNode[]): KnownCases {
  const flags = nodes.flatMap(({ rule }) => (rule === undefined ? [] : flagsOf(rule)));
  return { codes: nodes.map(({ code }) => code), flags: [...new Set([...FLAGS, ...flags])] };
}

function flagsOf(rule: RuleInput): readonly string[] {
  const { count } = rule.measure ?? {};
  return [
    ...(count?.with ?? []),
    ...(count?.without ?? []),
    ...(rule.effects ?? []).flatMap(({ flag }) => flag ?? []),
    ...RULE_JOINS.flatMap((join) => rule[join] ?? []).flatMap(flagsOf),
  ];
}
