import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import type { Grade, RubricNode } from "../../src/rubric/types.js";
import type { Effect, RuleInput } from "../../src/rules/types.js";
import { evidence, fact, group, leaf, records, rubric } from "../support/documents.js";
import type { Definitions, EnteredFacts } from "../support/facts.js";
import { pointsOf, scoreOf } from "../support/score.js";

const facts: Definitions = {
  a: fact("points"),
  b: fact("points"),
  cases: fact("cases"),
  late: fact("count"),
  open: fact("count"),
};
const given = (id: string): RuleInput => ({ measure: { amount: id }, points: { given: { lowest: -10, highest: 10 } } });
const counted = (...effects: readonly Effect[]): RuleInput => ({
  measure: { count: { cases: "cases" } },
  points: { deduct: { start: 0, each: 1, floor: -5 } },
  effects,
});
const levels: readonly Grade[] = [
  { id: "xuat-sac", title: { vi: "Xuất sắc" }, from: 18 },
  { id: "tot", title: { vi: "Tốt" }, from: 16 },
  { id: "kha", title: { vi: "Khá" }, from: 13 },
  { id: "yeu", title: { vi: "Yếu" } },
];

function scored(
  rule: RuleInput,
  entered: EnteredFacts,
  { node = {}, more = {} }: { node?: Partial<RubricNode>; more?: Partial<Evidence> } = {},
) {
  const nodes = [
    group("1", 20, [leaf("1.1", 10, given("a")), leaf("1.2", 10, given("b"))]),
    leaf("2", 0, rule, { role: "penalty", ...node }),
  ];
  const document = rubric(nodes, { facts, total: { max: 20 }, grades: { on: "points", levels } });
  return scoreOf(document, evidence({ a: 10, b: 10, ...entered }, more));
}

describe("emptied nodes", () => {
  it("score nothing, in the reason too", () => {
    const found = scored(counted({ from: 1, emptyNode: "1.1" }), { cases: [{}] });
    expect(pointsOf(found, "1.1", "1.2", "1", "2", "")).toEqual({
      "1.1": "0",
      "1.2": "10",
      "1": "10",
      "2": "-1",
      "": "9",
    });
    expect(found.outcome("1.1").reason).toMatchObject({
      code: "reason.emptied",
      params: { before: { code: "reason.scored" } },
    });
  });

  it("keep points below zero", () => {
    const found = scored(counted({ from: 1, emptyNode: "1.1" }), { cases: [{}], a: -3 });
    expect(found.points("1.1")).toBe("-3");
    expect(found.outcome("1.1").reason.code).toBe("reason.scored");
  });

  it("may be groups, after their join", () => {
    const found = scored(counted({ from: 1, emptyNode: "1" }), { cases: [{}] });
    expect(pointsOf(found, "1.1", "1", "")).toEqual({ "1.1": "10", "1": "0", "": "-1" });
  });

  it("may be the ones that the counted cases name", () => {
    const rule = counted({ from: 1, emptyNode: "related" });
    expect(pointsOf(scored(rule, { cases: [{ node: "1.2" }, {}] }), "1.1", "1.2")).toEqual({ "1.1": "10", "1.2": "0" });
    expect(pointsOf(scored(rule, { cases: [{ node: "unheard-of" }] }), "1.1", "1.2")).toEqual({
      "1.1": "10",
      "1.2": "10",
    });
  });

  it("are emptied by a level that holds the value: Thanh Hóa I.6.a, nothing for the whole criterion", () => {
    const gate: RuleInput = {
      measure: { amount: "late" },
      points: {
        levels: [
          { below: 1, points: 0 },
          { from: 1, points: -1, effects: [{ emptyNode: "1" }] },
        ],
      },
    };
    expect(scored(gate, { late: 1 }).points("1")).toBe("0");
    expect(scored(gate, { late: 0 }).points("1")).toBe("20");
  });
});

