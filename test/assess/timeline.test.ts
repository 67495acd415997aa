import { describe, expect, it } from "vitest";
import { assess, evidenceOn, planActions, timeline } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

const model = rubrics["par/department-model"];
const papi = rubrics["papi/department-plan-model"];

/** A department whose certificate ends, whose report is yet to be signed and whose counts come quarter by quarter. */
const evidence = {
  format: "chamdiem/evidence@1",
  unit: { id: "example/department", name: "Sở A", type: "department" },
  period: { year: 2024 },
  facts: {
    "tthc.settled": { value: 82, asOf: "2024-10-05", documents: ["report"] },
    "tthc.settledInTime": { value: 82, asOf: "2024-10-05", documents: ["report"] },
    "iso.conformityAnnounced": { value: true, documents: ["certificate"] },
    "iso.conformityPosted": true,
    "reform.planIssuedOn": "2024-03-01",
    "reform.planDueOn": "2024-12-31",
    "legal.illegalDocuments": [],
    "conduct.harassmentCases": [],
    "discipline.cases": [{ date: "2024-05-14" }, { note: "không rõ ngày" }],
  },
  documents: {
    certificate: { title: "Quyết định công bố", date: "2023-06-30", validUntil: "2024-06-30" },
    report: { title: "Báo cáo", number: "120/BC", date: "2024-10-20" },
  },
  appraisal: [{ rubric: "par/department-model", node: "1.2", points: 1, date: "2025-01-10" }],
} as const;

describe("evidenceOn", () => {
  it("leaves out what has not come yet, and what is over", () => {
    const spring = evidenceOn(evidence, "2024-02-29");
    expect(Object.keys(spring.facts ?? {})).toEqual([
      "iso.conformityAnnounced",
      "iso.conformityPosted",
      "reform.planDueOn",
      "legal.illegalDocuments",
      "conduct.harassmentCases",
      "discipline.cases",
    ]);
    expect(spring.facts?.["discipline.cases"]).toEqual([{ note: "không rõ ngày" }]);
    expect(Object.keys(spring.documents ?? {})).toEqual(["certificate"]);
    const autumn = evidenceOn(evidence, "2024-10-06");
    expect(autumn.facts?.["tthc.settled"]).toMatchObject({ value: 82, documents: [] });
    expect(autumn.facts?.["iso.conformityAnnounced"]).toEqual({ value: true, documents: [] });
    expect([autumn.documents, autumn.appraisal, autumn.asOf]).toEqual([{}, [], "2024-10-06"]);
    expect(evidenceOn(evidence, "2025-01-10").appraisal).toHaveLength(1);
  });

  it("counts the days of signing and of the end themselves", () => {
    const valid = (day: string) => Object.keys(evidenceOn(evidence, day).documents ?? {});
    expect(["2023-06-29", "2023-06-30", "2024-06-30", "2024-07-01", "2024-10-20"].map(valid)).toEqual([
      [],
      ["certificate"],
      ["certificate"],
      [],
      ["report"],
    ]);
  });

  it("is said by the assessment and is where a plan begins", () => {
    const autumn = evidenceOn(evidence, "2024-10-06");
    expect(assess(model, autumn).asOf).toBe("2024-10-06");
    expect(planActions(model, autumn, { by: "2024-12-31" }).from).toBe("2024-10-07");
  });

  it("refuses what is no date", () => {
    expect(() => evidenceOn(evidence, "2024-02-30")).toThrow(RangeError);
  });
});

describe("timeline", () => {
  it("has the days on which points or their proof change, with what happens", () => {
    const { days, from, to, start } = timeline(model, evidence);
    expect([from, to, start.score.by]).toEqual(["2024-01-01", "2024-12-31", 0]);
    expect(days.map(({ date, events }) => [date, ...events.map(({ kind, id }) => `${kind} ${id}`)])).toEqual([
      ["2024-03-01", "factKnown reform.planIssuedOn"],
      ["2024-05-14", "caseHappened discipline.cases"],
      ["2024-10-05", "factKnown tthc.settled", "factKnown tthc.settledInTime"],
      ["2024-10-20", "documentIssued report"],
    ]);
    expect(days.map(({ total }) => [total.score.by, total.supported.by])).toEqual([
      // A plan that is not there counts −0.5, for it may come a year late.
      [2, 0],
      [-1, 0],
      [6.5, 0],
      [0, 6],
    ]);
  });

  it("ends a certificate on the day after its last", () => {
    const announced = timeline(papi, {
      ...evidence,
      facts: { "iso.conformityAnnounced": { value: true, documents: ["certificate"] } },
      appraisal: [],
    });
    const all = announced.days.flatMap(({ date, events }) => events.map(({ kind }) => [date, kind]));
    for (const [date, kind] of all) expect([date, kind]).toEqual(["2024-07-01", "documentExpired"]);
  });

  it("has the last safe day to start each action, the soonest first", () => {
    const { lastStarts } = timeline(model, evidence, { from: "2024-10-01", to: "2024-12-15" });
    expect(lastStarts.length).toBeGreaterThan(5);
    const starts = lastStarts.map(({ startBy }) => startBy);
    expect(starts).toEqual([...starts].sort());
    expect(starts.every((day) => day >= "2024-10-01")).toBe(true);
    expect(lastStarts.every(({ finishBy }) => finishBy <= "2024-12-15")).toBe(true);
  });

  it("refuses days that are none, or in the wrong order", () => {
    expect(() => timeline(model, evidence, { from: "soon" })).toThrow(/^from is no date/);
    expect(() => timeline(model, evidence, { from: "2024-12-31", to: "2024-01-01" })).toThrow(/behind/);
  });
});

describe("a plan without a last day", () => {
  it("has the last safe days for the end of the year", () => {
    const { actions, by } = planActions(model, evidence);
    expect(by).toBeUndefined();
    const days = actions.map(({ startBy, finishBy }) => [startBy, finishBy]);
    expect(days.every(([start, finish]) => start !== undefined && finish !== undefined && finish <= "2024-12-31")).toBe(
      true,
    );
    expect(actions.find(({ id }) => id === "refresh-website" || id === "overhaul-website")).toMatchObject({
      startBy: "2024-12-01",
      finishBy: "2024-12-31",
    });
  });
});
