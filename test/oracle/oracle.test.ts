import { describe, expect, test } from "vitest";
import type { RuleInput } from "../../src/rules/types.js";
import { evidence, fact, group, leaf, records, rubric, score, scoreRule } from "./build.js";
import { decimal } from "./decimal.js";
import { asText, toPlaces } from "./fraction.js";

// Every expected number stands with its arithmetic, done by hand from docs/rubrics/language.md.

const counts = { a: fact("count"), b: fact("count"), c: fact("count") };
const perPoint = { given: { lowest: -100, highest: 100 } } as const;
const byAmount = (id: string): RuleInput => ({ measure: { amount: id }, points: perPoint });
const asScored = (points: string) => ({ score: points, state: "scored", basis: "computed" });

describe("measures", () => {
  test("amount: weighted terms, a boolean as 1, a constant", () => {
    const amount = { terms: ["a", { fact: "b", times: "0.5" }, "yes"], plus: -1 };
    // 3 + 0.5 * 5 + 1 - 1 = 5.5
    const answer = scoreRule(
      { measure: { amount }, points: perPoint },
      { a: 3, b: 5, yes: true },
      { ...counts, yes: fact("boolean") },
    );
    expect(answer).toEqual({ score: "11/2", state: "scored", basis: "given" });
  });

  test("ratio: 79 of 82 dossiers of 6 points (QĐ 766)", () => {
    // 6 * 79/82 = 474/82 = 237/41
    const rule: RuleInput = {
      measure: { ratio: ["a", "b"] },
      points: { linear: { from: ["0%", 0], to: ["100%", 6] } },
    };
    expect(scoreRule(rule, { a: 79, b: 82 }, counts)).toEqual(asScored("237/41"));
  });

  test("complement: all less unsatisfied less overdue", () => {
    // 1 - (3 + 2)/50 = 9/10; 9/10 * 10 = 9
    const rule: RuleInput = {
      measure: { complement: [["a", "b"], "c"] },
      points: { linear: { from: [0, 0], to: [1, 10] } },
    };
    expect(scoreRule(rule, { a: 3, b: 2, c: 50 }, counts)).toEqual(asScored("9/1"));
  });

  test("mean of three shares", () => {
    // (1/2 + 1/3 + 100%)/3 = (11/6)/3 = 11/18; * 9 = 11/2
    const facts = { p: fact("percent"), q: fact("percent"), r: fact("percent") };
    const rule: RuleInput = { measure: { mean: ["p", "q", "r"] }, points: { linear: { from: [0, 0], to: [1, 9] } } };
    expect(scoreRule(rule, { p: 0.5, q: "1/3", r: "100%" }, facts)).toEqual(asScored("11/2"));
  });

  test("choice of a choice fact and of a boolean", () => {
    const facts = {
      k: fact("choice", {
        choices: [
          { id: "x", title: { vi: "x" } },
          { id: "y", title: { vi: "y" } },
        ],
      }),
      yes: fact("boolean"),
    };
    const levels: RuleInput = {
      measure: { choice: "k" },
      points: {
        levels: [
          { is: ["x", "z"], points: "2.75" },
          { is: "y", points: 0 },
        ],
      },
    };
    expect(scoreRule(levels, { k: "x" }, facts)).toEqual(asScored("11/4")); // 2.75
    const boolean: RuleInput = {
      measure: { choice: "yes" },
      points: {
        levels: [
          { is: true, points: 1 },
          { is: false, points: 0 },
        ],
      },
    };
    expect(scoreRule(boolean, { yes: true }, facts)).toEqual(asScored("1/1"));
  });

  test("checks: how many are true; one missing makes it missing", () => {
    const facts = { x: fact("boolean"), y: fact("boolean"), z: fact("boolean") };
    const rule: RuleInput = {
      measure: { checks: ["x", "y", "z"] },
      points: { checklist: { points: [0, 1, "2.5", 4] } },
    };
    expect(scoreRule(rule, { x: true, y: false, z: true }, facts)).toEqual(asScored("5/2"));
    expect(scoreRule(rule, { x: true, y: true }, facts)).toEqual({ score: "0/1", state: "missing", basis: null });
  });

  test("count of cases with and without flags", () => {
    const rule: RuleInput = {
      measure: { count: { cases: "v", with: ["grave"], without: ["exempt"] } },
      points: { deduct: { start: 5, each: 2, floor: 0 } },
    };
    const cases = [{ flags: ["grave"] }, { flags: ["grave", "exempt"] }, {}, { flags: ["other", "grave"] }];
    // two count: 5 - 2 * 2 = 1
    expect(scoreRule(rule, { v: cases }, { v: fact("cases") })).toEqual(asScored("1/1"));
  });

  test("lateDays: calendar days, early, never", () => {
    const rule: RuleInput = {
      measure: { lateDays: { done: "d", due: { month: 3, day: 31 }, days: "calendar" } },
      points: {
        levels: [
          { to: 0, points: 2 },
          { over: 0, to: 5, points: 1 },
          { over: 5, points: "0.25" },
        ],
      },
    };
    const facts = { d: fact("date") };
    expect(scoreRule(rule, { d: "2022-03-01" }, facts)).toEqual(asScored("2/1")); // -30 days
    expect(scoreRule(rule, { d: "2022-04-05" }, facts)).toEqual(asScored("1/1")); // 5 days
    expect(scoreRule(rule, { d: "2022-04-06" }, facts)).toEqual(asScored("1/4")); // 6 days
    expect(scoreRule(rule, { d: "never" }, facts)).toEqual(asScored("1/4")); // above every number
  });

  test("lateDays: working days skip weekends and holidays, both ways", () => {
    const rule: RuleInput = {
      measure: { lateDays: { done: "d", due: "2022-01-28", days: "working" } },
      points: { linear: { from: [-10, 0], to: [10, 20] } }, // 10 + days
    };
    const more = { holidays: ["2022-01-31", "2022-02-01"] };
    const facts = { d: fact("date") };
    // 28 January 2022 is a Friday. Until Wednesday 2 February: 31 and 1 are holidays, 2 counts: 1 day
    expect(scoreRule(rule, { d: "2022-02-02" }, facts, more)).toEqual(asScored("11/1"));
    // Sunday 30 January: nothing counts
    expect(scoreRule(rule, { d: "2022-01-30" }, facts, more)).toEqual(asScored("10/1"));
    // Monday 24 January: 25, 26, 27, 28 count: -4 days
    expect(scoreRule(rule, { d: "2022-01-24" }, facts, more)).toEqual(asScored("6/1"));
  });

  test("lateDays: a date fact as due date, or a day of a later year", () => {
    const points = { linear: { from: [0, 0], to: [100, 100] } } as const;
    const facts = { d: fact("date"), due: fact("date") };
    const byFact: RuleInput = { measure: { lateDays: { done: "d", due: "due", days: "calendar" } }, points };
    expect(scoreRule(byFact, { d: "2022-03-03", due: "2022-02-27" }, facts)).toEqual(asScored("4/1"));
    const byYear: RuleInput = {
      measure: { lateDays: { done: "d", due: { month: 1, day: 31, yearsLater: 1 }, days: "calendar" } },
      points,
    };
    expect(scoreRule(byYear, { d: "2023-02-10" }, facts)).toEqual(asScored("10/1"));
  });
});