describe("effects that have not happened", () => {
  it("are those of parts that are missing, while the bounds reckon with them", () => {
    const found = scored(counted({ from: 1, emptyNode: "1" }), {});
    expect(pointsOf(found, "1", "2")).toEqual({ "1": "20", "2": "-5" });
    expect(found.ends("1")).toEqual(["0", "20"]);
    expect([found.scores.grade, found.bounds.gradeFloor, found.bounds.gradeCeiling]).toEqual([
      "kha",
      "yeu",
      "xuat-sac",
    ]);
  });

  it("are those of exempted nodes", () => {
    const condition = { vi: "x" };
    const node = { didNotArise: { condition, then: "zero" } } as const;
    const more = records({ "2": { didNotArise: { reason: "x" } } });
    const found = scored(counted({ from: 1, emptyNode: "1" }), { cases: [{}] }, { node, more });
    expect([found.points("1"), found.points("2"), found.ends("1")]).toEqual(["20", "0", ["20", "20"]]);
  });

  it("are, while they are to be found by an appraiser, no part of the bounds", () => {
    const found = scored(counted({ from: 1, emptyNode: "1" }), {}, { node: { scoredBy: "appraiser" } });
    expect([found.points("2"), found.ends("1"), found.ends("2")]).toEqual(["0", ["20", "20"], ["0", "0"]]);
    expect(
      scored(counted({ from: 1, emptyNode: "1" }), { cases: [{}] }, { node: { scoredBy: "appraiser" } }).points("1"),
    ).toBe("0");
  });
});

describe("effects on grades", () => {
  const gradeOf = (rule: RuleInput, entered: EnteredFacts) => scored(rule, entered).scores.grade;

  it.each([
    ["none", counted(), "xuat-sac"],
    ["bar the best", counted({ from: 1, barGrade: "xuat-sac" }), "tot"],
    ["bar a grade and all better", counted({ from: 1, barGrade: "tot" }), "kha"],
    ["bar all", counted({ from: 1, barGrade: "yeu" }), null],
    ["bar what is better than the grade reached anyway", counted({ from: 9, barGrade: "yeu" }), "xuat-sac"],
    ["lower", counted({ from: 1, lowerGrade: 1 }), "tot"],
    ["lower several times", counted({ from: 1, lowerGrade: 1 }, { from: 1, lowerGrade: 1 }), "kha"],
    ["lower to the last at most", counted({ from: 1, lowerGrade: 9 }), "yeu"],
    ["bar before they lower", counted({ from: 1, lowerGrade: 1 }, { from: 1, barGrade: "xuat-sac" }), "kha"],
    ["force", counted({ from: 1, forceGrade: "kha" }), "kha"],
    ["force not better than", counted({ from: 1, lowerGrade: 3 }, { from: 1, forceGrade: "tot" }), "yeu"],
    ["force when repeated", counted({ from: 1, flag: "repeated", forceGrade: "yeu" }), "xuat-sac"],
  ] as const)("%s", (_, rule, expected) => {
    // 20 points less 1 for the case: 19
    expect(gradeOf(rule, { cases: [{}] })).toBe(expected);
  });

  it("look at flags of counted cases", () => {
    const rule = counted({ from: 1, flag: "repeated", forceGrade: "yeu" });
    expect(gradeOf(rule, { cases: [{ flags: ["repeated"] }] })).toBe("yeu");
  });

  it("are the ones that may happen for the floor, and that must for the ceiling", () => {
    const rule = counted({ from: 1, barGrade: "xuat-sac" }, { from: 3, forceGrade: "yeu" });
    const open = scored(rule, {});
    expect([open.bounds.gradeFloor, open.bounds.gradeCeiling]).toEqual(["yeu", "xuat-sac"]);
    const growing = scored(rule, { cases: { value: [{}], atLeast: true } });
    expect([growing.bounds.gradeFloor, growing.bounds.gradeCeiling]).toEqual(["yeu", "tot"]);
    const settled = scored(rule, { cases: [{}] });
    expect([settled.bounds.gradeFloor, settled.bounds.gradeCeiling]).toEqual(["tot", "tot"]);
  });
});
