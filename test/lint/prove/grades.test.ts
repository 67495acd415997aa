import { describe, expect, it } from "vitest";
import type { Grade, Rubric, RubricTotal } from "../../../src/rubric/types.js";
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
