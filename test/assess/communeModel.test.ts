import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assess/types.js";
import type { Evidence, FactValue } from "../../src/evidence/types.js";
import { assess } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";

interface Facts {
  readonly [fact: string]: FactValue;
}

/** A commune in its first full year, worked by hand; no real one. */
const facts: Facts = {
  "reform.planIssuedOn": "2026-02-10",
  "reform.planDueOn": "2026-01-31",
  "reform.planTasks": 20,
  "reform.planTasksDone": 19,
  "reports.lateOrIncomplete": 2,
  "reports.periodicMissing": 0,
  "reports.annualMissing": false,
  "inspections.problemsFound": 8,
  "inspections.problemsFinished": 5,
  "inspections.problemsInProgress": 2,
  "communication.planIssued": true,
  "communication.articles": 3,
  "reform.linkedToEmulation": true,
  "reform.initiatives": 1,
  "assigned.tasksDue": 40,
  "assigned.tasksDone": 40,
  "assigned.tasksDoneInTime": 38,
  "legal.enforcementPlanIssuance": "onTime",
  "legal.disseminationForms": 4,
  "legal.documentsToReview": 30,
  "legal.documentsReviewed": 24,
  "legal.documentsFlagged": 0,
  "legal.commentsRequested": 0,
  "legal.commentsInTime": 0,
  "petitions.received": 0,
  "petitions.handled": 0,
  "tthc.proceduresProposedForSimplification": 2,
  "tthc.proceduresProposedForDelegation": 0,
  "tthc.procedures": 300,
  "tthc.proceduresPublished": 300,
  "tthc.proceduresAtOneStop": 285,
  "tthc.proceduresWithInternalProcess": 300,
  "tthc.proceduresFiledOnline": 120,
  "commune.centreRoom": true,
  "commune.centreEquipment": true,
  "commune.centreQueue": false,
  "commune.centreStaff": true,
  "tthc.receivedOnline": 3600,
  "tthc.receivedDirect": 2400,
  "tthc.carriedOver": 0,
  "tthc.settledEarly": 3000,
  "tthc.settledOnTime": 2700,
  "tthc.settledLate": 100,
  "tthc.inProgressOverdue": 50,
  "tthc.apologies": 90,
  "structure.functionsReview": "full",
  "structure.workRegulation": "current",
  "commune.tasksReceived": 100,
  "commune.tasksOrganised": 75,
  "staff.posts": 40,
  "staff.postsFilled": 30,
  "staff.overQuota": 0,
  "commune.officialsPlaced": 27,
  "staff.trainingPlanIssuance": "late",
  "staff.trainingTarget": 60,
  "staff.trained": 45,
  "staff.rated": 30,
  "staff.ratedGoodOrBetter": 24,
  "discipline.cases": [{ date: "2026-05-04" }],
  "finance.budgetAssigned": 50000,
  "finance.budgetSpent": 45000,
  "finance.spendingRegulation": "outdated",
  "finance.disclosure": "full",
  "finance.findings": 5,
  "finance.findingsResolved": 4,
  "egov.planTasks": 10,
  "egov.planTasksDone": 7,
  "egov.incomingElectronicRate": "100%",
  "egov.outgoingElectronicRate": "90%",
  "qd766.PAY_DOSSIER.numerator": 300,
  "qd766.PAY_DOSSIER.denominator": 1000,
  "egov.electronicResultsRate": "80%",
  "iso.objectivesSet": true,
  "iso.documentsUpdated": true,
  "iso.internalAuditDone": false,
  "iso.managementReviewDone": false,
  "iso.conformityAnnounced": true,
  "egov.website": "partial",
  "survey.citizens": 17,
  "survey.leaders": 8,
  "reform.initiativesAdopted": 1,
  "reform.award": "none",
  "legal.illegalDocuments": [],
  "conduct.harassmentCases": [],
  "evidence.untruthful": [],
};

