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

const weight = fc.constantFrom("2", "3", "-2", "0.5", "1.25", "1", "-1");
const number = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });

/** A rubric that scores four facts which an identity ties together, and some values for them. */
const weighted: fc.Arbitrary<readonly [Rubric, Evidence]> = fc
  .record({
    weights: fc.tuple(weight, weight, weight),
    plus: fc.constantFrom("0", "1", "0.5"),
    types: fc.tuple(...([0, 1, 2, 3] as const).map(() => fc.constantFrom("count", "amount"))),
    values: fc.tuple(number, number, number, number),
  })
  .map(({ weights, plus, types, values }) => {
    const ids = ["own.a", "own.b", "own.c", "own.d"] as const;
    const title = { vi: "Số" };
    const term = (index: 0 | 1 | 2): object => ({ fact: ids[index], times: weights[index] });
    const rubric = {
      ...rubrics["iso9001/agency-model"],
      id: "test/identity",
      total: { max: 4 },
      facts: Object.fromEntries(ids.map((id, index) => [id, { type: types[index], title, change: "fixed" }])),
      identities: [
        {
          id: "one",
          title,
          left: { terms: [term(0), term(1)], plus },
          right: [term(2), { fact: "own.d", times: "1" }],
        },
      ],
      nodes: ids.map((id, index) => ({
        code: String(index + 1),
        title,
        max: 1,
        rule: { measure: { amount: id }, points: { linear: { from: [0, 0], to: [64, 1] } } },
      })),
      actions: {},
    };
    const facts = Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null]));
    const evidence = {
      format: "chamdiem/evidence@1",
      unit: { id: "u", name: "U", type: "other" },
      period: { year: 2024 },
      facts,
    };
    return [rubric as unknown as Rubric, evidence as unknown as Evidence] as const;
  });

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

  test("identities of any weights", () => {
    let compared = 0;
    const property = fc.property(weighted, ([rubric, evidence]) => {
      const { model, formulas } = built(rubric, evidence, emptyDictionary);
      // What follows may be finer than its cell: then the workbook says so, and holds it for missing.
      if (evaluateFormula(formulas.alarms.beyond, createShownValues(model)) === true) return;
      compare(rubric, evidence, emptyDictionary);
      compared += 1;
    });
    fc.assert(property, limited(60));
    expect(compared).toBeGreaterThan(10);
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
