import { describe, expect, it } from "vitest";
import type { Rubric, RubricNode } from "../../../src/rubric/types.js";
import type { RuleInput } from "../../../src/rules/types.js";
import { fact, group, leaf } from "../../support/documents.js";
import { identity } from "../../support/facts.js";
import {
  assessed,
  atLeast,
  COUNTS,
  codesOf,
  type FactsById,
  FREE_COUNTS,
  lint,
  only,
  scoreOf,
  small,
  table,
  withRule,
} from "./support.js";

const LINE = { linear: { from: ["0%", 0], to: ["100%", 10] } } as const;
const SHARE = { measure: { ratio: ["done", "all"] }, whenEmpty: "zero" } as const;
const BY_SHARE: RuleInput = { ...SHARE, points: LINE };
const EXTRA: RuleInput = { measure: { amount: "all" }, points: { accrue: { each: 1, cap: 5 } } };

describe("the maximum of a node", () => {
  it.each<[string, RuleInput]>([
    ["a line", BY_SHARE],
    ["a line with a threshold", { ...SHARE, points: { linear: { ...LINE.linear, zeroBelow: "80%" } } }],
    [
      "deductions",
      { measure: { ratio: ["done", "all"] }, points: { deduct: { start: 10, each: 10, floor: 0 } }, whenEmpty: "zero" },
    ],
    [
      "additions",
      { measure: { amount: [{ fact: "all", times: 1 }, "done"] }, points: { accrue: { each: 3, cap: 10 } } },
    ],
    ["a sum with an end", { sum: [BY_SHARE, EXTRA], highest: 10 }],
    ["the best", { best: [BY_SHARE, EXTRA] }],
    ["the least", { least: [BY_SHARE, { measure: { amount: "all" }, points: { accrue: { each: 5, cap: 12 } } }] }],
  ])("is what %s gives at most", (_name, rule) => {
    expect(codesOf(lint(withRule(rule))).filter((code) => code !== "statedAboveMax")).toEqual([]);
  });

  it("is out of reach of the best level", () => {
    const rubric = withRule(atLeast("50%", 8));
    const found = only(lint(rubric), "fullOutOfReach");
    expect(found).toMatchObject({ severity: "error", path: "/nodes/0/max", params: { max: 10, highest: 8 } });
    expect(scoreOf(rubric, found.witness)).toBe(8);
  });

  it("is out of reach where no facts lead to the best level", () => {
    const levels = [
      { from: "110%", points: 10 },
      { from: "50%", below: "110%", points: 5 },
      { below: "50%", points: 0 },
    ];
    const rubric = withRule(table(levels));
    expect(codesOf(lint(rubric))).toEqual(["fullOutOfReach", "levelNeverReached"]);
    expect(scoreOf(rubric, only(lint(rubric), "fullOutOfReach").witness)).toBe(5);
  });

  it("is out of reach of a line that ends beyond the whole", () => {
    const rule: RuleInput = { ...SHARE, points: { linear: { from: ["0%", 0], to: ["125%", 10] } } };
    expect(only(lint(withRule(rule)), "fullOutOfReach").params).toMatchObject({ highest: 8 });
    expect(codesOf(lint(withRule(rule, FREE_COUNTS)))).toEqual([]);
  });

  it("is out of reach of a falling line over what is never nothing", () => {
    const rule: RuleInput = { measure: { amount: "mark" }, points: { linear: { from: [0, 10], to: [10, 0] } } };
    const mark = (lowest: number): FactsById => ({ mark: fact("points", { lowest, highest: 10 }) });
    expect(codesOf(lint(withRule(rule, mark(0))))).toEqual([]);
    expect(only(lint(withRule(rule, mark(2))), "fullOutOfReach").params).toMatchObject({ highest: 8 });
  });

  it("does not count an empty measure", () => {
    const levels = [
      { from: "110%", points: 10 },
      { below: "110%", points: 5 },
    ];
    expect(codesOf(lint(withRule(table(levels, undefined, "full"))))).toContain("fullOutOfReach");
  });

  it("is passed by the rule", () => {
    const rubric = withRule({ sum: [BY_SHARE, EXTRA] });
    const found = only(lint(rubric), "aboveMax");
    expect(found).toMatchObject({ severity: "error", params: { max: 10, highest: 15 } });
    expect(scoreOf(rubric, found.witness)).toBeGreaterThan(10);
  });

  it("is missed by rounding", () => {
    const given = { measure: { amount: "mark" }, points: { given: { lowest: 0, highest: "10/3" } } };
    const node = leaf("1", "10/3", given, { rounding: { places: 2, mode: "down" } });
    const rubric = small([node], { mark: fact("points") }, { total: { max: "10/3" } });
    expect(only(lint(rubric), "fullOutOfReach").params).toMatchObject({ highest: 3.33 });
  });

  it("is kept by a rule with an upper end", () => {
    const given = (highest: number | null, mark = fact("points")): Rubric =>
      withRule({ measure: { amount: "mark" }, points: { given: { lowest: 0, highest } } }, { mark });
    expect(codesOf(lint(given(10)))).toEqual([]);
    expect(codesOf(lint(given(null)))).toEqual(["noUpperEnd"]);
    const limited = fact("points", { lowest: 0, highest: 10 });
    expect(codesOf(lint(given(12, limited)))).toEqual(["statedAboveMax"]);
  });

  it("is unknown, and nothing is said", () => {
    const rubric = small([leaf("1", null, BY_SHARE)], COUNTS, { total: { max: null } });
    expect(codesOf(lint(rubric))).toEqual([]);
  });

  it("is nothing for what is only tracked", () => {
    const tracked = (highest: number): Rubric =>
      small(
        [
          leaf("1", 10, BY_SHARE),
          leaf("2", 0, { measure: { amount: "mark" }, points: { given: { lowest: 0, highest } } }),
        ],
        { ...COUNTS, mark: fact("points") },
      );
    expect(codesOf(lint(tracked(0)))).toEqual([]);
    expect(codesOf(lint(tracked(3)))).toEqual(["aboveMax"]);
  });
});

