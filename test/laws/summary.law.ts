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
  const { score, percent, grade, gradeFloor } = total;
  const summary = core.summarize(evidence);
  expect(summary).toMatchObject({ ok: true, value: { unit: unit.id, total: score, percent } });
  const { score: _, ...scores } = scorer.scores(evidence);
  expect({ ok: true, value: scores }).toEqual(summary);
  const leaves = nodes.filter(({ code }) => nodes.every(({ parent }) => parent !== code));
  const missing = leaves.filter(({ state }) => state === "missing").length;
  if (summary.ok) expect(summary.value.missing).toBeGreaterThanOrEqual(missing);
  // The assessment names a grade where it is sure; then it is that of the total as it stands.
  const isSure = grade !== null && gradeFloor !== null && score !== null;
  if (isSure && summary.ok) expect(summary.value.grade).toBe(grade);
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
