import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { ScoreReasons } from "../../src/assess/scoreReasons.js";
import type { FactDefinition } from "../../src/facts/types.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";
import type { Definitions, EnteredFacts } from "../support/facts.js";

const grows = (definition: FactDefinition): FactDefinition => ({ ...definition, change: "accumulating" });
const facts: Definitions = {
  a: grows(fact("count", { highest: 9 })),
  b: grows(fact("count", { highest: 9 })),
  c: grows(fact("count", { highest: 9 })),
  cases: grows(fact("cases")),
};
const each = (id: string, points: number | string, cap: number): RuleInput => ({
  measure: { amount: id },
  points: { accrue: { each: points, cap } },
});
const grades: NonNullable<Rubric["grades"]> = {
  on: "points",
  levels: [
    { id: "tot", title: { vi: "Tốt" }, from: 8, requires: [{ node: "1", from: 2 }] },
    { id: "kha", title: { vi: "Khá" }, from: 4 },
    { id: "yeu", title: { vi: "Yếu" } },
  ],
};
const leaves = [leaf("1", 4, each("a", 1, 4)), leaf("2", 4, each("b", 2, 4)), leaf("3", 4, each("c", 4, 4))];

function reasons(nodes: readonly RubricNode[], entered: EnteredFacts, more: Partial<Rubric> = {}): ScoreReasons {
  return createEngine({ dictionary: emptyDictionary }).explain(
    rubric(nodes, { facts, total: { max: null }, ...more }),
    evidence(entered),
  );
}

/** Where the total leads, with which grade, and what has to be entered. */
function total(nodes: readonly RubricNode[], entered: EnteredFacts, more: Partial<Rubric> = { grades }): unknown {
  const found = reasons(nodes, entered, more).total;
  const { contrast, reachesGrade, obstacles, barrier } = found ?? {};
  return {
    obstacles: obstacles?.map(({ kind, node }) => [kind, node]),
    ...(contrast === undefined
      ? { barrier: barrier?.code }
      : { reaches: contrast.reaches, grade: reachesGrade?.id, moves: contrast.moves.map(({ enter }) => enter) }),
  };
}

describe("the next grade", () => {
  it("is reached by the fewest moves, of these those with the fewest steps", () => {
    // 1 + 0 + 0 points: one more of c is 4 points, all of a would be 3 steps
    expect(total(leaves, { a: 1, b: 0, c: 0 })).toEqual({
      obstacles: [["points", ""]],
      reaches: 5,
      grade: "kha",
      moves: [{ c: 1 }],
    });
  });

  it("may hang on a condition and not on points", () => {
    // 1 + 4 + 4 points are enough, the first node is one point short
    expect(total(leaves, { a: 1, b: 2, c: 1 })).toEqual({
      obstacles: [["condition", "1"]],
      reaches: 10,
      grade: "tot",
      moves: [{ a: 2 }],
    });
  });

  it("may hang on a condition that measures a fact beyond what any leaf asks for, or that is not declared", () => {
    const requires = [{ measure: { amount: "a" }, from: 6 }];
    const levels = [{ id: "tot", title: { vi: "Tốt" }, from: 8, requires }, ...grades.levels.slice(1)];
    const more = { grades: { on: "points", levels } } as const;
    // 4 points of a are full marks, the condition wants 6
    expect(total(leaves, { a: 4, b: 2, c: 0 }, more)).toEqual({
      obstacles: [["condition", ""]],
      reaches: 8,
      grade: "tot",
      moves: [{ a: 6 }],
    });
    expect(total(leaves.slice(1), { b: 2, c: 1 }, more)).toEqual({
      obstacles: [["condition", ""]],
      reaches: 8,
      grade: "tot",
      moves: [{ a: 6 }],
    });
  });

  it("may hang on what is past: a case that bars it", () => {
    const barring: RuleInput = {
      measure: { count: { cases: "cases" } },
      points: { deduct: { start: 0, each: 1, floor: -2 } },
      effects: [{ from: 1, barGrade: "tot" }],
    };
    const nodes = [...leaves, leaf("P", 0, barring, { role: "penalty" })];
    expect(total(nodes, { a: 4, b: 2, c: 1, cases: [{}] })).toEqual({
      obstacles: [["effect", "P"]],
      reaches: 12,
      grade: "tot",
      moves: [{ cases: [] }],
    });
    expect(reasons(nodes, { a: 4, b: 2, c: 1, cases: [{}] }, { grades }).total?.contrast?.isStillPossible).toBe(false);
  });

  it("takes what is not declared as a move where that is needed", () => {
    const found = reasons(leaves, { a: 1, b: 0 }, { grades }).total;
    expect(found?.contrast?.moves.map(({ kind, enter }) => [kind, enter])).toEqual([["fact", { b: 2 }]]);
    // 4 points of b are not enough for 8: one of the two others has to be declared
    const levels = [{ id: "tot", title: { vi: "Tốt" }, from: 8 }, ...grades.levels.slice(2)];
    const more = reasons(leaves, { b: 0 }, { grades: { on: "points", levels } }).total;
    expect(more?.contrast?.moves.map(({ kind }) => kind)).toEqual(["answer", "fact"]);
  });

  it("is out of reach where all that is known does not lead there", () => {
    const small = [
      leaf("1", 3, each("a", 1, 3)),
      leaf("2", 5, { measure: { amount: "s" }, points: { given: { lowest: 0, highest: 5 } } }, { scoredBy: "survey" }),
    ];
    const more = { grades, facts: { ...facts, s: fact("points") } };
    expect(total(small, { a: 1 }, more)).toEqual({
      obstacles: [["points", ""]],
      barrier: "reasons.gradeOutOfReach",
    });
  });

  it("is not asked for where the best is reached, or only some nodes are explained", () => {
    expect(reasons(leaves, { a: 4, b: 2, c: 1 }, { grades }).total).toBeUndefined();
    const some = createEngine({ dictionary: emptyDictionary }).explain(
      rubric(leaves, { facts, total: { max: null }, grades }),
      evidence({ a: 1, b: 0, c: 0 }),
      { codes: ["1"] },
    );
    expect(some.total).toBeUndefined();
  });

  it("is a next level where the rubric has no grades", () => {
    expect(total(leaves, { a: 1, b: 2, c: 1 }, {})).toEqual({
      obstacles: [],
      reaches: 10,
      grade: undefined,
      moves: [{ a: 2 }],
    });
  });
});