describe("the points of a rule", () => {
  it("hang on what is measured", () => {
    const found = only(lint(withRule(table([{ from: "0%", points: 10 }]))), "constantPoints");
    expect(found).toMatchObject({ severity: "warning", params: { points: 10 } });
  });

  it("may fall below nothing", () => {
    const levels = [
      { from: "50%", points: 10 },
      { below: "50%", points: -1 },
    ];
    expect(only(lint(withRule(table(levels))), "negativePoints").severity).toBe("information");
  });
});

describe("the maximum of a group", () => {
  const leaves = [leaf("1.1", 4, atLeast("50%", 4)), leaf("1.2", 6, atLeast("50%", 6))];
  const grouped = (max: number, more: Partial<RubricNode> = {}): Rubric =>
    small([group("1", max, leaves, more)], COUNTS, { total: { max } });

  it("is what its children come to", () => {
    expect(codesOf(lint(grouped(10)))).toEqual([]);
    const found = only(lint(grouped(9)), "rubric.maximaDoNotAddUp");
    expect(found).toMatchObject({ severity: "error", suggestion: { code: "lint.suggest.addUp" } });
  });

  it("caps a sum, and is not above it", () => {
    expect(codesOf(lint(grouped(8, { join: "cappedSum" })))).toEqual([]);
    const found = only(lint(grouped(12, { join: "cappedSum" })), "groupOutOfReach");
    expect(found).toMatchObject({ severity: "error", path: "/nodes/0/max", params: { max: 12, highest: 10 } });
    expect(scoreOf(grouped(12, { join: "cappedSum" }), found.witness)).toBe(10);
  });

  it("is the mean of its children", () => {
    expect(codesOf(lint(grouped(5, { join: "mean" })))).toEqual([]);
    expect(codesOf(lint(grouped(6, { join: "mean" })))).toEqual(["groupOutOfReach"]);
    expect(codesOf(lint(grouped(4, { join: "mean" })))).toEqual(["groupAboveMax"]);
  });
});

describe("full marks of the total", () => {
  const two = (first: RuleInput, second: RuleInput, facts: FactsById = COUNTS): Rubric =>
    small([leaf("1", 5, first), leaf("2", 5, second)], facts);
  const atMost = (to: string): RuleInput =>
    table([
      { to, points: 5 },
      { over: to, points: 0 },
    ]);

  it("are out of reach where two nodes want different choices", () => {
    const choices = ["a", "b"].map((id) => ({ id, title: { vi: id.toUpperCase() } }));
    const wants = (choice: string, other: string): RuleInput =>
      table(
        [
          { is: choice, points: 5 },
          { is: other, points: 0 },
        ],
        { choice: "stage" },
      );
    const rubric = two(wants("a", "b"), wants("b", "a"), { stage: fact("choice", { choices }) });
    const found = only(lint(rubric), "fullTogether");
    expect(found).toMatchObject({ severity: "error", params: { nodes: ["1", "2"] } });
    expect(assessed(rubric, found.witness).total.score).toBe(5);
  });

  it("are out of reach where two nodes want different numbers", () => {
    const rubric = two(atLeast("80%", 5), atMost("50%"));
    const found = only(lint(rubric), "fullTogether");
    expect(found.params["nodes"]).toEqual(["1", "2"]);
    expect(assessed(rubric, found.witness).total.score).toBe(5);
  });

  it("name only the nodes that are in each other's way", () => {
    const leaves = [atLeast("10%", 5), atLeast("80%", 5), atMost("50%")];
    const rubric = small(
      leaves.map((rule, index) => leaf(String(index + 1), 5, rule)),
      COUNTS,
      { total: { max: 15 } },
    );
    expect(only(lint(rubric), "fullTogether").params["nodes"]).toEqual(["2", "3"]);
  });

  it("are found where one set of facts serves all", () => {
    const facts = { all: fact("count"), a: fact("count", { partOf: "all" }), b: fact("count", { partOf: "all" }) };
    const between = (above: string, from: string, to: string): RuleInput =>
      table(
        [
          { from, to, points: 5 },
          { over: to, points: 0 },
          { below: from, points: 0 },
        ],
        { ratio: [above, "all"] },
      );
    const rubric = two(between("a", "30%", "40%"), between("b", "60%", "70%"), facts);
    const identities = [identity("split", "all", ["a", "b"])];
    for (const one of [rubric, { ...rubric, identities }]) {
      expect(lint(one).map(({ code }) => code)).not.toContain("lint.fullTogether");
      expect(lint(one).map(({ code }) => code)).not.toContain("lint.fullNotShown");
    }
    const tight = { ...two(between("a", "30%", "40%"), between("b", "75%", "80%"), facts), identities };
    expect(only(lint(tight), "fullTogether").params["nodes"]).toEqual(["1", "2"]);
  });

  it("are cut by a lower highest total", () => {
    const rubric = withRule(BY_SHARE, COUNTS, { total: { max: 10, highest: 9 } });
    expect(only(lint(rubric), "totalCut")).toMatchObject({ severity: "error", path: "/total/highest" });
  });
});