describe("ways", () => {
  const of = (points: RuleInput["points"] & object, a: number | string) =>
    scoreRule({ measure: { amount: "a" }, points }, { a }, { a: fact("amount", { lowest: -10 }) }).score;

  test("levels: both ends as printed; a gap scores the lowest points of the table", () => {
    const levels = {
      levels: [
        { from: 80, points: 2 },
        { over: 50, below: 80, points: 1 },
        { below: 50, points: "-0.5" },
      ],
    };
    expect(of(levels, 80)).toBe("2/1");
    expect(of(levels, "79.99")).toBe("1/1");
    expect(of(levels, 50)).toBe("-1/2"); // held by none
    expect(of(levels, 3)).toBe("-1/2");
  });

  test("linear: clamped at both ends, zero below its floor", () => {
    const linear = { linear: { from: [50, 0], to: [90, 4], zeroBelow: 60 } } as const;
    expect(of(linear, 59)).toBe("0/1");
    expect(of(linear, 60)).toBe("1/1"); // 4 * 10/40
    expect(of(linear, 75)).toBe("5/2"); // 4 * 25/40
    expect(of(linear, 100)).toBe("4/1");
    expect(of({ linear: { from: [0, 3], to: [10, 1] } }, 5)).toBe("2/1"); // falling
  });

  test("linear in quanta: half away from zero, or down", () => {
    const line = { from: [0, 0], to: [8, 2] } as const;
    expect(of({ linear: { ...line, quantum: { step: "0.25", mode: "halfAway" } } }, "3.5")).toBe("1/1"); // 0.875 is 3.5 steps: 4
    expect(of({ linear: { ...line, quantum: { step: "0.25", mode: "down" } } }, "3.5")).toBe("3/4");
    const below = { from: [0, -2], to: [8, 0] } as const;
    expect(of({ linear: { ...below, quantum: { step: "0.25", mode: "halfAway" } } }, "4.5")).toBe("-1/1"); // -0.875
    expect(of({ linear: { ...below, quantum: { step: "0.25", mode: "down" } } }, "4.5")).toBe("-3/4");
  });

  test("deduct: a floor below zero; less than nothing counts as nothing", () => {
    const deduct = { deduct: { start: 2, each: "0.75", floor: "-1.25" } };
    expect(of(deduct, 1)).toBe("5/4");
    expect(of(deduct, 4)).toBe("-1/1"); // 2 - 3
    expect(of(deduct, 5)).toBe("-5/4"); // 2 - 3.75 = -1.75, kept at -1.25
    expect(of(deduct, -3)).toBe("2/1");
  });

  test("accrue: for every whole per, never above the cap", () => {
    const accrue = { accrue: { start: 10, each: "0.5", per: 100, cap: 11 } };
    expect(of(accrue, 199)).toBe("21/2");
    expect(of(accrue, 250)).toBe("11/1");
    expect(of(accrue, 900)).toBe("11/1");
    expect(of({ accrue: { each: 1, cap: 5 } }, "2.9")).toBe("2/1");
  });

  test("given: kept between its ends", () => {
    expect(of({ given: { lowest: 1, highest: 8 } }, 9)).toBe("8/1");
    expect(of({ given: { lowest: 1, highest: 8 } }, "0.5")).toBe("1/1");
    expect(of({ given: { lowest: 1, highest: null } }, 1000)).toBe("1000/1");
  });

  test("never under numeric ways", () => {
    const never = (points: RuleInput["points"] & object) =>
      scoreRule(
        { measure: { lateDays: { done: "d", due: "2022-03-31", days: "calendar" } }, points },
        { d: "never" },
        { d: fact("date") },
      ).score;
    expect(never({ linear: { from: [0, 2], to: [30, -1] } })).toBe("-1/1");
    expect(never({ deduct: { start: 2, each: 1, floor: "-0.5" } })).toBe("-1/2");
    expect(
      never({
        levels: [
          { is: "never", points: -1 },
          { over: 0, points: 0 },
          { to: 0, points: 1 },
        ],
      }),
    ).toBe("-1/1");
  });
});

