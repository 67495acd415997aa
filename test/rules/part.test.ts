import { describe, expect, it } from "vitest";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { fact } from "../support/documents.js";
import { bookOf, type Definitions, shownFacts } from "../support/facts.js";
import { directionsIn, ruleOf, scored, shownRuleRange } from "../support/rules.js";

const choices = ["none", "late", "onTime"].map((id) => ({ id, title: { vi: id } }));
const definitions: Definitions = {
  done: fact("count"),
  all: fact("count"),
  plan: fact("choice", { choices, ordered: true }),
  colour: fact("choice", { choices }),
  on: fact("date"),
  cases: fact("cases"),
};

const share = (whenEmpty?: WhenEmpty): RuleInput => ({
  measure: { ratio: ["done", "all"] },
  points: { linear: { from: [0, 0], to: [1, 4] } },
  ...(whenEmpty !== undefined && { whenEmpty }),
});
const negative = (whenEmpty: WhenEmpty): RuleInput => ({
  measure: { ratio: ["done", "all"] },
  points: { linear: { from: [0, -1], to: [1, 4] } },
  whenEmpty,
});

describe("a part", () => {
  it("gives the points of what was measured, with the reason", () => {
    const outcome = ruleOf(share(), definitions).score(bookOf(definitions, { done: 3, all: 4 }));
    expect(outcome).toMatchObject({
      kind: "points",
      given: false,
      reason: {
        code: "reason.scored",
        params: {
          measured: { code: "measure.ratio", params: { above: 3, below: 4, value: 0.75 } },
          way: { code: "way.linear", params: { points: 3, full: 4 } },
        },
      },
    });
  });

  it("names the facts that are missing", () => {
    const outcome = ruleOf(share("zero"), definitions).score(bookOf(definitions, { done: 3 }));
    expect(outcome).toEqual({
      kind: "missing",
      facts: ["all"],
      reason: { code: "reason.missing", params: { facts: ["all"] } },
    });
  });

  it.each([
    ["full", "empty: full 4"],
    ["zero", "empty: zero 0"],
    ["reduceMax", "empty: reduceMax"],
    ["rescale", "empty: rescale"],
    ["share", "empty: share"],
    ["missing", "missing: done, all"],
    [undefined, "missing: done, all"],
  ] as const)("of nothing to divide by, with whenEmpty %s: %s", (whenEmpty, expected) => {
    expect(scored(ruleOf(share(whenEmpty), definitions), bookOf(definitions, { done: 0, all: 0 }))).toBe(expected);
  });

  it.each([
    ["full", {}, { low: "0", high: "4", mayBeMissing: true }],
    ["zero", { done: 3, all: 4 }, { low: "3", high: "3" }],
    ["full", { done: 0, all: 0 }, { low: "4", high: "4" }],
    ["reduceMax", { done: 0 }, { low: "0", high: "0", absences: ["reduceMax"], mayBeMissing: true }],
    ["share", { done: 0, all: 0 }, { absences: ["share"] }],
    ["missing", { done: 0, all: 0 }, { mayBeMissing: true }],
  ] as const)("with whenEmpty %s over %j comes to %j", (whenEmpty, entered, expected) => {
    expect(shownRuleRange(ruleOf(share(whenEmpty), definitions).range(bookOf(definitions, entered)))).toEqual(expected);
  });

  it("comes to nothing where a fact will never come", () => {
    const closed = bookOf(definitions, {}, { outlook: { changing: new Set() } });
    expect(shownRuleRange(ruleOf(share("full"), definitions).range(closed))).toEqual({ mayBeMissing: true });
  });

  it("knows facts that lead to its ends", () => {
    const { low, high } = ruleOf(share(), definitions).range(bookOf(definitions, { all: 4 }));
    expect(shownFacts(low?.facts)).toEqual({ done: "0" });
    expect(shownFacts(high?.facts)).toEqual({ done: "4" });
  });

  it("ranges over choices and over never", () => {
    const plan: RuleInput = {
      measure: { choice: "plan" },
      points: {
        levels: [
          { is: "onTime", points: 1 },
          { is: "late", points: 0 },
          { is: "none", points: -1 },
        ],
      },
    };
    const range = ruleOf(plan, definitions).range(bookOf(definitions));
    expect(shownRuleRange(range)).toEqual({ low: "-1", high: "1", mayBeMissing: true });
    expect(shownFacts(range.low?.facts)).toEqual({ plan: "none" });
    const late: RuleInput = {
      measure: { lateDays: { done: "on", due: "2022-03-31", days: "calendar" } },
      points: {
        levels: [
          { is: "never", points: -3 },
          { to: 0, points: 2 },
          { over: 0, points: 1 },
        ],
      },
    };
    const days = ruleOf(late, definitions).range(bookOf(definitions));
    expect(shownRuleRange(days)).toEqual({ low: "-3", high: "2", mayBeMissing: true });
    expect(shownFacts(days.low?.facts)).toEqual({ on: "never" });
  });
});

