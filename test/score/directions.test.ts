import { describe, expect, it } from "vitest";
import type { RuleInput } from "../../src/rules/types.js";
import { directionsOf } from "../../src/score/directions.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";
import type { Definitions } from "../support/facts.js";
import { scoreOf } from "../support/score.js";

const facts: Definitions = { a: fact("count"), b: fact("count"), cases: fact("cases"), late: fact("count") };
const amount = (id: string): RuleInput => ({ measure: { amount: id }, points: { accrue: { each: 1, cap: 5 } } });
const counted = (effects: NonNullable<RuleInput["effects"]>): RuleInput => ({
  measure: { count: { cases: "cases" } },
  points: { deduct: { start: 0, each: 1, floor: -2 } },
  effects,
});

function directions(rule: RuleInput): { readonly [code: string]: object } {
  const nodes = [
    group("1", 10, [leaf("1.1", 5, amount("a")), leaf("1.2", 5, amount("b"))]),
    leaf("2", 0, rule, { role: "penalty" }),
  ];
  const { compiled } = scoreOf(rubric(nodes, { facts }), evidence({}));
  return Object.fromEntries(Array.from(directionsOf(compiled), ([code, found]) => [code, Object.fromEntries(found)]));
}

describe("directionsOf", () => {
  it("are those of the rules", () => {
    expect(directions(counted([]))).toEqual({ "1.1": { a: "up" }, "1.2": { b: "up" }, "2": { cases: "down" } });
  });

  it("reckon with gates: more cases only ever empty more", () => {
    expect(directions(counted([{ from: 1, emptyNode: "1.1" }]))).toMatchObject({
      "1.1": { a: "up", cases: "down" },
      "1.2": { b: "up" },
    });
    expect(directions(counted([{ over: 1, emptyNode: "1" }]))).toMatchObject({
      "1.1": { cases: "down" },
      "1.2": { cases: "down" },
    });
    expect(directions(counted([{ from: 1, emptyNode: "related" }]))).toMatchObject({
      "1.1": { cases: "down" },
      "2": { cases: "down" },
    });
    expect(directions(counted([{ from: 1, barGrade: "tot" }]))["1.1"]).toEqual({ a: "up" });
  });

  it("do not follow gates that open again, or hang on other measures", () => {
    expect(directions(counted([{ from: 1, to: 2, emptyNode: "1.1" }]))).toMatchObject({ "1.1": { cases: "mixed" } });
    const level: RuleInput = {
      measure: { amount: "late" },
      points: {
        levels: [
          { below: 1, points: 1 },
          { from: 1, points: 0, effects: [{ emptyNode: "1.1" }] },
        ],
      },
    };
    expect(directions(level)).toMatchObject({ "1.1": { late: "mixed" }, "2": { late: "down" } });
    expect(directions({ sum: [level, amount("b")] })).toMatchObject({ "1.1": { late: "mixed" } });
  });
});
