import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { ScoreReasons } from "../../src/assess/scoreReasons.js";
import type { Evidence } from "../../src/evidence/types.js";
import type { FactDefinition } from "../../src/facts/types.js";
import { explain } from "../../src/index.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";
import type { RuleInput } from "../../src/rules/types.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, group, leaf, records, rubric } from "../support/documents.js";
import { type Definitions, type EnteredFacts, identity } from "../support/facts.js";

const can = (definition: FactDefinition, change: FactDefinition["change"]): FactDefinition => ({
  ...definition,
  change,
});
const facts: Definitions = {
  good: can(fact("count", { partOf: "all" }), "accumulating"),
  late: can(fact("count", { partOf: "all" }), "accumulating"),
  all: can(fact("count"), "accumulating"),
  more: can(fact("count"), "accumulating"),
  done: can(fact("boolean"), "fixable"),
  posted: can(fact("boolean"), "fixable"),
  issued: can(fact("date"), "fixable"),
  past: can(fact("count"), "fixed"),
  cases: can(fact("cases"), "accumulating"),
};
const identities = [identity("all", "all", ["good", "late"])];
const steps: RuleInput = {
  measure: { ratio: ["good", "all"] },
  points: {
    levels: [
      { from: "90%", points: 2 },
      { from: "50%", below: "90%", points: 1 },
      { below: "50%", points: 0 },
    ],
  },
};

interface Given {
  readonly more?: Partial<Evidence>;
  readonly rubric?: Partial<Rubric>;
  readonly codes?: readonly string[];
}

function reasons(nodes: readonly RubricNode[], entered: EnteredFacts, given: Given = {}): ScoreReasons {
  return createEngine({ dictionary: emptyDictionary }).explain(
    rubric(nodes, { facts, identities, total: { max: null }, ...given.rubric }),
    evidence(entered, given.more ?? {}),
    given.codes === undefined ? {} : { codes: given.codes },
  );
}

/** What a contrast enters, where it leads, and whether it can still be done. */
function contrast(nodes: readonly RubricNode[], entered: EnteredFacts, given: Given = {}): unknown {
  const [first] = reasons(nodes, entered, given).nodes;
  const found = first?.contrast;
  return found === undefined
    ? (first?.barrier?.code ?? undefined)
    : [found.reaches, found.moves.map(({ enter }) => enter), found.isStillPossible, found.isProved];
}

