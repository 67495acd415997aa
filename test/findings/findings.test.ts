import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { findDeficiencies } from "../../src/findings/findings.js";
import type { Finding, FindingKind } from "../../src/findings/types.js";
import type { Rational } from "../../src/number/rational.js";
import type { Rubric, RubricNode } from "../../src/rubric/types.js";
import type { RuleInput } from "../../src/rules/types.js";
import { evidence, fact, group, leaf, records, rubric } from "../support/documents.js";
import { type Definitions, type EnteredFacts, identity } from "../support/facts.js";
import { shown } from "../support/numbers.js";
import { scoreOf } from "../support/score.js";

const facts: Definitions = {
  a: fact("count"),
  b: fact("count"),
  all: fact("count"),
  score: fact("points"),
  cases: fact("cases"),
};
const upTo = (id: string, cap: number): RuleInput => ({
  measure: { amount: id },
  points: { accrue: { each: 1, cap } },
});
const share: RuleInput = {
  measure: { ratio: ["a", "all"] },
  points: { linear: { from: [0, 0], to: [1, 4] } },
  whenEmpty: "reduceMax",
};
const penalty: RuleInput = { measure: { amount: "b" }, points: { deduct: { start: 0, each: 1, floor: -3 } } };
const condition = { vi: "khi …" };

interface Given {
  readonly entered?: EnteredFacts;
  readonly more?: Partial<Evidence>;
  readonly rubric?: Partial<Rubric>;
}

function findings(
  nodes: readonly RubricNode[],
  { entered = {}, more = {}, rubric: own = {} }: Given,
): readonly Finding[] {
  const { compiled, prepared, scores } = scoreOf(
    rubric(nodes, { facts, total: { max: null }, ...own }),
    evidence(entered, more),
  );
  return findDeficiencies(compiled, prepared, scores);
}

/** The findings in short: node, kind, what is lost. */
function short(nodes: readonly RubricNode[], given: Given): readonly (readonly [string, FindingKind, string])[] {
  return findings(nodes, given).map(({ node, kind, lost }) => [node, kind, shown(lost)]);
}

describe("lost", () => {
  it("is what a node lacks to what is open to it, with the reason", () => {
    const [finding] = findings([leaf("1", 4, share)], { entered: { a: 3, all: 4 } });
    expect(finding).toMatchObject({
      node: "1",
      kind: "lost",
      facts: ["a", "all"],
      message: { code: "finding.lost", params: { lost: 1, reason: { code: "reason.scored" } } },
    });
    expect(shown(finding?.lost)).toBe("1");
  });

  it("is nothing of a node with all its points, or more, or without a known maximum, or that is absent", () => {
    expect(short([leaf("1", 4, share)], { entered: { a: 4, all: 4 } })).toEqual([]);
    expect(short([leaf("1", 2, upTo("a", 4))], { entered: { a: 4 } })).toEqual([]);
    expect(short([leaf("1", null, share)], { entered: { a: 1, all: 4 } })).toEqual([]);
    expect(short([leaf("1", 4, share), leaf("2", 1, upTo("b", 1))], { entered: { a: 0, all: 0, b: 1 } })).toEqual([]);
  });

  it("is no bonus that was not earned", () => {
    expect(short([leaf("1", 4, upTo("a", 4), { role: "bonus" })], { entered: { a: 1 } })).toEqual([]);
  });

  it("is also what nothing to measure costs", () => {
    expect(short([leaf("1", 4, { ...share, whenEmpty: "zero" })], { entered: { a: 0, all: 0 } })).toEqual([
      ["1", "lost", "4"],
    ]);
  });
});