/** Points by area and item, by hand. */
const worked = {
  "1.1.1": 1, // ten days late
  "1.1.2": 1.5, // 95 %
  "1.2": 1.5, // 2 − 2 × 0.25
  "1.3": 1.125, // (5 + 0.5 × 2)/8 × 1.5
  "1.4": 1.25, // 0.5 + 3 × 0.25
  "1.5.1": 0.5,
  "1.5.2": 0.5,
  "1.6": 0.75, // all done, not all in time
  "2.1": 1.5,
  "2.2": 1, // 80 %
  "2.3": 1.5,
  "3.1.1": 2, // no petition
  "3.1.2": 1, // two of three
  "3.2": 2.5,
  "3.3.1": 1, // 95 %
  "3.3.2": 1,
  "3.3.3": 1.5,
  "3.4.2": 0.75, // 50 of 6000
  "3.4.3": 0.75, // 90 of 100
  "4.1": 2,
  "4.2": 1.5,
  "4.3": 1.5, // 75 %
  "4.4": 0.75, // 75 % of the posts, nobody above
  "5.1": 1, // 27 of 30
  "5.2.1": 0.25,
  "5.2.2": 1.25, // 75 % of 90 %, of 1.5
  "5.3": 2, // 80 %
  "5.4": 1,
  "6.1": 2.7, // 90 %
  "6.2": 0.5,
  "6.3": 1.5,
  "6.4": 0.75, // 80 %
  "7.1": 1, // 70 %
  "7.2": 1.425, // 95 %
  "7.3.1": 0.75, // 40 %
  "7.3.2": 1.5, // 60 % of 80 %, of 2
  "7.3.3": 0.3,
  "7.3.4": 1.2,
  "7.4": 0.75, // three of five
  "7.5": 0.5,
  "8.1": 17,
  "8.2": 8,
  "9.1": 1,
  "9.2": 0,
} as const;

function assessed(changes: Facts = {}, more: Partial<Evidence> = {}): Assessment {
  return assess(rubrics["par/commune-model"], {
    format: "chamdiem/evidence@1",
    unit: { id: "example/commune", name: "Ủy ban nhân dân xã A", type: "commune" },
    period: { year: 2026 },
    facts: { ...facts, ...changes },
    ...more,
  });
}

function scoreOf({ nodes }: Assessment, code: string): number | null | undefined {
  return nodes.find((node) => node.code === code)?.score;
}

