import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/index.js";
import * as report from "../../src/report/index.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { rubricAndEvidence, runs } from "../laws/support.js";

const { reportTable, reportMarkdown, reportSummary, planTable, planMarkdown } = report;
const engine = createEngine({ dictionary: emptyDictionary });

/** What shows that a value, a text or a placeholder was forgotten. */
const FORGOTTEN = /undefined|NaN|\[object|\{\w+(?::\w+)?\}/;

describe("every report of a random assessment", () => {
  it.each(Object.entries({ reportTable, reportMarkdown, reportSummary, planTable, planMarkdown }))(
    "%s is whole, in both languages",
    (_name, write) => {
      const property = fc.property(rubricAndEvidence, fc.constantFrom("vi", "en"), ([rubric, evidence], language) => {
        expect(write(engine.assess(rubric, evidence), { language })).not.toMatch(FORGOTTEN);
      });
      fc.assert(property, { numRuns: runs(40) });
    },
  );
});

describe("the page of a random rubric", () => {
  it("is whole, in both languages", () => {
    const property = fc.property(rubricAndEvidence, fc.constantFrom("vi", "en"), ([rubric], language) => {
      expect(report.rubricToMarkdown(rubric, { language })).not.toMatch(FORGOTTEN);
    });
    fc.assert(property, { numRuns: runs(60) });
  });
});
