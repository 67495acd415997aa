import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assess/types.js";
import type { Evidence, FactValue } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

const rubric = rubrics["iso9001/agency-model"];
const inCharge = rubric.nodes.find(({ code }) => code === "4")?.children ?? [];

function assessed(facts: { readonly [fact: string]: FactValue }, records: Evidence["records"] = {}): Assessment {
  return assess(rubric, {
    format: "chamdiem/evidence@1",
    unit: { id: "example/commune", name: "Ủy ban nhân dân xã A", type: "commune" },
    period: { year: 2025 },
    facts,
    records,
  });
}

function example(name: string): Assessment {
  return assess(rubric, JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8")));
}

function scoreOf({ nodes }: Assessment, code: string): number | null | undefined {
  return nodes.find((node) => node.code === code)?.score;
}

const notInCharge = {
  [rubric.id]: Object.fromEntries(
    inCharge.map(({ code }) => [code, { notApplicable: { reason: "Không chủ trì trên địa bàn tỉnh" } }]),
  ),
};

describe("checks of an agency's quality system", () => {
  const wellRun = {
    "iso.standardApplied": "iso9001-2015",
    "iso.steeringCommittee": true,
    "iso.objectivesSet": true,
    "iso.proceduresCovered": 40,
    "tthc.procedures": 50,
    "iso.documentsUpdated": true,
    "iso.internalAuditPlanned": true,
    "iso.internalAuditDone": false,
    "iso.managementReviewDone": true,
    "iso.nonconformitiesHandled": true,
    "iso.satisfactionMeasured": true,
    "iso.conformityAnnounced": true,
    "iso.conformityPosted": true,
    "iso.softwareUsed": false,
  };

  it("are a percent of 80 points where the agency is not in charge of the province's systems", () => {
    // 8 + 6 + 6 + 5 (40 of 50 is 80 %) + 8 + 2 + 7 + 6 + 5 + 7 + 4 + 0 = 64; 64/80 = 80 %
    const { total, complete } = assessed(wellRun, notInCharge);
    expect(total).toMatchObject({ score: 64, available: 80, percent: 80 });
    expect(complete).toBe(true);
  });

  it.each([
    [50, 10],
    [49, 5],
    [40, 5],
    [39, 2.5],
    [25, 2.5],
    [24, 0],
  ])("%d of 50 procedures covered: %d points", (covered, points) => {
    expect(scoreOf(assessed({ ...wellRun, "iso.proceduresCovered": covered }), "1.4")).toBe(points);
  });

  it("go by the scope where procedures are not counted", () => {
    const { "iso.proceduresCovered": _, ...uncounted } = wellRun;
    expect(scoreOf(assessed({ ...uncounted, "iso.scopeCoversProcedures": true }), "1.4")).toBe(10);
    expect(scoreOf(assessed({ ...uncounted, "iso.scopeCoversProcedures": false }), "1.4")).toBe(0);
  });

  it.each([
    ["iso9001-2015", 8],
    ["iso9001-2008", 4],
    ["none", 0],
  ])("standard %s: %d points", (standard, points) => {
    expect(scoreOf(assessed({ "iso.standardApplied": standard }), "1.1")).toBe(points);
  });

  it.each([
    [49, 49, 8],
    [40, 50, 4],
    [39, 50, 0],
  ])("%d systems inspected of %d planned: %d points", (inspected, planned, points) => {
    const facts = { "iso.systemsInspected": inspected, "iso.systemsToInspect": planned };
    expect(scoreOf(assessed(facts), "4.2")).toBe(points);
  });

  it("are planned so that the total is what the plan promises", () => {
    const { actionPlan, total } = assessed({ ...wellRun, "iso.softwareUsed": true }, notInCharge);
    // The audit 7, the ten procedures left 5
    expect(total.score).toBe(68);
    expect(actionPlan.actions.map(({ id }) => id).sort()).toEqual(["audit-internally", "cover-procedures"]);
    expect(actionPlan).toMatchObject({ gain: 12, reaches: 80 });
  });
});

describe("the body in charge of the province's systems", () => {
  it("plans for the systems that are left, counted from what is known", () => {
    const { actionPlan, nodes } = assessed({
      "iso.systems": 166,
      "iso.systemsConverted": 83,
      "iso.systemsToInspect": 49,
      "iso.systemsInspected": 34,
      "iso.inspectedOnFile": 34,
      "iso.inspectionReported": true,
      "iso.frameworkIssued": true,
    });
    // Half of 6; 34 of 49 is below 80 %
    expect(["4.1", "4.2"].map((code) => nodes.find((node) => node.code === code)?.score)).toEqual([3, 0]);
    const gains = actionPlan.actions.map(({ id, gain }) => [id, gain]);
    expect(gains).toContainEqual(["convert-province-systems", 3]);
    expect(gains).toContainEqual(["inspect-remaining-systems", 8]);
  });
});

describe("the reports, by the quality system", () => {
  it("Khánh Hòa, in charge: 166 of 166 systems converted, 34 + 15 = 49 of 49 inspected, reported, framework issued", () => {
    const report = example("khanh-hoa-2021");
    expect(["4.1", "4.2", "4.3", "4.4"].map((code) => scoreOf(report, code))).toEqual([6, 8, 3, 3]);
    expect(report.total).toMatchObject({ score: 20, floor: 20, ceiling: 100 });
    // The report does not say how its own system is run.
    expect(report.nodes.filter(({ level, state }) => level === 2 && state === "missing")).toHaveLength(12);
    expect(report.deficiencies.filter(({ kind }) => kind === "inconsistent")).toEqual([]);
  });

  it.each([
    // The standard 8, documents 8, an audit planned (2) and not held
    ["kon-tum-2022-q3", 18],
    // The standard 8
    ["quang-tri-2022-q1", 8],
    // Software 4
    ["tien-giang-2023", 4],
    ["thai-nguyen-2022", 0],
  ])("%s: %d points", (name, points) => {
    expect(example(name).total).toMatchObject({ score: points, floor: points });
  });
});
