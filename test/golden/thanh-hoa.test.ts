import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { Assessment, NodeResult } from "../../src/assess/types.js";
import type { Case, Evidence, FactValue } from "../../src/evidence/types.js";
import { compileRubric } from "../../src/index.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";

// Every number here was worked by hand from the draft; the arithmetic stands beside it.

interface Facts {
  readonly [fact: string]: FactValue;
}

const rubric = JSON.parse(
  readFileSync(new URL("../../rubrics/hdnd/thanh-hoa-province-draft.json", import.meta.url), "utf8"),
) as Rubric;
const scorer = compileRubric(rubric);

/** A council that did everything: 100 points, and all 10 of the bonus. Facts of the rubric without their prefix. */
const best: Facts = {
  // I, 23 points
  regularSessionsAllHeld: true,
  urgentSessionsNeeded: 2,
  urgentSessionsPostponed: 0,
  sessionMinutes: 1000,
  debateMinutes: 400,
  sessionPapers: 200,
  sessionPapersDigital: 200,
  sessions: 4,
  sessionsWithLatePapers: 0,
  faultedResolutions: [],
  policiesDue: 5,
  policiesInTime: 5,
  policiesFailed: 0,
  unblockingResolutions: 1,
  sessionsElectronicVoting: 4,
  resolutionPublication: "inTime",
  examinationsDue: 20,
  examinationsDone: 20,
  examinationsInTime: 20,
  examinationReports: "clear",
  coordinationRules: true,
  coordinationProblems: 0,
  // II, 20 points
  supervisionProgrammeInTime: true,
  supervisionsFromVoters: 1,
  supervisionGroupsAtQuota: 4,
  supervisionConclusionsClear: true,
  questionedAtEverySession: true,
  explanationHearingHeld: true,
  questioningResolutionsFourClear: true,
  recommendations: 40,
  recommendationsUrged: 40,
  recommendationsDue: 20,
  recommendationsDone: 17,
  resupervision: true,
  trackingSoftware: "running",
  supervisionFilesDigital: true,
  // III, 15 points
  voterMeetingRoundsMissing: 0,
  voterMeetingsThematicOrOnline: 2,
  voterRecommendationsForwarding: "full",
  voterRecommendationsDue: 100,
  voterRecommendationsAnsweredInTime: 90,
  lateAnswersPursued: false,
  voterRecommendationsReport: true,
  citizenReceptionsMissing: 0,
  lettersOverdue: 0,
  lettersHandlingMet: true,
  lettersSoftware: true,
  lettersDataComplete: true,
  // IV, 15 points
  documents: 5000,
  documentsElectronic: 5000,
  dataIntegration: "full",
  reportsExported: true,
  aiForDeputies: "official",
  aiResultsReported: true,
  website: "full",
  sittings: 8,
  sittingsBroadcast: 8,
  // V, 15 points
  newModels: 2,
  initiatives: 2,
  indicesImproved: 2,
  indexResolution: true,
  // VI, 7 points
  communeBriefings: 1,
  communeTrainings: 1,
  communeOnlineChannel: true,
  communeQuestions: "inTime",
  // VII, 5 points
  lateReports: 0,
  communicationPlan: true,
  newsRegular: true,
  centralPressItems: 1,
  // VIII, 10 points outside the 100
  modelAdoptedNationally: true,
  award: "national",
  piiRank: 10,
  piiPlacesGained: 0,
  // IX
  unfinishedSupervisions: [],
  delegationsWithoutSupervision: 0,
  voterRecommendationsUnanswered: 0,
  leadershipDiscipline: [],
  officialsDiscipline: [],
  "evidence.untruthful": [],
  // conditions of the grade
  targetsMissedThirtyPercent: false,
  targetsMissedSubjectively: false,
  actedOnMissedTargets: false,
};

/** 100 points and no bonus. */
const noBonus: Facts = { modelAdoptedNationally: false, award: "none", piiRank: 30, piiPlacesGained: 0 };

