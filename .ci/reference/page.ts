import { ENGLISH } from "../../src/i18n/en.js";
import type { FactType } from "../../src/index.js";
import type { WhenEmpty } from "../../src/rules/types.js";
import { type JsonSchema, publishedSchema } from "../schemas.js";
import { effectRules, factOf, joinRules, measureDocs, ruleWith, smallestRubric, VALUES, wayDocs } from "./examples.js";
import { jsonBlock } from "./json.js";
import { lintCodes } from "./lintCodes.js";
import { code, meaningsOf, membersOf, membersOfDefinition, summaryOf, typeText } from "./schema.js";

/** The definitions whose sections are written with more than a table. */
const OF_THEIR_OWN = new Set(["Measure", "Way", "WhenEmpty", "Join", "FactType", "RubricStatus"]);

const schema = publishedSchema("rubric");
const definitions = schema["$defs"] as { readonly [name: string]: JsonSchema };

/** The reference of the rubric language: all that the code knows of it. */
export function referencePage(): string {
  return `${[
    "# The rubric language: reference",
    "Made from the code by `npm run generate`: the keys and what they mean from the schemas, the measures and ways from their own " +
      "files, the findings from the prover. What everything means to the last case stands in [language.md](language.md); how to " +
      "write a rubric, in the [guide](README.md).",
    "## The rubric",
    text(schema["description"]),
    table(membersOf(schema, definitions)),
    "The smallest one, on which the examples of this page build:",
    jsonBlock(smallestRubric),
    "## Measures",
    `${text(definitions["Measure"]?.["description"])}`,
    ...measureDocs.flatMap((doc) => kindSection(doc, "Measure")),
    "## Ways",
    `${text(definitions["Way"]?.["description"])}`,
    ...wayDocs.flatMap((doc) => kindSection(doc, "Way")),
    "## Joins of rules",
    ...joinRules.flatMap(joinSection),
    "## Effects",
    text(definitions["EffectAction"]?.["description"]),
    ...Object.entries(effectRules).flatMap(effectSection),
    "## Outcomes and other words",
    ...enumeration("WhenEmpty"),
    ...meaningsOf(definition("WhenEmpty")).flatMap(([value]) => [
      `\`${value}\`:`,
      jsonBlock(ruleWith(value as WhenEmpty)),
    ]),
    ...enumeration("Join"),
    ...enumeration("RubricStatus"),
    ...factTypes(),
    "## Objects and values",
    ...Object.entries(definitions).flatMap(([name, one]) =>
      OF_THEIR_OWN.has(name) ? [] : definitionSection(name, one),
    ),
    "## What lint finds",
    "`error`: a contradiction that has to be resolved before anyone is scored; `warning`: a probable mistake that still has a " +
      "meaning; `information`: good to know.",
    ...findings(),
  ].join("\n\n")}\n`;
}

function definition(name: string): JsonSchema {
  const found = definitions[name];
  if (found === undefined) throw new Error(`The schema has no definition ${name}.`);
  return found;
}

function text(value: unknown): string {
  return String(value ?? "");
}

function cell(value: string): string {
  return value.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

function rows(titles: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...lines.map(line)].join("\n");
}

function table(members: ReturnType<typeof membersOf>): string {
  return rows(
    ["key", "type", "default", "meaning", "example"],
    members.map(({ key, type, need, meaning, example }) => [`\`${key}\``, type, need, meaning, example]),
  );
}

/** A measure or a way: what it is, what stands under its key, and a rule that uses it. */
function kindSection(
  { name, meaning, example }: { readonly name: string; readonly meaning: string; readonly example: unknown },
  face: "Measure" | "Way",
): readonly string[] {
  const properties = definition(face)["properties"] as { readonly [key: string]: JsonSchema };
  const own = properties[name] ?? {};
  const members = own["type"] === "object" ? membersOf(own, definitions) : [];
  return [
    `### ${name}`,
    meaning,
    members.length === 0 ? `Under the key: ${typeText(own)}.` : table(members),
    jsonBlock(example),
  ];
}

function joinSection(rule: object): readonly string[] {
  const [join = ""] = Object.keys(rule);
  const properties = definition("Rule")["properties"] as { readonly [key: string]: JsonSchema };
  return [`### Join ${join}`, text(properties[join]?.["description"]), jsonBlock(rule)];
}

function effectSection([action, rule]: readonly [string, object]): readonly string[] {
  const properties = definition("EffectAction")["properties"] as { readonly [key: string]: JsonSchema };
  const own = properties[action] ?? {};
  return [`### ${action}`, `${text(own["description"])} Under the key: ${typeText(own)}.`, jsonBlock(rule)];
}

function enumeration(name: string): readonly string[] {
  return [
    `### ${name}`,
    summaryOf(definition(name)).replace(/ Default:.*/, ""),
    rows(
      ["value", "meaning"],
      meaningsOf(definition(name)).map(([value, meaning]) => [`\`${value}\``, meaning]),
    ),
  ];
}

/** The types of facts, each with a fact of the dictionary and a value as evidence writes it. */
function factTypes(): readonly string[] {
  const lines = meaningsOf(definition("FactType")).map(([value, meaning]) => {
    const [id] = factOf(value as FactType);
    return [`\`${value}\``, meaning, `\`${id}\``, code(VALUES[value as FactType])];
  });
  return [
    "### FactType",
    "What a fact holds. A value that is not known is `null`, or is left out.",
    rows(["type", "meaning", "such as", "written as"], lines),
    "In an evidence document:",
    jsonBlock({ facts: { [factOf("choice")[0]]: VALUES.choice, [factOf("cases")[0]]: VALUES.cases } }),
  ];
}

function definitionSection(name: string, one: JsonSchema): readonly string[] {
  const members = membersOfDefinition(one, definitions);
  const { $ref: _, ...shape } = one;
  return [
    `### ${name}`,
    text(one["description"]),
    ...(one["type"] === "object" ? [] : [`Written as: ${typeText(shape)}.`]),
    ...(members.length === 0 ? [] : [table(members)]),
  ];
}

/** Message families of issues that the parser finds; the prover tells them as errors. */
const ISSUES = ["json.", "document.", "rubric.", "rule.", "requirement.", "facts."];

function findings(): readonly string[] {
  const texts = ENGLISH as { readonly [code: string]: string };
  const says = (name: string): string =>
    (texts[name] ?? "").replaceAll(/\{(\w+):(?:guess|type)\}/g, "").replaceAll(/\{(\w+)(?::\w+)?\}/g, "…");
  const proved = Array.from(lintCodes(), ([name, severities]) => [`\`${name}\``, severities.join(", "), says(name)]);
  // Words inside other messages have codes of the same families.
  const inner = /^(?:json\.problem|requirement\.(?:node|share|measure)$)/;
  const issues = Object.keys(texts).filter(
    (name) => ISSUES.some((start) => name.startsWith(start)) && !inner.test(name),
  );
  return [
    "### What the prover finds",
    rows(["code", "severity", "says"], proved),
    "### What makes a rubric unreadable",
    "These are errors, and `parseRubric` refuses the rubric.",
    rows(
      ["code", "says"],
      issues.map((name) => [`\`${name}\``, says(name)]),
    ),
  ];
}
