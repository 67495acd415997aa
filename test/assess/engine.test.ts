import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import { InvalidDocumentError } from "../../src/document/error.js";
import type { FactDictionary } from "../../src/facts/types.js";
import { compare, type Rational, rational, ZERO } from "../../src/number/rational.js";
import type { Action, Rubric } from "../../src/rubric/types.js";
import type { MeasureKind, WayKind } from "../../src/rules/kind.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { evidence, fact, leaf, records, rubric } from "../support/documents.js";
import { action } from "../support/plan.js";
import { measureOf } from "../support/rules.js";

const dictionary: FactDictionary = {
  ...emptyDictionary,
  id: "test/facts",
  version: "2.0.0",
  facts: {
    done: fact("count", { moves: [{ id: "finish", title: { vi: "x" }, changes: { done: 1 } }] }),
    all: fact("count"),
    score: fact("points"),
  },
};
const engine = createEngine({ dictionary });
const share = { measure: { ratio: ["done", "all"] }, points: { linear: { from: [0, 0], to: [1, 10] } } } as const;
const document = rubric([leaf("1", 10, share)]);
const withActions = (actions: { readonly [id: string]: Action }): Rubric => ({ ...document, actions });

function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("assess", () => {
  it("scores evidence by a rubric, over the engine's own dictionary", () => {
    const { total, dictionary: used } = engine.assess(document, evidence({ done: 1, all: 3 }));
    expect(total).toMatchObject({
      score: 3.33,
      exact: "10/3",
      max: 10,
      percent: 33.33,
      floor: 3.33,
      ceiling: 3.33,
      grade: null,
    });
    expect(used).toEqual({ id: "test/facts", version: "2.0.0" });
  });

  it("throws all issues of a document that is malformed", () => {
    const error = thrownBy(() =>
      engine.assess({ ...document, nodes: [leaf("1", 10, share), leaf("1", 1, share)] }, {}),
    );
    expect(error).toBeInstanceOf(InvalidDocumentError);
    expect(error instanceof InvalidDocumentError && error.issues.map(({ code }) => code)).toEqual([
      "rubric.duplicateCode",
      "rubric.totalDoesNotAddUp",
    ]);
    expect(() => engine.assess(document, evidence({ done: -1 }))).toThrow(/\/facts\/done: /);
  });

  it("throws where the evidence does not fit the rubric", () => {
    const limited = { ...document, years: { from: 2020, to: 2021 }, unitTypes: ["province", "commune"] };
    const error = thrownBy(() => engine.assess(limited, evidence({}, records({ "1": {}, "1.1": {} }))));
    expect(error instanceof InvalidDocumentError && error.issues).toEqual([
      { code: "evidence.wrongYear", path: "/period/year", params: { year: "2022", years: "2020–2021" } },
      {
        code: "evidence.wrongUnitType",
        path: "/unit/type",
        params: { type: "department", allowed: ["province", "commune"] },
      },
      { code: "evidence.unknownNode", path: "/records/test~1one/1.1", params: { code: "1.1", nearest: null } },
    ]);
    const open = thrownBy(() => engine.assess({ ...document, years: { from: 2023 } }, evidence({})));
    expect(open instanceof InvalidDocumentError && open.issues[0]?.params["years"]).toBe("2023–");
  });

  it("does not look at records of other rubrics", () => {
    const more = { records: { "other/one": { "99": { claimed: 1 } } } };
    expect(engine.assess(document, evidence({ done: 1, all: 2 }, more)).total.score).toBe(5);
  });

  it("refuses text that is no Unicode, where it is", () => {
    const broken = { ...evidence({ done: 1, all: 2 }), unit: { id: "u", name: "\ud800", type: "department" } };
    const error = thrownBy(() => engine.assess(document, broken));
    expect(error instanceof InvalidDocumentError && error.issues).toEqual([
      { code: "document.notUnicode", path: "/unit/name", params: {} },
    ]);
    const title = thrownBy(() => engine.compileRubric({ ...document, title: { vi: "\udc00" } }));
    expect(title instanceof InvalidDocumentError && title.issues[0]?.path).toBe("/title/vi");
    const key = thrownBy(() => engine.assess(document, evidence({ "\ud800": 1 })));
    expect(key instanceof InvalidDocumentError && key.issues[0]).toMatchObject({
      code: "document.notUnicode",
      path: "/facts",
    });
    const emoji = { ...evidence({ done: 1, all: 2 }), unit: { id: "u", name: "😀", type: "department" } };
    expect(engine.assess(document, emoji).unit.name).toBe("😀");
  });

  it.each([
    ["part of a time in a move", withActions({ act: action({ moves: [{ move: "finish", times: 1.5 }] }) })],
    ["a great many times", withActions({ act: action({ moves: [{ move: "finish", times: 1e20 }] }) })],
    ["an action that requires itself", withActions({ act: action({ requires: ["act"] }) })],
    [
      "grades all at one threshold",
      {
        ...document,
        grades: {
          on: "points",
          levels: [
            { id: "a", title: { vi: "a" }, from: 1 },
            { id: "b", title: { vi: "b" }, from: 1 },
          ],
        },
      },
    ],
    ["a maximum below zero", { ...document, nodes: [leaf("1", -10, share)], total: { max: -10 } }],
    ["ends of the total in the wrong order", { ...document, total: { max: 10, lowest: 5, highest: 1 } }],
    [
      "a due date that no year has",
      rubric(
        [
          leaf("1", 10, {
            measure: { lateDays: { done: "on", due: { month: 2, day: 30 }, days: "working" } },
            points: { levels: [{ points: 0 }] },
          }),
        ],
        { facts: { on: fact("date") } },
      ),
    ],
  ])("throws nothing but InvalidDocumentError: %s", (_, odd) => {
    const error = thrownBy(() => engine.assess(odd, evidence({ done: 1, all: 2, on: "2022-03-01" })));
    expect(error === undefined || error instanceof InvalidDocumentError, String(error)).toBe(true);
  });

  it.each([undefined, null, 5, "x", [], {}, Number.NaN])("refuses %s as a document, with issues", (odd) => {
    expect(thrownBy(() => engine.assess(odd, evidence({})))).toBeInstanceOf(InvalidDocumentError);
    expect(thrownBy(() => engine.assess(document, odd))).toBeInstanceOf(InvalidDocumentError);
  });
});

