import { describe, expect, it } from "vitest";
import type { Evidence, EvidenceRecord } from "../../src/evidence/types.js";
import type { RubricNode } from "../../src/rubric/types.js";
import type { RuleInput, WhenEmpty } from "../../src/rules/types.js";
import { evidence, fact, group, leaf, records, rubric } from "../support/documents.js";
import type { Definitions, EnteredFacts } from "../support/facts.js";
import { scoreOf } from "../support/score.js";

const facts: Definitions = { done: fact("count"), all: fact("count"), score: fact("points"), faults: fact("count") };
const share = (whenEmpty: WhenEmpty = "missing"): RuleInput => ({
  measure: { ratio: ["done", "all"] },
  points: { linear: { from: [0, 0], to: [1, 4] } },
  whenEmpty,
});
const given: RuleInput = { measure: { amount: "score" }, points: { given: { lowest: 0, highest: 10 } } };
const penalty: RuleInput = { measure: { amount: "faults" }, points: { deduct: { start: 0, each: 1, floor: -3 } } };
const declared = { reason: "…" };

/** A leaf `1` of 4 points, beside a leaf that has all it needs. */
function leafIn(
  rule: RuleInput,
  {
    node = {},
    entered = {},
    record,
    more = {},
    survey,
  }: {
    readonly node?: Partial<RubricNode>;
    readonly entered?: EnteredFacts;
    readonly record?: EvidenceRecord;
    readonly more?: Partial<Evidence>;
    readonly survey?: WhenEmpty;
  } = {},
) {
  const nodes = [
    leaf("1", 4, rule, node),
    leaf("2", 4, { ...share("zero"), measure: { ratio: ["faults", "faults"] } }),
  ];
  const document = rubric(nodes, {
    facts,
    total: { max: 8 },
    ...(survey !== undefined && { survey: { whenNotHeld: survey } }),
  });
  const scored = scoreOf(
    document,
    evidence({ faults: 1, ...entered }, { ...(record && records({ "1": record })), ...more }),
  );
  return {
    points: scored.points("1"),
    state: scored.state("1"),
    available: scored.available("1"),
    reason: scored.outcome("1").reason.code,
  };
}

describe("a leaf whose facts are known", () => {
  it("is scored from them", () => {
    expect(leafIn(share(), { entered: { done: 3, all: 4 } })).toEqual({
      points: "3",
      state: "scored computed",
      available: "4",
      reason: "reason.scored",
    });
  });

  it("is given where somebody else gave the score", () => {
    expect(leafIn(given, { entered: { score: "2.5" } })).toMatchObject({ points: "5/2", state: "scored given" });
  });

  it("is only tracked where it has no points and no role", () => {
    expect(leafIn(share(), { node: { max: 0 }, entered: { done: 3, all: 4 } })).toMatchObject({
      state: "scored tracked",
    });
    expect(leafIn(given, { node: { max: 0 }, entered: { score: 1 } })).toMatchObject({ state: "scored tracked" });
    expect(leafIn(penalty, { node: { max: 0, role: "penalty" } })).toMatchObject({
      points: "-1",
      state: "scored computed",
    });
  });

  it("has the role of a node above it", () => {
    const nodes = [group("1", 0, [leaf("1.1", 0, penalty)], { role: "penalty" }), leaf("2", 0, penalty)];
    const scored = scoreOf(rubric(nodes, { facts, total: { max: 0 } }), evidence({ faults: 2 }));
    expect([scored.state("1.1"), scored.state("2")]).toEqual(["scored computed", "scored tracked"]);
    expect(scored.compiled.nodes.map(({ role }) => role)).toEqual([undefined, "penalty", "penalty", undefined]);
  });

  it("compares claimed points and does not use them", () => {
    expect(leafIn(share(), { entered: { done: 3, all: 4 }, record: { claimed: 4 } })).toMatchObject({ points: "3" });
  });
});