describe("joined rules", () => {
  const [one, two] = [byAmount("a"), byAmount("b")];

  test("sum is kept within its ends: 6A + min(2, 2.5B)", () => {
    const rule: RuleInput = {
      sum: [
        { measure: { ratio: ["a", "c"] }, points: { linear: { from: [0, 0], to: [1, 6] } } },
        { sum: [{ measure: { ratio: ["b", "c"] }, points: { linear: { from: [0, 0], to: [1, "2.5"] } } }], highest: 2 },
      ],
    };
    expect(scoreRule(rule, { a: 5, b: 9, c: 10 }, counts)).toEqual(asScored("5/1")); // 3 + min(2, 2.25)
    expect(scoreRule(rule, { a: 5, b: 4, c: 10 }, counts)).toEqual(asScored("4/1")); // 3 + 1
    expect(scoreRule({ sum: [one, two], lowest: 1 }, { a: 0, b: 0 }, counts).score).toBe("1/1");
  });

  test("best and least", () => {
    expect(scoreRule({ best: [one, two] }, { a: 3, b: 5 }, counts).score).toBe("5/1");
    expect(scoreRule({ least: [one, two] }, { a: 3, b: 5 }, counts).score).toBe("3/1");
    expect(scoreRule({ best: [one, two] }, { a: 3 }, counts).state).toBe("missing");
  });

  test("firstKnown: an alternative that is not needed is not missing", () => {
    expect(scoreRule({ firstKnown: [one, two] }, { b: 5 }, counts).score).toBe("5/1");
    expect(scoreRule({ firstKnown: [one, two] }, { a: 3 }, counts).score).toBe("3/1");
  });

  test("a part of other years is as if it were not written", () => {
    const old: RuleInput = { ...two, years: { to: 2021 } };
    expect(scoreRule({ sum: [one, old] }, { a: 3 }, counts)).toEqual({ score: "3/1", state: "scored", basis: "given" });
  });
});

