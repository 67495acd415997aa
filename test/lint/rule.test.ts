import { describe, expect, it } from "vitest";
import type { Level, MeasureInput, RuleInput, WayInput } from "../../src/rules/types.js";
import { leaf } from "../support/documents.js";
import { issuesOfNodes, issuesOfRule } from "../support/lint.js";

const measure: MeasureInput = { amount: "count" };
const points: WayInput = { accrue: { each: 1, cap: 5 } };
const part: RuleInput = { measure, points };
const numeric = ["count", "amount", "percent", "points", "boolean"];

describe("the shape of a rule", () => {
  it.each([
    ["nothing", {}, []],
    ["a part and a join", { ...part, sum: [part] }, ["sum", "measure", "points"]],
    ["two joins", { sum: [part], best: [part] }, ["sum", "best"]],
  ])("is wrong with %s", (_, rule, found) => {
    expect(issuesOfRule(rule)).toEqual([{ code: "rule.shape", path: "", params: { found } }]);
  });

  it("has a measure and a way", () => {
    expect(issuesOfRule({ measure })).toEqual([{ code: "document.required", path: "", params: { key: "points" } }]);
    expect(issuesOfRule({ points })).toEqual([{ code: "document.required", path: "", params: { key: "measure" } }]);
  });

  it("is looked at inside of joins", () => {
    expect(issuesOfRule({ sum: [part, { best: [part, { measure }] }] })).toEqual([
      { code: "document.required", path: "/sum/1/best/1", params: { key: "points" } },
    ]);
  });

  it("has parts to join", () => {
    expect(issuesOfRule({ least: [] })).toEqual([{ code: "rule.noParts", path: "/least", params: {} }]);
  });

  it("keeps keys where they mean something", () => {
    expect(issuesOfRule({ ...part, lowest: 0, highest: 1 })).toEqual([
      { code: "rule.misplacedKey", path: "/lowest", params: { key: "lowest", join: "part" } },
      { code: "rule.misplacedKey", path: "/highest", params: { key: "highest", join: "part" } },
    ]);
    expect(issuesOfRule({ best: [part], lowest: 0, whenEmpty: "zero", effects: [], years: {} })).toEqual([
      { code: "rule.misplacedKey", path: "/whenEmpty", params: { key: "whenEmpty", join: "best" } },
      { code: "rule.misplacedKey", path: "/effects", params: { key: "effects", join: "best" } },
      { code: "rule.misplacedKey", path: "/years", params: { key: "years", join: "best" } },
      { code: "rule.misplacedKey", path: "/lowest", params: { key: "lowest", join: "best" } },
    ]);
    expect(issuesOfRule({ sum: [part], lowest: 0, highest: 1 })).toEqual([]);
  });
});

describe("kinds", () => {
  it("are known, with the nearest name of one that is not", () => {
    expect(issuesOfRule({ measure: { "x-amuont": "count" }, points })).toMatchObject([
      { code: "rule.unknownMeasure", path: "/measure/x-amuont", params: { name: "x-amuont", nearest: null } },
    ]);
    const misspelt = {
      measure: { ratoi: ["count", "whole"] } as unknown as MeasureInput,
      points: { linaer: {} } as unknown as WayInput,
    };
    expect(issuesOfRule(misspelt)).toMatchObject([
      { code: "rule.unknownMeasure", path: "/measure/ratoi", params: { name: "ratoi", nearest: "ratio" } },
      { code: "rule.unknownWay", path: "/points/linaer", params: { name: "linaer", nearest: "linear" } },
    ]);
  });

  it("stand alone", () => {
    expect(issuesOfRule({ measure: {}, points })).toMatchObject([{ code: "rule.oneKind", path: "/measure" }]);
    expect(issuesOfRule({ measure, points: { ...points, given: { lowest: 0, highest: 1 } } })).toMatchObject([
      {
        code: "rule.oneKind",
        path: "/points",
        params: { known: ["accrue", "checklist", "deduct", "given", "levels", "linear"] },
      },
    ]);
  });
});