function assessed(facts: Facts): Assessment {
  const evidence: Evidence = {
    format: "chamdiem/evidence@1",
    unit: { id: "example/council", name: "HĐND tỉnh A", type: "province-council" },
    period: { year: 2027 },
    facts: Object.fromEntries(
      Object.entries(facts).map(([id, value]) => [id.includes(".") ? id : `council.${id}`, value]),
    ),
  };
  return scorer.assess(evidence);
}

/** The best council, but for some facts. */
function bestBut(changes: Facts): Assessment {
  return assessed({ ...best, ...changes });
}

function without(...names: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(best).filter(([name]) => !names.includes(name)));
}

function nodeOf(assessment: Assessment, code: string): NodeResult {
  const node = assessment.nodes.find((candidate) => candidate.code === code);
  if (node === undefined) throw new Error(`No node ${code}`);
  return node;
}

function scoresOf(assessment: Assessment, codes: readonly string[]): { readonly [code: string]: number | null } {
  return Object.fromEntries(codes.map((code) => [code, nodeOf(assessment, code).score]));
}

function scoreOf(code: string, changes: Facts): number | null {
  return nodeOf(bestBut(changes), code).score;
}

function cases(times: number, more: Case = {}): readonly Case[] {
  return Array.from({ length: times }, () => more);
}

describe("the table", () => {
  function depth(nodes: readonly RubricNode[]): readonly [number, number, number] {
    const criteria = nodes.flatMap(({ children }) => children ?? []);
    return [nodes.length, criteria.length, criteria.flatMap(({ children }) => children ?? []).length];
  }

  it("has 7 groups, 27 criteria and 53 components, and 3 and 8 items outside the 100 points", () => {
    const main = rubric.nodes.filter(({ role }) => role === undefined);
    expect(depth(main)).toEqual([7, 27, 53]);
    expect(depth(rubric.nodes.filter(({ role }) => role === "bonus"))).toEqual([1, 3, 3]);
    expect(depth(rubric.nodes.filter(({ role }) => role === "penalty"))).toEqual([1, 8, 0]);
  });

  it("says that it is a draft that a third party digitised", () => {
    expect(rubric).toMatchObject({ status: "transcribed", decision: null });
    expect(rubric.title.vi).toContain("DỰ THẢO");
  });
});

