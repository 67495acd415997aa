import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Assessment, NodeResult } from "../../src/assess/types.js";
import { canonicalHash } from "../../src/document/canonical.js";
import type { Evidence } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { version } from "../../src/version.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";
import { identity } from "../support/facts.js";
import { action } from "../support/plan.js";

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

const grades = {
  on: "points",
  levels: [
    { id: "tot", title: { vi: "Tốt" }, from: "15/2" },
    { id: "yeu", title: { vi: "Yếu" } },
  ],
} as const;
const share: RuleInput = { measure: { ratio: ["done", "all"] }, points: { linear: { from: [0, 0], to: [1, 4] } } };
const document: Rubric = rubric(
  [
    group("1", 10, [
      leaf("1.1", 4, share, { actions: ["finish"], documents: [{ vi: "Báo cáo" }] }),
      leaf("1.2", 6, {
        measure: { choice: "held" },
        points: {
          levels: [
            { is: true, points: 6 },
            { is: false, points: 0 },
          ],
        },
      }),
    ]),
    leaf(
      "2",
      0,
      { measure: { count: { cases: "cases" } }, points: { deduct: { start: 0, each: 1, floor: -2 } } },
      { role: "penalty" },
    ),
  ],
  {
    facts: {
      done: fact("count", {
        title: { vi: "Đã xong" },
        moves: [{ id: "finish", title: { vi: "x" }, changes: { done: 1 } }],
        partOf: "all",
      }),
      all: fact("count", { title: { vi: "Tất cả" } }),
      left: fact("count", { title: { vi: "Còn lại" } }),
      held: fact("boolean", { title: { vi: "Hội nghị" } }),
      on: fact("date", { title: { vi: "Ngày" } }),
      cases: fact("cases", { title: { vi: "Vụ việc" } }),
    },
    identities: [identity("all", "all", ["done", "left"])],
    grades,
    decision: { number: "1/QĐ-UBND", date: "2022-01-01" },
    actions: {
      finish: action({ moves: [{ move: "finish", times: "left" }], personDays: "2.5", documents: [{ vi: "Báo cáo" }] }),
      hold: action({ sets: { held: true, on: "2022-12-01" }, leadDays: 30 }),
    },
  },
);
const engine = createEngine({ dictionary: emptyDictionary });
const assessed = (facts: Evidence["facts"] & object, more: Partial<Evidence> = {}): Assessment =>
  engine.assess(document, evidence(facts, more));

