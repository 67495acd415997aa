import { describe, expect, it } from "vitest";
import type { RubricNode, RubricTotal } from "../../src/rubric/types.js";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { evidence, fact, group, leaf, rubric } from "../support/documents.js";
import type { Definitions, EnteredFacts } from "../support/facts.js";
import { pointsOf, type Scored, scoreOf } from "../support/score.js";

const facts: Definitions = {
  ...Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, fact("points")])),
  none: fact("count"),
};
/** A leaf whose points are its fact. */
const one = (code: string, id: string, max: RubricNode["max"] = 10, more: Partial<RubricNode> = {}): RubricNode =>
  leaf(code, max, { measure: { amount: id }, points: { given: { lowest: -100, highest: null } } }, more);
/** A leaf with nothing to divide by. */
const absent = (code: string, max: RubricNode["max"], whenEmpty: WhenEmpty): RubricNode => {
  const rule: RuleInput = {
    measure: { ratio: ["none", "none"] },
    points: { linear: { from: [0, 0], to: [1, 10] } },
    whenEmpty,
  };
  return leaf(code, max, rule);
};

function joined(nodes: readonly RubricNode[], entered: EnteredFacts, total: Partial<RubricTotal> = {}): Scored {
  return scoreOf(rubric(nodes, { facts, total: { max: null, ...total } }), evidence({ none: 0, ...entered }));
}

/** The only top node, a group of 20 points. */
function inGroup(children: readonly RubricNode[], entered: EnteredFacts, more: Partial<RubricNode> = {}): Scored {
  return joined([group("1", 20, children, more)], entered);
}

const two = [one("1.1", "a"), one("1.2", "b")];

describe("sum", () => {
  it("adds the children, without any end", () => {
    expect(inGroup(two, { a: "2.5", b: "1/3" }).points("1")).toBe("17/6");
    expect(inGroup(two, { a: 30, b: -5 }).points("1")).toBe("25");
  });

  it("counts a missing child as what it counts", () => {
    const scored = inGroup(two, { a: 3 });
    expect([scored.points("1"), scored.state("1"), scored.available("1")]).toEqual(["-97", "scored", "20"]);
  });
});

describe("cappedSum", () => {
  it.each([
    [{ a: 15, b: 9 }, {}, "20"],
    [{ a: 5, b: 9 }, {}, "14"],
    [{ a: -5, b: 1 }, {}, "0"],
    [{ a: -5, b: 1 }, { lowest: -3 }, "-3"],
    [{ a: -2, b: 1 }, { lowest: -3 }, "-1"],
    [{ a: 100, b: 9 }, { max: null }, "109"],
  ])("keeps the sum of %j between lowest and maximum", (entered, more, expected) => {
    expect(inGroup(two, entered, { join: "cappedSum", ...more }).points("1")).toBe(expected);
  });
});

describe("mean and weightedMean", () => {
  it("average the present children exactly", () => {
    expect(inGroup([...two, one("1.3", "c")], { a: 1, b: 2, c: 2 }, { join: "mean" }).points("1")).toBe("5/3");
    expect(inGroup([one("1.1", "a"), absent("1.2", 10, "reduceMax")], { a: 3 }, { join: "mean" }).points("1")).toBe(
      "3",
    );
  });

  it("weigh by the children's weights, 1 where none is stated", () => {
    const weighted = [one("1.1", "a", 10, { weight: 3 }), one("1.2", "b", 10, { weight: "50%" }), one("1.3", "c")];
    // (3·1 + 0.5·4 + 1·6)/(3 + 0.5 + 1) = 11/4.5 = 22/9
    expect(inGroup(weighted, { a: 1, b: 4, c: 6 }, { join: "weightedMean" }).points("1")).toBe("22/9");
    const nothing = [one("1.1", "a", 10, { weight: 0 })];
    expect(inGroup(nothing, { a: 5 }, { join: "weightedMean" }).points("1")).toBe("0");
  });

  it("keep the maximum of the group, also where a child is absent", () => {
    const scored = inGroup([one("1.1", "a"), absent("1.2", 10, "reduceMax")], { a: 3 }, { join: "mean" });
    expect(scored.available("1")).toBe("20");
  });
});

