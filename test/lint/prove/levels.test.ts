import { describe, expect, it } from "vitest";
import type { Level, MeasureInput } from "../../../src/rules/types.js";
import { fact, leaf } from "../../support/documents.js";
import { identity } from "../../support/facts.js";
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

const STAGE: FactsById = {
  stage: fact("choice", {
    choices: [
      { id: "none", title: { vi: "Không" } },
      { id: "late", title: { vi: "Chậm" } },
      { id: "onTime", title: { vi: "Đúng hạn" } },
    ],
  }),
};

/** Up to the whole, and no further. */
const UP_TO_ALL: readonly Level[] = [
  { from: "50%", to: "100%", points: 10 },
  { below: "50%", points: 0 },
];

function share({ done, all }: { readonly [fact: string]: unknown }): number {
  return Number(done) / Number(all);
}

describe("levels", () => {
  it("are sound where each value has one", () => {
    const levels = [
      { from: "80%", points: 10 },
      { from: "50%", below: "80%", points: 5 },
      { below: "50%", points: 0 },
    ];
    expect(codesOf(lint(withRule(table(levels))))).toEqual([]);
  });

  it("overlap in one value", () => {
    const rubric = withRule(
      table([
        { from: "70%", to: "100%", points: 10 },
        { from: "50%", to: "70%", points: 5 },
        { below: "50%", points: 0 },
      ]),
    );
    const found = only(lint(rubric), "overlap");
    expect(found).toMatchObject({ severity: "error", path: "/nodes/0/rule/points/levels/1" });
    expect(found.params).toMatchObject({ value: { params: { value: 0.7 } }, points: 10, other: 5 });
    expect(share(factsOf(found))).toBe(0.7);
    expect(scoreOf(rubric, found.witness)).toBe(10);
    expect(scoreOf(rubric, changed(found, { all: Number(factsOf(found)["all"]) + 1 }))).toBe(5);
  });

  it("leave a gap between open ends", () => {
    const rubric = withRule(
      table([
        { over: "70%", points: 10 },
        { from: "50%", below: "70%", points: 5 },
        { below: "50%", points: -1 },
      ]),
    );
    const found = only(lint(rubric), "gap");
    expect(found).toMatchObject({ severity: "error", path: "/nodes/0/rule/points/levels" });
    expect(share(factsOf(found))).toBe(0.7);
    expect(scoreOf(rubric, found.witness)).toBe(-1);
  });

  it("tell a wide gap once, and two gaps twice", () => {
    const levels = [
      { from: "90%", points: 10 },
      { from: "60%", below: "70%", points: 5 },
      { below: "40%", points: 0 },
    ];
    expect(codesOf(lint(withRule(table(levels))))).toEqual(["gap", "gap"]);
  });

  it("have no gap between whole numbers", () => {
    const levels = [
      { to: 0, points: 10 },
      { from: 1, to: 2, points: 5 },
      { from: 3, points: 0 },
    ];
    expect(codesOf(lint(withRule(table(levels, { amount: "all" }), { all: fact("count") })))).toEqual([]);
    const rubric = withRule(table(levels, { amount: "sum" }), { sum: fact("amount") });
    const gaps = lint(rubric).filter(({ code }) => code === "lint.gap");
    expect(gaps.map(factsOf)).toEqual([{ sum: 0.5 }, { sum: 2.5 }]);
    expect(gaps.map(({ witness }) => scoreOf(rubric, witness))).toEqual([0, 0]);
  });

  it("miss a whole number that only some counts add up to", () => {
    const levels = [
      { from: 6, points: 10 },
      { from: 2, to: 4, points: 5 },
      { below: 2, points: 0 },
    ];
    const measure = {
      amount: [
        { fact: "all", times: 2 },
        { fact: "done", times: 3 },
      ],
    };
    const rubric = withRule(table(levels, measure), FREE_COUNTS);
    const found = only(lint(rubric), "gap");
    expect(factsOf(found)).toEqual({ all: 1, done: 1 });
    expect(scoreOf(rubric, found.witness)).toBe(0);
    const even = { amount: [{ fact: "all", times: 2 }] };
    expect(codesOf(lint(withRule(table(levels, even), { all: fact("count") })))).toEqual([]);
  });

  it("end where a part reaches its whole", () => {
    expect(codesOf(lint(withRule(table(UP_TO_ALL))))).toEqual([]);
    const rubric = withRule(table(UP_TO_ALL), FREE_COUNTS);
    const found = only(lint(rubric), "gap");
    expect(share(factsOf(found))).toBeGreaterThan(1);
    expect(scoreOf(rubric, found.witness)).toBe(0);
  });

  it.each<[string, MeasureInput, FactsById]>([
    ["parts of parts", { ratio: ["few", "all"] }, { ...COUNTS, few: fact("count", { partOf: "done" }) }],
    [
      "shares of a sum",
      { ratio: ["done", ["done", "rest"]] },
      { ...FREE_COUNTS, rest: fact("count", { partOf: "all" }) },
    ],
    ["what is left of a share", { complement: ["done", "all"] }, COUNTS],
    [
      "what a definition leaves",
      { ratio: [["done", { fact: "half", times: "0.5" }], "all"] },
      {
        ...COUNTS,
        half: fact("count", { partOf: "all" }),
        open: fact("count", { derived: { sum: ["all", { fact: "done", times: -1 }, { fact: "half", times: -1 }] } }),
      },
    ],
  ])("know %s", (_name, measure, facts) => {
    expect(codesOf(lint(withRule(table(UP_TO_ALL, measure), facts)))).toEqual([]);
  });

  it("know what identities leave", () => {
    const part = fact("count", { partOf: "all" });
    const rubric = withRule(table(UP_TO_ALL, { ratio: [["done", "rest"], "all"] }), {
      ...COUNTS,
      rest: part,
      other: part,
    });
    const found = only(lint(rubric), "gap");
    const { done, rest, all } = factsOf(found);
    expect(Number(done) + Number(rest)).toBeGreaterThan(Number(all));
    expect(scoreOf(rubric, found.witness)).toBe(0);
    const identities = [identity("split", "all", ["done", "rest", "other"])];
    expect(codesOf(lint({ ...rubric, identities }))).toEqual([]);
  });

  it("end at the highest percent", () => {
    const rule = table(UP_TO_ALL, { amount: "rate" });
    expect(codesOf(lint(withRule(rule, { rate: fact("percent") })))).toEqual([]);
    expect(codesOf(lint(withRule(rule, { rate: fact("percent", { highest: "150%" }) })))).toEqual(["gap"]);
  });

  it("name every choice", () => {
    const levels = [
      { is: "onTime", points: 10 },
      { is: "none", points: 0 },
    ];
    const rubric = withRule(table(levels, { choice: "stage" }), STAGE);
    const found = only(lint(rubric), "gap");
    expect(found.params["value"]).toEqual({ vi: "Chậm" });
    expect(factsOf(found)).toEqual({ stage: "late" });
    expect(scoreOf(rubric, found.witness)).toBe(0);
  });

  it("name a choice once", () => {
    const levels = [
      { is: "onTime", points: 10 },
      { is: ["late", "onTime"], points: 5 },
      { is: "none", points: 0 },
    ];
    const rubric = withRule(table(levels, { choice: "stage" }), STAGE);
    const found = only(lint(rubric), "overlap");
    expect(factsOf(found)).toEqual({ stage: "onTime" });
    expect(scoreOf(rubric, found.witness)).toBe(10);
  });

  it("say what is scored where a thing was never done", () => {
    const measure = { lateDays: { done: "doneOn", due: "dueOn", days: "working" } } as const;
    const levels = [
      { to: 0, points: 10 },
      { from: 1, to: 400, points: 5 },
      { from: 401, to: 600, points: 2 },
    ];
    const rubric = withRule(table(levels, measure), { doneOn: fact("date"), dueOn: fact("date") });
    const gaps = lint(rubric).filter(({ code }) => code === "lint.gap");
    expect(gaps).toHaveLength(2);
    expect(gaps.map((one) => factsOf(one)["doneOn"])).toContain("never");
    expect(gaps.map(({ witness }) => scoreOf(rubric, witness))).toEqual([2, 2]);
  });

  it("count days and cases as wholes", () => {
    const levels = [
      { to: 0, points: 10 },
      { from: 1, points: 0 },
    ];
    const late = { lateDays: { done: "doneOn", due: { month: 1, day: 31 }, days: "calendar" } } as const;
    expect(codesOf(lint(withRule(table(levels, late), { doneOn: fact("date") })))).toEqual([]);
    const cases = { count: { cases: "cases", with: ["grave"] } };
    expect(codesOf(lint(withRule(table(levels, cases), { cases: fact("cases") })))).toEqual([]);
  });

  it("are looked at in each part of a joined rule, with the others filled in", () => {
    const gap = table([
      { over: "70%", points: 5 },
      { below: "70%", points: 0 },
    ]);
    const yes = table(
      [
        { is: true, points: 5 },
        { is: false, points: 0 },
      ],
      { choice: "yes" },
    );
    const rubric = withRule({ sum: [gap, yes] }, { ...COUNTS, yes: fact("boolean") });
    const found = only(lint(rubric), "gap");
    expect(found.path).toBe("/nodes/0/rule/sum/0/points/levels");
    expect(Object.keys(factsOf(found)).sort()).toEqual(["all", "done", "yes"]);
    expect(scoreOf(rubric, found.witness)).not.toBeNull();
  });

  it("are shown in the alternative that has them", () => {
    const first = { measure: { amount: "mark" }, points: { given: { lowest: 0, highest: 10 } } };
    const second = table([
      { over: "70%", points: 10 },
      { below: "70%", points: 0 },
    ]);
    const rubric = withRule({ firstKnown: [first, second] }, { ...COUNTS, mark: fact("points") });
    const found = only(lint(rubric), "gap");
    expect(Object.keys(factsOf(found)).sort()).toEqual(["all", "done"]);
    expect(scoreOf(rubric, found.witness)).toBe(0);
  });

  it("differ by what they do, even where they give the same points", () => {
    const levels = [
      { below: 1, points: 10 },
      { from: 1, points: 0, effects: [{ emptyNode: "2" }] },
      { from: 1, points: 0 },
    ];
    const second = leaf("2", 0, { measure: { amount: "all" }, points: { given: { lowest: 0, highest: 0 } } });
    const rubric = small([leaf("1", 10, table(levels, { amount: "all" })), second], { all: fact("count") });
    expect(codesOf(lint(rubric))).toContain("overlap");
  });
});
