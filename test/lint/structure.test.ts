import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factDictionary } from "../../src/facts/dictionary.js";
import { checkStructure } from "../../src/lint/structure.js";
import type { Grade, Rubric, RubricNode } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import type { RuleInput } from "../../src/rules/types.js";
import { group, leaf, rubric } from "../support/documents.js";
import { factsOfEveryType, issuesOf, issuesOfNodes } from "../support/lint.js";

const rule: RuleInput = { measure: { amount: "count" }, points: { accrue: { each: 1, cap: 5 } } };
const shared: RuleInput = {
  measure: { ratio: ["count", "whole"] },
  points: { linear: { from: [0, 0], to: [1, 5] } },
  whenEmpty: "share",
};
const one = (code: string, max: RubricNode["max"] = 5, more: Partial<RubricNode> = {}): RubricNode =>
  leaf(code, max, rule, more);
const small = (more: Partial<Rubric>): Rubric => rubric([one("1"), one("2")], { facts: factsOfEveryType, ...more });

describe("bundled rubrics", () => {
  const folder = new URL("../../rubrics/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(?!holidays\/).*\//.test(path),
  );
  it.each(files.sort())("%s has nothing wrong", (path) => {
    const document = JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Rubric;
    expect(checkStructure(document, factDictionary, createRegistry())).toEqual([]);
  });
});

describe("a small rubric", () => {
  it("has nothing wrong before it is damaged", () => {
    expect(issuesOf(small({}))).toEqual([]);
    const grown = [
      group("1", 10, [one("1.1"), one("1.2")]),
      one("2", 3, { role: "bonus" }),
      one("3", 0, { role: "penalty" }),
    ];
    expect(issuesOf(small({ nodes: grown, holidays: ["2022-09-02"] }))).toEqual([]);
  });
});

describe("codes", () => {
  it("stand once, wherever they are", () => {
    expect(issuesOfNodes([one("1"), group("2", null, [one("2.1"), one("1")])])).toEqual([
      { code: "rubric.duplicateCode", path: "/nodes/1/children/1/code", params: { code: "1", first: "/nodes/0" } },
    ]);
  });
});

describe("nodes", () => {
  it("have a rule or children, and not both", () => {
    const title = { vi: "x" };
    const nodes: readonly RubricNode[] = [
      { code: "1", title, max: null },
      { code: "2", title, max: null, children: [] },
      { code: "3", title, max: null, rule, children: [one("3.1")] },
    ];
    expect(issuesOfNodes(nodes)).toEqual([
      { code: "rubric.noRuleOrChildren", path: "/nodes/0", params: { code: "1" } },
      { code: "rubric.noRuleOrChildren", path: "/nodes/1", params: { code: "2" } },
      { code: "rubric.ruleAndChildren", path: "/nodes/2", params: { code: "3" } },
    ]);
  });

  it("name actions that the rubric has", () => {
    const action = { title: { vi: "x" }, lead: { vi: "x" }, leadDays: 1, personDays: 1 };
    const node = one("1", 5, { actions: ["publish-plan", "publish-pln", "zzz"] });
    expect(issuesOfNodes([node], { actions: { "publish-plan": action } })).toEqual([
      {
        code: "rubric.unknownAction",
        path: "/nodes/0/actions/1",
        params: { action: "publish-pln", nearest: "publish-plan" },
      },
      { code: "rubric.unknownAction", path: "/nodes/0/actions/2", params: { action: "zzz", nearest: null } },
    ]);
    expect(issuesOfNodes([node])).toHaveLength(3);
  });
});

describe("maxima", () => {
  it("of children add up to that of their parent, and of top nodes to the total", () => {
    expect(issuesOf(small({ nodes: [group("1", 8, [one("1.1"), one("1.2", "2.5")]), one("2", 2)] }))).toEqual([
      { code: "rubric.maximaDoNotAddUp", path: "/nodes/0/max", params: { code: "1", stated: 8, found: 7.5 } },
    ]);
    expect(issuesOf(small({ total: { max: 9 } }))).toEqual([
      { code: "rubric.totalDoesNotAddUp", path: "/total/max", params: { code: null, stated: 9, found: 10 } },
    ]);
  });

  it("add up exactly: 10/3 three times are 10", () => {
    const thirds = ["1", "2", "3"].map((code) => one(code, "10/3"));
    expect(issuesOf(small({ nodes: thirds, total: { max: 10 } }))).toEqual([]);
    const rounded = ["1", "2", "3"].map((code) => one(code, "3.33"));
    expect(issuesOf(small({ nodes: rounded, total: { max: 10 } }))).toMatchObject([
      { params: { stated: 10, found: 9.99 } },
    ]);
  });

  it("of bonus and penalty children stand outside", () => {
    const nodes = [one("1", 10), one("2", 3, { role: "bonus" }), one("3", 0, { role: "penalty" })];
    expect(issuesOf(small({ nodes }))).toEqual([]);
  });

  it("need not add up where they are not known, capped, averaged or rescaled", () => {
    for (const total of [
      { max: null },
      { max: 7, join: "cappedSum" },
      { max: 5, join: "mean" },
      { max: 5, join: "weightedMean" },
      { max: 7, join: "rescale" },
    ] as const) {
      expect(issuesOf(small({ total }))).toEqual([]);
    }
    expect(issuesOf(small({ nodes: [one("1"), one("2", null)] }))).toEqual([]);
  });
});