describe("whole councils", () => {
  test("everything done: 100 + 10", () => {
    const assessment = bestBut({});
    expect(scoresOf(assessment, ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"])).toEqual({
      I: 23,
      II: 20,
      III: 15,
      IV: 15,
      V: 15,
      VI: 7,
      VII: 5,
      VIII: 10,
      IX: 0,
    });
    expect(assessment.total).toMatchObject({ score: 110, max: 100, grade: "xuat-sac" });
    expect(assessment.complete).toBe(true);
  });

  const middling: Facts = {
    urgentSessionsPostponed: 1, // I.1.b: put off, 0
    debateMinutes: 350, // I.1.c: 35 %, 1
    sessionPapersDigital: 190, // I.2.a: 95 %, 0.5
    sessionsWithLatePapers: 1, // I.2.b: 1.5 − 0.5 = 1
    faultedResolutions: cases(1), // I.3.a: 2
    policiesInTime: 4, // I.4.a: late, 1
    unblockingResolutions: 0, // I.4.b: 0
    sessionsElectronicVoting: 3, // I.5.a: partly, 0.5
    resolutionPublication: "late", // I.5.b: 0.5
    examinationsInTime: 18, // I.6.a: late, 0.5
    examinationReports: "vague", // I.6.b: 0.5
    coordinationProblems: 1, // I.7.b: 0
    // I = (1 + 0 + 1) + (0.5 + 1) + 2 + (1 + 0) + (0.5 + 0.5) + (0.5 + 0.5) + (1.5 + 0) = 10
    supervisionsFromVoters: 0, // II.1.b: 0
    supervisionGroupsAtQuota: 3, // II.2.a: 2.5
    explanationHearingHeld: false, // II.3.a: one of two, 1
    questioningResolutionsFourClear: false, // II.3.b: 0
    recommendationsDue: 40,
    recommendationsDone: 29, // II.4.b: 72.5 %, 1.25
    resupervision: false, // II.4.c: 0
    trackingSoftware: "pilot", // II.5.a: 1
    // II = (1 + 0) + (2.5 + 1) + (1 + 0) + (2 + 1.25 + 0) + (1 + 1) = 10.75
    voterMeetingRoundsMissing: 1, // III.1.a: 1
    voterMeetingsThematicOrOnline: 1, // III.1.b: 1
    voterRecommendationsForwarding: "late", // III.2.a: 1
    voterRecommendationsAnsweredInTime: 84, // III.2.b: 1
    citizenReceptionsMissing: 2, // III.3.a: 2 − 2 × 0.5 = 1
    lettersOverdue: 2, // III.3.b: 1
    lettersDataComplete: false, // III.4.b: 0
    // III = (1 + 1) + (1 + 1 + 0.5) + (1 + 1) + (2 + 0) = 8.5
    documentsElectronic: 4600, // IV.1.a: 92 %, 1.5
    dataIntegration: "partial", // IV.2.a: 1
    aiForDeputies: "pilot", // IV.3.a: 1.5
    aiResultsReported: false, // IV.3.b: 0
    website: "irregular", // IV.4.a: 1
    sittingsBroadcast: 6, // IV.4.b: not all, 0
    // IV = 1.5 + (1 + 1.5) + (1.5 + 0) + (1 + 0) = 6.5
    newModels: 1, // V.1.a: 2.5
    initiatives: 1, // V.2.a: 2.5
    indicesImproved: 1, // V.3.a: 1.5
    // V = 2.5 + 2.5 + (1.5 + 2) = 8.5
    communeTrainings: 0, // VI.1.b: 0
    communeQuestions: "late", // VI.2.b: 0.5
    // VI = (2 + 0) + (1.5 + 0.5) = 4
    lateReports: 2, // VII.1.a: 2 − 2 × 0.5 = 1
    centralPressItems: 0, // VII.2.c: 0
    // VII = 1 + (1 + 1 + 0) = 3
    modelAdoptedNationally: false, // VIII.1: 0
    award: "ministry", // VIII.2: 1.5
    piiRank: 20,
    piiPlacesGained: 3, // VIII.3: 1
    // VIII = 0 + 1.5 + 1 = 2.5
    unfinishedSupervisions: [{}, { flags: ["exempt"] }], // IX.2: one counts, −3
    delegationsWithoutSupervision: 1, // IX.3: −0.5
    voterRecommendationsUnanswered: 1, // IX.5: 2 letters and 1 recommendation, −3; IX.4: 2 reports, −2
    // IX = −3 − 0.5 − 2 − 3 = −8.5
  };

  test("a middling one: 51.25 + 2.5 − 8.5", () => {
    const assessment = bestBut(middling);
    expect(scoresOf(assessment, ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"])).toEqual({
      I: 10,
      II: 10.75,
      III: 8.5,
      IV: 6.5,
      V: 8.5,
      VI: 4,
      VII: 3,
      VIII: 2.5,
      IX: -8.5,
    });
    // 10 + 10.75 + 8.5 + 6.5 + 8.5 + 4 + 3 = 51.25; 51.25 + 2.5 − 8.5 = 45.25
    expect(assessment.total).toMatchObject({ score: 45.25, grade: "yeu" });
  });

  test("nothing known: unanswered penalties count, but not below 0 in all", () => {
    const assessment = assessed({});
    // −5 − 3 − 2 − 5 − 5 − 10 − 10 = −40, held at −20; IX.8 is the appraiser's and counts nothing.
    expect(nodeOf(assessment, "IX").score).toBe(-20);
    expect(nodeOf(assessment, "IX.8")).toMatchObject({ state: "notHeld", score: 0 });
    expect(assessment.total).toMatchObject({ score: 0, floor: 0, ceiling: 110, grade: null });
    expect(assessment.total).toMatchObject({ gradeFloor: "yeu", gradeCeiling: "xuat-sac" });
    expect(assessment.complete).toBe(false);
  });
});

