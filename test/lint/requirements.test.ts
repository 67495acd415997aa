import { describe, expect, it } from "vitest";
import type { Grade, GradeQuota, GradeRequirement, RubricNode } from "../../src/rubric/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import { leaf, rubric } from "../support/documents.js";
import { factsOfEveryType, issuesOf } from "../support/lint.js";

const rule: RuleInput = { measure: { amount: "count" }, points: { accrue: { each: 1, cap: 10 } } };

function issues(more: Partial<Grade>, place: 0 | 1 = 0, node: Partial<RubricNode> = {}): readonly unknown[] {
  const levels: readonly Grade[] = [
    { id: "tot", title: { vi: "Tốt" }, from: 5, ...(place === 0 && more) },
    { id: "kha", title: { vi: "Khá" }, ...(place === 1 && more) },
  ];
  const document = rubric([leaf("1", 10, rule, node)], {
    facts: factsOfEveryType,
    grades: { on: "points", levels },
  });
  return issuesOf(document).map(({ code, path }) => `${code} ${path.replace("/grades/levels/0", "")}`);
}

const requiring = (...requires: readonly GradeRequirement[]): readonly unknown[] => issues({ requires });
const quota = (one: GradeQuota): readonly unknown[] => issues({ quota: one });

describe("conditions of grades", () => {
  it("name a node with one of two ends, or a measure with ends", () => {
    expect(requiring({ node: "1", from: 3 }, { node: "1", percentFrom: "60%" })).toEqual([]);
    expect(requiring({ measure: { amount: "count" }, over: 1 }, { measure: { choice: "held" }, is: true })).toEqual([]);
  });

  it.each<readonly [string, GradeRequirement, string]>([
    ["nothing to ask", { from: 1 }, "requirement.oneKind /requires/0"],
    ["both", { node: "1", measure: { amount: "count" }, from: 1 }, "requirement.oneKind /requires/0"],
    ["a node without an end", { node: "1" }, "requirement.nodeEnds /requires/0"],
    ["a node with two ends", { node: "1", from: 1, percentFrom: "1%" }, "requirement.nodeEnds /requires/0"],
    ["a node below something", { node: "1", below: 1 }, "requirement.nodeEnds /requires/0"],
    ["a node that is not there", { node: "2", from: 1 }, "rule.unknownNode /requires/0/node"],
    ["a measure without ends", { measure: { amount: "count" } }, "requirement.measureEnds /requires/0"],
    [
      "a share of a measure",
      { measure: { amount: "count" }, percentFrom: "1%" },
      "requirement.measureEnds /requires/0",
    ],
    ["an unknown fact", { measure: { amount: "cuont" }, from: 1 }, "rubric.unknownFact /requires/0/measure/amount"],
    ["an unknown measure", { measure: { "x-no": 1 }, from: 1 }, "rule.unknownMeasure /requires/0/measure/x-no"],
    ["an end on both sides", { measure: { amount: "count" }, from: 1, over: 1 }, "rule.ends /requires/0"],
    ["a choice that is not there", { measure: { choice: "held" }, is: "yes" }, "rubric.unknownChoice /requires/0/is"],
  ])("do not name %s", (_what, requirement, issue) => {
    expect(requiring(requirement)).toEqual([issue]);
  });

  it("ask nothing of a node that may have no score, and no share of an unknown maximum", () => {
    const asked = (requirement: GradeRequirement, node: Partial<RubricNode>) =>
      issues({ requires: [requirement] }, 0, node);
    expect(asked({ node: "1", from: 1 }, { whenMissing: "null" })).toEqual([
      "requirement.mayHaveNoScore /requires/0/node",
    ]);
    expect(asked({ node: "1", percentFrom: "1%" }, { max: null })).toEqual(["requirement.noMaximum /requires/0/node"]);
    expect(asked({ node: "1", from: 1 }, { max: null })).toEqual([]);
  });

  it("never stand on the last grade", () => {
    const last = ["rubric.lastGradeWithCondition /grades/levels/1"];
    expect(issues({ requires: [{ node: "1", from: 1 }] }, 1)).toEqual(last);
    expect(issues({ quota: { share: "25%" } }, 1)).toEqual(last);
  });
});

describe("quotas", () => {
  it("are shares of all units, parted by nodes", () => {
    expect([quota({ share: "25%", ties: ["1"] }), quota({ share: 0 }), quota({ share: 1 })]).toEqual([[], [], []]);
    expect(quota({ share: 25 })).toEqual(["requirement.quotaShare /quota/share"]);
    expect(quota({ share: "-1%" })).toEqual(["requirement.quotaShare /quota/share"]);
    expect(quota({ share: "25%", ties: ["1", "9"] })).toEqual(["rule.unknownNode /quota/ties/1"]);
  });
});
