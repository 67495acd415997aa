import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRubric } from "../../src/assess/core.js";
import { createEngine } from "../../src/assess/engine.js";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { bundledRubrics, limited, rubricAndEvidence } from "./support.js";

// The short answers say what the long one says: the core without texts and plans, and the line of one unit.

function agree(rubric: Rubric, evidence: Evidence, dictionary: FactDictionary): void {
  const scorer = createEngine({ dictionary }).compileRubric(rubric);
  const core = openRubric(rubric, dictionary);
  const { unit, period, complete, total, nodes, deficiencies } = scorer.assess(evidence);
  const card = { unit, period, complete, total, nodes, deficiencies };
  // An assessment is what can be written as JSON.
  const scored = core.score(evidence);
  expect({ ok: true, value: card }).toEqual(JSON.parse(JSON.stringify(scored)));
  const { score, exact, percent, grade } = total;
  const line = { unit: unit.id, score, ...(exact !== undefined && { exact }), percent, grade };
  expect(scorer.summarize(evidence)).toEqual(line);
  expect(core.summarize(evidence)).toEqual({ ok: true, value: line });
}

describe("short answers", () => {
  test("agree with the assessment on random rubrics", () => {
    fc.assert(
      fc.property(rubricAndEvidence, ([rubric, evidence]) => agree(rubric, evidence, emptyDictionary)),
      limited(300),
    );
  });

  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("agree by %s", (_, rubric) => {
    fc.assert(
      fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) => agree(rubric, evidence, factDictionary)),
      limited(3),
    );
  });
});