describe("penalty", () => {
  it("is what was taken off", () => {
    const [finding] = findings([leaf("1", 0, penalty, { role: "penalty" })], { entered: { b: 2 } });
    expect([finding?.kind, shown(finding?.lost), finding?.message.code]).toEqual(["penalty", "2", "finding.penalty"]);
    expect(short([leaf("1", 0, penalty, { role: "penalty" })], { entered: { b: 0 } })).toEqual([]);
  });

  it("is one under a penalty group too", () => {
    expect(short([group("1", 0, [leaf("1.1", 0, penalty)], { role: "penalty" })], { entered: { b: 1 } })).toEqual([
      ["1.1", "penalty", "1"],
    ]);
  });
});

describe("missing", () => {
  it.each([
    ["finding.missing", leaf("1", 4, share), "4"],
    ["finding.penaltyMissing", leaf("1", 0, penalty, { role: "penalty" }), "3"],
    ["finding.bonusMissing", leaf("1", 4, share, { role: "bonus" }), "0"],
    ["finding.surveyMissing", leaf("1", 4, share, { scoredBy: "survey" }), "4"],
  ])("%s", (code, node, lost) => {
    const [finding, ...rest] = findings([node], {});
    expect([finding?.kind, finding?.message.code, shown(finding?.lost), rest]).toEqual(["missing", code, lost, []]);
  });

  it("names only the facts that are missing", () => {
    const [finding] = findings([leaf("1", 4, share)], { entered: { a: 3 } });
    expect(finding?.facts).toEqual(["all"]);
    expect(finding?.message.params["facts"]).toEqual(["all"]);
  });

  it("counts the points below zero that silence costs", () => {
    const negative: RuleInput = { measure: { amount: "score" }, points: { given: { lowest: -2, highest: 4 } } };
    expect(short([leaf("1", 4, negative)], {})).toEqual([["1", "missing", "6"]]);
  });
});

describe("expiring", () => {
  const documents = [{ vi: "Báo cáo" }];
  const nodes = [leaf("1", 4, share, { documents })];
  const held = (...ends: readonly (string | undefined)[]): Partial<Evidence> => ({
    period: { year: 2022, quarter: 3 },
    documents: Object.fromEntries(
      ends.map((validUntil, index) => [`d${index}`, { title: `x${index}`, ...(validUntil && { validUntil }) }]),
    ),
    ...records({ "1": { documents: ends.map((_, index) => `d${index}`) } }),
  });

  it("is what nothing proves any more when the year ends", () => {
    const [finding] = findings(nodes, { entered: { a: 4, all: 4 }, more: held("2022-06-30", "2022-12-30") });
    expect(finding).toMatchObject({
      kind: "expiring",
      documents,
      message: {
        code: "finding.expiring",
        params: {
          end: "2022-12-31",
          atRisk: 4,
          documents: [{ params: { name: "x0", until: "2022-06-30" } }, { params: { name: "x1", until: "2022-12-30" } }],
        },
      },
    });
    expect([shown(finding?.lost), shown(finding?.atRisk)]).toEqual(["0", "4"]);
  });

  it("is none where one document outlives the year, and where there is nothing to lose", () => {
    const of = (a: number, more: Partial<Evidence>) => short(nodes, { entered: { a, all: 4 }, more });
    expect(of(4, held("2022-06-30", undefined))).toEqual([]);
    expect(of(4, held("2022-06-30", "2022-12-31"))).toEqual([]);
    expect(of(0, held("2022-06-30"))).toEqual([["1", "lost", "4"]]);
    expect(short([leaf("1", 4, share)], { entered: { a: 4, all: 4 }, more: held("2022-06-30") })).toEqual([]);
  });
});