describe("levels", () => {
  test.each([
    ["I.1.c", { debateMinutes: 400 }, 2], // 40 %
    ["I.1.c", { debateMinutes: 399 }, 1],
    ["I.1.c", { debateMinutes: 300 }, 1], // 30 %
    ["I.1.c", { debateMinutes: 299 }, 0],
    ["I.2.a", { sessionPapersDigital: 199 }, 0.5],
    ["I.2.a", { sessionPapersDigital: 180 }, 0.5], // 90 %
    ["I.2.a", { sessionPapersDigital: 179 }, 0],
    ["I.5.a", { sessionsElectronicVoting: 1 }, 0.5],
    ["I.5.a", { sessionsElectronicVoting: 0 }, 0],
    ["I.5.b", { resolutionPublication: "none" }, 0],
    // four groups of supervisors
    ["II.2.a", { supervisionGroupsAtQuota: 4 }, 4],
    ["II.2.a", { supervisionGroupsAtQuota: 3 }, 2.5],
    ["II.2.a", { supervisionGroupsAtQuota: 2 }, 1],
    ["II.2.a", { supervisionGroupsAtQuota: 1 }, 0],
    // two requirements
    ["II.3.a", { questionedAtEverySession: false }, 1],
    ["II.3.a", { questionedAtEverySession: false, explanationHearingHeld: false }, 0],
    // of what was due
    ["II.4.b", { recommendationsDone: 17 }, 2], // 17/20 = 85 %
    ["II.4.b", { recommendationsDone: 16 }, 1.25], // 80 %
    ["II.4.b", { recommendationsDone: 14 }, 1.25], // 70 %
    ["II.4.b", { recommendationsDone: 13 }, 0.5], // 65 %
    ["II.4.b", { recommendationsDone: 10 }, 0.5], // 50 %
    ["II.4.b", { recommendationsDone: 9 }, 0], // 45 %
    ["III.3.b", { lettersHandlingMet: false }, 0],
  ] as const)("%s, %j: %d", (code, changes, points) => {
    expect(scoreOf(code, changes)).toBe(points);
  });

  test("only recommendations that are due are counted: 40 open, none due", () => {
    // The draft does not say what this scores: it is not for us to say either.
    const assessment = bestBut({ recommendationsDue: 0, recommendationsDone: 0 });
    expect(nodeOf(assessment, "II.4.b")).toMatchObject({ state: "missing", score: 0, ceiling: 0 });
  });

  test("nothing urgent, nothing to put into resolutions: all points", () => {
    const assessment = bestBut({
      urgentSessionsNeeded: 0,
      urgentSessionsPostponed: 0,
      policiesDue: 0,
      policiesInTime: 0,
    });
    expect(nodeOf(assessment, "I.1.b")).toMatchObject({ state: "didNotArise", score: 1 });
    expect(nodeOf(assessment, "I.4.a").score).toBe(2);
    expect(assessment.total.score).toBe(110);
  });

  test("a policy that failed for want of care takes all, however many were in time", () => {
    expect(scoreOf("I.4.a", { policiesInTime: 4 })).toBe(1);
    expect(scoreOf("I.4.a", { policiesInTime: 4, policiesFailed: 1 })).toBe(0);
  });
});

describe("mitigation: III.2.b", () => {
  test.each([
    [90, false, 1.5],
    [89, false, 1],
    [80, false, 1],
    [79, true, 1], // below 80 %, but urged: as 80 to 90 %
    [79, false, 0.5],
    [0, false, 0.5], // the lowest level of the draft
    [95, true, 1.5], // urging takes nothing away
  ])("%d of 100 in time, urged %s: %d", (inTime, urged, points) => {
    const changes = { voterRecommendationsAnsweredInTime: inTime, lateAnswersPursued: urged };
    expect(scoreOf("III.2.b", changes)).toBe(points);
  });

  test("from 90 % on nobody need say whether answers were urged", () => {
    const assessment = assessed(without("lateAnswersPursued"));
    expect(nodeOf(assessment, "III.2.b")).toMatchObject({ state: "scored", score: 1.5, floor: 1.5, ceiling: 1.5 });
    expect(assessment.complete).toBe(true);
  });

  test("below 80 % the answer is open", () => {
    const assessment = assessed({ ...without("lateAnswersPursued"), voterRecommendationsAnsweredInTime: 60 });
    expect(nodeOf(assessment, "III.2.b")).toMatchObject({ score: 0.5, floor: 0.5, ceiling: 1 });
  });
});