describe("names that every object has", () => {
  const counted = (id: string) => ({ measure: { amount: id }, points: { accrue: { each: 1, cap: 5 } } });
  const odd = rubric(
    [
      leaf("constructor", 5, counted("constructor"), { actions: ["toString"] }),
      leaf("valueOf", 5, counted("hasOwnProperty")),
    ],
    {
      id: "constructor",
      facts: { constructor: fact("count"), hasOwnProperty: fact("count") },
      actions: { toString: action({ sets: { constructor: 5 } }) },
    },
  );

  it("mean nothing where they are not used", () => {
    const { total, nodes, actionPlan } = engine.assess(odd, evidence({}, { records: {}, documents: {} }));
    expect(total).toMatchObject({ score: 0, floor: 0, ceiling: 10 });
    expect(nodes.map(({ state, documents, facts }) => [state, documents, facts[0]?.from])).toEqual([
      ["missing", [], "missing"],
      ["missing", [], "missing"],
    ]);
    expect(actionPlan.actions.map(({ id }) => id)).toEqual(["toString"]);
    expect(engine.parseRubric({ ...odd, actions: {} })).toMatchObject({
      ok: false,
      issues: [{ code: "rubric.unknownAction" }],
    });
  });

  it("are names as any other where they are", () => {
    const facts = { constructor: { value: 3, documents: ["valueOf"] }, hasOwnProperty: 1 };
    const more = { documents: { valueOf: { title: "x" } }, records: { constructor: { valueOf: { claimed: 2 } } } };
    const { total, nodes } = engine.assess(odd, evidence(facts, more));
    expect(total.score).toBe(4);
    expect(nodes).toMatchObject([{ documents: ["valueOf"] }, { claimed: 2 }]);
  });
});

describe("parsers", () => {
  it("give the document back, or its issues", () => {
    expect(engine.parseRubric(document)).toEqual({ ok: true, value: document });
    expect(engine.parseRubric({ ...document, years: { from: 2022, to: 2020 } })).toMatchObject({
      ok: false,
      issues: [{ code: "rubric.yearsReversed" }],
    });
    const { sources: _sources, ...withoutSources } = document;
    expect(engine.parseRubric(withoutSources)).toEqual({
      ok: false,
      issues: [{ code: "document.required", path: "", params: { key: "sources" } }],
    });
    expect(engine.parseEvidence(evidence({ done: 1 }))).toMatchObject({ ok: true });
    expect(engine.parseEvidence(evidence({ done: "x" }))).toMatchObject({ ok: false, issues: [{ code: "fact.type" }] });
  });

  it("are Standard Schemas", () => {
    const { version, vendor, validate } = engine.parseEvidence["~standard"];
    expect([version, vendor]).toEqual([1, "chamdiem"]);
    const good = evidence({ done: 1 });
    expect(validate(good)).toEqual({ value: good });
    expect(validate({ ...good, facts: { done: -1 }, records: { "a/b": { "1~2": { documents: ["d"] } } } })).toEqual({
      issues: [
        { message: expect.stringContaining("“d”"), path: ["records", "a/b", "1~2", "documents", "0"] },
        { message: expect.stringContaining("-1"), path: ["facts", "done"] },
      ],
    });
    expect(engine.parseRubric["~standard"].validate(5)).toMatchObject({ issues: [{ path: [] }] });
  });
});

