import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { UnsealedAssessment } from "../../src/assess/types.js";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { Rubric } from "../../src/rubric/types.js";
import { definitionsOf } from "../../src/score/compile.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { bundledRubrics, limited } from "../laws/support.js";
import { assessorOf, onSheet, rangeOf } from "./support.js";

/** What does not depend on how the unit and its documents are called. */
function answer({ complete, total, nodes, deficiencies, actionPlan, derived }: UnsealedAssessment): object {
  return {
    complete,
    total,
    nodes: nodes.map(({ documents, ...node }) => ({ ...node, documents: documents.length > 0 })),
    deficiencies,
    actionPlan,
    derived,
  };
}

/** How cells are typed, drawn once for a whole range. */
const styles = fc.array(fc.nat(11), { minLength: 1, maxLength: 20 });

function sameAsLibrary(rubric: Rubric, evidence: Evidence, dictionary: FactDictionary, style: readonly number[]): void {
  const range = rangeOf(
    evidence,
    rubric,
    definitionsOf(rubric, dictionary),
    (index) => style[index % style.length] ?? 0,
  );
  const expected = createEngine({ dictionary }).assess(rubric, onSheet(evidence));
  const found = assessorOf([rubric], dictionary).assess(rubric.id, range, evidence.period.year);
  expect(answer(found)).toEqual(answer(expected));
}

describe("what is typed into a range is scored as the evidence that it means", () => {
  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_, rubric) => {
    const property = fc.property(arbitraryEvidence(rubric, factDictionary), styles, (evidence, style) =>
      sameAsLibrary(rubric, evidence, factDictionary, style),
    );
    fc.assert(property, limited(5));
  });

  test("any rubric", () => {
    const subject = arbitraryRubric().chain((rubric) =>
      arbitraryEvidence(rubric).map((evidence) => [rubric, evidence] as const),
    );
    const property = fc.property(subject, styles, ([rubric, evidence], style) =>
      sameAsLibrary(rubric, evidence, emptyDictionary, style),
    );
    fc.assert(property, limited(60));
  });
});
