import { describe, expect, it } from "vitest";
import {
  effectRules,
  joinRules,
  measureDocs,
  ruleWith,
  smallestRubric,
  wayDocs,
} from "../../.ci/reference/examples.js";
import { lintCodes } from "../../.ci/reference/lintCodes.js";
import { referencePage } from "../../.ci/reference/page.js";
import { meaningsOf, membersOfDefinition } from "../../.ci/reference/schema.js";
import { type JsonSchema, publishedSchema } from "../../.ci/schemas.js";
import { VIETNAMESE } from "../../src/i18n/vi.js";
import { formatIssue, lintRubric, parseRubric } from "../../src/index.js";
import { createRegistry } from "../../src/rules/registry.js";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";

const definitions = publishedSchema("rubric")["$defs"] as { readonly [name: string]: JsonSchema };
const [node] = smallestRubric.nodes;

/** What is wrong with the smallest rubric when its node is changed. */
function issuesWith(change: object): readonly string[] {
  const result = parseRubric({ ...smallestRubric, total: { max: null }, nodes: [{ ...node, max: null, ...change }] });
  return result.ok ? [] : result.issues.map((issue) => formatIssue(issue, "en"));
}

/** The kinds, joins and effects that a rule uses. */
function wordsOf(rule: RuleInput): readonly string[] {
  return Object.entries(rule).flatMap(([key, value]) =>
    key === "measure" || key === "points" ? Object.keys(value as object) : [key],
  );
}

describe("the examples of the reference", () => {
  it.each([...measureDocs, ...wayDocs])("$name is used as the parser accepts it", ({ name, example }) => {
    expect(wordsOf(example as RuleInput)).toContain(name);
    expect(issuesWith({ rule: example })).toEqual([]);
  });

  it("are there for every kind", () => {
    const { measures, ways } = createRegistry();
    expect(measureDocs.map(({ name }) => name)).toEqual([...measures.keys()]);
    expect(wayDocs.map(({ name }) => name)).toEqual([...ways.keys()]);
  });

  it.each([...joinRules, ...Object.values(effectRules)])("%j is accepted", (rule) => {
    expect(issuesWith({ rule })).toEqual([]);
  });

  it.each(meaningsOf(definitions["WhenEmpty"] ?? {}))("%s is an outcome that the parser accepts", (value) => {
    expect(issuesWith({ rule: ruleWith(value as WhenEmpty) })).toEqual([]);
  });

  it("of keys of a node are accepted where they stand", () => {
    const properties = definitions["RubricNode"]?.["properties"] as { readonly [key: string]: JsonSchema };
    const examples = Object.entries(properties).flatMap(([key, { examples = [] }]) =>
      (examples as readonly unknown[]).map((value) => ({ [key]: value })),
    );
    expect(examples.length).toBeGreaterThan(10);
    for (const change of examples) expect(issuesWith(change), JSON.stringify(change)).toEqual([]);
  });

  it("begin with a rubric in which lint finds nothing wrong", () => {
    const findings = lintRubric(smallestRubric).filter(({ severity }) => severity !== "information");
    expect(findings.map(({ code }) => code)).toEqual([]);
  });
});

describe("the reference", () => {
  const page = referencePage();

  it("says of every key what it means", () => {
    for (const [name, definition] of Object.entries({ rubric: publishedSchema("rubric"), ...definitions })) {
      const silent = membersOfDefinition(definition, definitions).filter(({ meaning }) => meaning === "");
      expect(silent.map(({ key }) => `${name}.${key}`)).toEqual([]);
    }
  });

  it("names every definition, and each once", () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    const links = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = ""]) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  it("has the words of every finding of the prover", () => {
    const codes = [...lintCodes().keys()];
    expect(codes.filter((code) => !Object.hasOwn(VIETNAMESE, code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(40);
    for (const code of codes) expect(page).toContain(`| \`${code}\` |`);
  });
});
