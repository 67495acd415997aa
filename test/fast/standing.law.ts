import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Scorer } from "../../src/assess/scorer.js";
import type { Assessment } from "../../src/assess/types.js";
import type { UnitStanding } from "../../src/assess/unitStanding.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { besideOthers, bundledRubrics, limited, rubricAndEvidence } from "../laws/support.js";

const { compileRubric } = createEngine({ dictionary: emptyDictionary });

/** What a standing says of an assessment. */
function standingOf({ unit, complete, total, nodes, deficiencies }: Assessment): UnitStanding {
  const { score, percent, floor, ceiling, grade, gradeFloor, gradeCeiling } = total;
  return {
    unit,
    complete,
    total: { score, percent, floor, ceiling, grade, gradeFloor, gradeCeiling },
    nodes: nodes.map((node) => ({
      code: node.code,
      score: node.score,
      state: node.state,
      floor: node.floor,
      ceiling: node.ceiling,
    })),
    deficiencies: deficiencies.map(({ node, kind, lost, atRisk }) => ({
      node,
      kind,
      lost,
      ...(atRisk !== undefined && { atRisk }),
    })),
  };
}

function expectSame(scorer: Scorer, evidence: unknown, others?: Parameters<Scorer["assess"]>[1]): void {
  expect(scorer.standing(evidence, others)).toEqual(standingOf(scorer.assess(evidence, others)));
}

describe("a standing has the numbers and codes of the assessment", () => {
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
    fc.assert(property, limited(20));
  });
});