describe("facts of a rule", () => {
  it("are declared", () => {
    expect(
      issuesOfRule({ measure: { ratio: ["count", "whoel"] }, points: { linear: { from: [0, 0], to: [1, 1] } } }),
    ).toEqual([{ code: "rubric.unknownFact", path: "/measure/ratio/1", params: { fact: "whoel", nearest: "whole" } }]);
    expect(issuesOfRule({ measure: { amount: "unheardOf" }, points })).toMatchObject([{ params: { nearest: null } }]);
  });

  it.each([
    [{ amount: "plan" }, "amount", "plan", "choice", numeric],
    [{ ratio: ["count", "on"] }, "ratio/1", "on", "date", numeric],
    [{ complement: ["cases", "count"] }, "complement/0", "cases", "cases", numeric],
    [{ mean: ["on"] }, "mean/0", "on", "date", numeric],
    [{ checks: ["held", "count"] }, "checks/1", "count", "count", ["boolean"]],
    [{ count: { cases: "count" } }, "count/cases", "count", "count", ["cases"]],
    [{ lateDays: { done: "count", due: "2022-03-31", days: "calendar" } }, "lateDays/done", "count", "count", ["date"]],
  ] as const)("are of a type that %j can read", (wrong, place, fact, type, expected) => {
    const way: WayInput = { levels: [{ points: 0 }] };
    expect(issuesOfRule({ measure: wrong, points: way })).toEqual([
      { code: "rubric.factType", path: `/measure/${place}`, params: { fact, type, expected } },
    ]);
  });

  it("may be any date for a due date", () => {
    const late = (due: string): RuleInput => ({
      measure: { lateDays: { done: "on", due, days: "working" } },
      points: {
        levels: [
          { to: 0, points: 1 },
          { over: 0, points: 0 },
          { is: "never", points: -1 },
        ],
      },
    });
    expect(issuesOfRule(late("2022-03-31"))).toEqual([]);
    expect(issuesOfRule(late("on"))).toEqual([]);
    expect(issuesOfRule(late("count"))).toMatchObject([{ code: "rubric.factType" }]);
  });
});

describe("ways", () => {
  it("report what is wrong with themselves", () => {
    expect(issuesOfRule({ measure, points: { linear: { from: [1, 0], to: [0, 1] } } })).toEqual([
      { code: "rule.linearOrder", path: "/points/linear", params: {} },
    ]);
    expect(issuesOfRule({ measure, points: { deduct: { start: 1, each: 0, floor: 0 } } })).toEqual([
      { code: "rule.notPositive", path: "/points/deduct", params: { key: "each" } },
    ]);
  });

  it("go with their measure", () => {
    expect(issuesOfRule({ measure, points: { checklist: { points: [0, 1] } } })).toEqual([
      { code: "rule.checklistMeasure", path: "/points", params: {} },
    ]);
    expect(issuesOfRule({ measure: { checks: ["held"] }, points: { checklist: { points: [0, 1] } } })).toEqual([]);
    expect(issuesOfRule({ measure: { choice: "plan" }, points })).toEqual([
      { code: "rule.choiceWay", path: "/points", params: {} },
    ]);
    expect(issuesOfRule({ measure: { choice: "plan" }, points: { "x-own": 1 } })).toMatchObject([
      { code: "rule.unknownWay" },
    ]);
  });
});

