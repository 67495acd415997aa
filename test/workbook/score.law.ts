import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/evidence/types.js";
import { factDictionary } from "../../src/facts/dictionary.js";
import type { FactDictionary } from "../../src/facts/types.js";
import { call, constant, iff, rounded } from "../../src/formula/build.js";
import { evaluateFormula, type Shown } from "../../src/formula/evaluate.js";
import type { CellAddress } from "../../src/formula/types.js";
import { toNumber } from "../../src/number/print.js";
import type { Rubric } from "../../src/rubric/types.js";
import { rubrics } from "../../src/rubrics.js";
import { boundRubric } from "../../src/score/bounds.js";
import { emptyDictionary } from "../../src/testing/arbitraryRubric.js";
import { RefusedRubricError } from "../../src/workbook/compileScore.js";
import { STATES } from "../../src/workbook/nodeFormula.js";
import { createShownValues } from "../../src/workbook/shownValues.js";
import type { BuiltWorkbook } from "../../src/workbook/workbookModel.js";
import { limited, rubricAndEvidence } from "../laws/support.js";
import { built, cellEvidence } from "./support.js";

/** What the formulas say of every node and of the grade, beside what the library says. */
function compare(rubric: Rubric, evidence: Evidence, dictionary: FactDictionary): void {
  const { model, formulas, frame } = built(rubric, evidence, dictionary);
  const shown = createShownValues(model);
  const places = Math.max(rubric.displayPlaces, 3);
  const { outcomes, grade } = frame.scores;
  const found = formulas.nodes.map(({ node, points, state, hasNoScore, available }) => ({
    code: node.code,
    points: evaluateFormula(rounded(points, places), shown),
    state: STATES[(evaluateFormula(state, shown) as number) - 1],
    hasNoScore: evaluateFormula(hasNoScore, shown),
    available: evaluateFormula(iff(call("ISNUMBER", available), rounded(available, places), available), shown),
  }));
  expect(found).toEqual(
    formulas.nodes.map(({ node }, index) => {
      const outcome = outcomes[index];
      const available = outcome?.available;
      return {
        code: node.code,
        points: outcome && toNumber(outcome.points, places),
        state: outcome?.state,
        hasNoScore: outcome?.hasNoScore,
        available: available === undefined ? "" : toNumber(available, places),
      };
    }),
  );
  compareBounds({ model, formulas, frame }, shown);
  const place = evaluateFormula(formulas.grade.place, shown) as number;
  expect(rubric.grades?.levels[place - 1]?.id ?? null).toBe(grade);
}

/** Floor and ceiling of every node that has formulas for them, beside the library's. */
function compareBounds({ formulas, frame }: BuiltWorkbook, shown: (at: CellAddress) => Shown): void {
  const { ranges } = boundRubric(frame.compiled, frame.prepared.situation);
  const places = frame.compiled.rubric.displayPlaces;
  const all = Array.from(formulas.bounds.nodes, ([index, bounds]) => ({
    node: frame.compiled.nodes[index],
    range: ranges[index],
    bounds,
  }));
  const found = all.map(({ node, bounds: { floor, ceiling, hasNoCeiling } }) => ({
    code: node?.code,
    floor: evaluateFormula(floor, shown),
    ceiling: evaluateFormula(iff(hasNoCeiling, constant(""), ceiling), shown),
  }));
  expect(found).toEqual(
    all.map(({ node, range }) => {
      const hasNone = node?.index === 0 && node.max === undefined;
      const ceiling = hasNone || range === undefined || range.high === "open" ? "" : toNumber(range.high, places);
      return { code: node?.code, floor: range && toNumber(range.low, places), ceiling };
    }),
  );
}

describe("the formulas say what the library says", () => {
  test.each(Object.entries(rubrics))("%s", (_id, rubric) => {
    fc.assert(
      fc.property(cellEvidence(rubric), (evidence) => compare(rubric, evidence, factDictionary)),
      limited(12),
    );
  });

  test("random rubrics, where they are not refused", () => {
    let compared = 0;
    const property = fc.property(rubricAndEvidence, ([rubric, evidence]) => {
      try {
        compare(rubric, evidence, emptyDictionary);
        compared += 1;
      } catch (error) {
        if (!(error instanceof RefusedRubricError)) throw error;
        expect(error.issues.every(({ code }) => code.startsWith("workbook.refused."))).toBe(true);
      }
    });
    fc.assert(property, limited(150));
    expect(compared).toBeGreaterThan(20);
  });
});