describe("nothing to divide by", () => {
  const part = (whenEmpty?: RuleInput["whenEmpty"]): RuleInput => ({
    measure: { ratio: ["a", "b"] },
    points: { linear: { from: [0, 0], to: [1, 4] } },
    ...(whenEmpty !== undefined && { whenEmpty }),
  });
  const full = (id: string): RuleInput => ({
    measure: { amount: id },
    points: { linear: { from: [0, 0], to: [6, 6] } },
  });
  const pair = (whenEmpty?: RuleInput["whenEmpty"], more = {}) =>
    score(
      rubric([leaf("1", 4, part(whenEmpty)), leaf("2", 6, full("c"))], { facts: counts, ...more }),
      evidence({ a: 0, b: 0, c: 3 }),
    );

  test.each([
    // the score and the state of the empty node, the total, the available maximum
    ["full", "4/1", "didNotArise", "7/1", "10/1"], // 4 + 3
    ["zero", "0/1", "didNotArise", "3/1", "10/1"],
    [undefined, "0/1", "missing", "3/1", "10/1"],
    ["missing", "0/1", "missing", "3/1", "10/1"],
    ["reduceMax", "0/1", "didNotArise", "3/1", "6/1"], // 10 - 4
    ["rescale", "0/1", "didNotArise", "5/1", "10/1"], // 3 * 10/6
    ["share", "0/1", "didNotArise", "5/1", "10/1"], // 3 * (6 + 4)/6
  ] as const)("whenEmpty %s", (whenEmpty, own, state, total, available) => {
    const answer = pair(whenEmpty);
    expect(answer.nodes.get("1")).toMatchObject({ score: own, state, basis: null });
    expect(answer.total).toMatchObject({ score: total, available });
  });

  test("share: a sibling's own points and maximum grow", () => {
    expect(pair("share").nodes.get("2")).toMatchObject({ score: "5/1", available: "10/1" });
  });

  test("inside a join an empty part gives its points, or is left out", () => {
    const facts = { a: 0, b: 0, c: 3 };
    expect(scoreRule({ sum: [part("full"), full("c")] }, facts, counts)).toEqual(asScored("7/1"));
    expect(scoreRule({ best: [part("reduceMax"), full("c")] }, facts, counts)).toEqual(asScored("3/1"));
    expect(scoreRule({ sum: [part("reduceMax"), part("full")] }, facts, counts).score).toBe("4/1");
    expect(scoreRule({ least: [part("rescale"), part("reduceMax")] }, facts, counts)).toEqual({
      score: "0/1",
      state: "didNotArise",
      basis: null,
    });
  });

  test("a group whose children are all absent is absent", () => {
    const tree = [group("1", 4, [leaf("1.1", 4, part("share"))]), leaf("2", 6, full("c"))];
    const answer = score(rubric(tree, { facts: counts }), evidence({ a: 0, b: 0, c: 3 }));
    expect(answer.nodes.get("1")).toMatchObject({ score: "0/1", available: "0/1", state: "didNotArise" });
    expect(answer.total).toMatchObject({ score: "3/1", available: "6/1" });
  });
});

