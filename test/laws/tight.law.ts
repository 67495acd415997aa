import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "../../src/assess/types.js";
import type { Evidence, FactValue } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import type { KnownValue } from "../../src/facts/value.js";
import { dateOfDay } from "../../src/number/calendar.js";
import type { Rubric } from "../../src/rubric/types.js";
import { createRegistry } from "../../src/rules/registry.js";
import { boundRubric } from "../../src/score/bounds.js";
import { compileRubricNodes } from "../../src/score/compile.js";
import { prepare } from "../../src/score/prepare.js";
import { scoreRubric } from "../../src/score/score.js";
import { tightNodes } from "../../src/score/tight.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { named, resultsOf, withFacts } from "../../src/testing/laws/law.js";
import { bundledRubrics, limited, rubricAndEvidence, subjectOf } from "./support.js";

// Where floor and ceiling are said to be tight, they are reached: the witness is written down as evidence, assessed
// from the beginning, and scores just that.

function attained(rubric: Rubric, evidence: Evidence, dictionary: FactDictionary): void {
  const { scorer } = subjectOf(rubric, dictionary);
  const now = scorer.assess(evidence);
  const { low, high } = witnesses(rubric, evidence, dictionary);
  const [lowest, highest] = [low, high].map((facts) => resultsOf(scorer.assess(withFacts(evidence, facts))));
  for (const [code, { tight, floor, ceiling, score }] of resultsOf(now)) {
    if (!tight || score === null) continue;
    expect([score, lowest?.get(code)?.score], `floor of ${named(code)}`).toContain(floor);
    // A total whose maximum is not known has no ceiling.
    if (ceiling !== null) expect([score, highest?.get(code)?.score], `ceiling of ${named(code)}`).toContain(ceiling);
  }
}

function witnesses(
  rubric: Rubric,
  evidence: Evidence,
  dictionary: FactDictionary,
): { readonly low: Record<string, FactValue>; readonly high: Record<string, FactValue> } {
  const compiled = compileRubricNodes(rubric, dictionary, createRegistry(), evidence.period.year);
  const prepared = prepare(compiled, evidence);
  const bounds = boundRubric(compiled, prepared.situation);
  const found = tightNodes(compiled, prepared, scoreRubric(compiled, prepared.situation), bounds).witnesses();
  const written = (facts: ReadonlyMap<string, KnownValue>): Record<string, FactValue> =>
    Object.fromEntries(Array.from(facts, ([fact, value]) => [fact, asEntered(value)]));
  return { low: written(found.low), high: written(found.high) };
}

/** The value as an evidence document writes it; numbers as fractions, which any decimal is. */
function asEntered(value: KnownValue): FactValue {
  switch (value.kind) {
    case "number":
      return `${value.value.numerator}/${value.value.denominator}`;
    case "date":
      return value.value === "never" ? "never" : dateOfDay(value.value);
    case "empty":
      throw new Error("nothing can be entered for an empty fact");
    default:
      return value.value;
  }
}

/** How many of the scored nodes have tight bounds. */
function tightShare(assessments: readonly Assessment[]): number {
  const nodes = assessments.flatMap((assessment) => assessment.nodes);
  return nodes.filter(({ tight }) => tight).length / nodes.length;
}

describe("tight bounds are attained by a witness", () => {
  test("random rubrics", () => {
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) =>
      attained(rubric, evidence, emptyDictionary),
    );
    fc.assert(property, limited(40));
  });

  test.each(bundledRubrics().map((rubric) => [rubric.id, rubric] as const))("%s", (_id, rubric) => {
    const property = fc.property(arbitraryEvidence(rubric, factDictionary), (evidence) =>
      attained(rubric, evidence, factDictionary),
    );
    fc.assert(property, limited(3));
  });

  test("bounds are mostly tight", () => {
    const sample = fc.sample(rubricAndEvidence, { numRuns: 60, seed: 2022 });
    const assessments = sample.map(([rubric, evidence]) => subjectOf(rubric, emptyDictionary).scorer.assess(evidence));
    expect(tightShare(assessments)).toBeGreaterThan(0.7);
  });
});