describe("reduceMax", () => {
  it("takes the maximum off the maxima above", () => {
    const scored = joined(
      [group("1", 20, [one("1.1", "a", 12), absent("1.2", 8, "reduceMax")]), one("2", "b", 5)],
      { a: 9, b: 2 },
      { max: 25 },
    );
    expect(pointsOf(scored, "1", "1.2", "")).toEqual({ "1": "9", "1.2": "0", "": "11" });
    expect(["1.2", "1", "2", ""].map((code) => scored.available(code))).toEqual(["0", "12", "5", "17"]);
  });

  it("does not take the maximum of a group below nothing", () => {
    const scored = joined([group("1", 3, [one("1.1", "a", 1), absent("1.2", 8, "reduceMax")])], { a: 1 });
    expect(scored.available("1")).toBe("0");
  });

  it("leaves a maximum that is not known unknown", () => {
    const scored = joined(
      [
        group("1", null, [one("1.1", "a"), absent("1.2", 8, "reduceMax")]),
        group("2", 20, [one("2.1", "a"), absent("2.2", null, "reduceMax")]),
      ],
      { a: 1 },
    );
    expect([scored.available("1"), scored.available("2")]).toEqual([undefined, undefined]);
    const known = joined([group("1", 20, [one("1.1", "a", null), absent("1.2", 8, "reduceMax")])], { a: 1 });
    expect(known.available("1")).toBe("12");
  });

  it("makes a group absent whose children all are, in the state of the first", () => {
    const scored = joined(
      [group("1", 20, [absent("1.1", 10, "share"), absent("1.2", 10, "rescale")]), one("2", "a")],
      { a: 3 },
      { max: 30 },
    );
    expect([scored.state("1"), scored.points("1"), scored.available("1")]).toEqual(["didNotArise reduceMax", "0", "0"]);
    expect([scored.points(), scored.available()]).toEqual(["3", "10"]);
  });
});

describe("rescale", () => {
  it("of a child scales what the others reach to the full maximum", () => {
    // 9 of 12 open points, on the full 20: 9·20/12 = 15
    const scored = inGroup([one("1.1", "a", 12), absent("1.2", 8, "rescale")], { a: 9 });
    expect([scored.points("1"), scored.available("1")]).toEqual(["15", "20"]);
    expect(scored.points("1.1")).toBe("9");
  });

  it("as the join of a group does so whatever is absent", () => {
    const children = [one("1.1", "a", 12), absent("1.2", 4, "reduceMax"), one("1.3", "b", 4)];
    // (9 + 1)·20/(12 + 4) = 12.5
    expect(inGroup(children, { a: 9, b: 1 }, { join: "rescale" }).points("1")).toBe("25/2");
  });

  it("gives nothing where nothing is open, and leaves points without a known maximum", () => {
    expect(inGroup([one("1.1", "a", 0), absent("1.2", 8, "rescale")], { a: 9 }).points("1")).toBe("0");
    expect(inGroup([one("1.1", "a", 12), absent("1.2", 8, "rescale")], { a: 9 }, { max: null }).points("1")).toBe("9");
  });

  it("is kept within the ends of a capped group, after it was scaled", () => {
    const children = [one("1.1", "a", 12), absent("1.2", 8, "rescale")];
    expect(inGroup(children, { a: 15 }, { join: "cappedSum" }).points("1")).toBe("20");
  });
});

describe("share", () => {
  it("divides the maximum over the present siblings: QĐ 766, no petitions", () => {
    // Two petition indicators of 6 points and one on satisfaction of 6. One petition indicator shares its 6 points:
    // 3 to each of the others. 4 of 6 becomes 4·9/6 = 6; 3 of 6 becomes 4.5.
    const scored = joined([group("1", 18, [absent("1.1", 6, "share"), one("1.2", "a", 6), one("1.3", "b", 6)])], {
      a: 4,
      b: 3,
    });
    expect(pointsOf(scored, "1.2", "1.3", "1")).toEqual({ "1.2": "6", "1.3": "9/2", "1": "21/2" });
    expect(["1.1", "1.2", "1.3", "1"].map((code) => scored.available(code))).toEqual(["0", "9", "9", "18"]);
  });

  it("adds up what several share, and leaves bonus and absent siblings out", () => {
    const children = [
      absent("1.1", 4, "share"),
      absent("1.2", 2, "share"),
      absent("1.3", 5, "reduceMax"),
      one("1.4", "a", 3),
      one("1.5", "b", 2, { role: "bonus" }),
    ];
    // 6 points to the one present sibling: 2·(3 + 6)/3 = 6; the bonus adds its own point.
    const scored = joined([group("1", 14, children)], { a: 2, b: 1 });
    expect(pointsOf(scored, "1.4", "1.5", "1")).toEqual({ "1.4": "6", "1.5": "1", "1": "7" });
    expect(scored.available("1")).toBe("9");
  });

  it("counts a sibling without points in the division, which gains nothing", () => {
    const scored = joined([group("1", 10, [absent("1.1", 6, "share"), one("1.2", "a", 4), one("1.3", "b", 0)])], {
      a: 2,
      b: 1,
    });
    // 3 to each: 2·(4 + 3)/4 = 3.5; the other keeps its 1.
    expect(pointsOf(scored, "1.2", "1.3", "1")).toEqual({ "1.2": "7/2", "1.3": "1", "1": "9/2" });
    expect(scored.available("1")).toBe("7");
  });

  it("is reduceMax where no sibling is present", () => {
    const scored = joined([group("1", 6, [absent("1.1", 6, "share"), one("1.2", "a", 2, { role: "bonus" })])], {
      a: 1,
    });
    expect([scored.points("1"), scored.available("1")]).toEqual(["1", "0"]);
  });
});

