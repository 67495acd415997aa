import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Assessment } from "../../src/assess/types.js";
import type { Evidence } from "../../src/evidence/types.js";
import { add, maximum, rational, subtract } from "../../src/number/rational.js";
import type { Rubric } from "../../src/rubric/types.js";
import type { MeasureKind, Way, WayKind } from "../../src/rules/kind.js";
import { amount } from "../../src/rules/measures/amount.js";
import type { MeasureInput } from "../../src/rules/types.js";
import { accrue } from "../../src/rules/ways/accrue.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { checkLaws, LawViolation } from "../../src/testing/checkLaws.js";
import type { ScorerUnderTest } from "../../src/testing/laws/law.js";
import { laws } from "../../src/testing/laws.js";

// A law that nothing can break says nothing. Each is seen here to fail: on a kind that is broken on purpose, or, where
// kinds have no say, on a scorer whose answers were changed.

/** An `accrue` that one thing was done to. */
function way(distort: (honest: Way) => Way): WayKind<never> {
  return { face: "way", name: "x-way", compile: (written, context) => distort(accrue.compile(written, context)) };
}

function rubricWith(measure: MeasureInput = { amount: "a" }): Rubric {
  return {
    format: "chamdiem/rubric@1",
    id: "test/broken",
    version: "1.0.0",
    title: { vi: "Thử" },
    issuer: { vi: "Thử" },
    decision: null,
    family: "par",
    years: { from: 2022, to: 2022 },
    unitTypes: [],
    status: "sample",
    total: { max: 10 },
    displayPlaces: 2,
    publishes: "points",
    facts: {
      a: {
        type: "count",
        title: { vi: "a" },
        change: "fixable",
        moves: [{ id: "one-more", title: { vi: "Thêm một" }, changes: { a: 1 }, good: true }],
      },
      b: { type: "count", title: { vi: "b" }, change: "fixable" },
    },
    actions: {
      more: {
        title: { vi: "Làm thêm" },
        lead: { vi: "Văn phòng" },
        sets: { a: 4 },
        leadDays: 1,
        personDays: 1,
      },
    },
    nodes: [
      {
        code: "1",
        title: { vi: "1" },
        max: 5,
        actions: ["more"],
        rule: { measure, points: { "x-way": { each: 1, cap: 5 } } },
      },
      {
        code: "2",
        title: { vi: "2" },
        max: 5,
        documents: [{ vi: "Báo cáo" }],
        notApplicable: { condition: { vi: "x" }, then: "full" },
        rule: { measure: { amount: "b" }, points: { accrue: { each: 1, cap: 5 } } },
      },
    ],
    sources: [],
  };
}

interface Subject {
  readonly rubric?: Rubric;
  readonly kinds?: readonly (MeasureKind<never> | WayKind<never>)[];
  /** Changes the answers of the scorer. */
  readonly answer?: (assessment: Assessment, evidence: Evidence) => Assessment;
}

/** The name of the law that is found broken, if one is. */
function brokenLaw(
  name: string,
  runs: number,
  { rubric = rubricWith(), kinds = [way((honest) => honest)], answer }: Subject,
): string | undefined {
  const { compileRubric } = createEngine({ dictionary: emptyDictionary, kinds });
  const compile = (written: Rubric): ScorerUnderTest => {
    const scorer = compileRubric(written);
    return answer === undefined
      ? scorer
      : { ...scorer, assess: (evidence) => answer(scorer.assess(evidence), evidence) };
  };
  try {
    checkLaws(rubric, {
      laws: laws.filter((law) => law.name === name),
      compileRubric: compile,
      runs,
      seed: 7,
      timeLimit: 2500,
    });
    return undefined;
  } catch (error) {
    if (error instanceof LawViolation && error.evidence !== undefined) return error.law;
    throw error;
  }
}

/** The score of node 1 depends on how often it was asked for. */
function forgetful(): WayKind<never> {
  let asked = 0;
  return way((honest) => ({
    ...honest,
    points: () => {
      asked += 1;
      return rational(BigInt(asked % 5));
    },
  }));
}

/** Reads a second fact, and does not say so. */
const hidden: MeasureKind<never> = {
  face: "measure",
  name: "x-hidden",
  uses: () => [{ fact: "a", types: ["count"] }],
  compile(_written, context) {
    const honest = amount.compile("a", context);
    const secret = amount.compile("b", context);
    return {
      ...honest,
      measure(book) {
        const [open, other] = [honest.measure(book), secret.measure(book)];
        if (open.kind !== "number" || other.kind !== "number") return open;
        return { kind: "number", value: add(open.value, other.value) };
      },
    };
  },
};

const subjects: readonly (readonly [law: string, how: string, subject: Subject])[] = [
  [
    "monotone",
    "points that fall where it says they rise",
    { kinds: [way((honest) => ({ ...honest, points: (value) => subtract(rational(5n), honest.points(value)) }))] },
  ],
  [
    "goodMoves",
    "points that fall along a good move",
    { kinds: [way((honest) => ({ ...honest, points: (value) => subtract(rational(5n), honest.points(value)) }))] },
  ],
  [
    "completed",
    "a range that leaves out what can still come",
    {
      kinds: [
        way((honest) => ({
          ...honest,
          range: () => ({ low: { points: honest.lowest }, high: { points: honest.lowest } }),
        })),
      ],
    },
  ],
  [
    "bounded",
    "points above its highest",
    {
      kinds: [
        way((honest) => ({
          ...honest,
          points: (value) => add(rational(2n), maximum(honest.points(value), rational(4n))),
        })),
      ],
    },
  ],
  ["silent", "points below its lowest", { kinds: [way((honest) => ({ ...honest, points: () => rational(-3n) }))] }],
  [
    "traced",
    "a fact that it reads and does not name",
    { kinds: [hidden, way((honest) => honest)], rubric: rubricWith({ "x-hidden": {} }) },
  ],
  ["sealed", "another answer each time", { kinds: [forgetful()] }],
  ["alike", "another answer each time", { kinds: [forgetful()] }],
  ["planned", "another answer each time", { kinds: [forgetful()] }],
  [
    "order",
    "an answer that hangs on the order of keys",
    {
      kinds: [
        {
          face: "way",
          name: "x-way",
          compile: (written: never, context) => {
            const isFirst = Object.keys(written)[0] === "each";
            const honest = accrue.compile(written, context);
            return isFirst ? honest : { ...honest, points: () => honest.lowest };
          },
        },
      ],
    },
  ],
  [
    "documents",
    "less supported for more documents",
    {
      answer: (assessment, { documents = {} }) => ({
        ...assessment,
        total: { ...assessment.total, supported: -Object.keys(documents).length },
      }),
    },
  ],
  [
    "exemptions",
    "a refused exemption that nobody is told of",
    { answer: (assessment) => ({ ...assessment, deficiencies: [] }) },
  ],
  ["sealed", "an answer that can be changed", { answer: (assessment) => ({ ...assessment }) }],
];

describe("every law is seen to fail", () => {
  test.each(subjects)("%s: %s", (law, _how, subject) => {
    expect(brokenLaw(law, 150, subject)).toBe(law);
  });

  test("there is a broken subject for each law", () => {
    expect(new Set(subjects.map(([law]) => law))).toEqual(new Set(laws.map(({ name }) => name)));
  });

  test("and to hold where nothing is broken", () => {
    for (const { name } of laws) expect(brokenLaw(name, 30, {})).toBeUndefined();
  });
});