describe("gates: 0 points for the whole criterion", () => {
  test("a regular session was not held: I.1 gives nothing", () => {
    const assessment = bestBut({ regularSessionsAllHeld: false });
    // I.1.b and I.1.c keep 1 and 2 points of their own; the criterion has 0 of 4.
    expect(scoresOf(assessment, ["I.1.a", "I.1.b", "I.1.c", "I.1", "I"])).toEqual({
      "I.1.a": 0,
      "I.1.b": 1,
      "I.1.c": 2,
      "I.1": 0,
      I: 19,
    });
    expect(assessment.total.score).toBe(106); // 110 − 4
    expect(nodeOf(assessment, "I.1").reason.code).toBe("reason.emptied");
  });

  test("something was not examined: I.6 gives nothing", () => {
    const assessment = bestBut({ examinationsDone: 19, examinationsInTime: 19 });
    expect(scoresOf(assessment, ["I.6.a", "I.6.b", "I.6"])).toEqual({ "I.6.a": 0, "I.6.b": 1.5, "I.6": 0 });
    expect(assessment.total.score).toBe(107); // 110 − 3
  });

  test("late is not unexamined", () => {
    const assessment = bestBut({ examinationsInTime: 19 });
    expect(scoresOf(assessment, ["I.6.a", "I.6"])).toEqual({ "I.6.a": 0.5, "I.6": 2 });
  });
});

describe("deduct per case, not below 0", () => {
  test.each([
    ["I.2.b", "sessionsWithLatePapers", [1.5, 1, 0.5, 0, 0]], // 1.5 − 0.5 each
    ["III.3.a", "citizenReceptionsMissing", [2, 1.5, 1, 0.5, 0, 0]], // 2 − 0.5 each
    ["VII.1.a", "lateReports", [2, 1.5, 1, 0.5, 0, 0]], // 2 − 0.5 each
  ] as const)("%s by %s", (code, fact, points) => {
    expect(points.map((_, times) => scoreOf(code, { [fact]: times }))).toEqual(points);
  });
});

describe("count up to a cap", () => {
  test.each([
    ["V.1.a", "newModels", [0, 2.5, 5, 5]],
    ["V.2.a", "initiatives", [0, 2.5, 5, 5]],
    ["V.3.a", "indicesImproved", [0, 1.5, 3, 3]], // 3 × 1.5 = 4.5, held at 3
  ] as const)("%s by %s", (code, fact, points) => {
    expect(points.map((_, times) => scoreOf(code, { [fact]: times }))).toEqual(points);
  });
});

describe("bonus", () => {
  test("the highest award only", () => {
    const scores = ["none", "ministry", "national"].map((award) => scoreOf("VIII.2", { award }));
    expect(scores).toEqual([0, 1.5, 3]);
  });

  test.each([
    [10, 0, 2],
    [11, 3, 1],
    [11, 2, 0],
    [5, 4, 2], // both hold: the higher one, not 3
  ])("PII rank %d, up %d: %d", (piiRank, piiPlacesGained, points) => {
    expect(scoreOf("VIII.3", { piiRank, piiPlacesGained })).toBe(points);
  });

  test("it lifts the total, not the maximum", () => {
    // 100 − 3 (no electronic documents) + 10
    expect(bestBut({ documentsElectronic: 0 }).total).toMatchObject({ score: 107, max: 100 });
    expect(bestBut(noBonus).total).toMatchObject({ score: 100, max: 100 });
  });
});