describe("derivation", () => {
  const rule: RuleInput = byAmount("all");

  test("a sum of facts; an entered value wins", () => {
    const facts = { ...counts, all: fact("count", { derived: { sum: ["a", "b"] } }) };
    expect(scoreRule(rule, { a: 3, b: 4 }, facts).score).toBe("7/1");
    expect(scoreRule(rule, { a: 3, b: 4, all: 9 }, facts).score).toBe("9/1");
    expect(scoreRule(rule, { a: 3 }, facts).state).toBe("missing");
  });

  test("an identity with one fact missing; nothing that the type does not allow; nothing from at least", () => {
    const facts = { ...counts, all: fact("count") };
    const source = { document: "x" };
    const more = { identities: [{ id: "i", title: { vi: "i" }, left: "a", right: ["b", "all"], source }] };
    expect(scoreRule(rule, { a: 9, b: 4 }, facts, more).score).toBe("5/1"); // 9 - 4
    expect(scoreRule(rule, { a: 3, b: 4 }, facts, more).state).toBe("missing"); // -1
    expect(scoreRule(rule, { a: { value: 9, atLeast: true }, b: 4 }, facts, more).state).toBe("missing");
  });

  test("a derived ratio over nothing is empty", () => {
    const facts = { ...counts, all: fact("percent", { derived: { ratio: ["a", "b"] } }) };
    expect(scoreRule({ ...rule, whenEmpty: "full" }, { a: 0, b: 0 }, facts)).toMatchObject({
      score: "100/1",
      state: "didNotArise",
    });
  });
});

describe("parts of nothing", () => {
  test("a part of a whole that is exactly nothing is nothing", () => {
    const facts = { whole: fact("count"), part: fact("count", { partOf: "whole" }) };
    expect(scoreRule(byAmount("part"), { whole: 0 }, facts).score).toBe("0/1");
    expect(scoreRule(byAmount("part"), { whole: 0 }, facts).state).toBe("scored");
    expect(scoreRule(byAmount("part"), { whole: { value: 0, atLeast: true } }, facts).state).toBe("missing");
    expect(scoreRule(byAmount("part"), { whole: 1 }, facts).state).toBe("missing");
  });

  test("a derived percent above the whole is none", () => {
    const facts = { ...counts, share: fact("percent", { derived: { ratio: ["a", "b"] } }) };
    expect(scoreRule(byAmount("share"), { a: 3, b: 4 }, facts).score).toBe("3/4");
    expect(scoreRule(byAmount("share"), { a: 5, b: 4 }, facts).state).toBe("missing");
  });
});

describe("decimals", () => {
  test.each([
    [2.75, "11/4"],
    ["2.750", "11/4"],
    ["80%", "4/5"],
    ["12.5%", "1/8"],
    ["1/3", "1/3"],
    ["-2/6", "-1/3"],
    [1e-7, "1/10000000"],
    [0.1, "1/10"],
    [-0.5, "-1/2"],
  ])("%s", (written, meant) => {
    expect(asText(decimal(written))).toBe(meant);
  });

  test.each([
    // half away from zero, and towards zero
    ["0.125", "13/100", "3/25"],
    ["-0.125", "-13/100", "-3/25"],
    ["1/3", "33/100", "33/100"],
    ["2/3", "67/100", "33/50"],
  ])("%s rounded to two places", (written, halfAway, down) => {
    expect(asText(toPlaces(decimal(written), 2, "halfAway"))).toBe(halfAway);
    expect(asText(toPlaces(decimal(written), 2, "down"))).toBe(down);
  });
});

