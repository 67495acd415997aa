import { describe, expect, it } from "vitest";
import type { Rubric } from "../../../src/rubric/types.js";
import type { Level, RuleInput } from "../../../src/rules/types.js";
import { fact, leaf } from "../../support/documents.js";
import {
  COUNTS,
  changed,
  codesOf,
  type FactsById,
  FREE_COUNTS,
  factsOf,
  lint,
  only,
  scoreOf,
  small,
  table,
  withRule,
} from "./support.js";

describe("dead levels", () => {
  it("hold nothing", () => {
    const levels = [
      { from: "50%", points: 10 },
      { from: "40%", below: "30%", points: 5 },
      { below: "50%", points: 0 },
    ];
    const found = only(lint(withRule(table(levels))), "emptyLevel");
    expect(found).toMatchObject({ severity: "warning", path: "/nodes/0/rule/points/levels/1" });
  });

  it("stand behind others that hold all they hold", () => {
    const levels = [
      { from: "50%", points: 10 },
      { from: "50%", points: 10 },
      { below: "50%", points: 0 },
    ];
    expect(only(lint(withRule(table(levels))), "deadLevel").path).toBe("/nodes/0/rule/points/levels/1");
  });

  it("lie beyond what can be measured", () => {
    const levels = [
      { from: "120%", points: 10 },
      { from: "50%", below: "120%", points: 10 },
      { below: "50%", points: 0 },
    ];
    expect(codesOf(lint(withRule(table(levels))))).toEqual(["levelNeverReached"]);
    expect(codesOf(lint(withRule(table(levels), FREE_COUNTS)))).toEqual([]);
  });
});

describe("the listing of a table", () => {
  const levels = (first: number, second: number, third: number): readonly Level[] => [
    { from: "80%", points: first },
    { from: "50%", below: "80%", points: second },
    { below: "50%", points: third },
  ];

  it("runs from the best to the worst", () => {
    const found = only(lint(withRule(table(levels(5, 10, 0)))), "levelsOutOfOrder");
    expect(found).toMatchObject({ severity: "warning", path: "/nodes/0/rule/points/levels" });
    expect(codesOf(lint(withRule(table(levels(0, 5, 10)))))).toEqual(["levelsOutOfOrder"]);
    expect(codesOf(lint(withRule(table(levels(10, 5, 5)))))).toEqual([]);
  });

  it("may run the other way where the rubric's tables do", () => {
    const rubric = (...all: readonly (readonly Level[])[]): Rubric =>
      small(
        all.map((one, index) => leaf(String(index + 1), 10, table(one))),
        COUNTS,
        { total: { max: 10 * all.length } },
      );
    const rising = levels(0, 5, 10);
    expect(codesOf(lint(rubric(rising, rising, rising)))).toEqual([]);
    const odd = lint(rubric(rising, rising, rising, levels(10, 5, 0)));
    expect(only(odd, "levelsOutOfOrder").path).toBe("/nodes/3/rule/points/levels");
  });
});

describe("a checklist", () => {
  const facts = { a: fact("boolean"), b: fact("boolean") };
  const rule = (...points: readonly number[]): RuleInput => ({
    measure: { checks: ["a", "b"] },
    points: { checklist: { points } },
  });

  it("gives no fewer points for more checks", () => {
    expect(codesOf(lint(withRule(rule(0, 5, 10), facts)))).toEqual([]);
    expect(codesOf(lint(withRule(rule(0, 10, 5), facts)))).toEqual(["checklistFalls"]);
  });
});

describe("ordered choices", () => {
  const stage = (isOrdered: boolean): FactsById => ({
    stage: fact("choice", {
      choices: [
        { id: "none", title: { vi: "Không" } },
        { id: "late", title: { vi: "Chậm" } },
        { id: "onTime", title: { vi: "Đúng hạn" } },
      ],
      ordered: isOrdered,
    }),
  });
  const levels = [
    { is: "late", points: 10 },
    { is: "onTime", points: 5 },
    { is: "none", points: 0 },
  ];

  it("bring more points the better they are", () => {
    const rubric = withRule(table(levels, { choice: "stage" }), stage(true));
    const found = only(lint(rubric), "orderedChoiceFalls");
    expect(found).toMatchObject({ severity: "error", params: { points: 5, other: 10 } });
    expect(factsOf(found)).toEqual({ stage: "onTime" });
    expect(scoreOf(rubric, found.witness)).toBe(5);
    expect(scoreOf(rubric, changed(found, { stage: "late" }))).toBe(10);
  });

  it("are left alone without an order", () => {
    expect(codesOf(lint(withRule(table(levels, { choice: "stage" }), stage(false))))).toEqual([]);
  });
});
