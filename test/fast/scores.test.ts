import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileRubric, InvalidDocumentError } from "../../src/index.js";
import type { Rubric } from "../../src/rubric/types.js";

const rubric: Rubric = {
  format: "chamdiem/rubric@1",
  id: "test/scores",
  version: "1.0.0",
  title: { vi: "Bộ tiêu chí thử" },
  issuer: { vi: "chamdiem" },
  decision: null,
  family: "par",
  years: { from: 2022 },
  unitTypes: [],
  status: "sample",
  total: { max: 4, rounding: { places: 2, mode: "halfAway" } },
  displayPlaces: 2,
  publishes: "points",
  grades: {
    on: "points",
    levels: [
      { id: "tot", title: { vi: "Tốt" }, from: 2 },
      { id: "yeu", title: { vi: "Yếu" } },
    ],
  },
  facts: {
    "a.done": { type: "count", title: { vi: "Đã làm" }, change: "accumulating", partOf: "a.all" },
    "a.all": { type: "count", title: { vi: "Phải làm" }, change: "accumulating" },
    "a.money": { type: "amount", title: { vi: "Số tiền" }, change: "accumulating" },
  },
  nodes: [
    {
      code: "1",
      title: { vi: "Tỷ lệ" },
      max: 3,
      rule: { measure: { ratio: ["a.done", "a.all"] }, points: { linear: { from: [0, 0], to: [1, 3] } } },
    },
    {
      code: "2",
      title: { vi: "Tiền" },
      max: 1,
      rule: {
        measure: { amount: "a.money" },
        points: {
          levels: [
            { over: "1/3", points: 1 },
            { to: "1/3", points: 0 },
          ],
        },
      },
    },
  ],
  sources: [],
};

const evidenceOf = (facts: Record<string, unknown>) => ({
  format: "chamdiem/evidence@1",
  unit: { id: "u", name: "U", type: "department" },
  period: { year: 2022 },
  facts,
});

describe("scores", () => {
  const scorer = compileRubric(rubric);

  it("are printed as an assessment prints them", () => {
    const scores = scorer.scores(evidenceOf({ "a.done": 5, "a.all": 7, "a.money": 0.34 }));
    expect({ ...scores, score: ["1", "2"].map(scores.score) }).toEqual({
      unit: "u",
      period: { year: 2022 },
      total: 3.14,
      percent: 78.5,
      grade: "tot",
      missing: 0,
      score: [2.14, 1],
    });
    expect(() => scores.score("3")).toThrow(RangeError);
    expect(() => scores.score("")).toThrow(RangeError);
  });

  it("are exact where doubles end", () => {
    // 1/3 is no decimal, and 17 digits below it are fewer than it.
    const near = (money: unknown) => scorer.scores(evidenceOf({ "a.money": money })).score("2");
    expect([near("1/3"), near("0.33333333333333333"), near("0.33333333333333334")]).toEqual([0, 0, 1]);
    const many = scorer.scores(evidenceOf({ "a.done": 2 * 10 ** 14 + 1, "a.all": 8 * 10 ** 14 }));
    expect(many.score("1")).toBe(0.75);
  });

  it("of many units come one by one", () => {
    const units = [1, 2].map((done) => evidenceOf({ "a.done": done, "a.all": 2 }));
    expect(Array.from(scorer.scoreMany(units), ({ total }) => total)).toEqual([1.5, 3]);
  });

  it("refuse a part above its whole", () => {
    expect(() => scorer.scores(evidenceOf({ "a.done": 3, "a.all": 2 }))).toThrow(InvalidDocumentError);
  });
});

describe("scores of a session", () => {
  it("follow each change", () => {
    const session = compileRubric(rubric).open(evidenceOf({ "a.done": 1, "a.all": 2 }));
    expect(session.scores().total).toBe(1.5);
    session.set("a.money", 5);
    expect(session.scores()).toMatchObject({ total: 2.5, grade: "tot" });
    session.set("a.money", null);
    session.set("a.all", { value: 4, atLeast: true });
    expect(session.scores()).toMatchObject({ total: 0.75, grade: "yeu" });
    expect(session.evidence.facts).toEqual({ "a.done": 1, "a.all": { value: 4, atLeast: true }, "a.money": null });
  });

  it("are also told one by one", () => {
    const session = compileRubric(rubric).open(evidenceOf({ "a.done": 1, "a.all": 2 }));
    session.set("a.money", 5);
    expect([session.score(), session.score("1"), session.score("2")]).toEqual([2.5, 1.5, 1]);
    expect(() => session.score("3")).toThrow(RangeError);
    expect(() => session.score("")).toThrow(RangeError);
    session.set("a.money", "three");
    expect(() => session.score("1")).toThrow(InvalidDocumentError);
  });

  it("are told one by one beside other evidence too", () => {
    const evidence = evidenceOf({ "a.done": 1, "a.all": 2 });
    const session = compileRubric(rubric).open(evidence, { previous: { ...evidence, period: { year: 2021 } } });
    expect([session.score(), session.score("1"), session.score("2")]).toEqual([1.5, 1.5, 0]);
  });

  it("count a list of cases anew, also where it is taken back", () => {
    const cases: Rubric = {
      ...rubric,
      total: { max: 1 },
      facts: { "a.cases": { type: "cases", title: { vi: "Vụ việc" }, change: "fixed" } },
      nodes: [
        {
          code: "1",
          title: { vi: "Vụ việc" },
          max: 1,
          rule: {
            measure: { count: { cases: "a.cases" } },
            points: {
              levels: [
                { to: 2, points: 1 },
                { over: 2, points: 0 },
              ],
            },
          },
        },
      ],
    };
    const scorer = compileRubric(cases);
    const session = scorer.open(evidenceOf({ "a.cases": [] }));
    expect(session.scores().total).toBe(1);
    session.set("a.cases", null);
    expect(session.scores().total).toBe(0);
    session.set("a.cases", []);
    expect(session.scores().total).toBe(1);
  });

  it("refuse what the document would be refused for, until it is mended", () => {
    const session = compileRubric(rubric).open(evidenceOf({ "a.done": 1, "a.all": 2 }));
    expect(session.scores().total).toBe(1.5);
    session.set("a.done", 3);
    expect(() => session.scores()).toThrow(InvalidDocumentError);
    session.set("a.done", "three");
    expect(() => session.scores()).toThrow(InvalidDocumentError);
    session.set("a.done", 2);
    expect(session.scores().total).toBe(3);
  });
});

it("a bundled rubric without a single division is scored by its plan", () => {
  const police = JSON.parse(readFileSync(new URL("../../rubrics/par/police-unit-2024.json", import.meta.url), "utf8"));
  const evidence = { ...evidenceOf({ "reform.planTasksDone": 1, "reform.planTasks": 2 }), period: { year: 2024 } };
  const unit = { ...evidence.unit, type: "police-unit" };
  expect(
    compileRubric(police)
      .scores({ ...evidence, unit })
      .score("1.1.4"),
  ).toBe(0.5);
});
