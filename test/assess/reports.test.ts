import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assessment, NodeResult } from "../../src/assess/types.js";
import type { Evidence } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";

/** Real reports of five departments of science and technology, scored by the bundled models; all numbers by hand. */
function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

const models = {
  par: read("rubrics/par/department-model.json"),
  papi: read("rubrics/papi/department-plan-model.json"),
};

function assessed(report: string, model: keyof typeof models): Assessment {
  return assess(models[model], read(`examples/${report}.json`));
}

function node(assessment: Assessment, code: string): NodeResult {
  const found = assessment.nodes.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No node ${code}`);
  return found;
}

function scores(assessment: Assessment, ...codes: readonly string[]): { readonly [code: string]: number | null } {
  return Object.fromEntries(codes.map((code) => [code, node(assessment, code).score]));
}

function derived(assessment: Assessment): { readonly [id: string]: unknown } {
  return Object.fromEntries(assessment.derived.map(({ id, value }) => [id, value]));
}

describe("Khánh Hòa 2021", () => {
  const report = assessed("khanh-hoa-2021", "par");

  it("derives from 102 received, 3 in progress, 98 early and 1 on time that 99 are settled and none is late", () => {
    expect(derived(report)).toMatchObject({
      "tthc.settled": 99,
      "tthc.settledInTime": 99,
      "tthc.settledLate": 0,
      "tthc.onTimeRate": 1,
      "tthc.inProgressOverdue": 0,
    });
  });

  it.each([
    // 99 of 99 in time: 100 % of 5 points
    ["3.4.1", 5, "scored"],
    // 3 in progress, 3 of them in time: none of 102 overdue
    ["3.4.2", 2, "scored"],
    // none late: no apology is due, full points
    ["3.4.3", 1.5, "didNotArise"],
    // no petition received: full points
    ["3.1.4", 1.5, "didNotArise"],
    // 80 of 80 + 17 = 82.47 %, and full points from 80 % on
    ["7.3.2", 2.5, "scored"],
    // one of two service units: half of 2
    ["4.4", 1, "scored"],
    // 32 of 33 posts filled (97 %) gives 2, nobody above quota gives 2; the lower counts
    ["4.2", 2, "scored"],
    ["4.1.1", 1.5, "scored"],
    ["4.1.2", 1, "scored"],
    ["5.2.1", 0.5, "scored"],
    // two of two with an autonomy plan
    ["6.3", 1.5, "scored"],
    ["4.3", 0, "notApplicable"],
  ] as const)("%s has %s points: %s", (code, score, state) => {
    expect(node(report, code)).toMatchObject({ score, state });
  });

  it("has 98.5 points open, as 1.5 for delegation do not apply", () => {
    expect(node(report, "4.3")).toMatchObject({ max: 1.5, available: 0 });
    expect(node(report, "4")).toMatchObject({ max: 8, available: 6.5, score: 5.5 });
    expect(report.total).toMatchObject({ max: 100, available: 98.5 });
  });

  it("adds up to 14.5 points, 14.72 %", () => {
    // Silence costs 0.5 for the plan and, of the penalties, 2 + 4 + 2, kept at 5 for the group.
    expect(scores(report, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")).toEqual({
      "1": -0.5,
      "2": 0,
      "3": 10,
      "4": 5.5,
      "5": 0.5,
      "6": 1.5,
      "7": 2.5,
      "8": 0,
      "9": 0,
      "10": -5,
    });
    // −0.5 + 10 + 5.5 + 0.5 + 1.5 + 2.5 − 5 = 14.5; 14.5/98.5 = 14.7208 %
    expect(report.total).toMatchObject({ score: 14.5, percent: 14.72, floor: 14.5 });
    // All but the half of 4.4 that is settled, and 3 bonus points: 98.5 − 1 + 3
    expect(report.total.ceiling).toBe(100.5);
    expect([report.complete, report.total.gradeFloor, report.total.gradeCeiling]).toEqual([false, "yeu", "xuat-sac"]);
  });

  it("misses what the report does not say", () => {
    expect(node(report, "1.3.1")).toMatchObject({ state: "missing", score: 0, floor: 0, ceiling: 1.5 });
    // The last is what can empty any node: untruthful evidence, of which the report says nothing.
    expect(node(report, "1.3.1").facts).toEqual([
      { id: "inspections.unitsInspected", value: null, from: "missing" },
      { id: "inspections.units", value: 7, from: "entered" },
      { id: "evidence.untruthful", value: null, from: "missing" },
    ]);
    // Two articles at least give half a point, but whether there was a plan is not said.
    expect(node(report, "1.4")).toMatchObject({ state: "missing", ceiling: 1.5 });
    expect(node(report, "5.2.2").facts).toContainEqual({
      id: "staff.trained",
      value: 31,
      from: "entered",
      atLeast: true,
    });
  });

  it("supports only what documents prove", () => {
    // Functions, work regulation and training plan name their decisions; the dossiers name no report.
    expect(node(report, "4.1.1")).not.toHaveProperty("supported");
    expect(node(report, "3.4.1")).toMatchObject({ supported: 0 });
    expect(
      report.deficiencies.find(({ kind, node: code }) => kind === "unsupported" && code === "3.4.1"),
    ).toMatchObject({ atRisk: 5, lost: 0 });
    expect(report.total.supported).toBe(0);
  });
});

describe("Kon Tum, quarter III of 2022", () => {
  const report = assessed("kon-tum-2022-q3", "par");

  it.each([
    // 13 of 13 in time; none late, none in progress
    ["3.4.1", 5, "scored"],
    ["3.4.2", 2, "scored"],
    ["3.4.3", 1.5, "didNotArise"],
    ["4.1.1", 0.75, "scored"],
    ["6.2.1", 1, "scored"],
  ] as const)("%s has %s points: %s", (code, score, state) => {
    expect(node(report, code)).toMatchObject({ score, state });
  });

  it("derives that none is late or in progress, from 13 of 13", () => {
    expect(derived(report)).toMatchObject({ "tthc.settledLate": 0, "tthc.inProgress": 0, "tthc.onTimeRate": 1 });
  });

  it("knows of the quality system that one check is not met: at most 7 of 8, which give 2 points", () => {
    expect(node(report, "7.4")).toMatchObject({ state: "missing", score: 0, floor: 0, ceiling: 2 });
  });

  it("adds up to 4.75 points", () => {
    // −0.5 for the plan + 8.5 + 0.75 + 1 − 5 of penalties that are not declared
    expect(report.total).toMatchObject({ score: 4.75, percent: 4.75, max: 100 });
    expect(report.total).not.toHaveProperty("available");
    expect(report.period).toEqual({ year: 2022, quarter: 3 });
  });

  it("misses what the report does not say: how many announcements were due", () => {
    expect(node(report, "3.1.3")).toMatchObject({ state: "missing", score: 0, ceiling: 1 });
  });
});

describe("Quảng Trị, quarter I of 2022, by the plan for PAPI", () => {
  const report = assessed("quang-tri-2022-q1", "papi");

  it("scores a task underway at two fifths of its points", () => {
    // 3 × 0.4, 2 × 0.4, 4 × 0.4
    expect(scores(report, "1.3", "2.3", "4.1", "4.3", "3.2", "3.4", "5.4", "7.1", "7.2")).toEqual({
      "1.3": 1.2,
      "2.3": 1.2,
      "4.1": 1.2,
      "4.3": 1.2,
      "3.2": 0.8,
      "3.4": 0.8,
      "5.4": 0.8,
      "7.1": 1.6,
      "7.2": 1.2,
    });
  });

  it("scores what was done in full", () => {
    expect(scores(report, "1.4", "7.3")).toEqual({ "1.4": 2, "7.3": 3 });
  });

  it("misses a sum of which one part is not reported", () => {
    // The plan was made known (0.4), a review of contents is not mentioned.
    expect(node(report, "1.1")).toMatchObject({ state: "missing", score: 0, ceiling: 1.4 });
    // Staffing was disclosed; of the spending rules nothing is said.
    expect(node(report, "2.2")).toMatchObject({ state: "missing", score: 0, ceiling: 2 });
  });

  it("misses rates of which only the rest is known: none unpublished, but of how many?", () => {
    expect([node(report, "5.2").state, node(report, "6.1").state, node(report, "4.2").state]).toEqual([
      "missing",
      "missing",
      "missing",
    ]);
  });

  it("adds up to 15 of 80 points, 18.75 %", () => {
    // 1.2 + 2 + 1.2 + 0.8 + 0.8 + 1.2 + 1.2 + 0.8 + 1.6 + 1.2 + 3 = 15
    expect(report.total).toMatchObject({ score: 15, max: 80, percent: 18.75, floor: 15 });
  });
});

describe("Thái Nguyên 2022", () => {
  const report = assessed("thai-nguyen-2022", "par");

  it("takes the rate that the article states, though it states no dossiers", () => {
    expect(node(report, "3.4.1")).toMatchObject({ score: 5, state: "scored", basis: "computed" });
    expect(node(report, "3.4.1").facts).toContainEqual({ id: "tthc.onTimeRate", value: 1, from: "entered" });
  });

  it("has nothing to apologise for where nothing was late", () => {
    expect(node(report, "3.4.3")).toMatchObject({ score: 1.5, state: "didNotArise" });
  });

  it("misses all the rest, and adds up to 1 point", () => {
    // 5 + 1.5 − 0.5 − 5
    expect(node(report, "3.4.2").state).toBe("missing");
    expect(report.total).toMatchObject({ score: 1, percent: 1, ceiling: 103 });
    const scored = report.nodes
      .filter(({ level, basis }) => level === 3 && basis === "computed")
      .map(({ code }) => code);
    expect(scored).toEqual(["3.4.1"]);
  });
});

describe("Tiền Giang 2023", () => {
  const report = assessed("tien-giang-2023", "par");

  it.each([
    ["1.5.1", 0.5],
    ["4.1.1", 0.75],
    // (100 % + 100 %)/2
    ["7.2", 1.5],
  ])("%s has %s points", (code, score) => {
    expect(node(report, code)).toMatchObject({ score, state: "scored" });
  });

  it("derives 8 documents handled from 3 replaced, 5 repealed and none amended", () => {
    expect(derived(report)).toMatchObject({ "legal.documentsHandled": 8 });
  });

  it("misses rates whose whole is not stated: 51 procedures of how many?", () => {
    for (const code of ["3.2", "7.3.1", "5.1", "2.2.2"])
      expect(node(report, code)).toMatchObject({ state: "missing", score: 0 });
  });

  it("is held at nothing: 0.5 + 0.75 + 1.5 − 0.5 − 5 = −2.75", () => {
    expect(scores(report, "1", "4", "7", "10")).toEqual({ "1": 0, "4": 0.75, "7": 1.5, "10": -5 });
    expect(report.total).toMatchObject({ score: 0, floor: 0 });
  });
});

describe("all five reports", () => {
  it.each(["khanh-hoa-2021", "kon-tum-2022-q3", "quang-tri-2022-q1", "thai-nguyen-2022", "tien-giang-2023"])(
    "%s contradicts no identity, and names only facts that the dictionary knows",
    (report) => {
      for (const model of ["par", "papi"] as const) {
        const kinds = assessed(report, model).deficiencies.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === "inconsistent" || kind === "unknownFact")).toEqual([]);
      }
    },
  );

  it.each(["khanh-hoa-2021", "kon-tum-2022-q3", "quang-tri-2022-q1", "thai-nguyen-2022", "tien-giang-2023"])(
    "%s: what the report does not hold is missing, and never zero by silence",
    (report) => {
      const { facts = {} } = read(`examples/${report}.json`) as Evidence;
      const { nodes, derived: followed } = assessed(report, "par");
      const known = new Set([...Object.keys(facts), ...followed.map(({ id }) => id)]);
      // A fact that is known to be nothing has no value to show, and is no missing fact.
      const unsaid = nodes.flatMap((one) => one.facts).filter(({ id, from }) => !known.has(id) && from !== "derived");
      expect(unsaid.length).toBeGreaterThan(0);
      expect(unsaid.filter(({ from, value }) => from !== "missing" || value !== null)).toEqual([]);
    },
  );
});