describe("unsupported", () => {
  const documents = [{ vi: "Báo cáo" }];

  it("is what an appraiser may not count, and costs nothing yet", () => {
    const [finding] = findings([leaf("1", 4, share, { documents })], { entered: { a: 4, all: 4 } });
    expect(finding).toMatchObject({
      kind: "unsupported",
      documents,
      message: { code: "finding.unsupported", params: { atRisk: 4 } },
    });
    expect([shown(finding?.lost), shown(finding?.atRisk)]).toEqual(["0", "4"]);
  });

  it("is none with a document, without points, or of a penalty", () => {
    const d1 = { documents: { d1: { title: "x" } } };
    const named = { ...d1, ...records({ "1": { documents: ["d1"] } }) };
    expect(short([leaf("1", 4, share, { documents })], { entered: { a: 4, all: 4 }, more: named })).toEqual([]);
    expect(short([leaf("1", 4, share, { documents })], { entered: { a: 0, all: 4 } })).toEqual([["1", "lost", "4"]]);
    expect(short([leaf("1", 0, penalty, { documents, role: "penalty" })], { entered: { b: 1 } })).toEqual([
      ["1", "penalty", "1"],
    ]);
    expect(short([leaf("1", 4, share, { documents })], { entered: { a: 0, all: 0 } })).toEqual([]);
  });

  it("comes after what is lost, the largest risk first", () => {
    const nodes = [leaf("1", 4, upTo("a", 4), { documents }), leaf("2", 6, upTo("b", 6), { documents })];
    expect(short(nodes, { entered: { a: 4, b: 5 } })).toEqual([
      ["2", "lost", "1"],
      ["2", "unsupported", "0"],
      ["1", "unsupported", "0"],
    ]);
  });
});

describe("emptied", () => {
  const gate = (target: string): RuleInput => ({
    measure: { count: { cases: "cases" } },
    points: { deduct: { start: 0, each: 1, floor: -5 } },
    effects: [{ from: 1, emptyNode: target }],
  });

  it("names the node whose rule did it", () => {
    const nodes = [leaf("1", 4, upTo("a", 4)), leaf("9", 0, gate("1"), { role: "penalty" })];
    const [finding] = findings(nodes, { entered: { a: 4, cases: [{}] } });
    expect(finding).toMatchObject({
      node: "1",
      kind: "emptied",
      message: { code: "finding.emptied", params: { by: "9" } },
    });
    expect(shown(finding?.lost)).toBe("4");
  });

  it("names it also where the case names the node", () => {
    const nodes = [
      leaf("1", 4, upTo("a", 4)),
      leaf("2", 4, upTo("a", 4)),
      leaf("9", 0, gate("related"), { role: "penalty" }),
    ];
    const all = short(nodes, { entered: { a: 4, cases: [{ node: "2" }] } });
    expect(all).toEqual([
      ["2", "emptied", "4"],
      ["9", "penalty", "1"],
    ]);
  });

  it("is said of a group too: its points are lost, though its leaves have theirs", () => {
    const nodes = [
      group("1", 8, [leaf("1.1", 4, upTo("a", 4)), leaf("1.2", 4, upTo("a", 4))]),
      leaf("9", 0, gate("1"), { role: "penalty" }),
    ];
    expect(short(nodes, { entered: { a: 4, cases: [{}] } })).toContainEqual(["1", "emptied", "8"]);
  });
});

describe("a node whose maximum is not known", () => {
  it("says no number of points that are lost", () => {
    const found = findings([leaf("1", null, share), leaf("2", null, upTo("score", 3), { scoredBy: "survey" })], {
      entered: {},
      rubric: { total: { max: null } },
    });
    expect(found.map(({ node, message }) => [node, message.code])).toEqual([
      ["1", "finding.missingOpen"],
      ["2", "finding.surveyMissingOpen"],
    ]);
  });
});

