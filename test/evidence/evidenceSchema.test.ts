import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factUses, flatten, templateEvidence } from "../../src/evidence/template.js";
import { createEngine, type Engine, type Evidence, evidenceSchema, factDictionary } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";
import { definitionsOf } from "../../src/score/compile.js";
import { fact, leaf, rubric } from "../support/documents.js";
import { factsOfEveryType } from "../support/lint.js";

/** The verdicts of the schema and of the parser with the rubric. */
interface Judges {
  readonly schema: (document: unknown) => boolean;
  readonly parser: (document: unknown) => boolean;
}

function judgesOf(document: Rubric, engine: Engine = createEngine()): Judges {
  const scorer = engine.compileRubric(document);
  return {
    schema: new Ajv2020({ strict: true, allowUnionTypes: true }).compile(engine.evidenceSchema(document)),
    parser: (evidence) => {
      try {
        scorer.open(evidence);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Facts of every type, and of every kind of end. */
const own = rubric(
  [
    leaf("1", 5, {
      sum: [
        { measure: { amount: "count" }, points: { linear: { from: [0, -1], to: [10, 3] } } },
        { measure: { amount: "score" }, points: { given: { lowest: 0, highest: 2 } } },
      ],
    }),
    leaf("2", null, { measure: { amount: "open" }, points: { given: { lowest: 1, highest: null } } }),
    leaf("3", 1, {
      measure: { count: { cases: "cases", with: ["late"] } },
      points: { deduct: { start: 1, each: 1, floor: 0 } },
    }),
    leaf("4", 1, {
      measure: { choice: "plan" },
      points: {
        levels: [
          { is: "onTime", points: 1 },
          { is: ["late", "none"], points: 0 },
        ],
      },
    }),
    leaf("5", 1, {
      measure: { choice: "held" },
      points: {
        levels: [
          { is: true, points: 1 },
          { is: false, points: 0 },
        ],
      },
    }),
    leaf("6", 1, {
      measure: { lateDays: { done: "on", due: "2024-03-31", days: "calendar" } },
      points: {
        levels: [
          { to: 0, points: 1 },
          { over: 0, points: 0 },
        ],
      },
    }),
    leaf("7", 1, {
      measure: { mean: ["percent", "above", "amount", "narrow", "temperature"] },
      points: { linear: { from: [0, 0], to: [1, 1] } },
    }),
    {
      ...leaf("8", 1, { measure: { amount: "whole" }, points: { given: { lowest: 0, highest: 1 } } }),
      notApplicable: { condition: { vi: "Khi không có" }, then: "zero" },
    },
  ],
  {
    years: { from: 2020, to: 2025 },
    unitTypes: ["department"],
    total: { max: null },
    facts: {
      ...factsOfEveryType,
      open: fact("points", { lowest: -5 }),
      above: fact("percent", { highest: "150%" }),
      narrow: fact("amount", { lowest: 2, highest: "7.5" }),
      temperature: fact("amount", { lowest: "-1/2" }),
    },
  },
);

const judges = judgesOf(own);
const base: Evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "a/b", name: "A", type: "department" },
  period: { year: 2024 },
};
const ids = [
  "amount",
  "above",
  "cases",
  "count",
  "held",
  "narrow",
  "on",
  "open",
  "percent",
  "plan",
  "score",
  "temperature",
  "whole",
];

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  0.85,
  1.5,
  2,
  7.5,
  7.6,
  85,
  100,
  1e15,
  "",
  " ",
  "\t",
  "x",
  "1,5",
  "85 %",
  "80%",
  "100%",
  "100.00%",
  "100.1%",
  "150%",
  "151%",
  "-0",
  "-0%",
  "-1",
  "-0.0",
  "007",
  "1.0",
  "1.",
  ".5",
  "300%",
  "250%",
  "+1",
  "--1",
  "1e2",
  "1/3",
  "6/2",
  "1/0",
  "12345678901234567",
  "123456789012345678",
  "0.00012345678901234567",
  "100000000000000000000",
  "never",
  "Never",
  "2024-02-29",
  "2023-02-29",
  "0999-01-01",
  "2024-3-1",
  "none",
  "late",
  "onTime",
  "ontime",
  "yes",
  "true",
  [],
  [{}],
  [1],
  [{ date: "2024-01-02" }],
  [{ date: "2024-02-30" }],
  [{ date: "never" }],
  [{ node: "1", flags: ["late", "own"] }],
  [{ node: "9.9", flags: ["x y"] }],
  [{ note: "" }],
  [{ when: 1 }],
  {},
  { value: 1 },
  "x".repeat(2001),
];

/** Texts whose value a regular expression cannot tell: there the schema takes more. */
function isUntold(value: unknown): boolean {
  return typeof value === "string" && /\/|e/i.test(value) && /^-?\d/.test(value);
}

function agree({ schema, parser }: Judges, document: unknown, value: unknown, hasOwnEnds = false): void {
  const [bySchema, byParser] = [schema(document), parser(document)];
  if (isUntold(value) || (hasOwnEnds && typeof value === "string"))
    expect(bySchema || !byParser, JSON.stringify(value)).toBe(true);
  else expect({ value, schema: bySchema }).toEqual({ value, schema: byParser });
}

describe("the schema of a rubric's evidence", () => {
  it.each(ids)("takes for %s what the parser takes, bare and with a source", (id) => {
    for (const value of VALUES) {
      agree(judges, { ...base, facts: { [id]: value } }, value, isRanged(id));
      for (const more of [
        {},
        { atLeast: true },
        { atLeast: 1 },
        { documents: [] },
        { source: { file: "f" } },
        { sources: 1 },
      ]) {
        agree(judges, { ...base, facts: { [id]: { value, ...more } } }, value, isRanged(id));
      }
    }
  });

  it("takes numbers in text as the parser does", () => {
    const digits = fc.stringMatching(/^[0-9]{1,20}$/);
    const text = fc
      .record({
        sign: fc.constantFrom("", "", "-"),
        whole: digits,
        decimals: fc.option(digits),
        end: fc.constantFrom("", "%", "0", ".0", "e1", "/2", " "),
      })
      .map(({ sign, whole, decimals, end }) => `${sign}${whole}${decimals === null ? "" : `.${decimals}`}${end}`);
    fc.assert(
      fc.property(fc.constantFrom(...ids.filter((id) => !isRanged(id))), text, (id, value) => {
        agree(judges, { ...base, facts: { [id]: value } }, value);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes numbers as the parser does", () => {
    const number = fc.oneof(
      fc.integer(),
      fc.integer({ min: -2, max: 10 }),
      fc.double({ noNaN: true, min: -10, max: 10 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        number.filter((one) => one === 0 || Math.abs(one) > 1e-60),
        (id, value) => {
          agree(judges, { ...base, facts: { [id]: value } }, value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("keeps facts and records of other rubrics, and knows its own nodes, years and units", () => {
    const more: readonly (readonly [verdict: boolean, change: object])[] = [
      [true, { facts: { "tthc.settled": 5, "somebody.elses": "x" } }],
      [false, { facts: { "not an id": 1 } }],
      [true, { records: { "other/rubric": { "9.9": { claimed: 100, notApplicable: { reason: "x" } } } } }],
      [true, { records: { [own.id]: { "1": { claimed: 2, explanation: "Vì sao", documents: [] } } } }],
      [false, { records: { [own.id]: { "9.9": {} } } }],
      [false, { period: { year: 2019 } }],
      [false, { period: { year: 2026 } }],
      [false, { unit: { ...base.unit, type: "province" } }],
      [false, { fact: {} }],
    ];
    for (const [verdict, change] of more) {
      const document = { ...base, ...change };
      expect({ change, schema: judges.schema(document), parser: judges.parser(document) }).toEqual({
        change,
        schema: verdict,
        parser: verdict,
      });
    }
  });

  it("refuses claims and exemptions that a result would only report as not used", () => {
    const scorer = createEngine().compileRubric(own);
    const record = (code: string, value: object): Evidence => ({ ...base, records: { [own.id]: { [code]: value } } });
    for (const [code, claimed] of [
      ["1", 5.5],
      ["1", -1.5],
      ["2", 0.5],
      ["3", "-1"],
      ["8", 2],
    ] as const) {
      const document = record(code, { claimed });
      expect(judges.schema(document)).toBe(false);
      expect(scorer.assess(document).deficiencies.map(({ kind }) => kind)).toContain("claimImpossible");
    }
    for (const [code, claimed] of [
      ["1", 5],
      ["1", -1],
      ["1", "2.5"],
      ["2", 1e6],
      ["3", "1"],
      ["3", null],
    ] as const) {
      expect(judges.schema(record(code, { claimed }))).toBe(true);
    }
    const reason = { reason: "Không có" };
    expect(judges.schema(record("8", { notApplicable: reason }))).toBe(true);
    for (const [code, key] of [
      ["8", "didNotArise"],
      ["1", "notApplicable"],
    ] as const) {
      const document = record(code, { [key]: reason });
      expect(judges.schema(document)).toBe(false);
      expect(scorer.assess(document).deficiencies.map(({ kind }) => kind)).toContain("exemptionRefused");
    }
  });

  it("tells an editor what to write", () => {
    const schema = JSON.parse(JSON.stringify(evidenceSchema(rubrics["par/department-model"], { language: "en" })));
    expect(schema.$id).toBe("urn:chamdiem:schema:evidence@1:par/department-model@1.0.0");
    expect(schema.properties.facts.properties["tthc.settled"].title).toBe("Dossiers settled");
    const choices = schema.$defs["fact:reform.planIssuance"].anyOf;
    expect(choices.slice(0, 3)).toMatchObject([{ const: "none" }, { const: "late" }, { const: "onTime" }]);
    expect(choices[0].title).not.toBe("");
    const cases = JSON.stringify(schema.$defs["fact:discipline.cases"]);
    expect(cases).toContain('"enum":["repeated","exempt"');
    expect(cases).toContain('"3.4.1"');
  });
});

function isRanged(id: string): boolean {
  return ["above", "narrow", "temperature", "open"].includes(id);
}

describe("the schema of each bundled rubric's evidence", () => {
  const examples = readdirSync(new URL("../../examples/", import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8")) as Evidence);

  it.each(Object.values(rubrics).map((one) => [one.id, one] as const))("%s", (_id, document) => {
    const { schema, parser } = judgesOf(document);
    const definitions = definitionsOf(document, factDictionary);
    const unit = { id: "a", name: "A", type: document.unitTypes[0] ?? "department" };
    const template = templateEvidence(document, definitions, { unit, year: document.years.from });
    expect(schema(template)).toBe(true);
    for (const example of examples) if (parser(example)) expect(schema(example)).toBe(true);

    const published = evidenceSchema(document) as {
      readonly properties: { readonly facts: { readonly properties: object } };
    };
    const uses = factUses(document, definitions).map(({ fact: id }) => id);
    expect(Object.keys(published.properties.facts.properties)).toEqual(uses);
    for (const id of uses) {
      for (const value of VALUES) {
        const { lowest, highest } = definitions.get(id) ?? {};
        const hasOwnEnds = lowest !== undefined || highest !== undefined;
        agree({ schema, parser }, { ...template, facts: { [id]: value } }, value, hasOwnEnds);
      }
    }
    expect(flatten(document.nodes).length).toBeGreaterThan(0);
  });
});