describe("createEngine", () => {
  it("refuses a dictionary that is malformed, or names what it does not have", () => {
    const broken = { ...dictionary, format: "x" } as unknown as FactDictionary;
    expect(thrownBy(() => createEngine({ dictionary: broken }))).toBeInstanceOf(InvalidDocumentError);
    const circle = { ...dictionary, facts: { a: fact("count", { derived: { sum: ["a"] } }) } };
    expect(() => createEngine({ dictionary: circle })).toThrow(InvalidDocumentError);
  });

  it("has the library's dictionary by default", () => {
    const own = rubric([
      leaf("1", 10, { measure: { amount: "tthc.received" }, points: { accrue: { each: 1, cap: 10 } } }),
    ]);
    expect(createEngine().assess(own, evidence({ "tthc.received": 3 })).total.score).toBe(3);
    expect(() => engine.assess(own, evidence({}))).toThrow(/tthc\.received/);
  });
});

/** The change of a fact against another, in points of the measure. */
const change: MeasureKind<{ readonly now: string; readonly before: string }> = {
  face: "measure",
  name: "x-change",
  uses: ({ now, before }) => [now, before].map((id) => ({ fact: id, types: ["count"] })),
  compile: ({ now, before }) => measureOf({ amount: [now, { fact: before, times: -1 }] }, dictionary.facts),
};

/** Full points for a rise, half of them for standing still. */
const rise: WayKind<number> = {
  face: "way",
  name: "x-rise",
  problems: (points) => (points > 0 ? [] : [{ code: "rule.notPositive", params: { key: "x-rise" } }]),
  compile: (points) => {
    const full = rational(BigInt(points));
    const half = rational(BigInt(points), 2n);
    const pointsAt = (value: Rational): Rational => {
      const order = compare(value, ZERO);
      return order > 0 ? full : order === 0 ? half : ZERO;
    };
    return {
      lowest: ZERO,
      highest: full,
      given: false,
      points: (value) => (value.kind === "number" ? pointsAt(value.value) : full),
      range: ({ low, high }) => ({
        low: { points: low === "open" ? ZERO : pointsAt(low) },
        high: { points: high === "open" ? full : pointsAt(high) },
      }),
      direction: "up",
      breakPoints: [ZERO],
      givable: [ZERO, half, full].map((one) => ({ low: one, high: one })),
      explain: () => ({ code: "x.rise", params: {} }),
    };
  },
};

describe("kinds of a program's own", () => {
  const own = createEngine({ dictionary, kinds: [change, rise] });
  const part = { measure: { "x-change": { now: "done", before: "all" } }, points: { "x-rise": 5 } };
  const rising = rubric([leaf("1", 5, part)], { total: { max: 5 } });

  it.each([
    [{ done: 4, all: 3 }, 5],
    [{ done: 3, all: 3 }, 2.5],
    [{ done: 2, all: 3 }, 0],
    [{ done: 2 }, 0],
  ])("score %j with %s", (facts, expected) => {
    const assessment = own.assess(rising, evidence(facts));
    expect(assessment.total).toMatchObject({ score: expected, ceiling: "all" in facts ? expected : 5 });
  });

  it("are checked, bounded and traced as any other", () => {
    const { nodes } = own.assess(rising, evidence({ done: 2 }));
    expect(nodes[0]).toMatchObject({
      state: "missing",
      floor: 0,
      ceiling: 5,
      facts: [{ id: "done" }, { id: "all", from: "missing" }],
    });
    const directions = own.compileRubric(rising).directions(2022).get("1");
    expect(Object.fromEntries(directions ?? [])).toEqual({ done: "up", all: "down" });
    expect(
      own.parseRubric(rubric([leaf("1", 5, { ...part, points: { "x-rise": 0 } })], { total: { max: 5 } })),
    ).toMatchObject({
      ok: false,
      issues: [{ code: "rule.notPositive", path: "/nodes/0/rule/points/x-rise" }],
    });
    const claimed = own.assess(rising, evidence({}, records({ "1": { claimed: "2.5" } })));
    expect(claimed.nodes[0]).toMatchObject({ score: 2.5, basis: "claimed" });
  });

  it("are not known to other engines", () => {
    expect(engine.parseRubric(rising)).toMatchObject({
      ok: false,
      issues: [{ code: "rule.unknownMeasure" }, { code: "rule.unknownWay" }],
    });
    expect(() => createEngine({ kinds: [{ ...rise, name: "rise" }] })).toThrow(RangeError);
  });
});