describe("a leaf with nothing to divide by", () => {
  it.each([
    ["full", "4", "didNotArise", "4"],
    ["zero", "0", "didNotArise", "4"],
    ["reduceMax", "0", "didNotArise reduceMax", "0"],
    ["rescale", "0", "didNotArise rescale", "0"],
    ["share", "0", "didNotArise share", "0"],
    ["missing", "0", "missing", "4"],
  ] as const)("and whenEmpty %s has %s points", (whenEmpty, points, state, available) => {
    expect(leafIn(share(whenEmpty), { entered: { done: 0, all: 0 } })).toMatchObject({ points, state, available });
  });

  it("takes claimed points where emptiness is missing", () => {
    const claimed = { entered: { done: 0, all: 0 }, record: { claimed: 2 } };
    expect(leafIn(share("missing"), claimed)).toMatchObject({ points: "2", state: "scored claimed" });
    expect(leafIn(share("zero"), claimed)).toMatchObject({ points: "0", state: "didNotArise" });
  });
});

describe("a declared exemption", () => {
  const condition = { vi: "khi …" };
  it.each([
    ["full", "4", "", "4"],
    ["zero", "0", "", "4"],
    ["reduceMax", "0", " reduceMax", "0"],
    ["rescale", "0", " rescale", "0"],
    ["share", "0", " share", "0"],
    ["missing", "0", "", "4"],
  ] as const)("that is allowed scores as it says: %s", (then, points, absence, available) => {
    const entered = { done: 1, all: 4 };
    expect(
      leafIn(share(), { node: { notApplicable: { condition, then } }, entered, record: { notApplicable: declared } }),
    ).toEqual({
      points,
      state: `notApplicable${absence}`,
      available,
      reason: `reason.notApplicable.${then}`,
    });
    expect(
      leafIn(share(), { node: { didNotArise: { condition, then } }, entered, record: { didNotArise: declared } }),
    ).toEqual({
      points,
      state: `didNotArise${absence}`,
      available,
      reason: `reason.didNotArise.${then}`,
    });
  });

  it("that is not allowed changes nothing", () => {
    const record = { notApplicable: declared, didNotArise: declared };
    expect(leafIn(share(), { entered: { done: 1, all: 4 }, record })).toMatchObject({
      points: "1",
      state: "scored computed",
    });
  });

  it("of both kinds is not applicable first", () => {
    const node = { notApplicable: { condition, then: "zero" }, didNotArise: { condition, then: "full" } } as const;
    const record = { notApplicable: declared, didNotArise: declared };
    expect(leafIn(share(), { node, record })).toMatchObject({ points: "0", state: "notApplicable" });
  });

  it("with full points gives the maximum of the node, or that of its rule where none is stated", () => {
    const node = { notApplicable: { condition, then: "full" } } as const;
    const record = { notApplicable: declared };
    expect(leafIn(share(), { node: { ...node, max: 5 }, record })).toMatchObject({ points: "5" });
    expect(leafIn(share(), { node: { ...node, max: null }, record })).toMatchObject({
      points: "4",
      available: undefined,
    });
    const endless: RuleInput = { measure: { amount: "score" }, points: { given: { lowest: 1, highest: null } } };
    expect(leafIn(endless, { node: { ...node, max: null }, record })).toMatchObject({ points: "1" });
  });

  it("that counts as missing scores the lowest points of the rule below zero", () => {
    const node = { max: 0, role: "penalty", notApplicable: { condition, then: "missing" } } as const;
    expect(leafIn(penalty, { node, record: { notApplicable: declared } })).toMatchObject({
      points: "-3",
      state: "notApplicable",
    });
  });
});

describe("a leaf of a survey", () => {
  const node = { scoredBy: "survey" } as const;
  const more = { survey: { held: false } };

  it.each([
    ["full", "4", "notHeld"],
    ["zero", "0", "notHeld"],
    ["reduceMax", "0", "notHeld reduceMax"],
    ["rescale", "0", "notHeld rescale"],
    ["share", "0", "notHeld share"],
    ["missing", "0", "notHeld"],
    [undefined, "0", "notHeld"],
  ] as const)("in a year without one, whenNotHeld %s: %s", (survey, points, state) => {
    const found = leafIn(given, { node, more, ...(survey !== undefined && { survey }) });
    expect(found).toMatchObject({ points, state, reason: `reason.notHeld.${survey ?? "missing"}` });
  });

  it("keeps a score that it has, and waits for one while a survey may be held", () => {
    expect(leafIn(given, { node, more, entered: { score: 3 } })).toMatchObject({ points: "3", state: "scored given" });
    expect(leafIn(given, { node })).toMatchObject({ points: "0", state: "missing" });
    expect(leafIn(given, { node, more: { survey: { held: true } } })).toMatchObject({ state: "missing" });
    expect(leafIn(given, { more })).toMatchObject({ state: "missing" });
  });

  it("does not take claimed points in a year without one", () => {
    expect(leafIn(given, { node, more, record: { claimed: 3 } })).toMatchObject({ points: "0", state: "notHeld" });
    expect(leafIn(given, { node, record: { claimed: 3 } })).toMatchObject({ points: "3", state: "scored claimed" });
  });
});

