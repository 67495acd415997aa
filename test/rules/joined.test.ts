import { describe, expect, it } from "vitest";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { fact } from "../support/documents.js";
import { bookOf, type Definitions, type EnteredFacts, shownFacts } from "../support/facts.js";
import { shown } from "../support/numbers.js";
import { directionsIn, ruleOf, scored, shownGivable, shownRuleRange } from "../support/rules.js";

const definitions: Definitions = {
  a: fact("count"),
  b: fact("count"),
  of: fact("count"),
  held: fact("boolean"),
  score: fact("points"),
  cases: fact("cases"),
};
const upTo = (id: string, cap: number): RuleInput => ({
  measure: { amount: id },
  points: { accrue: { each: 1, cap } },
});
const less = (id: string, start: number, floor: number): RuleInput => ({
  measure: { amount: id },
  points: { deduct: { start, each: 1, floor } },
});
const share = (id: string, points: number, whenEmpty: WhenEmpty = "missing"): RuleInput => ({
  measure: { ratio: [id, "of"] },
  points: { linear: { from: [0, 0], to: [1, points] } },
  whenEmpty,
});
const given: RuleInput = { measure: { amount: "score" }, points: { given: { lowest: 0, highest: null } } };

const score = (rule: RuleInput, entered: EnteredFacts): string =>
  scored(ruleOf(rule, definitions), bookOf(definitions, entered));
const range = (rule: RuleInput, entered: EnteredFacts): unknown =>
  shownRuleRange(ruleOf(rule, definitions).range(bookOf(definitions, entered)));

