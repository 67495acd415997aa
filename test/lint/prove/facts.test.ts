import { describe, expect, it } from "vitest";
import type { FactDictionary } from "../../../src/facts/types.js";
import type { Rubric } from "../../../src/rubric/types.js";
import { emptyDictionary } from "../../../src/testing/arbitraryRubric.js";
import { fact, group, leaf } from "../../support/documents.js";
import { identity } from "../../support/facts.js";
import { atLeast, COUNTS, codesOf, lint, only, small, withRule } from "./support.js";

describe("facts of a rubric", () => {
  it("are unused", () => {
    const rubric = withRule(atLeast("50%", 10), { ...COUNTS, extra: fact("count") });
    expect(only(lint(rubric), "unusedFact")).toMatchObject({ severity: "warning", path: "/facts/extra" });
  });

  it("are used through definitions, identities, wholes, moves and actions", () => {
    const facts = {
      ...COUNTS,
      whole: fact("count"),
      all: fact("count", { partOf: "whole" }),
      rate: fact("percent", { derived: { ratio: ["done", "all"] } }),
      rest: fact("count"),
      open: fact("count", { derived: { sum: ["all", { fact: "done", times: -1 }] } }),
      moved: fact("count"),
      done: fact("count", {
        partOf: "all",
        moves: [{ id: "do", title: { vi: "Làm" }, changes: { done: 1, moved: -1 }, good: true }],
      }),
    };
    const rule = {
      measure: { amount: "rate" },
      points: { linear: { from: [0, 0], to: [1, 10] } },
      whenEmpty: "zero",
    } as const;
    const rubric: Rubric = { ...withRule(rule, facts), identities: [identity("rest", "all", ["done", "rest"])] };
    expect(codesOf(lint(rubric))).toEqual([]);
    const action = { title: { vi: "Làm" }, lead: { vi: "Phòng" }, leadDays: 1, personDays: 1 };
    const acted = { ...withRule(atLeast("50%", 10), { ...COUNTS, times: fact("count") }) };
    const actions = {
      one: { ...action, sets: { done: 1 }, moves: [] },
      two: { ...action, sets: { done: 2, times: 1 } },
    };
    expect(codesOf(lint({ ...acted, actions }))).toEqual([]);
  });

  it("shadow a fact of the dictionary", () => {
    const dictionary: FactDictionary = { ...emptyDictionary, facts: { all: fact("amount") } };
    const found = only(lint(withRule(atLeast("50%", 10)), dictionary), "shadowedFact");
    expect(found).toMatchObject({ severity: "warning", path: "/facts/all" });
  });

  it("are not declared, or of another type", () => {
    const misspelt = withRule(atLeast("50%", 10, { ratio: ["doone", "all"] }));
    expect(only(lint(misspelt), "rubric.unknownFact")).toMatchObject({
      severity: "error",
      suggestion: { code: "lint.suggest.writeName", params: { name: "done" } },
    });
    const mistyped = withRule(atLeast("50%", 10), { ...COUNTS, done: fact("date") });
    expect(only(lint(mistyped), "rubric.factType").suggestion).toMatchObject({ code: "lint.suggest.otherFact" });
  });
});

describe("codes", () => {
  const leaves = ["1.1", "1.2", "1.3", "1.4"].map((code) => leaf(code, 2.5, atLeast("50%", 2.5)));

  it("begin with that of their group, where nearly all do", () => {
    const nodes = [group("1", 10, leaves)];
    expect(codesOf(lint(small(nodes, COUNTS)))).toEqual([]);
    const odd = leaves.map((one, index) => (index === 2 ? { ...one, code: "2.3" } : one));
    const found = only(lint(small([group("1", 10, odd)], COUNTS)), "codeOutOfPlace");
    expect(found).toMatchObject({ severity: "warning", path: "/nodes/0/children/2/code", params: { wanted: "1.3" } });
  });

  it("are free where they name what they are", () => {
    const named = leaves.map((one, index) => ({ ...one, code: `ITEM_${index}` }));
    expect(codesOf(lint(small([group("GROUP", 10, named)], COUNTS)))).toEqual([]);
  });
});