describe("states of a leaf", () => {
  const points: RuleInput = { measure: { amount: "a" }, points: { deduct: { start: 4, each: 1, floor: -2 } } };
  const condition = { vi: "khi không phát sinh" };
  const one = (more: object, facts: object, rest: object = {}, whole: object = {}) =>
    score(
      rubric([leaf("1", 4, points, more)], { facts: counts, total: { max: 4 }, ...whole }),
      evidence({ ...facts }, rest),
    ).nodes.get("1");

  test("missing counts nothing, or the lowest points where these are lower", () => {
    expect(one({}, {})).toMatchObject({ score: "-2/1", state: "missing", basis: null });
  });

  test("claimed points count where the rule can give them", () => {
    expect(one({}, {}, records({ "1": { claimed: 3 } }))).toMatchObject({
      score: "3/1",
      state: "scored",
      basis: "claimed",
    });
    expect(one({}, {}, records({ "1": { claimed: "3.5" } }))).toMatchObject({ score: "-2/1", state: "missing" });
    expect(one({}, { a: 3 }, records({ "1": { claimed: 3 } }))).toMatchObject({ score: "1/1", basis: "computed" });
  });

  test("not applicable and did not arise, allowed and refused", () => {
    const declared = records({ "1": { notApplicable: { reason: "x" } } });
    expect(one({ notApplicable: { condition, then: "full" } }, { a: 9 }, declared)).toMatchObject({
      score: "4/1",
      state: "notApplicable",
      basis: null,
    });
    expect(one({}, { a: 1 }, declared)).toMatchObject({ score: "3/1", state: "scored" });
    const arose = records({ "1": { didNotArise: { reason: "x" } } });
    expect(one({ didNotArise: { condition, then: "zero" } }, { a: 1 }, arose)).toMatchObject({
      score: "0/1",
      state: "didNotArise",
    });
  });

  test("a survey that was not held", () => {
    const notHeld = { survey: { held: false } };
    const by = { scoredBy: "survey" };
    expect(one(by, {}, notHeld)).toMatchObject({ score: "-2/1", state: "notHeld" });
    expect(one(by, {}, notHeld, { survey: { whenNotHeld: "full" } })).toMatchObject({ score: "4/1", state: "notHeld" });
    expect(one(by, { a: 1 }, notHeld)).toMatchObject({ score: "3/1", state: "scored" });
    expect(one({}, {}, notHeld)).toMatchObject({ state: "missing" });
  });

  test("what an appraiser gives is not held before he gave it", () => {
    const by = { scoredBy: "appraiser" };
    expect(one(by, {}, records({ "1": { claimed: 3 } }))).toMatchObject({
      score: "0/1",
      state: "notHeld",
      available: "4/1",
    });
    expect(one(by, { a: 1 })).toMatchObject({ score: "3/1", state: "scored", basis: "computed" });
  });

  test("tracked only, and what stands under a penalty", () => {
    const tracked: RuleInput = { measure: { amount: "a" }, points: { levels: [{ from: 0, points: 0 }] } };
    const answer = score(
      rubric([leaf("1", 0, tracked), group("P", 0, [leaf("P.1", 0, tracked)], { role: "penalty" })], {
        facts: counts,
        total: { max: 0 },
      }),
      evidence({ a: 1 }),
    );
    expect(answer.nodes.get("1")?.basis).toBe("tracked");
    expect(answer.nodes.get("P.1")?.basis).toBe("computed");
  });
});