describe("penalties", () => {
  test.each([
    ["IX.1", "faultedResolutions", [0, -5, -5], { flags: ["illegal"] }],
    ["IX.2", "unfinishedSupervisions", [0, -3, -3], {}],
    ["IX.6", "leadershipDiscipline", [0, -10, -10], {}],
    ["IX.7", "officialsDiscipline", [0, -5, -10, -10], {}], // the cap of the text, 10
    ["IX.8", "evidence.untruthful", [0, -5, -5], {}],
  ] as const)("%s: each case, up to its cap", (code, fact, points, one) => {
    expect(points.map((_, times) => scoreOf(code, { [fact]: cases(times, one) }))).toEqual(points);
  });

  test.each([
    ["IX.3", "delegationsWithoutSupervision", [0, -0.5, -1, -1.5, -2, -2]],
    ["IX.4", "lateReports", [0, -1, -2, -3, -4, -5, -5]],
    ["IX.5", "voterRecommendationsUnanswered", [0, -1, -2, -3, -4, -5, -5]],
  ] as const)("%s by %s, up to its cap", (code, fact, points) => {
    expect(points.map((_, times) => scoreOf(code, { [fact]: times }))).toEqual(points);
  });

  test("a supervision that a resolution took off the programme is exempt", () => {
    expect(scoreOf("IX.2", { unfinishedSupervisions: [{ flags: ["exempt"] }] })).toBe(0);
  });

  test("the group takes no more than 20", () => {
    // −10 (IX.6) − 10 (IX.7, two cases) − 4 (IX.5) = −24, held at −20: 110 − 20
    const assessment = bestBut({
      leadershipDiscipline: cases(1),
      officialsDiscipline: cases(2),
      voterRecommendationsUnanswered: 4,
    });
    expect(nodeOf(assessment, "IX").score).toBe(-20);
    expect(assessment.total.score).toBe(90);
  });
});

describe("double effects: one fact, two places", () => {
  test("an illegal resolution", () => {
    // I.3.a 5 → 2, IX.1 −5: 110 − 3 − 5
    const illegal = bestBut({ faultedResolutions: cases(1, { flags: ["illegal"] }) });
    expect(scoresOf(illegal, ["I.3.a", "IX.1"])).toEqual({ "I.3.a": 2, "IX.1": -5 });
    expect(illegal.total.score).toBe(102);
    // Objected to only: 110 − 3
    const objected = bestBut({ faultedResolutions: cases(1) });
    expect(scoresOf(objected, ["I.3.a", "IX.1"])).toEqual({ "I.3.a": 2, "IX.1": 0 });
    expect(objected.total).toMatchObject({ score: 107, grade: "xuat-sac" });
    // Two: I.3.a 0, IX.1 at its cap: 110 − 5 − 5
    expect(bestBut({ faultedResolutions: cases(2, { flags: ["illegal"] }) }).total.score).toBe(100);
  });

  test("a late report", () => {
    // VII.1.a 2 − 3 × 0.5 = 0.5, IX.4 −3: 110 − 1.5 − 3
    const assessment = bestBut({ lateReports: 3 });
    expect(scoresOf(assessment, ["VII.1.a", "IX.4"])).toEqual({ "VII.1.a": 0.5, "IX.4": -3 });
    expect(assessment.total.score).toBe(105.5);
  });

  test("an overdue letter", () => {
    // III.3.b 2 → 1, IX.5 −1: 110 − 1 − 1
    const assessment = bestBut({ lettersOverdue: 1 });
    expect(scoresOf(assessment, ["III.3.b", "IX.5"])).toEqual({ "III.3.b": 1, "IX.5": -1 });
    expect(assessment.total.score).toBe(108);
  });
});