describe("the direction of a part", () => {
  it.each([
    // More in the whole lowers the share, but from nothing to divide by to something it brings what emptiness did not.
    ["missing", share("missing"), { done: "up", all: "mixed" }],
    ["zero", share("zero"), { done: "up", all: "mixed" }],
    ["full", share("full"), { done: "up", all: "down" }],
    ["reduceMax", share("reduceMax"), { done: "up", all: "mixed" }],
    ["zero, with points below zero", negative("zero"), { done: "up", all: "mixed" }],
  ] as const)("with whenEmpty %s", (_, rule, expected) => {
    expect(directionsIn(ruleOf(rule, definitions))).toEqual(expected);
  });

  it("of a fact that only stands below the line, where more of it does no harm", () => {
    const rising: RuleInput = {
      measure: { complement: ["done", "all"] },
      points: { linear: { from: [0, 0], to: [1, 4] } },
    };
    expect(directionsIn(ruleOf({ ...rising, whenEmpty: "zero" }, definitions))).toEqual({ done: "down", all: "up" });
    expect(directionsIn(ruleOf({ ...rising, whenEmpty: "full" }, definitions))).toEqual({ done: "down", all: "mixed" });
    const flat: RuleInput = { measure: { ratio: ["done", "all"] }, points: { levels: [{ points: 1 }] } };
    expect(directionsIn(ruleOf({ ...flat, whenEmpty: "zero" }, definitions))).toEqual({ done: "none", all: "up" });
    expect(directionsIn(ruleOf({ ...flat, whenEmpty: "full" }, definitions))).toEqual({ done: "none", all: "down" });
  });

  it("goes against the measure where the way falls", () => {
    const deduct: RuleInput = {
      measure: { amount: ["done", { fact: "all", times: -1 }] },
      points: { deduct: { start: 2, each: 1, floor: 0 } },
    };
    expect(directionsIn(ruleOf(deduct, definitions))).toEqual({ done: "down", all: "up" });
    const humped: RuleInput = {
      measure: { amount: "done" },
      points: {
        levels: [
          { to: 1, points: 0 },
          { to: 2, points: 1 },
          { over: 2, points: 0 },
        ],
      },
    };
    expect(directionsIn(ruleOf(humped, definitions))).toEqual({ done: "mixed" });
  });

  it("of a choice follows the order of the dictionary, and is mixed without one", () => {
    const levels = [
      { is: "onTime", points: 1 },
      { is: "late", points: "0.5" },
      { is: "none", points: 0 },
    ];
    expect(directionsIn(ruleOf({ measure: { choice: "plan" }, points: { levels } }, definitions))).toEqual({
      plan: "up",
    });
    expect(directionsIn(ruleOf({ measure: { choice: "colour" }, points: { levels } }, definitions))).toEqual({
      colour: "mixed",
    });
    const upside = [
      { is: ["none", "onTime"], points: 1 },
      { is: "late", points: 0 },
    ];
    expect(directionsIn(ruleOf({ measure: { choice: "plan" }, points: { levels: upside } }, definitions))).toEqual({
      plan: "mixed",
    });
  });
});

describe("effects of a part", () => {
  const rule: RuleInput = {
    measure: { count: { cases: "cases", without: ["exempt"] } },
    points: {
      levels: [
        { below: 1, points: 0 },
        { from: 1, points: -1, effects: [{ emptyNode: "related" }] },
      ],
    },
    effects: [
      { from: 2, barGrade: "xuat-sac" },
      { flag: "repeated", from: 1, forceGrade: "yeu" },
    ],
  };
  const compiled = ruleOf(rule, definitions);
  const entered = (...cases: readonly object[]) => bookOf(definitions, { cases: cases as [] });
  const actionsOf = (effects: ReturnType<typeof compiled.happened>) =>
    effects.map(({ action: { emptyNode, barGrade, forceGrade }, related }) => [
      emptyNode ?? barGrade ?? forceGrade,
      related,
    ]);

  it("happen where their ends hold what was measured", () => {
    expect(actionsOf(compiled.happened(entered()))).toEqual([]);
    expect(actionsOf(compiled.happened(entered({ node: "2.4" })))).toEqual([["related", ["2.4"]]]);
    expect(actionsOf(compiled.happened(entered({ node: "2.4" }, {})))).toEqual([
      ["related", ["2.4"]],
      ["xuat-sac", ["2.4"]],
    ]);
  });

  it("look, with a flag, at the counted cases that carry it", () => {
    expect(actionsOf(compiled.happened(entered({ node: "1", flags: ["repeated"] })))).toEqual([
      ["related", ["1"]],
      ["yeu", ["1"]],
    ]);
    expect(actionsOf(compiled.happened(entered({ flags: ["repeated", "exempt"] })))).toEqual([]);
  });

  it("have not happened while facts are missing, nor where nothing arose", () => {
    expect(compiled.happened(bookOf(definitions))).toEqual([]);
    const gate: RuleInput = { ...share("zero"), effects: [{ below: "50%", emptyNode: "2" }] };
    expect(ruleOf(gate, definitions).happened(bookOf(definitions, { done: 0, all: 0 }))).toEqual([]);
    expect(ruleOf(gate, definitions).happened(bookOf(definitions, { done: 1, all: 4 }))).toHaveLength(1);
  });

  it("may all still happen while the list is open", () => {
    expect(compiled.possible(bookOf(definitions)).map(({ must }) => must)).toEqual([false, false, false]);
  });

  it("are certain where the facts are settled, or never come", () => {
    expect(compiled.possible(entered({ node: "2.4" }))).toEqual([
      { action: { emptyNode: "related" }, related: ["2.4"], must: true },
    ]);
    const closed = bookOf(definitions, {}, { outlook: { changing: new Set() } });
    expect(compiled.possible(closed)).toEqual([]);
  });

  it("stay once they happened, where cases can only be added", () => {
    const growing = bookOf(definitions, { cases: { value: [{}, {}], atLeast: true } });
    const must = compiled.possible(growing).flatMap(({ action: { barGrade, forceGrade }, must: isCertain }) => {
      const grade = barGrade ?? forceGrade;
      return grade === undefined ? [] : [[grade, isCertain]];
    });
    expect(must).toEqual([
      ["xuat-sac", true],
      ["yeu", false],
    ]);
  });
});