describe("joins of nodes", () => {
  const leafOf = (id: string, max: number, more: object = {}) => leaf(id, max, byAmount(id), more);
  const tree = (more: object, children = [leafOf("a", 4), leafOf("b", 6)], max = 10) =>
    score(
      rubric([group("1", max, children, more)], { facts: counts, total: { max } }),
      evidence({ a: 3, b: 5 }),
    ).nodes.get("1");

  test("sum, capped sum, mean, weighted mean, rescale", () => {
    expect(tree({})?.score).toBe("8/1");
    expect(tree({ join: "cappedSum" }, undefined, 7)?.score).toBe("7/1");
    expect(tree({ join: "mean" })?.score).toBe("4/1"); // (3 + 5)/2
    const weighted = [leafOf("a", 4, { weight: 1 }), leafOf("b", 6, { weight: "1/3" })];
    expect(tree({ join: "weightedMean" }, weighted)?.score).toBe("7/2"); // (3 + 5/3)/(4/3) = (14/3)*(3/4)
    expect(tree({ join: "rescale" }, undefined, 5)?.score).toBe("4/1"); // 8 * 5/10
  });

  test("a capped sum is kept above its lowest", () => {
    const loss = [leaf("a", 0, { measure: { amount: "a" }, points: { deduct: { start: 0, each: 2, floor: -20 } } })];
    expect(tree({ join: "cappedSum" }, loss)?.score).toBe("0/1"); // -6, kept at 0
    expect(tree({ join: "cappedSum", lowest: -5 }, loss)?.score).toBe("-5/1");
  });

  test("bonus and penalty are added after the cap, outside the maximum", () => {
    const children = [leafOf("a", 4), leafOf("b", 6), leaf("+", 2, byAmount("a"), { role: "bonus" })];
    expect(tree({ join: "cappedSum" }, children, 7)).toMatchObject({ score: "10/1", available: "7/1" }); // 7 + 3
  });

  test("a missing child counts, or leaves no score", () => {
    const children = [
      leafOf("a", 4),
      leaf("c", 6, { measure: { amount: "c" }, points: { deduct: { start: 6, each: 1, floor: -1 } } }),
    ];
    expect(tree({}, children)).toMatchObject({ score: "2/1", state: "scored" }); // 3 - 1
    expect(tree({ whenMissing: "null" }, children)).toMatchObject({ score: null, state: "missing" });
  });

  test("rounding at each node, or once at the end", () => {
    const rounding = { places: 1, mode: "halfAway" } as const;
    const third = (id: string, more: object = {}) =>
      leaf(id, 5, { measure: { ratio: [id, "c"] }, points: { linear: { from: [0, 0], to: [1, 5] } } }, more);
    const of = (nodes: ReturnType<typeof third>[], total: object) =>
      score(rubric(nodes, { facts: counts, total: { max: 10, ...total } }), evidence({ a: 1, b: 1, c: 100 })).total
        .score;
    // each 5 * 1/100 = 0.05, which rounds away to 0.1: 0.2; together 0.1
    expect(of([third("a", { rounding }), third("b", { rounding })], {})).toBe("1/5");
    expect(of([third("a"), third("b")], { rounding })).toBe("1/10");
    expect(of([third("a", { rounding: { places: 1, mode: "down" } }), third("b")], {})).toBe("1/20");
  });

  test("the total is kept within its own ends", () => {
    const of = (total: object) =>
      score(rubric([leafOf("a", 4)], { facts: counts, total: { max: 4, ...total } }), evidence({ a: 9 })).total.score;
    expect(of({})).toBe("9/1");
    expect(of({ highest: 5 })).toBe("5/1");
    expect(of({ lowest: 11 })).toBe("11/1");
  });
});

