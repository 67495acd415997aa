import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, assessAll, createEngine, InvalidDocumentError, type Issue, type Rubric } from "../../src/index.js";
import { rubrics } from "../../src/rubrics.js";
import { arbitraryEvidence } from "../../src/testing/arbitraryEvidence.js";
import { arbitraryRubric, emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { readJson, smallEvidence, smallRubric } from "../report/fixture.js";

const tienGiang = readJson("examples/tien-giang-2023.json");
const three = (["par/department-model", "papi/department-plan-model", "qd766/2022"] as const).map((id) => rubrics[id]);

function issuesOf(work: () => unknown): readonly Issue[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.issues;
    throw error;
  }
  return [];
}

/** The small rubric under another id, with a fact more. */
const other: Rubric = {
  ...smallRubric,
  id: "test/other",
  facts: { ...smallRubric.facts, only: { type: "count", title: { vi: "Riêng" }, change: "fixed" } },
};

describe("assessAll", () => {
  it("gives what each rubric gives alone, in their order", () => {
    expect(assessAll(three, tienGiang)).toEqual(three.map((rubric) => assess(rubric, tienGiang)));
    expect(assessAll([], tienGiang)).toEqual([]);
  });

  it("gives the same digits on random rubrics", () => {
    const engine = createEngine({ dictionary: emptyDictionary });
    const property = fc.property(
      arbitraryRubric().chain((rubric) => fc.tuple(fc.constant(rubric), arbitraryEvidence(rubric))),
      ([rubric, evidence]) => {
        const twice = engine.assessAll([rubric, rubric], evidence);
        expect(twice).toEqual([engine.assess(rubric, evidence), engine.assess(rubric, evidence)]);
      },
    );
    fc.assert(property, { numRuns: 20 });
  });

  it("takes a fact that one rubric declares for unknown in none", () => {
    const evidence = smallEvidence({ settled: 3, only: 1, nowhere: 1 });
    const unknown = (
      all: readonly {
        readonly deficiencies: readonly { readonly kind: string; readonly facts: readonly string[] }[];
      }[],
    ) =>
      all.map(({ deficiencies }) =>
        deficiencies.filter(({ kind }) => kind === "unknownFact").flatMap(({ facts }) => facts),
      );
    expect(unknown([assess(smallRubric, evidence)])).toEqual([["only", "nowhere"]]);
    expect(unknown(assessAll([smallRubric, other], evidence))).toEqual([["nowhere"], ["nowhere"]]);
  });

  it("refuses as a whole: rubrics with their places in the list", () => {
    expect(issuesOf(() => assessAll([smallRubric, { ...other, years: {} }], smallEvidence({})))).toMatchObject([
      { code: "document.required", path: "/1/years" },
    ]);
  });

  it("tells once what is wrong for every rubric, and names the rubric where it is not", () => {
    const evidence = { ...smallEvidence({ settled: "x", only: "y" }), period: {} };
    expect(issuesOf(() => assessAll([smallRubric, other], evidence))).toMatchObject([{ code: "document.required" }]);
    const late = { ...other, years: { from: 2030 } };
    expect(issuesOf(() => assessAll([smallRubric, late], smallEvidence({ settled: 3 })))).toMatchObject([
      { code: "evidence.notForRubric", path: "/period/year", params: { rubric: "test/other" } },
    ]);
  });
});
