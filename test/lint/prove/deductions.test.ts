import { describe, expect, it } from "vitest";
import type { Rubric, RubricNode } from "../../../src/rubric/types.js";
import type { RuleInput } from "../../../src/rules/types.js";
import { fact, group, leaf } from "../../support/documents.js";
import { atLeast, COUNTS, codesOf, factsOf, lint, only, scoreOf, small } from "./support.js";

const CASES = { ...COUNTS, cases: fact("cases"), a: fact("boolean"), b: fact("boolean") };

function off(floor: number, start = 0): RuleInput {
  return { measure: { count: { cases: "cases" } }, points: { deduct: { start, each: 1, floor } } };
}

function penalised(more: Partial<RubricNode>, floors: readonly number[] = [-2, -4]): Rubric {
  const children = floors.map((floor, index) => leaf(`2.${index + 1}`, 0, off(floor)));
  const nodes = [leaf("1", 10, atLeast("50%", 10)), group("2", 0, children, { role: "penalty", ...more })];
  return small(nodes, { ...COUNTS, cases: fact("cases") });
}

describe("deductions", () => {
  it("are kept within the lowest points of their group", () => {
    expect(codesOf(lint(penalised({ join: "cappedSum", lowest: -5 })))).toEqual([]);
    expect(codesOf(lint(penalised({})))).toEqual([]);
    const rubric = penalised({ lowest: -5 });
    const found = only(lint(rubric), "lowestNotKept");
    expect(scoreOf(rubric, found.witness, "2")).toBe(-6);
    expect(found).toMatchObject({ severity: "error", path: "/nodes/1/lowest", params: { lowest: -5, found: -6 } });
  });

  it("never come to the lowest points", () => {
    const findings = lint(penalised({ join: "cappedSum", lowest: -20 }));
    expect(codesOf(findings)).toEqual([]);
    expect(only(findings, "lowestNeverReached")).toMatchObject({ severity: "information", params: { found: -6 } });
  });

  it("take nothing off", () => {
    const idle = penalised({ join: "cappedSum" });
    const found = only(lint(idle), "penaltyTakesNothing");
    expect(found.path).toBe("/nodes/1");
    expect(factsOf(found)["cases"]).not.toEqual([]);
    expect(scoreOf(idle, found.witness, "2")).toBe(0);
    const flat: RuleInput = { measure: { amount: "all" }, points: { accrue: { each: 1, start: -1, cap: 0 } } };
    const mild: RuleInput = {
      measure: { choice: "a" },
      points: {
        levels: [
          { is: false, points: 0 },
          { is: true, points: 0 },
        ],
      },
    };
    const with1 = (rule: RuleInput, facts: Rubric["facts"] = {}): Rubric =>
      small([leaf("1", 10, atLeast("50%", 10)), leaf("2", 0, rule, { role: "penalty" })], { ...COUNTS, ...facts });
    expect(codesOf(lint(with1(flat)))).toEqual([]);
    expect(codesOf(lint(with1(mild, { a: fact("boolean") })))).toContain("penaltyTakesNothing");
  });

  it("pass the lowest points that the node itself states", () => {
    const node = leaf("2", 0, off(-10), { role: "penalty", lowest: -5 });
    const rubric = small([leaf("1", 10, atLeast("50%", 10)), node], { ...COUNTS, cases: fact("cases") });
    expect(only(lint(rubric), "lowestNotKept")).toMatchObject({ path: "/nodes/1/lowest", params: { found: -10 } });
  });

  it("have a floor, and additions a cap, that nothing measured comes to", () => {
    const checks = { checks: ["a", "b"] };
    const floor: RuleInput = { measure: checks, points: { deduct: { start: 10, each: 1, floor: 0 } } };
    const cap: RuleInput = { measure: checks, points: { accrue: { start: 8, each: 1, cap: 20 } } };
    const rubric = (rule: RuleInput): Rubric =>
      small([leaf("1", 10, rule)], { a: fact("boolean"), b: fact("boolean") });
    expect(only(lint(rubric(floor)), "floorNeverReached")).toMatchObject({ severity: "information" });
    expect(codesOf(lint(rubric(floor)))).toEqual([]);
    expect(only(lint(rubric(cap)), "capNeverReached").params).toMatchObject({ points: 20 });
    expect(codesOf(lint(rubric(cap)))).toEqual(["statedAboveMax"]);
    const more: RuleInput = { measure: checks, points: { accrue: { start: 9, each: 1, cap: 20 } } };
    expect(only(lint(rubric(more)), "aboveMax").params).toMatchObject({ highest: 11 });
  });

  it("are refused where their floor is above the start or above nothing", () => {
    const rubric = (rule: RuleInput): Rubric =>
      small([leaf("1", 10, rule)], { cases: CASES["cases"] ?? fact("cases") });
    expect(codesOf(lint(rubric(off(12, 10))))).toEqual(["rule.floorAboveStart", "rule.floorAboveZero"]);
  });
});