describe("effects and grades", () => {
  const levels = [
    { id: "xuat-sac", title: { vi: "x" }, from: 9 },
    { id: "tot", title: { vi: "t" }, from: 8 },
    { id: "kha", title: { vi: "k" }, from: 5 },
    { id: "yeu", title: { vi: "y" } },
  ];
  const cases = { v: fact("cases"), ...counts };
  const penalty = (effects: RuleInput["effects"] & object) =>
    leaf(
      "P",
      0,
      { measure: { count: { cases: "v" } }, points: { deduct: { start: 0, each: 1, floor: -3 } }, effects },
      { role: "penalty" },
    );
  const of = (effects: RuleInput["effects"] & object, v: object[], a = 10, grades: object = { on: "points", levels }) =>
    score(
      rubric([leaf("1", 10, byAmount("a")), penalty(effects)], { facts: cases, grades: grades as never }),
      evidence({ a, v: v as never }),
    );

  test("a grade is the best that is reached", () => {
    expect(of([], []).gradeOf).toBe("xuat-sac");
    expect(of([], [{}]).gradeOf).toBe("xuat-sac"); // 10 - 1 = 9
    expect(of([], [{}, {}]).gradeOf).toBe("tot");
    expect(of([], [], 0).gradeOf).toBe("yeu");
  });

  test("bar, lower, force, in this order", () => {
    expect(of([{ from: 1, barGrade: "tot" }], [{}]).gradeOf).toBe("kha");
    expect(of([{ from: 1, lowerGrade: 1 }], [{}]).gradeOf).toBe("tot");
    expect(of([{ from: 1, lowerGrade: 9 }], [{}]).gradeOf).toBe("yeu");
    expect(
      of(
        [
          { from: 1, forceGrade: "yeu" },
          { from: 1, barGrade: "xuat-sac" },
        ],
        [{}],
      ).gradeOf,
    ).toBe("yeu");
    expect(
      of(
        [
          { from: 1, barGrade: "xuat-sac" },
          { from: 1, lowerGrade: 1 },
        ],
        [{}],
      ).gradeOf,
    ).toBe("kha");
    expect(of([{ from: 2, barGrade: "tot" }], [{}]).gradeOf).toBe("xuat-sac");
  });

  test("only cases with the flag count for the effect", () => {
    const effects = [{ from: 1, flag: "repeated", forceGrade: "yeu" }];
    expect(of(effects, [{}]).gradeOf).toBe("xuat-sac");
    expect(of(effects, [{ flags: ["repeated"] }]).gradeOf).toBe("yeu");
  });

  test("a node is emptied by its code, or as the one that a case names", () => {
    const byCode = of([{ from: 1, emptyNode: "1" }], [{}]);
    expect(byCode.nodes.get("1")).toMatchObject({ score: "0/1", state: "scored" });
    expect(byCode.total.score).toBe("-1/1"); // 0 - 1
    expect(of([{ from: 1, emptyNode: "related" }], [{ node: "1" }]).total.score).toBe("-1/1");
    expect(of([{ from: 1, emptyNode: "related" }], [{ node: "P" }]).total.score).toBe("9/1"); // the penalty stays
  });

  test("a level has effects too", () => {
    const gate: RuleInput = {
      measure: { choice: "yes" },
      points: {
        levels: [
          { is: true, points: 1 },
          { is: false, points: 0, effects: [{ emptyNode: "1" }] },
        ],
      },
    };
    const tree = [group("1", 10, [leaf("1.1", 1, gate), leaf("1.2", 9, byAmount("a"))])];
    const answer = (yes: boolean) =>
      score(rubric(tree, { facts: { ...counts, yes: fact("boolean") } }), evidence({ a: 9, yes })).nodes.get("1")
        ?.score;
    expect(answer(true)).toBe("10/1");
    expect(answer(false)).toBe("0/1");
  });

  test("grades on percent of what is available", () => {
    // 7 of 10: 70 %, but 7 of 8 where 2 are taken off: 87.5 %
    const grades = {
      on: "percent" as const,
      levels: [
        { id: "tot", title: { vi: "t" }, from: 80 },
        { id: "kha", title: { vi: "k" } },
      ],
    };
    const exempt = leaf("2", 2, byAmount("b"), { notApplicable: { condition: { vi: "x" }, then: "reduceMax" } });
    const at = (declared: boolean) =>
      score(
        rubric([leaf("1", 8, byAmount("a")), exempt], { facts: counts, grades }),
        evidence({ a: 7, b: 0 }, declared ? records({ "2": { notApplicable: { reason: "x" } } }) : {}),
      ).gradeOf;
    expect(at(false)).toBe("kha");
    expect(at(true)).toBe("tot");
  });
});

describe("supported", () => {
  const documents = [{ vi: "Báo cáo" }];
  const known = { documents: { d1: { title: "x" } } };
  const of = (facts: Parameters<typeof evidence>[0], more: object = {}, record: object = {}) =>
    score(
      rubric(
        [
          leaf(
            "1",
            10,
            { measure: { amount: "a" }, points: { deduct: { start: 4, each: 1, floor: -1 } } },
            { documents, ...more },
          ),
        ],
        { facts: counts },
      ),
      evidence(facts, { ...known, ...records({ "1": record }) }),
    ).total.supported;

  test("without a document the lowest points count", () => {
    expect(of({ a: 1 })).toBe("-1/1");
    expect(of({ a: { value: 1, documents: ["d1"] } })).toBe("3/1");
    expect(of({ a: 1 }, {}, { documents: ["d1"] })).toBe("3/1");
    expect(of({ a: 1 }, {}, { documents: ["gone"] })).toBe("-1/1");
    expect(of({ a: 1 }, { documents: [] })).toBe("3/1");
  });

  test("penalties always count", () => {
    expect(of({ a: 5 }, { role: "penalty", max: 0 })).toBe("-1/1");
    expect(of({ a: 3 }, { role: "penalty", max: 0 })).toBe("1/1");
  });
});