describe("a group", () => {
  const groupOf = (nodes: readonly RubricNode[], entered: EnteredFacts): unknown => {
    const found = reasons(nodes, entered).nodes.find(({ kind }) => kind === "group");
    return found?.contrast === undefined
      ? found?.barrier
      : [found.contrast.reaches, found.contrast.moves.map(({ enter }) => enter), found.contrast.leaves];
  };

  it("rises by the cheapest contrast below it", () => {
    const two = [leaf("1.1", 4, each("a", 1, 4)), leaf("1.2", 4, each("b", 2, 4))];
    expect(groupOf([group("1", 8, two)], { a: 1, b: 0 })).toEqual([2, [{ a: 2 }], ["1.1"]]);
  });

  it("rises by the fewest together that pass its own rounding", () => {
    const small = [
      leaf("1.1", 1, each("a", "0.2", 1)),
      leaf("1.2", 1, each("b", "0.2", 1)),
      leaf("1.3", 1, each("c", "0.2", 1)),
    ];
    const rounded = { rounding: { places: 0, mode: "halfAway" } } as const;
    // each of them is 0.2, which rounds to nothing; three are 0.6
    expect(groupOf([group("1", 3, small, rounded)], { a: 0, b: 0, c: 0 })).toEqual([
      1,
      [{ a: 1 }, { b: 1 }, { c: 1 }],
      ["1.1", "1.2", "1.3"],
    ]);
    expect(groupOf([group("1", 2, small.slice(0, 2), { ...rounded, max: 2 })], { a: 0, b: 0 })).toEqual({
      code: "reasons.heldByRounding",
      params: { of: { code: "reasons.ofNode", params: { node: "1" } }, places: 0 },
    });
  });

  it("says its own clause where nothing leads past it", () => {
    const some = [leaf("1.1", 4, each("a", 1, 4)), leaf("1.2", 4, each("past", 1, 4))];
    const found = createEngine({ dictionary: emptyDictionary }).explain(
      rubric([group("1", 8, some, { join: "cappedSum", lowest: 6 })], {
        facts: { ...facts, past: { ...fact("count"), change: "fixed" } },
        total: { max: null },
      }),
      evidence({ a: 0, past: 0 }),
    );
    expect(found.nodes[0]).toMatchObject({
      code: "1",
      barrier: { code: "reasons.heldAtLeast", params: { points: 6 } },
    });
  });
});

describe("what a leaf gains", () => {
  it("does not reach the total where a group above is capped, and says so", () => {
    const capped = group("1", 4, [leaf("1.1", 4, each("a", 1, 4)), leaf("1.2", 4, each("b", 2, 4))], {
      join: "cappedSum",
    });
    const found = reasons([capped], { a: 0, b: 2 });
    expect(found.nodes.find(({ code }) => code === "1.1")?.contrast).toMatchObject({
      gain: 1,
      totalGain: 0,
      held: { code: "reasons.heldAtMost", params: { points: 4 } },
    });
  });
});