describe("gradeBar", () => {
  const grades = {
    on: "points",
    levels: [
      { id: "tot", title: { vi: "Tốt" }, from: 3 },
      { id: "yeu", title: { vi: "Yếu" } },
    ],
  } as const;
  const rule: RuleInput = {
    measure: { count: { cases: "cases" } },
    points: { deduct: { start: 0, each: 1, floor: -5 } },
    effects: [
      { from: 1, barGrade: "tot" },
      { from: 1, lowerGrade: 2 },
      { from: 1, forceGrade: "yeu" },
      { from: 1, emptyNode: "1" },
    ],
  };

  it("says which grade, how many steps, and by which node", () => {
    const nodes = [leaf("1", 0, rule, { role: "penalty", title: { vi: "Kỷ luật" } })];
    const found = findings(nodes, { entered: { cases: [{}] }, rubric: { grades } }).filter(
      ({ kind }) => kind === "gradeBar",
    );
    expect(found.map(({ node, facts: named, message }) => [node, named, message])).toEqual([
      ["1", ["cases"], { code: "finding.gradeBar", params: { grade: { vi: "Tốt" }, reason: { vi: "Kỷ luật" } } }],
      ["1", ["cases"], { code: "finding.gradeLowered", params: { steps: 2, reason: { vi: "Kỷ luật" } } }],
      ["1", ["cases"], { code: "finding.gradeForced", params: { grade: { vi: "Yếu" }, reason: { vi: "Kỷ luật" } } }],
    ]);
    expect(findings(nodes, { entered: { cases: [] }, rubric: { grades } })).toEqual([]);
  });
});

describe("what a bar costs", () => {
  const levels = [
    { id: "tot", title: { vi: "Tốt" }, from: 3 },
    { id: "kha", title: { vi: "Khá" }, from: 2 },
    { id: "yeu", title: { vi: "Yếu" } },
  ];
  const bar = (code: string, barGrade: string): RubricNode =>
    leaf(
      code,
      0,
      {
        measure: { count: { cases: "cases" } },
        points: { deduct: { start: 0, each: 1, floor: 0 } },
        effects: [{ from: 1, barGrade }],
      },
      { role: "penalty" },
    );
  const costs = (...bars: readonly RubricNode[]): readonly unknown[] =>
    findings([leaf("1", 4, share), ...bars], {
      entered: { a: 4, all: 4, cases: [{}] },
      rubric: { grades: { on: "points", levels } },
    }).flatMap(({ grades }) => grades ?? []);

  it("is the grade that would be given without it alone", () => {
    expect(costs(bar("P", "tot"))).toEqual([{ given: "kha", without: "tot" }]);
    expect(costs(bar("P", "tot"), bar("Q", "kha"))).toEqual([
      { given: "yeu", without: "yeu" },
      { given: "yeu", without: "kha" },
    ]);
  });
});

describe("conditions of a grade that the points reach", () => {
  const grades = {
    on: "points",
    levels: [
      {
        id: "xuat-sac",
        title: { vi: "Xuất sắc" },
        from: 2,
        requires: [
          { node: "1", percentFrom: "75%" },
          { measure: { amount: "b" }, from: 2 },
          { node: "1", from: 1, when: { vi: "Có điểm" } },
        ],
      },
      { id: "yeu", title: { vi: "Yếu" } },
    ],
  } as const;
  const barsOf = (entered: EnteredFacts): readonly unknown[] =>
    findings([leaf("1", 4, share), leaf("2", 4, upTo("b", 4))], { entered, rubric: { grades } })
      .filter(({ kind }) => kind === "gradeBar")
      .map(({ node, facts: named, message }) => [node, named, message.code, message.params["found"]]);

  it("are said one by one, with what there is instead", () => {
    expect(barsOf({ a: 2, all: 4, b: 1 })).toEqual([
      ["1", [], "finding.requirementNotMet", { code: "measure.percent", params: { value: 0.5 } }],
      ["", ["b"], "finding.requirementNotMet", { code: "measure.amountOf", params: { fact: "b", value: 1 } }],
    ]);
  });

  it("are said to be unknown where nothing is known", () => {
    const entered = { a: 4, all: 4 };
    const [only, ...others] = findings([leaf("1", 4, share)], { entered, rubric: { grades } }).filter(
      ({ kind }) => kind === "gradeBar",
    );
    // nothing else stands between the total and that grade
    expect(only).toMatchObject({
      facts: ["b"],
      grades: { given: "yeu", without: "xuat-sac" },
      message: {
        code: "finding.gradeCost",
        params: {
          finding: { code: "finding.requirementUnknown" },
          given: { vi: "Yếu" },
          without: { vi: "Xuất sắc" },
        },
      },
    });
    expect(others).toEqual([]);
  });

  it("are not spoken of where the points do not reach, or where all are met", () => {
    expect(barsOf({ a: 1, all: 4, b: 0 })).toEqual([]);
    expect(barsOf({ a: 3, all: 4, b: 2 })).toEqual([]);
  });
});

