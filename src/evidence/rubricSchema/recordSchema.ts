import { patterns } from "../../document/patterns.js";
import type { FactDefinition } from "../../facts/types.js";
import { formatMessage } from "../../i18n/format.js";
import { type Language, localText } from "../../i18n/text.js";
import { isNegative } from "../../number/rational.js";
import type { Exemption, RubricNode } from "../../rubric/types.js";
import { compileRule, RULE_JOINS } from "../../rules/compile.js";
import type { Registry } from "../../rules/registry.js";
import type { RuleInput } from "../../rules/types.js";
import { decimalText } from "./decimalText.js";
import type { JsonSchema } from "./jsonSchema.js";
import { numberEnds } from "./valueSchema.js";

/** What a record's schema is made from. */
interface RecordContext {
  readonly definitions: ReadonlyMap<string, FactDefinition>;
  readonly registry: Registry;
  readonly year: number;
  readonly language: Language;
  /** The schema of a record of any rubric. */
  readonly general: JsonSchema;
}

const EXEMPTIONS = ["notApplicable", "didNotArise"] as const;

/**
 * What the unit may say of a node: claimed points that its rule can give, and only the exemptions that it allows. The
 * parser takes more, and the result then tells that it was not used.
 */
export function recordSchema(node: RubricNode, context: RecordContext): JsonSchema {
  const { general, language } = context;
  const { notApplicable, didNotArise, claimed, ...others } = general["properties"] as {
    readonly [key: string]: JsonSchema;
  };
  const exemptions = { notApplicable, didNotArise };
  return {
    ...general,
    title: `${node.code} ${localText(node.title, language)}`,
    properties: {
      claimed: node.rule === undefined ? claimed : { ...claimed, ...claimedSchema(node.rule, context) },
      ...others,
      ...Object.fromEntries(
        EXEMPTIONS.flatMap((key) => {
          const allowed = node.rule === undefined ? undefined : node[key];
          return allowed === undefined
            ? []
            : [[key, { ...exemptions[key], description: conditionOf(allowed, key, language) }]];
        }),
      ),
    },
  };
}

function conditionOf({ condition }: Exemption, key: (typeof EXEMPTIONS)[number], language: Language): string {
  return formatMessage({ code: `report.guide.${key}`, params: { condition } }, { language });
}

/** Points between the lowest and the highest that the rule can give in any year. */
function claimedSchema(input: RuleInput, { definitions, registry, year }: RecordContext): JsonSchema {
  const rule = compileRule(
    ofEveryYear(input),
    { definition: (fact) => definitions.get(fact), year, holidays: new Set() },
    registry,
  );
  if (rule === undefined) return {};
  const highest = rule.highest === "open" ? undefined : rule.highest;
  return {
    anyOf: [
      { type: "number", ...numberEnds(rule.lowest, highest) },
      {
        type: "string",
        maxLength: 200,
        allOf: [
          { type: "string", pattern: patterns.decimal },
          { type: "string", pattern: decimalText({ isNegativeAllowed: isNegative(rule.lowest), kind: "any" }) },
        ],
      },
      { type: "null" },
    ],
  };
}

/** The rule with all parts, whatever years they are for. */
function ofEveryYear({ years: _, ...rule }: RuleInput): RuleInput {
  const joins = RULE_JOINS.flatMap((join) => {
    const inner = rule[join];
    return inner === undefined ? [] : [[join, inner.map(ofEveryYear)] as const];
  });
  return { ...rule, ...Object.fromEntries(joins) };
}