describe("the model of a commune's PAR table", () => {
  const report = assessed();

  it.each(Object.entries(worked))("%s: %d points", (code, points) => {
    // Printed to two places.
    expect(Math.abs((scoreOf(report, code) ?? Number.NaN) - points)).toBeLessThanOrEqual(0.005 + 1e-12);
  });

  it("settles 5700 of 5800 in time, and takes off the maximum of what did not arise", () => {
    // 4 × 57/58
    expect(report.nodes.find(({ code }) => code === "3.4.1")).toMatchObject({ score: 3.93, exact: "114/29" });
    expect(report.nodes.find(({ code }) => code === "2.4")).toMatchObject({ state: "didNotArise", available: 0 });
    expect(report.total.available).toBe(99);
  });

  it("adds up by area, to 76.68 points, 77.45 %, Khá", () => {
    // 8.125, 10.5 + 114/29 and 7.425 are printed to two places.
    expect(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map((code) => scoreOf(report, code))).toEqual([
      8.13, 4, 14.43, 5.75, 5.5, 5.45, 7.43, 25, 1, 0,
    ]);
    // 72.75 + 3.931 = 76.681; 76.68 of 99
    expect(report.total).toMatchObject({ score: 76.68, percent: 77.45, grade: "kha" });
    expect(report.complete).toBe(true);
  });

  it("is graded on what can be reached in a year without a survey", () => {
    const { "survey.citizens": _, "survey.leaders": __, ...unsurveyed } = facts;
    const { total } = assess(rubrics["par/commune-model"], {
      format: "chamdiem/evidence@1",
      unit: { id: "example/commune", name: "Ủy ban nhân dân xã A", type: "commune" },
      period: { year: 2026 },
      facts: unsurveyed,
      survey: { held: false, reason: "Năm nay không điều tra" },
    });
    // 76.681 − 25 of 69
    expect(total).toMatchObject({ score: 51.68, available: 69, percent: 74.9, grade: "kha" });
  });

  it("takes the five SIPAS factors where the survey points are not given", () => {
    const { "survey.citizens": _, ...others } = facts;
    const shares = { access: "80%", procedures: "85%", officials: "90%", results: "75%", feedback: "60%" };
    const sipas = Object.fromEntries(Object.entries(shares).map(([factor, share]) => [`sipas.${factor}`, share]));
    const report = assessed({ ...others, "survey.citizens": null, ...sipas });
    // 78 % of 20
    expect(scoreOf(report, "8.1")).toBe(15.6);
  });

  it("cannot be Xuất sắc after one case of harassment or a disciplined leader", () => {
    const best: Facts = { ...perfect() };
    expect(assessed(best).total).toMatchObject({ score: 103, grade: "xuat-sac" });
    expect(assessed({ ...best, "conduct.harassmentCases": [{}] }).total).toMatchObject({ score: 102.5, grade: "tot" });
    const leader = [{ flags: ["leader"] }];
    expect(assessed({ ...best, "discipline.cases": leader }).total).toMatchObject({ score: 101, grade: "tot" });
  });

  it("empties the quality of documents by an unlawful one, and grades down what is untruthful", () => {
    const best: Facts = { ...perfect() };
    // 103 − 1.5 − 1
    expect(assessed({ ...best, "legal.illegalDocuments": [{}] }).total.score).toBe(100.5);
    const untruthful = [{ node: "6.3" }];
    // 103 − 1.5 − 1
    expect(assessed({ ...best, "evidence.untruthful": untruthful }).total).toMatchObject({
      score: 100.5,
      grade: "tot",
    });
    const again = [{ node: "6.3", flags: ["repeated"] }];
    expect(assessed({ ...best, "evidence.untruthful": again }).total.grade).toBe("yeu");
  });

  it("keeps the penalties at 5 points", () => {
    const many = Array.from({ length: 9 }, () => ({}));
    const leaders = many.map(() => ({ flags: ["leader"] }));
    const report = assessed({ ...perfect(), "conduct.harassmentCases": many, "discipline.cases": leaders });
    expect(scoreOf(report, "10")).toBe(-5);
  });

  it("plans for what was lost, and reaches what it promises", () => {
    const { actionPlan, total } = report;
    expect(actionPlan.actions.length).toBeGreaterThan(15);
    expect(actionPlan.reaches).toBeCloseTo((total.score ?? Number.NaN) + actionPlan.gain, 9);
    expect(actionPlan.actions.map(({ id }) => id)).toContain("organise-received-tasks");
  });
});

/** The best that can be had, with the bonus. */
function perfect(): Facts {
  return {
    ...facts,
    "reform.planIssuedOn": "2026-01-20",
    "reform.planTasksDone": 20,
    "reports.lateOrIncomplete": 0,
    "inspections.problemsFinished": 8,
    "inspections.problemsInProgress": 0,
    "communication.articles": 4,
    "reform.initiatives": 2,
    "assigned.tasksDoneInTime": 40,
    "legal.documentsReviewed": 30,
    "legal.commentsRequested": 4,
    "legal.commentsInTime": 4,
    "tthc.proceduresProposedForSimplification": 3,
    "tthc.proceduresAtOneStop": 300,
    "tthc.proceduresFiledOnline": 150,
    "commune.centreQueue": true,
    "tthc.receivedOnline": 4800,
    "tthc.receivedDirect": 1200,
    "tthc.settledOnTime": 3000,
    "tthc.settledLate": 0,
    "tthc.inProgressOverdue": 0,
    "tthc.apologies": 0,
    "commune.tasksOrganised": 100,
    "staff.postsFilled": 36,
    "commune.officialsPlaced": 36,
    "staff.trainingPlanIssuance": "onTime",
    "staff.trained": 54,
    "discipline.cases": [],
    "finance.budgetSpent": 50000,
    "finance.spendingRegulation": "current",
    "finance.findingsResolved": 5,
    "egov.planTasksDone": 10,
    "egov.outgoingElectronicRate": "100%",
    "qd766.PAY_DOSSIER.numerator": 1000,
    "egov.electronicResultsRate": "100%",
    "iso.internalAuditDone": true,
    "iso.managementReviewDone": true,
    "egov.website": "full",
    "survey.citizens": 20,
    "survey.leaders": 10,
    "reform.initiativesAdopted": 2,
    "reform.award": "central",
  };
}
