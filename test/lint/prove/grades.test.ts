import { describe, expect, it } from "vitest";
import type { Grade, GradeRequirement, Rubric, RubricTotal } from "../../../src/rubric/types.js";
import type { RuleInput } from "../../../src/rules/types.js";
import { fact, leaf } from "../../support/documents.js";
import { assessed, atLeast, COUNTS, codesOf, lint, only, small, table } from "./support.js";

function graded(
  on: "points" | "percent",
  thresholds: readonly (number | string)[],
  { total = { max: 10 }, rule = atLeast("50%", 10) }: { readonly total?: RubricTotal; readonly rule?: RuleInput } = {},
): Rubric {
  const levels: Grade[] = thresholds.map((from, index) => ({ id: `g${index}`, title: { vi: `Loại ${index}` }, from }));
  levels.push({ id: "last", title: { vi: "Cuối" } });
  const { max } = total;
  return small([leaf("1", max, rule)], { ...COUNTS, cases: fact("cases") }, { total, grades: { on, levels } });
}

/** Without what the unused cases of these rubrics bring. */
function found(rubric: Rubric): readonly string[] {
  return codesOf(lint(rubric)).filter((code) => code !== "unusedFact");
}

describe("grades", () => {
  it("cover the scale", () => {
    expect(found(graded("points", [9, 5]))).toEqual([]);
    expect(found(graded("percent", [90, 50]))).toEqual([]);
  });

  it("are out of reach above the highest total", () => {
    const rubric = graded("points", [11, 5]);
    const finding = only(lint(rubric), "gradeOutOfReach");
    expect(assessed(rubric, finding.witness).total).toMatchObject({ score: 10, grade: "g1" });
    expect(finding).toMatchObject({
      severity: "error",
      path: "/grades/levels/0/from",
      params: { from: 11, highest: 10 },
    });
    expect(found(graded("percent", [101, 50]))).toEqual(["gradeOutOfReach"]);
    expect(found(graded("points", [9, 5], { total: { max: 10, highest: 8 } }))).toEqual([
      "totalCut",
      "gradeOutOfReach",
    ]);
  });

  it("reckon with bonus", () => {
    const bonus = leaf(
      "2",
      2,
      { measure: { amount: "all" }, points: { accrue: { each: 1, cap: 2 } } },
      { role: "bonus" },
    );
    const rubric = graded("points", [12, 5]);
    expect(found({ ...rubric, nodes: [...rubric.nodes, bonus] })).toEqual([]);
    const percent = graded("percent", [115, 50]);
    expect(found({ ...percent, nodes: [...percent.nodes, bonus] })).toEqual([]);
  });

  it("are never given below the lowest total", () => {
    const levels = [
      { from: "50%", points: 10 },
      { below: "50%", points: 5 },
    ];
    const rule = table(levels, undefined, "full");
    expect(found(graded("points", [9, 6], { rule }))).toEqual([]);
    const rubric = graded("points", [9, 0], { total: { max: 10, lowest: 0 } });
    expect(only(lint(rubric), "gradeNeverGiven")).toMatchObject({ severity: "warning", path: "/grades/levels/2" });
  });

  it("on points are not written in percent", () => {
    expect(only(lint(graded("points", [9, "5%"])), "gradesOfPointsAsShares")).toMatchObject({ severity: "error" });
  });

  it("have conditions that some evidence meets", () => {
    const rubric = graded("points", [9, 5]);
    const requiring = (...requires: readonly GradeRequirement[]): Rubric => {
      const [first, ...others] = rubric.grades?.levels ?? [];
      if (first === undefined) throw new Error("no grades");
      return { ...rubric, grades: { on: "points", levels: [{ ...first, requires }, ...others] } };
    };
    const met: readonly GradeRequirement[] = [
      { node: "1", from: 10 },
      { node: "1", percentFrom: "100%" },
      { measure: { amount: "done" }, from: 2 },
    ];
    expect(found(requiring(...met))).toEqual([]);
    expect(only(lint(requiring({ node: "1", from: 11 })), "nodeConditionOutOfReach")).toMatchObject({
      severity: "error",
      path: "/grades/levels/0/requires/0",
      params: { node: "1" },
    });
    expect(found(requiring({ node: "1", percentFrom: "101%" }))).toEqual(["nodeConditionOutOfReach"]);
    expect(
      only(lint(requiring(...met, { measure: { amount: "done" }, below: 0 })), "conditionOutOfReach"),
    ).toMatchObject({
      path: "/grades/levels/0/requires/3",
    });
    expect(found(requiring({ measure: { complement: ["done", "all"] }, over: 1 }))).toEqual(["conditionOutOfReach"]);
  });

  it("that a condition can withhold leave room for the next one", () => {
    const rubric = graded("points", [0, -1], { total: { max: 10, lowest: 0 } });
    expect(found(rubric)).toContain("gradeNeverGiven");
    const levels = rubric.grades?.levels.map((grade, index) =>
      index < 2 ? { ...grade, requires: [{ measure: { amount: "done" }, from: 2 }] } : grade,
    );
    expect(found({ ...rubric, grades: { on: "points", levels: levels ?? [] } })).toEqual([]);
  });

  it("can be given by a sanction all the same", () => {
    const sanction: RuleInput = {
      measure: { count: { cases: "cases" } },
      points: { deduct: { start: 0, each: 1, floor: -1 } },
      effects: [{ from: 1, forceGrade: "last" }],
    };
    const rubric = graded("points", [9, 0], { total: { max: 10, lowest: 0 } });
    expect(found({ ...rubric, nodes: [...rubric.nodes, leaf("2", 0, sanction, { role: "penalty" })] })).toEqual([]);
  });

  it("need a percent that is known", () => {
    const rubric = graded("percent", [90, 50], { total: { max: null } });
    expect(only(lint(rubric), "gradesWithoutMax")).toMatchObject({ severity: "error", path: "/grades/on" });
    expect(found(graded("points", [90, 50], { total: { max: null } }))).toEqual(["gradeOutOfReach", "gradeOutOfReach"]);
  });

  it("are written in percent, not as shares", () => {
    expect(found(graded("percent", [0.9, 0.5]))).toEqual(["gradesAsShares"]);
    expect(found(graded("percent", ["90%", "50%"]))).toEqual(["gradesAsShares"]);
    expect(found(graded("points", ["0.9", "0.5"]))).toEqual([]);
  });
});
