import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { compareAssessments } from "../../src/compare/compareAssessments.js";
import { comparisonMarkdown } from "../../src/report/index.js";
import type { Rubric } from "../../src/rubric/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, leaf, rubric } from "../support/documents.js";

const share = {
  measure: { ratio: ["a", "b"] as const },
  points: { linear: { from: [0, 0] as const, to: [1, 10] as const } },
};
const given = { measure: { amount: "c" }, points: { given: { lowest: 0, highest: 5 } } };
const facts = { a: fact("count"), b: fact("count"), c: fact("points") };
const first: Rubric = rubric([leaf("1", 10, share), leaf("2", 5, given)], { total: { max: 15 }, facts });
const assess = (by: Rubric, values: Parameters<typeof evidence>[0]) =>
  createEngine({ dictionary: emptyDictionary }).compileRubric(by).assess(evidence(values));

describe("compareAssessments", () => {
  it("tells exact differences, and which deficiencies are gone and new", () => {
    const before = assess(first, { a: 1, b: 3 });
    const after = assess(first, { a: 3, b: 3, c: 4 });
    const { total, nodes, disappeared, appeared } = compareAssessments(before, after);
    // 10/3 of 10 and nothing of 5, then 10 and 4.
    expect(total.score).toEqual({ before: "10/3", after: 14, by: "32/3" });
    expect(nodes.map(({ code, score, state }) => [code, score.by, state.before, state.after])).toEqual([
      ["1", "20/3", "scored", "scored"],
      ["2", 4, "missing", "scored"],
    ]);
    expect(disappeared.map(({ node, kind }) => [node, kind])).toEqual([
      ["1", "lost"],
      ["2", "missing"],
    ]);
    expect(appeared.map(({ node, kind }) => [node, kind])).toEqual([["2", "lost"]]);
  });

  it("takes two versions of a rubric, and names the nodes that only one has", () => {
    const later: Rubric = {
      ...rubric([leaf("1", 10, share), leaf("3", 5, given)], { total: { max: 15 }, facts }),
      version: "2.0.0",
    };
    const comparison = compareAssessments(assess(first, { a: 1, b: 3, c: 5 }), assess(later, { a: 1, b: 3, c: 5 }));
    expect([comparison.addedNodes, comparison.removedNodes, comparison.nodes]).toEqual([["3"], ["2"], []]);
    const page = comparisonMarkdown(comparison, { language: "en" });
    expect(page).toContain("by two versions of the rubric: 1.0.0 and 2.0.0.");
    expect(page).toContain("Nodes that only the later version has: 3.");
    expect(page).toContain("Nodes that only the earlier version has: 2.");
  });

  it("refuses assessments by different rubrics", () => {
    const other = assess({ ...first, id: "test/other" }, {});
    expect(() => compareAssessments(assess(first, {}), other)).toThrow(RangeError);
  });
});