describe("a contrast", () => {
  it("is the least change that leads to the next level, with what has to change beside it", () => {
    // 17 of 20 are 85 %; 18 are 90 %: one late one less is one good one more, and that is past
    expect(contrast([leaf("1", 2, steps)], { good: 17, late: 3, all: 20 })).toEqual([
      2,
      [{ late: 2, good: 18 }],
      false,
      true,
    ]);
  });

  it("is of what can still be done, where that leads there, though something past takes fewer steps", () => {
    // (1 + n) / (2 + n) is 90 % with 8 more good ones
    const grows = { ...facts, all: can(fact("count"), "accumulating"), good: can(fact("count"), "accumulating") };
    const found = reasons([leaf("1", 2, steps)], { good: 1, all: 2 }, { rubric: { facts: grows, identities: [] } });
    expect(found.nodes[0]?.contrast).toMatchObject({
      reaches: 2,
      moves: [{ enter: { good: 2 } }],
      isStillPossible: true,
    });
  });

  it("has as few moves as can be, none of which can be left out", () => {
    const both = {
      measure: { checks: ["done", "posted"] },
      points: { checklist: { points: [0, 0, 2] } },
    };
    expect(contrast([leaf("1", 2, both)], { done: false, posted: false })).toEqual([
      2,
      [{ done: true }, { posted: true }],
      true,
      true,
    ]);
    const one = { ...both, points: { checklist: { points: [0, 1, 2] } } };
    expect(contrast([leaf("1", 2, one)], { done: false, posted: false })).toEqual([1, [{ done: true }], true, true]);
  });

  it("takes the fewest steps of several moves together", () => {
    const capped = {
      more: can(fact("count", { highest: 10 }), "accumulating"),
      late: can(fact("count", { highest: 5 }), "accumulating"),
    };
    const rule = {
      measure: { amount: ["more", { fact: "late", times: 3 }] },
      points: {
        levels: [
          { from: 20, points: 1 },
          { below: 20, points: 0 },
        ],
      },
    };
    // neither is enough alone; 5 of late are 15, and 5 more: ten steps, where 4 and 8 would be twelve
    const given = { rubric: { facts: capped, identities: [] } };
    expect(contrast([leaf("1", 1, rule)], { more: 0, late: 0 }, given)).toEqual([
      1,
      [{ more: 5 }, { late: 5 }],
      true,
      true,
    ]);
  });

  it("says that a day has passed, and the latest that would have done", () => {
    const rule = {
      measure: { lateDays: { done: "issued", due: "2022-01-15", days: "calendar" as const } },
      points: {
        levels: [
          { to: 0, points: 1 },
          { over: 0, points: 0 },
        ],
      },
    };
    expect(contrast([leaf("1", 1, rule)], { issued: "2022-02-20" })).toEqual([
      1,
      [{ issued: "2022-01-15" }],
      false,
      true,
    ]);
    expect(contrast([leaf("1", 1, rule)], { issued: "never" })).toEqual([1, [{ issued: "2022-01-15" }], true, true]);
  });

  it("leads to the end of a straight line, and over its threshold first", () => {
    const line = {
      measure: { ratio: ["good", "all"] as const },
      points: { linear: { from: ["0%", 0], to: ["100%", 4], zeroBelow: "80%" } },
    } as const;
    expect(contrast([leaf("1", 4, line)], { good: 17, late: 3, all: 20 })).toEqual([
      4,
      [{ late: 0, good: 20 }],
      false,
      true,
    ]);
    expect(contrast([leaf("1", 4, line)], { good: 10, late: 10, all: 20 })).toEqual([
      3.2,
      [{ late: 4, good: 16 }],
      false,
      true,
    ]);
  });

  it("leads over a step of a table that is smaller than the line it is added to", () => {
    const line: RuleInput = {
      measure: { ratio: ["good", "all"] },
      points: { linear: { from: ["0%", 0], to: ["100%", 4] } },
    };
    const table: RuleInput = {
      measure: { amount: "more" },
      points: {
        levels: [
          { from: 2, points: 1 },
          { from: 1, below: 2, points: "0.5" },
          { below: 1, points: 0 },
        ],
      },
    };
    const nodes = [leaf("1", 5, { sum: [line, table] })];
    const entered = { good: 10, late: 10, all: 20, more: 0 };
    expect(contrast(nodes, entered)).toEqual([2.5, [{ more: 1 }], true, true]);
    expect(reasons(nodes, entered).cliffs.map(({ distance, gain, enter }) => [distance, gain, enter])).toEqual([
      [1, 0.5, { more: 1 }],
    ]);
  });

  it("takes away cases that count, as what did not happen", () => {
    const rule = {
      measure: { count: { cases: "cases", without: ["exempt"] } },
      points: { deduct: { start: 0, each: 1, floor: -2 } },
    };
    const cases = [{ flags: ["exempt"] }, { date: "2022-03-01" }];
    expect(contrast([leaf("1", 0, rule, { role: "penalty" })], { cases })).toEqual([
      0,
      [{ cases: [{ flags: ["exempt"] }] }],
      false,
      true,
    ]);
  });

  it("of what is missing names the answers, with values that bring the most", () => {
    const [first] = reasons([leaf("1", 2, steps)], {}).nodes;
    expect(first).toMatchObject({
      state: "missing",
      missing: ["good", "all"],
      bounds: { floor: 0, ceiling: 2 },
      contrast: { reaches: 2, moves: [{ kind: "answer" }, { kind: "answer" }] },
    });
  });

  it("of an alternative that is not declared names its answers, where what is declared leads no further", () => {
    const rule: RuleInput = {
      firstKnown: [steps, { measure: { amount: "past" }, points: { accrue: { each: 1, cap: 1 } } }],
    };
    expect(reasons([leaf("1", 2, rule)], { past: 1 }).nodes[0]?.contrast).toMatchObject({
      reaches: 2,
      moves: [{ kind: "answer" }, { kind: "answer" }],
      isStillPossible: true,
    });
  });

  it("is not of points that others give, that are past or that a sanction emptied", () => {
    const amount = (id: string): RuleInput => ({
      measure: { amount: id },
      points: { accrue: { each: 1, cap: 4 } },
    });
    expect(contrast([leaf("1", 4, amount("past"))], { past: 1 })).toBe("reasons.past");
    expect(contrast([leaf("1", 4, amount("more"), { scoredBy: "survey" })], { more: 1 })).toBe("reasons.survey");
    const emptying = { measure: { count: { cases: "cases" } }, points: { deduct: { start: 0, each: 1, floor: -2 } } };
    const nodes = [
      leaf("1", 4, amount("more")),
      leaf("P", 0, { ...emptying, effects: [{ from: 1, emptyNode: "1" }] }, { role: "penalty" }),
    ];
    expect(contrast(nodes, { more: 2, cases: [{}] })).toBe("finding.emptied");
  });
});