describe("claims", () => {
  const claim = (claimed: number | string): Given["more"] & object => records({ "1": { claimed } });

  it("that differ from what the facts give are compared, not used", () => {
    const [lost, differs] = findings([leaf("1", 4, share)], { entered: { a: 3, all: 4 }, more: claim(4) });
    expect([lost?.kind, differs?.kind, differs?.message]).toEqual([
      "lost",
      "claimDiffers",
      { code: "finding.claimDiffers", params: { claimed: 4, score: 3 } },
    ]);
    expect(short([leaf("1", 4, share)], { entered: { a: 3, all: 4 }, more: claim("3.0") })).toEqual([
      ["1", "lost", "1"],
    ]);
  });

  it("that the rule cannot give are named, and not used", () => {
    expect(short([leaf("1", 4, upTo("a", 4))], { more: claim("2.5") })).toEqual([
      ["1", "missing", "4"],
      ["1", "claimImpossible", "0"],
    ]);
    expect(short([leaf("1", 4, upTo("a", 4))], { more: claim(2) })).toEqual([["1", "lost", "2"]]);
  });

  it("put at risk what they claim above what counts, and nothing where they claim less", () => {
    const risks = (entered: EnteredFacts, claimed: number): readonly unknown[] =>
      findings([leaf("1", 4, upTo("a", 4))], { entered, more: claim(claimed) })
        .filter(({ kind }) => kind.startsWith("claim"))
        .map(({ kind, atRisk }) => [kind, atRisk === undefined ? undefined : shown(atRisk)]);
    expect(risks({ a: 3 }, 4)).toEqual([["claimDiffers", "1"]]);
    expect(risks({ a: 3 }, 2)).toEqual([["claimDiffers", undefined]]);
    expect(risks({}, 2.5)).toEqual([["claimImpossible", "5/2"]]);
  });
});

describe("exemptions", () => {
  const declared = { notApplicable: { reason: "x" } };

  it("that the node does not allow are refused", () => {
    const [, refused] = findings([leaf("1", 4, share)], {
      entered: { a: 1, all: 4 },
      more: records({ "1": declared }),
    });
    expect(refused).toMatchObject({ kind: "exemptionRefused", message: { code: "finding.exemptionRefused" } });
    const both = { ...declared, didNotArise: { reason: "x" } };
    expect(short([leaf("1", 4, share)], { entered: { a: 4, all: 4 }, more: records({ "1": both }) })).toHaveLength(2);
  });

  it("that bring points say how many, with the condition", () => {
    const node = leaf("1", 4, share, { notApplicable: { condition, then: "full" } });
    const [gain] = findings([node], { entered: { a: 1, all: 4 }, more: records({ "1": declared }) });
    // 4 points in place of 1
    expect(gain).toMatchObject({
      kind: "exemptionGain",
      message: { code: "finding.exemptionGain", params: { gain: 3, condition } },
    });
    expect(shown(gain?.atRisk)).toBe("3");
  });

  it("that bring only percent say so too", () => {
    const nodes = [
      leaf("1", 4, share, { notApplicable: { condition, then: "reduceMax" } }),
      leaf("2", 6, upTo("b", 6)),
    ];
    const more = records({ "1": declared });
    // Without the declaration 0 + 3 of 10 are 30 %; with it 3 of 6 are 50 %.
    const given: Given = { entered: { a: 0, all: 4, b: 3 }, more, rubric: { total: { max: 10 } } };
    expect(findings(nodes, given).find(({ kind }) => kind === "exemptionGain")?.message.params["gain"]).toBe(20);
  });

  it("that bring nothing are no finding", () => {
    const nodes = [leaf("1", 4, share, { notApplicable: { condition, then: "zero" } }), leaf("2", 6, upTo("b", 6))];
    const given: Given = {
      entered: { a: 1, all: 4, b: 6 },
      more: records({ "1": declared }),
      rubric: { total: { max: 10 } },
    };
    expect(short(nodes, given)).toEqual([["1", "lost", "4"]]);
  });

  it("of both kinds say their gain once", () => {
    const exemption = { condition, then: "full" } as const;
    const node = leaf("1", 4, share, { notApplicable: exemption, didNotArise: exemption });
    const both = records({ "1": { ...declared, didNotArise: { reason: "x" } } });
    expect(short([node], { entered: { a: 1, all: 4 }, more: both })).toEqual([["1", "exemptionGain", "0"]]);
  });
});

