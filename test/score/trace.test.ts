import { describe, expect, it } from "vitest";
import { tracedFacts } from "../../src/score/trace.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";
import { type Definitions, type EnteredFacts, identity } from "../support/facts.js";
import { scoreOf } from "../support/score.js";

const facts: Definitions = {
  settled: fact("count"),
  early: fact("count"),
  late: fact("count"),
  rate: fact("percent", { derived: { ratio: ["early", "settled"] } }),
  sum: fact("count", { derived: { sum: ["early", "late"] } }),
  whole: fact("count"),
  part: fact("count", { partOf: "whole" }),
  cases: fact("cases"),
  other: fact("count"),
};
const identities = [identity("settled", "settled", ["early", "late"])];
const amount = (id: string) => ({ measure: { amount: id }, points: { accrue: { each: 1, cap: 5 } } });
const gate = (target: string) => ({
  measure: { count: { cases: "cases" } },
  points: { deduct: { start: 0, each: 1, floor: -2 } },
  effects: [{ from: 1, emptyNode: target }],
});

function traced(code: string, entered: EnteredFacts, target = "3"): readonly string[] {
  const nodes = [
    leaf("1", 5, amount("rate")),
    leaf("2", 5, amount("other")),
    group("3", 10, [leaf("3.1", 5, amount("part")), leaf("3.2", 5, amount("sum"))]),
    leaf("4", 0, gate(target), { role: "penalty" }),
  ];
  const { compiled, prepared } = scoreOf(rubric(nodes, { facts, identities }), evidence(entered));
  return tracedFacts(compiled, prepared.situation.known).get(code) ?? [];
}

describe("tracedFacts", () => {
  it("holds the facts of the rule, and all that those which are not entered follow from", () => {
    expect([...traced("1", { early: 3, settled: 4 })].sort()).toEqual(["early", "rate", "settled"]);
    expect([...traced("1", { early: 3 })].sort()).toEqual(["early", "late", "rate", "settled"]);
    expect(traced("1", { rate: "75%", early: 3 })).toEqual(["rate"]);
    expect(traced("2", {})).toEqual(["other"]);
  });

  it("follows sums, wholes and identities", () => {
    expect([...traced("3.2", { early: 1, late: 2 })].sort()).toEqual(["cases", "early", "late", "sum"]);
    expect([...traced("3.1", {})].sort()).toEqual(["cases", "part", "whole"]);
  });

  it("holds the facts that can empty a node, or a group above it", () => {
    expect(traced("3.1", { part: 1 })).toEqual(["part", "cases"]);
    expect(traced("2", {}, "2")).toEqual(["other", "cases"]);
    expect(traced("2", {}, "related")).toEqual(["other", "cases"]);
    expect(traced("2", {}, "3.1")).toEqual(["other"]);
  });
});