describe("levels", () => {
  const levels = (input: MeasureInput, ...table: readonly Level[]) =>
    issuesOfRule({ measure: input, points: { levels: table } });
  const at = (code: string, path = "/points/levels/0"): object => ({ code, path, params: {} });

  it.each([[{ from: 1, over: 1 }], [{ to: 1, below: 1 }], [{ from: 1, over: 1, to: 2, below: 2 }]])(
    "have each end once: %j",
    (ends) => {
      expect(levels(measure, { ...ends, points: 0 })).toEqual([at("rule.ends")]);
    },
  );

  it("of a choice name it, and no number", () => {
    expect(levels({ choice: "plan" }, { from: 1, points: 0 })).toEqual([at("rule.levelsOfChoice")]);
    expect(levels({ choice: "plan" }, { is: "late", to: 1, points: 0 })).toEqual([at("rule.ends")]);
    expect(levels({ choice: "held" }, { is: true, points: 1 }, { is: false, points: 0 })).toEqual([]);
  });

  it("name choices that the fact has", () => {
    expect(levels({ choice: "plan" }, { is: ["late", "never"], points: 0 })).toEqual([
      {
        code: "rubric.unknownChoice",
        path: "/points/levels/0/is",
        params: { value: "never", fact: "plan", nearest: null, allowed: ["none", "late", "onTime"] },
      },
    ]);
    expect(levels({ choice: "plan" }, { is: "lat", points: 0 })).toMatchObject([{ params: { nearest: "late" } }]);
    expect(levels({ choice: "held" }, { is: "yes", points: 0 })).toMatchObject([
      { code: "rubric.unknownChoice", params: { value: "yes", allowed: ["true", "false"] } },
    ]);
  });

  it("of a number name no choice; never only of days", () => {
    expect(levels(measure, { is: "late", points: 0 })).toEqual([at("rule.isOfNumber")]);
    expect(levels(measure, { is: "never", points: 0 })).toEqual([at("rule.isOfNumber")]);
    const days: MeasureInput = { lateDays: { done: "on", due: "2022-03-31", days: "calendar" } };
    expect(levels(days, { is: "never", points: 0 })).toEqual([]);
    expect(levels(days, { is: "late", points: 0 })).toEqual([at("rule.isOfNumber")]);
  });
});

describe("effects", () => {
  const grades = {
    on: "points",
    levels: [
      { id: "tot", title: { vi: "Tốt" }, from: 5 },
      { id: "yeu", title: { vi: "Yếu" } },
    ],
  } as const;
  const counted: RuleInput = {
    measure: { count: { cases: "cases" } },
    points: { deduct: { start: 0, each: 1, floor: -5 } },
  };

  it("are exactly one of the four", () => {
    expect(
      issuesOfRule({ ...counted, effects: [{ from: 1 }, { barGrade: "tot", lowerGrade: 1 }] }, { grades }),
    ).toEqual([
      { code: "rule.oneEffect", path: "/effects/0", params: { found: [] } },
      { code: "rule.oneEffect", path: "/effects/1", params: { found: ["barGrade", "lowerGrade"] } },
    ]);
  });

  it("name nodes and grades that the rubric has", () => {
    const effects = [
      { emptyNode: "1" },
      { emptyNode: "related" },
      { emptyNode: "7.1" },
      { barGrade: "tto" },
      { forceGrade: "yeu" },
      { lowerGrade: 1 },
    ];
    expect(issuesOfRule({ ...counted, effects }, { grades })).toEqual([
      { code: "rule.unknownNode", path: "/effects/2/emptyNode", params: { code: "7.1", nearest: null } },
      { code: "rule.unknownGrade", path: "/effects/3/barGrade", params: { grade: "tto", nearest: "tot" } },
    ]);
    expect(issuesOfRule({ ...counted, effects: [{ barGrade: "tot" }] })).toMatchObject([
      { code: "rule.unknownGrade", params: { grade: "tot", nearest: null } },
    ]);
  });

  it("have each end once", () => {
    expect(issuesOfRule({ ...counted, effects: [{ from: 1, over: 1, emptyNode: "1" }] })).toEqual([
      { code: "rule.ends", path: "/effects/0", params: {} },
    ]);
  });

  it("of levels are looked at too", () => {
    const rule: RuleInput = {
      measure,
      points: { levels: [{ points: 1 }, { points: 0, effects: [{ lowerGrade: 1 }, {}] }] },
    };
    expect(issuesOfRule(rule)).toEqual([
      { code: "rule.oneEffect", path: "/points/levels/1/effects/1", params: { found: [] } },
    ]);
    const forced: RuleInput = { measure, points: { levels: [{ points: 0, effects: [{ forceGrade: "xxx" }] }] } };
    expect(issuesOfRule(forced, { grades })).toMatchObject([
      { code: "rule.unknownGrade", path: "/points/levels/0/effects/0/forceGrade", params: { grade: "xxx" } },
    ]);
  });

  it("name the nearest code", () => {
    const nodes = [leaf("3.2.1", null, part), leaf("4", null, { ...counted, effects: [{ emptyNode: "3.2.2" }] })];
    expect(issuesOfNodes(nodes)).toMatchObject([
      { code: "rule.unknownNode", params: { code: "3.2.2", nearest: "3.2.1" } },
    ]);
  });
});