describe("lacking documents", () => {
  it("are said with the points that they would support", () => {
    const node = leaf("1", 2, steps, { documents: [{ vi: "Báo cáo" }] });
    const entered = { good: 18, late: 2, all: 20 };
    expect(reasons([node], entered).nodes[0]?.lacking).toEqual({
      supported: 0,
      reaches: 2,
      documents: [{ vi: "Báo cáo" }],
    });
    const more = { documents: { d: { title: "Báo cáo" } }, ...records({ "1": { documents: ["d"] } }) };
    expect(reasons([node], entered, { more }).nodes).toEqual([]);
  });
});

describe("a cliff", () => {
  const found = (nodes: readonly RubricNode[], entered: EnteredFacts): readonly unknown[] =>
    reasons(nodes, entered).cliffs.map(({ distance, gain, enter, isStillPossible }) => [
      distance,
      gain,
      enter,
      isStillPossible,
    ]);

  it("is so many units before a step, up or down", () => {
    // 91 of 101 are 90.1 %: one more that is late makes 89.2 %
    expect(found([leaf("1", 2, steps)], { good: 91, late: 10, all: 101 })).toEqual([
      [1, -1, { late: 11, all: 102 }, true],
    ]);
    // 178 of 200 are 89 %: two late ones less make 90 %
    expect(found([leaf("1", 2, steps)], { good: 178, late: 22, all: 200 })).toContainEqual([
      2,
      1,
      { late: 20, good: 180 },
      false,
    ]);
  });

  it("is near only within one unit, or 2 % of the whole", () => {
    // 170 of 200 are 85 %; ten more are wanted, four are near
    expect(found([leaf("1", 2, steps)], { good: 170, late: 30, all: 200 })).toEqual([]);
  });

  it("is no slope: on a straight line every unit counts", () => {
    const line = {
      measure: { ratio: ["good", "all"] as const },
      points: { linear: { from: ["0%", 0], to: ["100%", 4], zeroBelow: "80%" } },
    } as const;
    expect(found([leaf("1", 4, line)], { good: 17, late: 3, all: 20 })).toEqual([]);
    // 81 of 101 are 80.2 %: one more that is late makes 79.4 %, and nothing
    expect(found([leaf("1", 4, line)], { good: 81, late: 20, all: 101 })).toEqual([
      [1, "-324/101", { late: 21, all: 102 }, true],
    ]);
  });
});

describe("explain", () => {
  it("takes codes of leaves and of groups, and refuses others", () => {
    const nodes = [group("1", 4, [leaf("1.1", 2, steps), leaf("1.2", 2, steps)]), leaf("2", 2, steps)];
    const entered = { good: 1, late: 9, all: 10 };
    const codes = (...wanted: readonly string[]): readonly string[] =>
      reasons(nodes, entered, { codes: wanted }).nodes.map(({ code }) => code);
    expect(codes("1")).toEqual(["1", "1.1", "1.2"]);
    expect(codes("1.2", "2")).toEqual(["1.2", "2"]);
    expect(() => codes("3")).toThrow(RangeError);
  });

  it("gives frozen plain data that share nothing with the documents", () => {
    const found = reasons([leaf("1", 2, steps)], { good: 1, late: 9, all: 10 });
    expect(Object.isFrozen(found.nodes[0]?.contrast?.moves)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("names the move of the dictionary, its times, and what the total gains", () => {
    const found = explain(
      rubrics["par/department-model"],
      {
        format: "chamdiem/evidence@1",
        unit: { id: "example/department", name: "Sở A", type: "department" },
        period: { year: 2024 },
        facts: { "inspections.units": 11, "inspections.unitsInspected": 3 },
      },
      { codes: ["1.3.1"] },
    );
    // 3 of 11 are 27.3 %; 4 are 36.4 %, and the level of 30 % gives 1.5 points
    expect(found.nodes[0]?.contrast).toMatchObject({
      reaches: 1.5,
      gain: 0.75,
      moves: [{ enter: { "inspections.unitsInspected": 4 }, move: { id: "inspect-unit", times: 1 } }],
      isStillPossible: true,
      isProved: true,
    });
  });
});
