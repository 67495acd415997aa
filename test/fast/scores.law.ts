import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Scorer } from "../../src/assess/scorer.js";
import type { UnitScores } from "../../src/assess/unitScores.js";
import { InvalidDocumentError } from "../../src/document/error.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { besideOthers, bundledRubrics, limited, rubricAndEvidence } from "../laws/support.js";

const { compileRubric } = createEngine({ dictionary: emptyDictionary });

/** All that scores say, in the words of an assessment. */
function said(scores: UnitScores, codes: readonly string[]): unknown {
  const { unit, total, percent } = scores;
  return { unit, total, percent, nodes: codes.map((code) => [code, scores.score(code)]) };
}

function assessed(scorer: Scorer, evidence: unknown, others?: Parameters<Scorer["assess"]>[1]) {
  const { unit, total, nodes } = scorer.assess(evidence, others);
  const codes = nodes.map(({ code }) => code);
  return {
    codes,
    total,
    expected: {
      unit: unit.id,
      total: total.score,
      percent: total.percent,
      nodes: nodes.map(({ code, score }) => [code, score]),
    },
  };
}

function expectSame(scorer: Scorer, evidence: unknown, others?: Parameters<Scorer["assess"]>[1]): void {
  const { codes, total, expected } = assessed(scorer, evidence, others);
  const scores = scorer.scores(evidence, others);
  expect(said(scores, codes)).toEqual(expected);
  // An assessment names no grade while one may still change, and one also for a total that must still get a score.
  if (total.grade !== null && total.score !== null) expect(scores.grade).toBe(total.grade);
}

describe("scores are the digits of the assessment", () => {
  test("random rubrics", () => {
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) =>
      expectSame(compileRubric(rubric), evidence),
    );
    fc.assert(property, limited(300));
  });

  test("random rubrics, with a year before and other units", () => {
    const property = fc.property(besideOthers, ([rubric, evidence, others]) =>
      expectSame(compileRubric(rubric), evidence, others),
    );
    fc.assert(property, limited(60));
  });

  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    const scorer = createEngine().compileRubric(rubric);
    const property = fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) => expectSame(scorer, evidence));
    fc.assert(property, limited(8));
  });
});

describe("scores refuse what an assessment refuses", () => {
  const issuesOf = (ask: () => unknown): unknown => {
    try {
      ask();
    } catch (error) {
      if (error instanceof InvalidDocumentError) return error.issues;
      throw error;
    }
    return [];
  };
  /** Values that are rarely right. */
  const strange = fc.oneof(
    fc.constantFrom<unknown>(
      -1,
      0,
      0.5,
      1e300,
      "",
      " ",
      "never",
      "2022-02-30",
      "1/3",
      "80%",
      "\ud800",
      null,
      true,
      [],
      {},
    ),
    fc.constantFrom<unknown>({ value: 3 }, { value: "x" }, { value: 1, documents: ["nobody"] }, { valeu: 1 }, [
      { date: 1 },
    ]),
    fc.integer(),
    fc.double(),
    fc.string(),
  );

  test("strange values", () => {
    const property = fc.property(rubricAndEvidence, fc.nat(), strange, ([rubric, evidence], at, value) => {
      const scorer = compileRubric(rubric);
      const ids = [...Object.keys(rubric.facts ?? {}), "nobody.knows", "__proto__"];
      const entered = new Map(Object.entries(evidence.facts ?? {}));
      const facts = Object.fromEntries([...entered, [ids[at % ids.length], value]]);
      const document = { ...evidence, facts };
      expect(issuesOf(() => scorer.scores(document))).toEqual(issuesOf(() => scorer.assess(document)));
    });
    fc.assert(property, limited(400));
  });

  test("strange documents", () => {
    const property = fc.property(
      rubricAndEvidence,
      fc.constantFrom("format", "unit", "period", "facts", "documents", "records", "survey", "more"),
      strange,
      ([rubric, evidence], key, value) => {
        const scorer = compileRubric(rubric);
        const document = { ...evidence, [key]: value };
        expect(issuesOf(() => scorer.scores(document))).toEqual(issuesOf(() => scorer.assess(document)));
      },
    );
    fc.assert(property, limited(200));
  });
});