describe("a leaf of an appraiser", () => {
  const node = { scoredBy: "appraiser" } as const;

  it("waits without points, also without those below zero, and takes no claim", () => {
    const record = { claimed: 3 };
    expect(leafIn(given, { node, record })).toEqual({
      points: "0",
      state: "notHeld",
      available: "4",
      reason: "reason.notAppraised",
    });
    expect(
      leafIn({ ...penalty, measure: { amount: "all" } }, { node: { ...node, max: 0, role: "penalty" } }),
    ).toMatchObject({
      points: "0",
      state: "notHeld",
    });
  });

  it("has the score that its facts give", () => {
    expect(leafIn(given, { node, entered: { score: 3 } })).toMatchObject({ points: "3", state: "scored given" });
  });
});

describe("claimed points", () => {
  const claim = (rule: RuleInput, claimed: number | string | null, node: Partial<RubricNode> = {}) => {
    const { points, state } = leafIn(rule, { record: { claimed }, node });
    return [points, state];
  };
  const unknown = { ratio: ["done", "all"] } as const;
  const levels: RuleInput = {
    measure: unknown,
    points: {
      levels: [
        { from: 1, points: "1.5" },
        { from: 0, below: 1, points: "0.75" },
        { below: 0, points: -1 },
      ],
    },
  };
  const threshold: RuleInput = { measure: unknown, points: { linear: { from: [0, 0], to: [1, 3], zeroBelow: "80%" } } };
  const quarters: RuleInput = {
    measure: unknown,
    points: { linear: { from: [0, 0], to: [1, 2], quantum: { step: "0.25", mode: "down" } } },
  };

  it.each([
    [levels, "0.75", "3/4"],
    [levels, "-1", "-1"],
    [levels, 1, undefined],
    [threshold, "2.4", "12/5"],
    [threshold, 0, "0"],
    [threshold, "2.39", undefined],
    [threshold, "3.01", undefined],
    [quarters, "1.75", "7/4"],
    [quarters, "1.8", undefined],
    [share(), "1/3", "1/3"],
    [share(), "-0.1", undefined],
    [share(), null, undefined],
    [{ ...given, measure: { amount: "all" } }, "9.99", "999/100"],
  ])("are used where the rule can give them (%#): %s", (rule, claimed, expected) => {
    const lowest = rule === levels ? "-1" : "0";
    expect(claim(rule, claimed)).toEqual(expected === undefined ? [lowest, "missing"] : [expected, "scored claimed"]);
  });
});

describe("a leaf that is missing", () => {
  it("counts nothing, or its lowest points where those are lower", () => {
    expect(leafIn(share())).toEqual({ points: "0", state: "missing", available: "4", reason: "reason.missing" });
    expect(leafIn({ ...penalty, measure: { amount: "all" } })).toMatchObject({ points: "-3", state: "missing" });
    const high: RuleInput = { measure: { amount: "all" }, points: { linear: { from: [0, 1], to: [1, 2] } } };
    expect(leafIn(high)).toMatchObject({ points: "0", state: "missing" });
  });

  it("is one without a rule for the year", () => {
    const later = { ...share(), years: { from: 2023 } };
    expect(leafIn(later, { entered: { done: 1, all: 1 } })).toMatchObject({
      points: "0",
      state: "missing",
      reason: "reason.noRuleThisYear",
    });
    expect(leafIn({ sum: [later] }, { record: { claimed: 0 } })).toMatchObject({ state: "missing" });
  });
});
