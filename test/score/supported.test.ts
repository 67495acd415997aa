import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import type { RubricNode } from "../../src/rubric/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import { documentsOf, isSupported } from "../../src/score/supported.js";
import { evidence, fact, leaf, records, rubric } from "../support/documents.js";
import { type Definitions, type EnteredFacts, identity } from "../support/facts.js";
import { scoreOf } from "../support/score.js";

const facts: Definitions = {
  done: fact("count"),
  late: fact("count"),
  all: fact("count"),
  rate: fact("percent", { derived: { ratio: ["done", "all"] } }),
};
const identities = [identity("all", "all", ["done", "late"])];
const rate: RuleInput = {
  measure: { amount: "rate" },
  points: { linear: { from: [0, 0], to: [1, 10] } },
  whenEmpty: "reduceMax",
};
const negative: RuleInput = { measure: { amount: "done" }, points: { linear: { from: [0, -2], to: [4, 6] } } };
const required = { documents: [{ vi: "Báo cáo" }] };
const documents = { d1: { title: "Báo cáo 1" }, d2: { title: "Báo cáo 2" } };

function scored(
  rule: RuleInput,
  entered: EnteredFacts,
  { node = required, more = {} }: { node?: Partial<RubricNode>; more?: Partial<Evidence> } = {},
) {
  return scoreOf(rubric([leaf("1", 10, rule, node)], { facts, identities }), evidence(entered, { documents, ...more }));
}

describe("supported points", () => {
  it("are the score where no document is required", () => {
    expect(scored(rate, { done: 3, all: 4 }, { node: {} }).supported()).toBe("15/2");
  });

  it("are the lowest of the rule where the required document is missing, or the score where that is lower", () => {
    expect(scored(rate, { done: 3, all: 4 }).supported("1")).toBe("0");
    expect(scored(negative, { done: 3 }).supported("1")).toBe("-2");
    expect(scored(negative, {}).supported("1")).toBe("-2");
  });

  it.each([
    ["the record", { done: 3, all: 4 }, records({ "1": { documents: ["d1"] } }), ["d1"]],
    ["a fact that the rule's fact was derived from", { done: { value: 3, documents: ["d1"] }, all: 4 }, {}, ["d1"]],
    ["a fact over an identity", { done: 3, late: { value: 1, documents: ["d2"] } }, {}, ["d2"]],
    ["the fact itself", { rate: { value: "75%", documents: ["d1", "d2"] } }, {}, ["d1", "d2"]],
  ])("are the score where %s names a document", (_, entered: EnteredFacts, more, named) => {
    const found = scored(rate, entered, { more });
    expect(found.supported("1")).toBe("15/2");
    const node = found.compiled.nodes[1];
    if (node === undefined) throw new Error("No node");
    expect([...documentsOf(node, found.prepared.situation)].sort()).toEqual(named);
    expect(isSupported(node, found.prepared.situation)).toBe(true);
  });

  it("are not lent by facts that the rule does not use", () => {
    const entered = { rate: "75%", late: { value: 1, documents: ["d1"] } };
    expect(scored(rate, entered).supported("1")).toBe("0");
  });

  it("always count penalties", () => {
    const penalty: RuleInput = { measure: { amount: "late" }, points: { deduct: { start: 0, each: 1, floor: -5 } } };
    expect(scored(penalty, { late: 2 }, { node: { ...required, role: "penalty" } }).supported()).toBe("-2");
  });

  it("leave absent nodes absent", () => {
    const found = scored(rate, { done: 0, all: 0 });
    expect([found.supported("1"), found.supported(), found.available()]).toEqual(["0", "0", "0"]);
  });

  it("are joined and rounded as the score is", () => {
    const nodes = [
      leaf("1", 10, rate, { ...required, rounding: { places: 0, mode: "halfAway" } }),
      leaf("2", 6, negative),
    ];
    const found = scoreOf(rubric(nodes, { facts, identities }), evidence({ done: 3, all: 4 }));
    // 1: 7.5 rounds to 8 and is not documented; 2: −2 + 8·3/4 = 4
    expect([found.points("1"), found.points(), found.supported("1"), found.supported()]).toEqual(["8", "12", "0", "4"]);
  });
});