describe("means", () => {
  const issue = (path: string, code: string): object => ({ code: "rubric.rescaleUnderMean", path, params: { code } });
  const exemption = { condition: { vi: "x" }, then: "rescale" } as const;

  it("have no children that rescale or share", () => {
    const children = [
      leaf("1.1", 5, shared),
      one("1.2", 5, { notApplicable: exemption }),
      one("1.3", 5, { didNotArise: { ...exemption, then: "reduceMax" } }),
      group("1.4", 5, [leaf("1.4.1", 5, shared)]),
    ];
    const expected = [issue("/nodes/0/children/0", "1.1"), issue("/nodes/0/children/1", "1.2")];
    expect(issuesOfNodes([group("1", 5, children, { join: "mean" })])).toEqual(expected);
    expect(issuesOfNodes([group("1", 5, children, { join: "weightedMean" })])).toEqual(expected);
    expect(issuesOfNodes([group("1", 5, children, { join: "cappedSum" })])).toEqual([]);
  });

  it("of the total have none either", () => {
    const nodes = [leaf("1", 5, shared), one("2")];
    expect(issuesOfNodes(nodes, { total: { max: 5, join: "mean" } })).toMatchObject([
      { code: "rubric.rescaleUnderMean" },
    ]);
  });

  it("have no survey that rescales or shares in a year without one", () => {
    const children = [one("1.1", 5, { scoredBy: "survey" }), one("1.2")];
    const mean = [group("1", 5, children, { join: "mean" })];
    expect(issuesOfNodes(mean, { survey: { whenNotHeld: "share" } })).toMatchObject([
      { code: "rubric.rescaleUnderMean" },
    ]);
    expect(issuesOfNodes(mean, { survey: { whenNotHeld: "reduceMax" } })).toEqual([]);
  });
});

describe("grades", () => {
  const grade = (id: string, from?: number | string): Grade => ({
    id,
    title: { vi: id },
    ...(from !== undefined && { from }),
  });
  const graded = (...levels: readonly Grade[]) => issuesOf(small({ grades: { on: "points", levels } }));

  it.each([
    ["in order", [grade("tot", 8), grade("kha", "13/2"), grade("yeu")], []],
    ["one alone", [grade("dat")], []],
    ["twice", [grade("tot", 8), grade("tot", 7), grade("yeu")], [["rubric.duplicateGrade", "/grades/levels/1", "tot"]]],
    [
      "without a threshold",
      [grade("tot"), grade("kha", 7), grade("yeu")],
      [["rubric.gradeWithoutFrom", "/grades/levels/0", "tot"]],
    ],
    [
      "the last with one",
      [grade("tot", 8), grade("kha", 7)],
      [["rubric.lastGradeWithFrom", "/grades/levels/1", "kha"]],
    ],
    [
      "not from the best to the worst",
      [grade("kha", 7), grade("tot", 8), grade("yeu")],
      [["rubric.gradesOutOfOrder", "/grades/levels/0/from", "kha"]],
    ],
    [
      "two at one threshold",
      [grade("a", 8), grade("b", "8.0"), grade("c")],
      [["rubric.gradesOutOfOrder", "/grades/levels/0/from", "a"]],
    ],
  ])("%s", (_, levels, expected) => {
    expect(graded(...levels).map(({ code, path, params }) => [code, path, params["grade"]])).toEqual(expected);
  });
});

describe("years and holidays", () => {
  it("are in order, and in the calendar", () => {
    expect(issuesOf(small({ years: { from: 2022, to: 2021 } }))).toEqual([
      { code: "rubric.yearsReversed", path: "/years", params: { from: 2022, to: 2021 } },
    ]);
    expect(issuesOf(small({ years: { from: 2022, to: 2022 }, holidays: ["2022-09-02", "2022-02-30"] }))).toEqual([
      { code: "fact.badDate", path: "/holidays/1", params: { actual: "2022-02-30" } },
    ]);
  });
});

describe("decimals", () => {
  it("that cannot be read are reported, and nothing further", () => {
    const broken = small({
      nodes: [one("1", "1/0"), leaf("2", 5, { ...rule, points: { accrue: { each: "123456789012345678", cap: 5 } } })],
      total: { max: 99 },
    });
    expect(issuesOf(broken)).toEqual([
      { code: "document.notDecimal", path: "/nodes/0/max", params: { actual: "1/0" } },
      {
        code: "document.tooManyDigits",
        path: "/nodes/1/rule/points/accrue/each",
        params: { actual: "123456789012345678" },
      },
    ]);
  });

  it("are not looked for in texts for people, codes and names", () => {
    const texts = small({
      title: { vi: "1/0", en: "123456789012345678" },
      version: "123456789012345678",
      decision: { number: "1/0" },
      sources: [{ document: "1/0", place: "123456789012345678" }],
      nodes: [one("1/0"), one("123456789012345678")],
    });
    expect(issuesOf(texts)).toEqual([]);
  });
});
