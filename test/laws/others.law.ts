import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../../src/assess/engine.js";
import type { Scorer } from "../../src/assess/scorer.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { arbitraryChoices } from "../../src/testing/choices.js";
import { drawFrom } from "../../src/testing/draw.js";
import type { ScorerUnderTest } from "../../src/testing/laws/law.js";
import { laws } from "../../src/testing/laws.js";
import type { OtherDocuments } from "../oracle/facts.js";
import { besideOthers, limited } from "./support.js";

/** A scorer that has the same other evidence for all that it scores. */
function beside(scorer: Scorer, others: OtherDocuments): ScorerUnderTest {
  return {
    assess: (evidence) => scorer.assess(evidence, others),
    assessMany: (all) => Array.from(all, (evidence) => scorer.assess(evidence, others)),
    open: (evidence) => scorer.open(evidence, others),
    directions: (year) => scorer.directions(year),
  };
}

describe("the laws hold in the unit's own facts while a year before and other units stand beside it", () => {
  test.each(laws.map((law) => [law.name, law] as const))("%s", (_name, law) => {
    const { compileRubric } = createEngine({ dictionary: emptyDictionary });
    const property = fc.property(besideOthers, arbitraryChoices(400), ([rubric, evidence, others], choices) => {
      const subject = {
        rubric,
        dictionary: emptyDictionary,
        scorer: beside(compileRubric(rubric), others),
        compile: (written: unknown) => beside(compileRubric(written), others),
      };
      expect(law.violation(subject, evidence, drawFrom(choices))).toBeUndefined();
    });
    fc.assert(property, limited(25));
  });
});