describe("bonus and penalty", () => {
  const nodes = [group("1", 20, two), one("2", "c", 3, { role: "bonus" }), one("3", "d", 0, { role: "penalty" })];

  it("are added after the join, outside the maximum", () => {
    const scored = joined(nodes, { a: 5, b: 5, c: 2, d: -4 }, { max: 20 });
    expect([scored.points(), scored.available()]).toEqual(["8", "20"]);
  });

  it("are added to a mean, and are not part of it", () => {
    const scored = joined([...nodes, one("4", "a")], { a: 5, b: 5, c: 2, d: -4 }, { max: 20, join: "mean" });
    // (10 + 5)/2 + 2 − 4
    expect(scored.points()).toBe("11/2");
  });

  it("of a group that is absent make it present", () => {
    const scored = joined([group("1", 20, [absent("1.1", 20, "reduceMax"), one("1.2", "c", 3, { role: "bonus" })])], {
      c: 2,
    });
    expect([scored.points("1"), scored.state("1"), scored.available("1")]).toEqual(["2", "scored", "0"]);
  });

  it("may bring a total above 100, as Tiền Giang printed in 2020, unless the rubric says otherwise", () => {
    const above = [one("1", "a", 100), one("2", "b", 5, { role: "bonus" })];
    expect(joined(above, { a: 99, b: "3.5" }, { max: 100 }).points()).toBe("205/2");
    expect(joined(above, { a: 99, b: "3.5" }, { max: 100, highest: 100 }).points()).toBe("100");
    expect(joined(above, { a: -7, b: 1 }, { max: 100, lowest: 0 }).points()).toBe("0");
    expect(joined(above, { a: 99, b: "3.5" }, { max: 100, join: "cappedSum" }).points()).toBe("205/2");
  });
});

describe("states of groups", () => {
  it("whenMissing null: a missing child leaves no score, and the group is itself missing", () => {
    const scored = joined(
      [group("1", 20, two, { whenMissing: "null" }), one("2", "c")],
      { a: 5, c: 1 },
      { whenMissing: "null" },
    );
    expect([scored.points("1"), scored.state("1"), scored.points(), scored.state()]).toEqual([
      null,
      "missing",
      null,
      "missing",
    ]);
    expect(scored.outcome("1").reason.code).toBe("reason.childMissing");
  });

  it("a group without a score counts what its children give joined", () => {
    const scored = joined([group("1", 20, two, { whenMissing: "null" }), one("2", "c")], { a: 5, c: 1 });
    // 1.2 counts its lowest points, −100.
    expect([scored.points("1"), scored.points()]).toEqual([null, "-94"]);
  });

  it("scored where any child is; else missing; else the state of the first", () => {
    expect(inGroup(two, { a: 1 }).state("1")).toBe("scored");
    expect(inGroup(two, {}).state("1")).toBe("missing");
    expect(inGroup([absent("1.1", 10, "zero"), one("1.2", "a")], {}).state("1")).toBe("missing");
    expect(inGroup([absent("1.1", 10, "zero"), absent("1.2", 10, "full")], {}).state("1")).toBe("didNotArise");
    expect(inGroup([absent("1.1", 10, "reduceMax"), absent("1.2", 10, "full")], {}).state("1")).toBe("didNotArise");
  });
});