function node(assessment: Assessment, code: string): NodeResult {
  const found = assessment.nodes.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No node ${code}`);
  return found;
}

describe("an assessment", () => {
  const start = evidence({ done: 1, all: 3, held: false, cases: [] });
  const result = engine.assess(document, start);

  it("says what it was made of", () => {
    expect(result).toMatchObject({
      format: "chamdiem/assessment@1",
      library: { name: "chamdiem", version },
      rubric: {
        id: "test/one",
        version: "1.0.0",
        status: "sample",
        decision: "1/QĐ-UBND",
        displayPlaces: 2,
        publishes: "points",
        grades: [
          { id: "tot", title: { vi: "Tốt" }, from: 7.5 },
          { id: "yeu", title: { vi: "Yếu" } },
        ],
        sha256: canonicalHash(document),
      },
      evidence: { sha256: canonicalHash(start) },
      dictionary: { id: "testing/empty", version: "1.0.0" },
      unit: { id: "u", name: "u", type: "department" },
      period: { year: 2022 },
    });
  });

  it("has nodes in tree order, with level and parent", () => {
    expect(result.nodes.map(({ code, parent, level }) => [code, parent, level])).toEqual([
      ["1", null, 1],
      ["1.1", "1", 2],
      ["1.2", "1", 2],
      ["2", null, 1],
    ]);
  });

  it("prints numbers rounded, with the fraction where that loses anything", () => {
    // 1/3 of 4 points
    expect(node(result, "1.1")).toMatchObject({
      score: 1.33,
      exact: "4/3",
      max: 4,
      floor: 1.33,
      ceiling: 1.33,
      supported: 0,
    });
    expect(node(result, "1.2")).not.toHaveProperty("exact");
    expect(result.total).toMatchObject({
      score: 1.33,
      exact: "4/3",
      supported: 0,
      percent: 13.33,
      grade: "yeu",
      tight: true,
    });
  });

  it("is complete where nothing can change score or grade, and not while something is open", () => {
    expect(result.complete).toBe(true);
    const silent = assessed({ done: 1, all: 3, held: false });
    expect([silent.complete, silent.total.grade, silent.total.floor, silent.total.ceiling]).toEqual([
      false,
      "yeu",
      -0.67,
      1.33,
    ]);
    const open = assessed({ done: 3, all: 3, cases: [] });
    expect([open.complete, open.total.grade, open.total.gradeFloor, open.total.gradeCeiling]).toEqual([
      false,
      null,
      "yeu",
      "tot",
    ]);
  });

  it("traces the facts of leaves, as entered, derived or missing", () => {
    const { nodes, derived } = assessed({ left: 2, done: { value: 1, atLeast: true }, cases: [{}, {}] });
    expect(node({ ...result, nodes }, "1.1").facts).toEqual([
      { id: "done", value: 1, from: "entered", atLeast: true },
      { id: "all", value: null, from: "missing" },
      { id: "left", value: 2, from: "entered" },
    ]);
    expect(node({ ...result, nodes }, "2").facts).toEqual([{ id: "cases", value: 2, from: "entered" }]);
    expect(derived).toEqual([]);
    const follows = assessed({ left: 2, done: 1 });
    expect(follows.derived).toEqual([{ id: "all", value: 3, by: "all" }]);
    expect(node(follows, "1.1").facts[1]).toEqual({ id: "all", value: 3, from: "derived" });
    expect(node(follows, "1").facts).toEqual([]);
  });

  it("shows claimed and appraised points beside the score; the last decision stands", () => {
    const appraised = (points: number, more = {}) => ({ rubric: "test/one", node: "1.1", points, ...more });
    const { nodes } = assessed(
      { done: 1, all: 3 },
      {
        records: { "test/one": { "1.1": { claimed: "2.005" }, "1.2": { claimed: null } } },
        appraisal: [
          appraised(1),
          appraised(0.5, { by: "Sở Nội vụ", opinion: "…" }),
          { rubric: "other", node: "1.1", points: 4 },
        ],
      },
    );
    expect(node({ ...result, nodes }, "1.1")).toMatchObject({
      claimed: 2.01,
      appraised: { points: 0.5, by: "Sở Nội vụ", opinion: "…" },
    });
    expect(node({ ...result, nodes }, "1.2")).not.toHaveProperty("claimed");
    expect(node(result, "1.1")).not.toHaveProperty("appraised");
  });

  it("lists the documents of the evidence, and those of each leaf", () => {
    const listed = assessed(
      { done: { value: 1, documents: ["d1"] }, all: 3 },
      {
        documents: {
          d1: { number: "1/BC", date: "2022-01-31", title: "Báo cáo", url: "https://example.org/" },
          d2: { title: "Khác" },
        },
      },
    );
    expect(listed.documents).toEqual({
      d1: { number: "1/BC", date: "2022-01-31", title: "Báo cáo" },
      d2: { title: "Khác" },
    });
    expect([node(listed, "1.1").documents, node(listed, "1").documents]).toEqual([["d1"], []]);
    expect(node(listed, "1.1")).not.toHaveProperty("supported");
  });

  it("names deficiencies with the actions that mend them", () => {
    expect(result.deficiencies.map(({ node: code, kind, lost, actions }) => [code, kind, lost, actions])).toEqual([
      ["1.2", "lost", 6, []],
      ["1.1", "lost", 2.67, ["finish"]],
      ["1.1", "unsupported", 0, ["finish"]],
    ]);
    expect(result.deficiencies[2]).toMatchObject({ atRisk: 1.33, documents: [{ vi: "Báo cáo" }] });
  });

  it("plans, in printed numbers", () => {
    expect(result.actionPlan).toMatchObject({
      gain: 8.67,
      reaches: 10,
      gradeFloor: "tot",
      gradeCeiling: "tot",
      personDays: 3.5,
      certificate: { bound: 10, gap: 0 },
    });
    expect(result.actionPlan.actions).toMatchObject([
      {
        id: "hold",
        gain: 6,
        gainAlone: 6,
        reaches: 7.33,
        leadDays: 30,
        facts: { held: true, on: "2022-12-01" },
        undeclared: ["on"],
        nodes: ["1.2"],
      },
      {
        id: "finish",
        gain: 2.67,
        gainExact: "8/3",
        reaches: 10,
        personDays: 2.5,
        facts: { done: 3 },
        documents: [{ vi: "Báo cáo" }],
        requires: [],
      },
    ]);
  });

  it("has the titles of all facts that it names", () => {
    const titles = assessed({ left: 2, done: 1 }).factTitles;
    expect(titles).toEqual({
      all: { vi: "Tất cả" },
      cases: { vi: "Vụ việc" },
      done: { vi: "Đã xong" },
      held: { vi: "Hội nghị" },
      left: { vi: "Còn lại" },
      on: { vi: "Ngày" },
    });
  });

  it("has no score where a missing child leaves none", () => {
    const strict = { ...document, total: { max: 10, whenMissing: "null" } } as const;
    const { total, actionPlan } = engine.assess(strict, evidence({ done: 1, all: 3 }));
    expect(total).toMatchObject({ score: null, supported: null, percent: null });
    expect(total).not.toHaveProperty("exact");
    // What the actions bring leaves the cases undeclared, and so still no score.
    expect(actionPlan).toMatchObject({ reaches: null });
  });

  it("has no maximum, percent or ceiling where none is known", () => {
    const open = rubric(
      [leaf("1", null, { measure: { amount: "x" }, points: { given: { lowest: 0, highest: null } } })],
      {
        facts: { x: fact("points") },
        total: { max: null },
      },
    );
    expect(engine.assess(open, evidence({}))).toMatchObject({
      complete: false,
      total: { score: 0, max: null, percent: null, floor: 0, ceiling: null },
      nodes: [{ max: null, ceiling: null }],
    });
  });
});

describe("the seal of an assessment", () => {
  const result = assessed({ done: 1, all: 3, held: true });

  it("is the hash of all the rest", () => {
    const { sha256, ...rest } = result;
    expect(sha256).toBe(canonicalHash(rest));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("holds: the value is frozen, deep inside", () => {
    const open: unknown[] = [result];
    let frozen = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next !== "object" || next === null) continue;
      expect(Object.isFrozen(next)).toBe(true);
      frozen += 1;
      open.push(...Object.values(next));
    }
    expect(frozen).toBeGreaterThan(20);
  });

  it("freezes nothing of the documents that it was made from", () => {
    expect([document, document.nodes, document.title].map((one) => Object.isFrozen(one))).toEqual([
      false,
      false,
      false,
    ]);
    const { title } = result.rubric;
    expect(title).toEqual(document.title);
    expect(title).not.toBe(document.title);
  });

  it("is the same for the same evidence in another order", () => {
    const other = assessed({ held: true, all: 3, done: 1 });
    expect(other).toEqual(result);
    expect(other.sha256).toBe(result.sha256);
    expect(assessed({ done: 2, all: 3, held: true }).sha256).not.toBe(result.sha256);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

describe("the published JSON Schema", () => {
  const path = "schemas/assessment.schema.json";
  const file = new URL(`../../${path}`, import.meta.url);
  const validate = existsSync(file)
    ? new Ajv2020({ strict: false, allErrors: true }).compile(read(path) as object)
    : undefined;

  it("is there", () => {
    expect(validate).toBeDefined();
  });

  it.each([
    ["khanh-hoa-2021", "par/department-model"],
    ["kon-tum-2022-q3", "papi/department-plan-model"],
    ["quang-tri-2022-q1", "papi/department-plan-model"],
    ["thai-nguyen-2022", "par/department-model"],
    ["tien-giang-2023", "par/department-model"],
  ])("accepts the assessment of %s by %s", (report, model) => {
    const result = assess(read(`rubrics/${model}.json`), read(`examples/${report}.json`));
    expect(validate?.(result), JSON.stringify(validate?.errors)).toBe(true);
  });

  it.each([
    ["with everything known", { done: 1, all: 3, held: true, cases: [] }],
    ["with nothing known", {}],
    ["with fractions", { done: 1, all: 3 }],
  ] as const)("accepts an assessment %s", (_, facts) => {
    expect(validate?.(assessed(facts)), JSON.stringify(validate?.errors)).toBe(true);
  });

  it("refuses what is none", () => {
    expect(validate?.({ ...assessed({}), extra: 1 })).toBe(false);
    expect(validate?.({})).toBe(false);
  });
});