describe("facts", () => {
  it("that contradict an identity are inconsistent, at the first node that reads one of them", () => {
    const nodes = [leaf("1", 9, upTo("b", 9)), leaf("2", 9, upTo("all", 9))];
    const identities = [identity("all", "all", ["a", "b"]), identity("other", "a", "score")];
    const found = findings(nodes, { entered: { a: 1, b: 9, all: 9, score: 2 }, rubric: { identities } });
    expect(found.map(({ node, kind, facts: named, message }) => [node, kind, named, message.params])).toEqual([
      // b may be 8 in place of 9: one point less
      ["1", "inconsistent", ["all", "a", "b"], { identity: { vi: "all" }, left: 9, right: 10, atRisk: 1 }],
      ["", "inconsistent", ["a", "score"], { identity: { vi: "other" }, left: 1, right: 2 }],
    ]);
  });

  it("that contradict an identity put at risk what the worst reading loses, and nothing where none loses", () => {
    const identities = [identity("all", "all", ["a", "b"])];
    const atRisk = (entered: EnteredFacts): unknown =>
      findings([leaf("1", 9, upTo("b", 9))], { entered, rubric: { identities } }).find(
        ({ kind }) => kind === "inconsistent",
      )?.atRisk;
    // b = all - a = 3 in place of 5; a and all are read by no node
    expect(shown(atRisk({ a: 1, b: 5, all: 4 }) as Rational)).toBe("2");
    // b = 5 - 1 = 4 in place of 3 would gain
    expect(atRisk({ a: 1, b: 3, all: 5 })).toBeUndefined();
    // all - b is below nothing: that a is wrong cannot be
    expect(shown(atRisk({ a: 0, b: 5, all: 4 }) as Rational)).toBe("1");
  });

  it("that no dictionary knows are named with the nearest name", () => {
    const found = findings([leaf("1", 4, upTo("all", 4))], { entered: { all: 4, scor: 3, xyzxyz: 1 } });
    expect(found.map(({ node, kind, message }) => [node, kind, message.params])).toEqual([
      ["", "unknownFact", { fact: "scor", nearest: "score" }],
      ["", "unknownFact", { fact: "xyzxyz", nearest: null }],
    ]);
  });
});

describe("findDeficiencies", () => {
  it("puts what costs most first, then follows the rubric", () => {
    const nodes = [
      leaf("1", 2, upTo("a", 2)),
      leaf("2", 9, upTo("b", 9)),
      leaf("3", 4, share),
      leaf("4", 2, upTo("a", 2)),
    ];
    expect(short(nodes, { entered: { a: 1, b: 2 } })).toEqual([
      ["2", "lost", "7"],
      ["3", "missing", "4"],
      ["1", "lost", "1"],
      ["4", "lost", "1"],
    ]);
  });
});