describe("sum", () => {
  const requirement: RuleInput = { sum: [less("a", 2, 0), upTo("b", 3)], highest: 4 };

  it.each([
    [{ a: 0, b: 1 }, "3"],
    [{ a: 1, b: 2 }, "3"],
    [{ a: 0, b: 9 }, "4"],
    [{ a: 5, b: 0 }, "0"],
    [{ a: 5 }, "missing: b"],
    [{}, "missing: a, b"],
  ])("adds the points of all, kept within its ends: %j", (entered, expected) => {
    expect(score(requirement, entered)).toBe(expected);
  });

  it("is kept above its lowest", () => {
    const rule: RuleInput = { sum: [less("a", 0, -5), less("b", 0, -5)], lowest: -6 };
    expect([score(rule, { a: 2, b: 1 }), score(rule, { a: 5, b: 5 })]).toEqual(["-3", "-6"]);
  });

  it("computes the payment group of QĐ 766: 6A + min(2, 2.5B) + 2.5C", () => {
    const payment: Definitions = Object.fromEntries(
      ["paid", "due", "online", "used", "all"].map((id) => [id, fact("count")]),
    );
    const line = (above: string, below: string, to: readonly [string | number, number]): RuleInput => ({
      measure: { ratio: [above, below] },
      points: { linear: { from: [0, 0], to } },
      whenEmpty: "zero",
    });
    const rule = ruleOf(
      { sum: [line("paid", "due", [1, 6]), line("online", "all", ["80%", 2]), line("used", "all", ["80%", 2])] },
      payment,
    );
    const points = (paid: number, due: number, online: number, used: number, all: number): number => {
      const outcome = rule.score(bookOf(payment, { paid, due, online, used, all }));
      if (outcome.kind !== "points") throw new Error(outcome.kind);
      return Number(outcome.points.numerator) / Number(outcome.points.denominator);
    };
    // Published: Phú Thọ 6.28, its industrial zones 1.67, Công Thương 2, Giáo dục và Đào tạo 0, Đắk Lắk 6.69 (6.6949).
    expect(points(37720, 44583, 93, 56, 310)).toBeCloseTo(6.278, 3);
    expect(points(0, 0, 2, 0, 3)).toBeCloseTo(5 / 3, 12);
    expect(points(0, 0, 7, 0, 8)).toBe(2);
    expect(points(0, 0, 0, 0, 2)).toBe(0);
    expect(points(179460, 204757, 160, 56, 376)).toBeCloseTo(6.6949, 4);
  });

  it("leaves out what is absent, and counts what is full or zero", () => {
    expect(score({ sum: [share("a", 3, "reduceMax"), upTo("b", 2)] }, { a: 0, of: 0, b: 1 })).toBe("1");
    expect(score({ sum: [share("a", 3, "full"), upTo("b", 2)] }, { a: 0, of: 0, b: 1 })).toBe("4");
    expect(score({ sum: [share("a", 3, "zero"), upTo("b", 2)] }, { a: 0, of: 0, b: 1 })).toBe("1");
    expect(score({ sum: [share("a", 3, "missing"), upTo("b", 2)] }, { a: 0, of: 0, b: 1 })).toBe("missing: a, of");
  });

  it("is absent where all are, in the way of the first", () => {
    const rule: RuleInput = { sum: [share("a", 3, "share"), share("b", 3, "reduceMax")] };
    expect(score(rule, { a: 0, b: 0, of: 0 })).toBe("empty: share");
    expect(range(rule, { a: 0, b: 0, of: 0 })).toEqual({ absences: ["share"] });
  });

  it("is given where a part is", () => {
    expect(score({ sum: [given, upTo("b", 2)] }, { score: 7, b: 1 })).toBe("8 given");
  });

  it("ranges over all that its parts may come to", () => {
    expect(range(requirement, { a: 1 })).toEqual({ low: "1", high: "4", mayBeMissing: true });
    expect(range({ sum: [given, upTo("b", 2)] }, { b: 1 })).toEqual({ low: "1", high: "open", mayBeMissing: true });
    expect(range({ sum: [given, upTo("b", 2)], highest: 9 }, { b: 1 })).toEqual({
      low: "1",
      high: "9",
      mayBeMissing: true,
    });
    // A part that may be left out adds nothing then: 2 to 3 points, or none.
    expect(
      range(
        { sum: [upTo("b", 2), { ...less("a", 3, 0), measure: { ratio: ["a", "of"] }, whenEmpty: "reduceMax" }] },
        { b: 2, a: 0 },
      ),
    ).toEqual({
      low: "2",
      high: "5",
      mayBeMissing: true,
    });
  });

  it("stays missing where one part does", () => {
    const closed = bookOf(definitions, { b: 1 }, { outlook: { changing: new Set(["b"]) } });
    expect(shownRuleRange(ruleOf(requirement, definitions).range(closed))).toEqual({ mayBeMissing: true });
    expect(range({ sum: [share("a", 3), upTo("b", 2)] }, { a: 0, of: 0 })).toEqual({ mayBeMissing: true });
  });

  it("knows facts that lead to both ends, where its parts agree", () => {
    const found = ruleOf(requirement, definitions).range(bookOf(definitions));
    expect(shownFacts(found.low?.facts)).toEqual({ a: "2", b: "0" });
    expect(shownFacts(found.high?.facts)).toEqual({ a: "0", b: "3" });
    // One fact cannot be 0 and 3 at once.
    const torn = ruleOf({ sum: [less("a", 2, 0), upTo("a", 3)] }, definitions).range(bookOf(definitions));
    expect([torn.low?.facts, torn.high?.facts]).toEqual([undefined, undefined]);
  });

  it("has the ends and the givable points of its parts together", () => {
    const rule = ruleOf(requirement, definitions);
    expect([shown(rule.lowest), shown(rule.highest)]).toEqual(["0", "4"]);
    expect(shownGivable(rule.givable)).toEqual(["0", "1", "2", "3", "4"]);
    expect(shown(ruleOf({ sum: [given, given] }, definitions).highest)).toBe("open");
    expect(shown(ruleOf({ sum: [given, given], highest: 3 }, definitions).highest)).toBe("3");
  });

  it("says how it was added", () => {
    const outcome = ruleOf(requirement, definitions).score(bookOf(definitions, { a: 1, b: 2 }));
    expect(outcome.reason).toMatchObject({ code: "reason.sum", params: { points: 3 } });
    expect(outcome.reason.params["parts"]).toHaveLength(2);
  });
});