describe("grades by points", () => {
  // 100 − 5 (IX.5) − 2 (IX.3) − 3 (IX.2) = 90
  const at90: Facts = {
    ...noBonus,
    voterRecommendationsUnanswered: 5,
    delegationsWithoutSupervision: 4,
    unfinishedSupervisions: cases(1),
  };
  // 90 − 5 (I.3.a) − 2 (III.3.a) − 2 (II.5.a) − 1 (II.4.c) = 80
  const at80: Facts = {
    ...at90,
    faultedResolutions: cases(2),
    citizenReceptionsMissing: 4,
    trackingSoftware: "none",
    resupervision: false,
  };
  // 80 − 3 (IV.1.a) − 3 (IV.3.a) − 2 (VI.1.a) − 2 (VI.1.b) − 2 (IV.4.b) − 2 (II.3.b) − 1 (VII.2.a) = 65
  const at65: Facts = {
    ...at80,
    documentsElectronic: 0,
    aiForDeputies: "none",
    communeBriefings: 0,
    communeTrainings: 0,
    sittingsBroadcast: 0,
    questioningResolutionsFourClear: false,
    communicationPlan: false,
  };
  // 65 − 3 (I.6, gate) − 2 (II.1.b) − 2 (III.4.a) − 2 (III.1.a) − 2 (III.1.b) − 2.5 (IV.2.a) − 1.5 (IV.2.b) = 50
  const at50: Facts = {
    ...at65,
    examinationsDone: 0,
    examinationsInTime: 0,
    supervisionsFromVoters: 0,
    lettersSoftware: false,
    voterMeetingRoundsMissing: 2,
    voterMeetingsThematicOrOnline: 0,
    dataIntegration: "none",
    reportsExported: false,
  };

  test.each([
    [90, at90, "xuat-sac", "tot"],
    [80, at80, "tot", "kha"],
    [65, at65, "kha", "trung-binh"],
    [50, at50, "trung-binh", "yeu"],
  ] as const)("%d is reached from there on", (points, facts, grade, below) => {
    expect(bestBut(facts).total).toMatchObject({ score: points, grade });
    // One session with late papers less: −0.5.
    expect(bestBut({ ...facts, sessionsWithLatePapers: 1 }).total).toMatchObject({ score: points - 0.5, grade: below });
  });
});

describe("sanctions", () => {
  test.each([
    ["no Xuất sắc", { faultedResolutions: cases(1, { flags: ["illegal"] }) }, 102, "tot"],
    ["no Xuất sắc", { officialsDiscipline: cases(1) }, 105, "tot"],
    ["not Tốt or better", { leadershipDiscipline: cases(1) }, 100, "kha"],
    ["both bars: the stricter one", { leadershipDiscipline: cases(1), officialsDiscipline: cases(1) }, 95, "kha"],
    ["no sanction", { unfinishedSupervisions: cases(1), lateReports: 5 }, 100, "xuat-sac"], // 110 − 3 − 2 − 5
  ] as const)("%s", (_name, changes, score, grade) => {
    expect(bestBut(changes).total).toMatchObject({ score, grade });
  });

  describe("untruthful evidence (IX.8)", () => {
    test("the related criterion gives nothing, and the grade falls by one", () => {
      const assessment = bestBut({ "evidence.untruthful": [{ node: "II.4" }] });
      expect(scoresOf(assessment, ["II.4.a", "II.4", "II", "IX.8"])).toEqual({
        "II.4.a": 2,
        "II.4": 0,
        II: 15,
        "IX.8": -5,
      });
      expect(assessment.total).toMatchObject({ score: 100, grade: "tot" }); // 110 − 5 − 5
    });

    test("two criteria, one fall", () => {
      // 110 − 5 (II.4) − 4 (I.1) − 5 (cap)
      const assessment = bestBut({ "evidence.untruthful": [{ node: "II.4" }, { node: "I.1" }] });
      expect(assessment.total).toMatchObject({ score: 96, grade: "tot" });
    });

    test("first the bar, then the fall", () => {
      // Xuất sắc is barred by IX.7, then one down from Tốt.
      const assessment = bestBut({ officialsDiscipline: cases(1), "evidence.untruthful": [{ node: "I.1" }] });
      expect(assessment.total).toMatchObject({ score: 96, grade: "kha" }); // 110 − 4 − 5 − 5
    });

    test("repeated: Yếu, whatever the points", () => {
      const assessment = bestBut({ "evidence.untruthful": [{ node: "VII.2", flags: ["repeated"] }] });
      expect(assessment.total).toMatchObject({ score: 102, grade: "yeu" }); // 110 − 3 − 5
    });

    test("a criterion of the bonus can be emptied too", () => {
      const assessment = bestBut({ "evidence.untruthful": [{ node: "VIII.1" }] });
      expect(assessment.total).toMatchObject({ score: 100, grade: "tot" }); // 110 − 5 − 5
    });

    test("nobody but the appraiser says so: unanswered it counts nothing", () => {
      const assessment = assessed(without("evidence.untruthful"));
      expect(nodeOf(assessment, "IX.8")).toMatchObject({ state: "notHeld", score: 0 });
      expect(assessment.total).toMatchObject({ score: 110, grade: "xuat-sac", gradeFloor: "xuat-sac" });
      expect(assessment.complete).toBe(true);
    });
  });

  test("an unanswered penalty leaves the grade open", () => {
    const assessment = assessed(without("leadershipDiscipline"));
    expect(assessment.total).toMatchObject({ score: 100, grade: null, gradeFloor: "kha", gradeCeiling: "xuat-sac" });
  });
});