describe("best and least", () => {
  const best: RuleInput = { best: [upTo("a", 3), less("b", 2, -1)] };
  const least: RuleInput = { least: [upTo("a", 3), less("b", 2, -1)] };

  it.each([
    [{ a: 3, b: 0 }, "3", "2"],
    [{ a: 0, b: 9 }, "0", "-1"],
    [{ a: 1, b: 1 }, "1", "1"],
    [{ a: 1 }, "missing: b", "missing: b"],
  ])("of %j are %s and %s", (entered, highest, lowest) => {
    expect([score(best, entered), score(least, entered)]).toEqual([highest, lowest]);
  });

  it("leave out what is absent", () => {
    expect(score({ best: [share("a", 3, "reduceMax"), less("b", 0, -2)] }, { a: 0, of: 0, b: 1 })).toBe("-1");
    expect(score({ least: [share("a", 3, "share"), share("b", 3, "zero")] }, { a: 0, b: 0, of: 0 })).toBe("0");
    expect(score({ best: [share("a", 3, "rescale"), share("b", 3, "share")] }, { a: 0, b: 0, of: 0 })).toBe(
      "empty: rescale",
    );
  });

  it("range from the best of the worst to the best of the best, and the other way round", () => {
    expect(range(best, { a: 1 })).toEqual({ low: "1", high: "2", mayBeMissing: true });
    expect(range(best, {})).toEqual({ low: "0", high: "3", mayBeMissing: true });
    expect(range(least, { a: 1 })).toEqual({ low: "-1", high: "1", mayBeMissing: true });
    expect(range(least, {})).toEqual({ low: "-1", high: "2", mayBeMissing: true });
  });

  it("reckon with parts that may be left out", () => {
    // The first part is 0 to 3 points, or left out; the second −1 to 2.
    const rule: RuleInput = {
      best: [{ ...upTo("a", 3), measure: { ratio: ["a", "of"] }, whenEmpty: "reduceMax" }, less("b", 2, -1)],
    };
    expect(range(rule, { a: 3 })).toEqual({ low: "-1", high: "3", mayBeMissing: true });
    expect(
      range(
        { least: [{ ...upTo("a", 3), measure: { ratio: ["a", "of"] }, whenEmpty: "reduceMax" }, less("b", 2, -1)] },
        { a: 0 },
      ),
    ).toEqual({
      low: "-1",
      high: "2",
      mayBeMissing: true,
    });
    const allMay: RuleInput = { best: [share("a", 3, "reduceMax"), share("b", 2, "reduceMax")] };
    expect(range(allMay, { a: 0, b: 0 })).toEqual({ low: "0", high: "0", absences: ["reduceMax"], mayBeMissing: true });
  });

  it("have the widest ends, and cut what they cannot give", () => {
    const [high, low] = [ruleOf(best, definitions), ruleOf(least, definitions)];
    expect([shown(high.lowest), shown(high.highest)]).toEqual(["-1", "3"]);
    // The best is never below the lowest of any part, the least never above the highest.
    expect(shownGivable(high.givable)).toEqual(["0", "1", "2", "3"]);
    expect(shownGivable(low.givable)).toEqual(["-1", "0", "1", "2"]);
    expect(shownGivable(ruleOf({ least: [given, less("b", 2, 0)] }, definitions).givable)).toEqual([
      "0",
      "0..2",
      "1",
      "2",
    ]);
    expect(shownGivable(ruleOf({ least: [given] }, definitions).givable)).toEqual(["0..open"]);
  });

  it("say which one was taken", () => {
    const outcome = ruleOf(best, definitions).score(bookOf(definitions, { a: 3, b: 0 }));
    expect(outcome.reason).toMatchObject({ code: "reason.best", params: { part: { code: "reason.scored" } } });
    expect(ruleOf(least, definitions).score(bookOf(definitions, { a: 3, b: 0 })).reason.code).toBe("reason.least");
  });
});