describe("conditions of a grade", () => {
  describe("innovation", () => {
    test.each([
      // V = 5 + 2.5 + 1.5 + 0 = 9 of 15, 60 %; two models: 110 − 6
      [
        "60 % of group V and two models",
        { initiatives: 1, indicesImproved: 1, indexResolution: false },
        9,
        104,
        "xuat-sac",
      ],
      // V = 5 + 2.5 + 0 + 0 = 7.5 of 15, 50 %
      ["less than 60 %", { initiatives: 1, indicesImproved: 0, indexResolution: false }, 7.5, 102.5, "tot"],
      // V = 2.5 + 5 + 3 + 2 = 12.5 of 15, 83 %, but one model
      ["one model", { newModels: 1 }, 12.5, 107.5, "tot"],
      // V = 2.5 + 0 + 1.5 + 2 = 6 of 15, 40 %; one model
      ["40 % and one model", { newModels: 1, initiatives: 0, indicesImproved: 1 }, 6, 101, "tot"],
      // V = 2.5 + 0 + 1.5 + 0 = 4 of 15, 27 %
      ["less than 40 %", { newModels: 1, initiatives: 0, indicesImproved: 1, indexResolution: false }, 4, 99, "kha"],
      // V = 0 + 5 + 3 + 2 = 10 of 15, 67 %, but no model
      ["no model", { newModels: 0 }, 10, 105, "kha"],
    ] as const)("%s", (_name, changes, groupV, score, grade) => {
      const assessment = bestBut(changes);
      expect(nodeOf(assessment, "V").score).toBe(groupV);
      expect(assessment.total).toMatchObject({ score, grade });
    });

    test("then the grade falls by a sanction", () => {
      // Tốt for want of a second model, one down: 110 − 2.5 − 5
      const assessment = bestBut({ newModels: 1, "evidence.untruthful": cases(1) });
      expect(assessment.total).toMatchObject({ score: 102.5, grade: "kha" });
    });

    test("unknown models leave it open", () => {
      // V = 0 + 5 + 3 + 2 = 10 counts now, 15 may come.
      const assessment = assessed(without("newModels"));
      expect(assessment.total).toMatchObject({ score: 105, grade: null, gradeFloor: "kha", gradeCeiling: "xuat-sac" });
    });
  });

  describe("socio-economic targets", () => {
    test.each([
      // [30 % or more missed, mainly for want of care, the council acted]
      [true, true, false, "tot"],
      [true, true, true, "xuat-sac"],
      [true, false, false, "xuat-sac"],
      [false, false, false, "xuat-sac"],
    ])("missed %s, subjective %s, acted %s: %s", (missed, subjective, acted, grade) => {
      const assessment = bestBut({
        targetsMissedThirtyPercent: missed,
        targetsMissedSubjectively: subjective,
        actedOnMissedTargets: acted,
      });
      expect(assessment.total).toMatchObject({ score: 110, grade });
    });

    test("unanswered, Xuất sắc is not certain", () => {
      const names = ["targetsMissedThirtyPercent", "targetsMissedSubjectively", "actedOnMissedTargets"];
      const { total, complete } = assessed(without(...names));
      expect(total).toMatchObject({ score: 110, grade: null, gradeFloor: "tot", gradeCeiling: "xuat-sac" });
      expect(complete).toBe(false);
    });
  });
});