describe("firstKnown", () => {
  const rule: RuleInput = { firstKnown: [given, upTo("a", 3), less("b", 2, 0)] };

  it.each([
    [{ score: 7, a: 1 }, "7 given"],
    [{ a: 1, b: 1 }, "1"],
    [{ b: 1 }, "1"],
    [{}, "missing: score, a, b"],
  ])("takes the first alternative that is not missing: %j", (entered, expected) => {
    expect(score(rule, entered)).toBe(expected);
  });

  it("takes one that is empty, unless emptiness is missing", () => {
    expect(score({ firstKnown: [share("a", 3, "reduceMax"), upTo("b", 2)] }, { a: 0, of: 0, b: 1 })).toBe(
      "empty: reduceMax",
    );
    expect(score({ firstKnown: [share("a", 3, "missing"), upTo("b", 2)] }, { a: 0, of: 0, b: 1 })).toBe("1");
  });

  it("ranges over alternatives up to the first that is certain", () => {
    expect(range(rule, { a: 1, b: 9 })).toEqual({ low: "0", high: "open" });
    expect(range({ firstKnown: [upTo("a", 3), less("b", 2, 0)] }, { a: 1 })).toEqual({ low: "1", high: "1" });
    expect(range({ firstKnown: [upTo("a", 3), less("b", 5, 4)] }, {})).toEqual({
      low: "0",
      high: "5",
      mayBeMissing: true,
    });
    expect(range({ firstKnown: [share("a", 3, "share"), upTo("b", 2)] }, { a: 1, b: 2 })).toEqual({
      low: "0",
      high: "3",
      absences: ["share"],
    });
  });

  it("has the ends and givable points of all", () => {
    const compiled = ruleOf({ firstKnown: [upTo("a", 1), less("b", 2, -1)] }, definitions);
    expect([shown(compiled.lowest), shown(compiled.highest)]).toEqual(["-1", "2"]);
    expect(shownGivable(compiled.givable)).toEqual(["-1", "0", "1", "2"]);
  });
});

describe("joined rules", () => {
  it("move with a fact where their parts agree", () => {
    expect(directionsIn(ruleOf({ sum: [upTo("a", 3), less("b", 2, 0)] }, definitions))).toEqual({ a: "up", b: "down" });
    expect(directionsIn(ruleOf({ best: [upTo("a", 3), less("a", 2, 0)] }, definitions))).toEqual({ a: "mixed" });
  });

  it("of which the first that is known counts move both ways with a fact that can make one before the last vanish", () => {
    // More than nothing below the line, and the share is no longer empty: it steps in for the alternative behind it.
    const rule = ruleOf({ firstKnown: [share("a", 3, "missing"), upTo("b", 2)] }, definitions);
    expect(directionsIn(rule)).toEqual({ a: "up", of: "mixed", b: "up" });
    const other = ruleOf({ firstKnown: [upTo("b", 2), share("a", 3, "zero")] }, definitions);
    expect(directionsIn(other)).toMatchObject({ b: "up", a: "up" });
    expect([rule.canVanish("of"), rule.canVanish("a"), rule.canVanish("b")]).toEqual([true, false, false]);
  });

  it("know whether they have effects", () => {
    const gate: RuleInput = {
      measure: { amount: "a" },
      points: { levels: [{ points: 0, effects: [{ lowerGrade: 1 }] }] },
    };
    const flagged: RuleInput = { ...upTo("a", 2), effects: [{ from: 1, lowerGrade: 1 }] };
    const known = [upTo("a", 2), gate, flagged, { sum: [upTo("a", 2), gate] }, { sum: [upTo("a", 2)] }];
    expect(known.map((rule) => ruleOf(rule, definitions).hasEffects)).toEqual([false, true, true, true, false]);
  });

  it("have the effects of all their parts, chosen or not", () => {
    const counted = (effects: RuleInput["effects"]): RuleInput => ({
      measure: { count: { cases: "cases" } },
      points: { deduct: { start: 0, each: 1, floor: -2 } },
      ...(effects !== undefined && { effects }),
    });
    const rule = ruleOf(
      { least: [counted([{ from: 1, barGrade: "tot" }]), counted([{ from: 1, lowerGrade: 1 }])] },
      definitions,
    );
    const book = bookOf(definitions, { cases: [{}] });
    expect(rule.happened(book).map(({ action }) => action)).toMatchObject([{ barGrade: "tot" }, { lowerGrade: 1 }]);
    expect(rule.possible(bookOf(definitions))).toHaveLength(2);
  });

  it("nest", () => {
    const nested: RuleInput = {
      sum: [{ best: [upTo("a", 3), upTo("b", 2)] }, { firstKnown: [given, less("b", 1, 0)] }],
    };
    expect(score(nested, { a: 1, b: 2 })).toBe("2");
    expect(score(nested, { a: 1, b: 2, score: 5 })).toBe("7 given");
    expect(ruleOf(nested, definitions).facts).toEqual(["a", "b", "score"]);
  });
});
